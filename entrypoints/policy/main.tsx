import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Errand } from '../../src/messages/protocol.ts';
import { shownPolicySchema } from '../../src/messages/shown-policy.ts';
import { PolicyPage } from '../../src/ui/policy/policy-page.tsx';

render(
  <PolicyPage
    services={{
      policy: async (pack) => {
        const errand: Errand = pack === undefined ? { kind: 'policy' } : { kind: 'policy', pack };
        return shownPolicySchema.parse(await browser.runtime.sendMessage(errand));
      },
    }}
  />,
  document.body,
);
