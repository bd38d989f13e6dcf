import { render } from 'preact';
import { browser } from 'wxt/browser';
import { send } from '../../src/messages/errands.ts';
import { fromDraft } from '../../src/messages/protocol.ts';
import { shownPolicySchema } from '../../src/messages/shown-policy.ts';
import { openPage } from '../../src/ui/open-page.ts';
import { PolicyPage } from '../../src/ui/policy/policy-page.tsx';
import { say } from '../../src/words/say.ts';

async function backToDraft(): Promise<void> {
  const here = await browser.tabs.getCurrent();
  if (here?.id !== undefined) await browser.tabs.remove(here.id);
}

openPage(say('name'));
render(
  <PolicyPage
    services={{
      policy: async (pack) =>
        shownPolicySchema.parse(
          await send(pack === undefined ? { kind: 'policy' } : { kind: 'policy', pack }),
        ),
      ...(new URL(location.href).searchParams.has(fromDraft) && { backToDraft }),
    }}
  />,
  document.body,
);
