import { render } from 'preact';
import { browser } from 'wxt/browser';
import { send } from '../../src/messages/errands.ts';
import { shownManagedSchema } from '../../src/messages/shown-managed.ts';
import { shownPolicySchema } from '../../src/messages/shown-policy.ts';
import { forgetPerson, knownPeople } from '../../src/settings/people.ts';
import { changeSite, choosePack, readSettings } from '../../src/settings/store.ts';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';

render(
  <OptionsPage
    services={{
      settings: readSettings,
      policies: async () => shownPolicySchema.parse(await send({ kind: 'policy' })),
      managed: async () => shownManagedSchema.parse(await send({ kind: 'managed' })),
      onChange: (listener, signal) => {
        browser.storage.onChanged.addListener(listener);
        signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
      },
      choosePack,
      changeSite,
      people: knownPeople,
      forgetPerson,
    }}
  />,
  document.body,
);
