import { render } from 'preact';
import { send } from '../../src/messages/errands.ts';
import { shownPolicySchema } from '../../src/messages/shown-policy.ts';
import { changeSite, choosePack, readSettings } from '../../src/settings/store.ts';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';

render(
  <OptionsPage
    services={{
      settings: readSettings,
      policies: async () => shownPolicySchema.parse(await send({ kind: 'policy' })),
      choosePack,
      changeSite,
    }}
  />,
  document.body,
);
