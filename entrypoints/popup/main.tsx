import { render } from 'preact';
import { browser } from 'wxt/browser';
import { editorOf } from '../../src/editors/index.ts';
import { createAsker } from '../../src/messages/asker.ts';
import { send } from '../../src/messages/errands.ts';
import { portName, type TabMessage, type TabStatus, tabStatusSchema } from '../../src/messages/protocol.ts';
import { openPage } from '../../src/ui/open-page.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { say } from '../../src/words/say.ts';

const asker = createAsker({
  connect: () => browser.runtime.connect({ name: portName }),
  isAlive: () => browser.runtime.id !== undefined,
});

/** Reading settings is most of what there is to load, and nobody waits for it to type. */
const settings = () => import('../../src/settings/site-switch.ts');

/** The tab the popup hangs over; `?tab=` names another where the popup is opened as a page. */
async function tabId(): Promise<number | undefined> {
  const named = new URL(location.href).searchParams.get('tab');
  if (named) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

async function tell(message: TabMessage): Promise<unknown> {
  const id = await tabId();
  return id === undefined ? undefined : browser.tabs.sendMessage(id, message);
}

async function tabStatus(): Promise<TabStatus | undefined> {
  const parsed = tabStatusSchema.safeParse(await tell({ kind: 'tab-status' }));
  return parsed.success ? parsed.data : undefined;
}

openPage(say('popup.title'));
render(
  <Popup
    services={{
      tabStatus,
      pack: async () => (await asker.state()).pack,
      check: (draft) => asker.check(draft, true),
      turn: async (site, on) => (await settings()).turn(site, on),
      isLocked: async (site) => (await settings()).isLocked(site),
      checkHere: async () => {
        const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
        if (tab?.id === undefined) return false;
        const { checkThisBox } = await import('../../src/background/this-box.ts');
        const done = await checkThisBox({ tabId: tab.id, url: tab.url });
        if (done) window.close();
        return done;
      },
      pause: async (wanted) => void (await send({ kind: wanted ? 'pause' : 'resume' })),
      fix: async (field, fix) => {
        const end = field.value.length;
        const span =
          fix.kind !== 'insert' ? fix.span : fix.at === 'start' ? { start: 0, end: 0 } : { start: end, end };
        const outcome = await editorOf(field)?.write(span, fix.kind === 'remove' ? '' : fix.text);
        return outcome?.done === true;
      },
      showInBox: async (at) => {
        await tell({ kind: 'open-card', ...(at && { at }) });
        window.close();
      },
    }}
  />,
  document.body,
);
