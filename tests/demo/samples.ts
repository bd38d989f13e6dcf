import type { RuleId } from '../../src/engine/finding.ts';

/** A draft to try in a box of the practice pages. Everybody and everything in it is made up. */
export interface Sample {
  readonly title: string;
  readonly url: string;
  readonly box: string;
  readonly text: string;
  /** What should be found, most telling first. Empty: posting is untouched. */
  readonly expect: readonly RuleId[];
  /** Postcheck adds the missing words itself here, with a way back, which is taken. */
  readonly insertsByItself?: boolean;
  /** How this site posts. */
  readonly post: { readonly keys: string } | { readonly click: string };
}

const ctrlEnter = { keys: 'Control+Enter' };

export const samples: readonly Sample[] = [
  {
    title: 'X, home',
    url: 'https://x.com/home',
    box: 'home',
    text: 'NHS no 943 476 5919 still not matched',
    expect: ['confidential/patient-identifier'],
    post: ctrlEnter,
  },
  {
    title: 'X, new post',
    url: 'https://x.com/compose/post',
    box: 'part-0',
    text: 'Proud of what our team at NHS England launched today',
    expect: ['disclaimer/personal-capacity'],
    post: ctrlEnter,
  },
  {
    title: 'X, reply',
    url: 'https://x.com/ward_seven/status/1840000000000000001',
    box: 'reply',
    text: 'Lovely news, well done all',
    expect: [],
    post: ctrlEnter,
  },
  {
    title: 'Facebook, post',
    url: 'https://www.facebook.com/?compose',
    box: 'post',
    text: 'The staff room wifi password is Tulip-2931 if anybody is stuck',
    expect: ['confidential/credential'],
    post: { click: '[role="dialog"] [role="button"][aria-label="Post"]' },
  },
  {
    title: 'Facebook, comment',
    url: 'https://www.facebook.com/',
    box: 'comment',
    text: 'The rota is on the intranet http://intranet/rotas/june.xlsx',
    expect: ['links/internal'],
    post: { keys: 'Enter' },
  },
  {
    title: 'LinkedIn, share box',
    url: 'https://www.linkedin.com/feed/?shareActive=true',
    box: 'share',
    text: 'Slides from today are at https://bit.ly/3xYzAbC',
    expect: ['links/hidden-destination'],
    post: ctrlEnter,
  },
  {
    title: 'LinkedIn, comment',
    url: 'https://www.linkedin.com/feed/',
    box: 'comment',
    text: 'The odds are at https://www.bet365.com/politics',
    expect: ['links/age-restricted'],
    post: ctrlEnter,
  },
  {
    title: 'LinkedIn, recommendation',
    url: 'https://www.linkedin.com/in/sam-okafor/edit/forms/recommendation/write/?profileFormEntryPoint=PROFILE_SECTION',
    box: 'recommendation',
    text: 'Sam is the calmest nurse I know, and the first to stay late for a colleague.',
    expect: ['disclaimer/reference'],
    insertsByItself: true,
    post: ctrlEnter,
  },
];
