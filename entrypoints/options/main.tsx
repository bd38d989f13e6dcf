import { render } from 'preact';
import { browser } from 'wxt/browser';
import { send } from '../../src/messages/errands.ts';
import { shownManagedSchema } from '../../src/messages/shown-managed.ts';
import { shownPolicySchema } from '../../src/messages/shown-policy.ts';
import { fileOf } from '../../src/settings/file.ts';
import { forgetPerson, knownPeople } from '../../src/settings/people.ts';
import {
  changePerson,
  changeSite,
  choosePack,
  readKnown,
  readSettings,
  takeRepaired,
} from '../../src/settings/store.ts';
import { openPage } from '../../src/ui/open-page.ts';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';
import { saveFile } from '../../src/ui/save-file.ts';
import { say } from '../../src/words/say.ts';

openPage(say('options.title'));
render(
  <OptionsPage
    services={{
      settings: readSettings,
      repaired: takeRepaired,
      policies: async () => shownPolicySchema.parse(await send({ kind: 'policy' })),
      managed: async () => shownManagedSchema.parse(await send({ kind: 'managed' })),
      onChange: (listener, signal) => {
        browser.storage.onChanged.addListener(listener);
        signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
      },
      choosePack,
      changeSite,
      changePerson,
      saysEnough: async (text) => (await send({ kind: 'wording', text })) === true,
      saveFile: async () => {
        const { person } = await readKnown();
        saveFile('postcheck-settings.json', fileOf(person), 'application/json');
      },
      people: knownPeople,
      forgetPerson,
    }}
  />,
  document.body,
);
