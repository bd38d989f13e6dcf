import './browser.ts';
import { render } from 'preact';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { type TabState, tabStates } from '../states.ts';
import { check, pack } from './engine.ts';

/** The popup over one kind of tab: `popup.html?state=two boxes`. */
const asked = (new URL(location.href).searchParams.get('state') ?? 'elsewhere') as TabState;
document.documentElement.dataset.states = Object.keys(tabStates).join('|');

render(
  <Popup
    services={{
      tabStatus: async () => tabStates[asked],
      pack: async () => pack,
      check,
      turn: async () => undefined,
      isLocked: async () => false,
      showInBox: async () => undefined,
      checkHere: async () => false,
      pause: async () => undefined,
      fix: async (field, fix) => {
        const { start, end } =
          fix.kind === 'insert' ? { start: field.value.length, end: field.value.length } : fix.span;
        field.setRangeText(fix.kind === 'remove' ? '' : fix.text, start, end);
        return true;
      },
    }}
  />,
  document.body,
);
