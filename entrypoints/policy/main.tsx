import { render } from 'preact';
import { send } from '../../src/messages/errands.ts';
import { shownPolicySchema } from '../../src/messages/shown-policy.ts';
import { PolicyPage } from '../../src/ui/policy/policy-page.tsx';

render(
  <PolicyPage
    services={{
      policy: async (pack) =>
        shownPolicySchema.parse(
          await send(pack === undefined ? { kind: 'policy' } : { kind: 'policy', pack }),
        ),
    }}
  />,
  document.body,
);
