import { render } from 'preact';
import { browser } from 'wxt/browser';
import { startCompose } from '../../src/compose/start.ts';
import { send } from '../../src/messages/errands.ts';
import { shownPolicySchema } from '../../src/messages/shown-policy.ts';
import { changePerson, choosePack, readSettings } from '../../src/settings/store.ts';
import { practice } from '../../src/sites/practice.ts';
import { openPage } from '../../src/ui/open-page.ts';
import { WelcomePage } from '../../src/ui/welcome/welcome-page.tsx';
import { say } from '../../src/words/say.ts';

async function close(): Promise<void> {
  const here = await browser.tabs.getCurrent();
  if (here?.id !== undefined) await browser.tabs.remove(here.id);
}

startCompose(practice);

openPage(say('welcome.title'));
render(
  <WelcomePage
    services={{
      settings: readSettings,
      policies: async () => shownPolicySchema.parse(await send({ kind: 'policy' })),
      choosePack,
      changeProfiles: (change) =>
        changePerson(({ sites: { twitter, facebook, linkedin }, ...person }) => ({
          ...person,
          sites: {
            twitter: { ...twitter, ...change },
            facebook: { ...facebook, ...change },
            linkedin: { ...linkedin, ...change },
          },
        })),
      done: () => void close(),
    }}
  />,
  document.body,
);
