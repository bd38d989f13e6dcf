import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Errand } from '../../src/messages/protocol.ts';
import { shownPolicySchema } from '../../src/messages/shown-policy.ts';
import { changeSite, choosePack, readSettings } from '../../src/settings/store.ts';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';

const errand: Errand = { kind: 'policy' };

render(
  <OptionsPage
    services={{
      settings: readSettings,
      policies: async () => shownPolicySchema.parse(await browser.runtime.sendMessage(errand)),
      choosePack,
      changeSite,
    }}
  />,
  document.body,
);
