import './browser.ts';
import { render } from 'preact';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import type { OrganisationState } from '../page-states.ts';
import { type TabState, tabStates } from '../states.ts';
import { check, packInForce } from './engine.ts';

/** The popup over one kind of tab: `popup.html?state=two boxes`. */
const { searchParams } = new URL(location.href);
const asked = (searchParams.get('state') ?? 'elsewhere') as TabState;
const organisation = (searchParams.get('organisation') ?? 'built in') as OrganisationState;
document.documentElement.dataset.states = Object.keys(tabStates).join('|');

render(
  <Popup
    services={{
      tabStatus: async () => tabStates[asked],
      pack: async () => packInForce(organisation),
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
