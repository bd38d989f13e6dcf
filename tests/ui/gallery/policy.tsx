import './browser.ts';
import { render } from 'preact';
import { PolicyPage } from '../../../src/ui/policy/policy-page.tsx';
import type { OrganisationState } from '../page-states.ts';
import { policy, policyOf } from './engine.ts';

/** The policy of one organisation: `policy.html?organisation=a long name on a dark colour`. */
const asked = new URL(location.href).searchParams.get('organisation') as OrganisationState | null;

render(
  <PolicyPage services={{ policy: (id) => (asked && !id ? policyOf(asked) : policy(id)) }} />,
  document.body,
);
