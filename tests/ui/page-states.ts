import type { ShownManaged } from '../../src/messages/shown-managed.ts';
import type { Managed } from '../../src/settings/managed/keys.ts';

/** Every state the pages in a tab of their own can be in, for the accessibility check and the pictures. */

interface Week {
  readonly on: boolean;
  readonly counted: boolean;
}
export const weekStates = {
  counted: { on: true, counted: true },
  'nothing yet': { on: true, counted: false },
  'off, with a week before': { on: false, counted: true },
  off: { on: false, counted: false },
} satisfies Readonly<Record<string, Week>>;

interface Organisation {
  readonly name: string;
  readonly mark: string;
  readonly colour: string;
}
const long =
  'West Pennine and Dales Community, Mental Health, Learning Disability and Ambulance Services NHS Foundation Trust';

/** Whose policy it is; `undefined` is the first of those built in. */
export const organisations = {
  'built in': undefined,
  'a long name on a dark colour': { name: long, mark: 'WPDAS', colour: '#330072' },
  // White words cannot be read on it, so the page keeps to the colour of Postcheck.
  'a long name on a light colour': { name: long, mark: 'WPDAS', colour: '#ffb81c' },
} satisfies Readonly<Record<string, Organisation | undefined>>;
export type OrganisationState = keyof typeof organisations;

interface Options {
  readonly managed: Managed;
  readonly shown: ShownManaged;
}
const nothing: ShownManaged = { entries: [], ignored: [] };

export const optionsStates = {
  own: { managed: {}, shown: nothing },
  managed: {
    managed: { policyPack: 'homerton', twitterOn: true, profileIdentifiesStaff: true },
    shown: {
      entries: [
        { key: 'policyPack', title: 'Policy pack', value: 'homerton', holds: 'locked' },
        { key: 'twitterOn', title: 'Check what people write on X', value: 'yes', holds: 'locked' },
        {
          key: 'profileIdentifiesStaff',
          title: 'Profiles say where people work',
          value: 'yes',
          holds: 'start',
        },
        {
          key: 'partners',
          title: 'Partner organisations',
          value: 'Hackney Integrated Care Partnership, East London Community Pathology Network, and 14 more',
          holds: 'locked',
        },
      ],
      ignored: [
        { path: 'partners[3]', message: 'Expected text, not 7' },
        { path: 'selectors.sites.linkedin.boxes[0].element', message: 'Missing' },
      ],
    },
  },
} satisfies Readonly<Record<string, Options>>;
