import { z } from '../../engine/zod.ts';
import {
  contactSchema,
  disclaimerKinds,
  hostSchema,
  rowSeverities,
  ruleIdSchema,
} from '../../policy/schema.ts';

/*
 * Everything IT can set. The browsers' schema, the templates and the reference page are all made from this file.
 * Keys are flat and optional; a key that is left out changes nothing. The browsers drop a whole key for one wrong
 * value in it and say nothing, so what is handed to them is looser than this: see enterprise/managed-schema.ts.
 */

interface Told<T> {
  readonly title: string;
  /** Plain English, for the reference page and the policy editors. */
  readonly description: string;
  readonly example: T;
  /** Which part of the reference it stands in. */
  readonly group: Group;
}

export const groups = ['Organisation', 'Words and hosts', 'People', 'How it behaves', 'Sites'] as const;
export type Group = (typeof groups)[number];

const key = <T extends z.ZodType>(schema: T, told: Told<z.input<T>>) => schema.meta({ ...told }).optional();

const words = z.array(z.string().trim().min(1).max(200)).max(5000);
const hosts = z.array(hostSchema).max(5000);
const flag = z.boolean();

/** How a post is held: not at all, until they say so, or until they give a reason. */
export const holdModes = ['advise', 'confirm', 'require-reason'] as const;
export type HoldMode = (typeof holdModes)[number];

const siteNameSchema = z.string().regex(/^(?:twitter|facebook|linkedin)$/, 'twitter, facebook or linkedin');

/** What an extra site's boxes are taken for. */
export const extraSurfaces = ['post', 'comment', 'media-comment', 'article'] as const;

export const extraSiteSchema = z.strictObject({
  host: hostSchema,
  name: z.string().min(1).max(80).optional(),
  surface: z.enum(extraSurfaces).default('post'),
});

export type ExtraSite = z.infer<typeof extraSiteSchema>;

const unsuitableDomain = z.strictObject({
  host: hostSchema,
  category: z.string().min(1).max(80).default('named by your organisation'),
  severity: z.enum(['block', 'warn', 'advise']).default('block'),
});

const extraDisclaimer = z.strictObject({
  kind: z.enum(disclaimerKinds),
  text: z.string().min(10).max(2000),
  short: z.array(z.string().min(5).max(280)).max(10).default([]),
});

const policyLink = z.strictObject({
  title: z.string().min(1).max(200),
  url: z
    .string()
    .max(2000)
    .refine(
      (url) => /^https?:/.test(url) && URL.canParse(url),
      'A web address that starts with https:// or http://',
    ),
});

/** Longest settings that are taken, in UTF-16 units of their JSON: they are read again at every change. */
export const longestSettings = 2_000_000;

/** The settings a person has as well. Each is locked where IT sets it, unless `userMayChange` names it. */
export const lockable = [
  'policyPack',
  'twitterOn',
  'facebookOn',
  'linkedinOn',
  'profileIdentifiesStaff',
  'profileHasDisclaimer',
  'officialAccount',
  'ruleSeverities',
  'weeklyCountsOff',
  'readerOff',
  'dismissalMemoryOff',
] as const;
export type Lockable = (typeof lockable)[number];

export const managedSchema = z.strictObject({
  policyPack: key(z.string().trim().min(1), {
    group: 'Organisation',
    title: 'Policy pack',
    description:
      'The policy that drafts are checked against: the id of a pack that comes with Postcheck (nhs-england, homerton), or a whole pack of your own as JSON text.',
    example: 'homerton',
  }),
  organisationName: key(z.string().trim().min(1).max(200), {
    group: 'Organisation',
    title: 'Organisation name',
    description: 'The name that people see on the card, in the popup and on the policy page.',
    example: 'Homerton Healthcare NHS Foundation Trust',
  }),
  policyLinks: key(z.array(policyLink).max(50), {
    group: 'Organisation',
    title: 'Links to policy documents',
    description: 'Where the policy and its related documents are published. Shown on the policy page.',
    example: [{ title: 'Social media policy', url: 'https://intranet.example.org/policies/social-media' }],
  }),
  contacts: key(z.array(contactSchema).max(200), {
    group: 'Organisation',
    title: 'Contacts',
    description: 'Whom to ask. A contact with the id of one in the pack takes its place.',
    example: [
      {
        id: 'communications',
        name: 'Communications team',
        purpose: 'Anything about posting for the organisation',
        email: 'comms@example.org',
      },
    ],
  }),
  extraDisclaimers: key(z.array(extraDisclaimer).max(20), {
    group: 'Organisation',
    title: 'Disclaimers',
    description: 'Your own wording. It takes the place of the pack’s disclaimer of that kind.',
    example: [
      {
        kind: 'personal',
        text: 'These are my own views and not those of the Trust.',
        short: ['Views my own.'],
      },
    ],
  }),
  staffWords: key(words, {
    group: 'Words and hosts',
    title: 'Words that show somebody works here',
    description: 'Names of sites, teams and systems that only staff would use for their workplace.',
    example: ['Starlight ward', 'our trust'],
  }),
  partners: key(words, {
    group: 'Words and hosts',
    title: 'Partners',
    description: 'Organisations you work with and do not want named without agreement.',
    example: ['Bramley Care Ltd'],
  }),
  suppliers: key(words, {
    group: 'Words and hosts',
    title: 'Suppliers',
    description: 'Companies you buy from and do not want named without agreement.',
    example: ['Northgate Imaging'],
  }),
  publishedDetails: key(words, {
    group: 'Words and hosts',
    title: 'Published details',
    description: 'Telephone numbers, addresses, postcodes and mailboxes that the public may have.',
    example: ['020 7946 0000', 'enquiries@example.org'],
  }),
  allowedDomains: key(hosts, {
    group: 'Words and hosts',
    title: 'Allowed domains',
    description: 'Hosts that are never an unsuitable link. Each stands for all hosts under it.',
    example: ['example.org'],
  }),
  internalDomains: key(hosts, {
    group: 'Words and hosts',
    title: 'Internal domains',
    description: 'Hosts that nobody outside can open. Each stands for all hosts under it.',
    example: ['intranet.example.org'],
  }),
  unsuitableDomains: key(z.array(unsuitableDomain).max(5000), {
    group: 'Words and hosts',
    title: 'Unsuitable domains',
    description: 'Hosts that staff should not link to, with a category that people are shown.',
    example: [{ host: 'betting.example.com', category: 'gambling', severity: 'block' }],
  }),
  profileIdentifiesStaff: key(flag, {
    group: 'People',
    title: 'Take it that profiles show where people work',
    description: 'Every post counts as by somebody who can be recognised as staff.',
    example: true,
  }),
  profileHasDisclaimer: key(flag, {
    group: 'People',
    title: 'Take it that profiles carry a disclaimer',
    description: 'Posts are not asked for a personal disclaimer. Articles and references still are.',
    example: false,
  }),
  officialAccount: key(flag, {
    group: 'People',
    title: 'These browsers post for the organisation',
    description: 'For a communications team: no personal disclaimer, and it may speak for the organisation.',
    example: false,
  }),
  officialAccounts: key(words, {
    group: 'People',
    title: 'Official accounts',
    description: 'The organisation’s own accounts, so that naming them is not taken for a new one.',
    example: ['@ExampleTrust'],
  }),
  ruleSeverities: key(z.record(ruleIdSchema, z.enum(rowSeverities)), {
    group: 'How it behaves',
    title: 'How strict each rule is',
    description: 'Rule id to block, warn, advise or off. Rules that are not named stay as the pack has them.',
    example: { 'links/paywalled': 'off', 'conduct/obscenity': 'block' },
  }),
  holdMode: key(z.enum(holdModes), {
    group: 'How it behaves',
    title: 'How a post is held',
    description:
      'advise: never hold, only show. confirm: hold until they choose. require-reason: hold, and ask for a typed reason before a post goes out that the policy rules out; so it is where you set nothing. The reason is neither kept nor sent.',
    example: 'confirm',
  }),
  welcomePageOff: key(flag, {
    group: 'How it behaves',
    title: 'No welcome page',
    description: 'Do not open the welcome page after installing.',
    example: true,
  }),
  weeklyCountsOff: key(flag, {
    group: 'How it behaves',
    title: 'No weekly counts',
    description: 'Do not count, on the device, how many drafts were checked and what was found.',
    example: false,
  }),
  readerOff: key(flag, {
    group: 'How it behaves',
    title: 'Words only, no reading of sentences',
    description:
      'true: the part that reads whole sentences is off. false: it is on, and people cannot switch it off. Left out: it is on, and people choose.',
    example: false,
  }),
  dismissalMemoryOff: key(flag, {
    group: 'How it behaves',
    title: 'No memory of “this is a colleague”',
    description: 'Do not offer to remember on the device that a name is a colleague’s or a public figure’s.',
    example: false,
  }),
  userMayChange: key(z.array(z.enum(lockable)), {
    group: 'How it behaves',
    title: 'Settings people may change',
    description: 'The settings named here are only a starting point. All others that you set are locked.',
    example: ['twitterOn', 'profileHasDisclaimer'],
  }),
  twitterOn: key(flag, {
    group: 'Sites',
    title: 'Check on X',
    description: 'Whether Postcheck works on X (Twitter).',
    example: true,
  }),
  facebookOn: key(flag, {
    group: 'Sites',
    title: 'Check on Facebook',
    description: 'Whether Postcheck works on Facebook.',
    example: true,
  }),
  linkedinOn: key(flag, {
    group: 'Sites',
    title: 'Check on LinkedIn',
    description: 'Whether Postcheck works on LinkedIn.',
    example: true,
  }),
  selectorOverrides: key(z.record(siteNameSchema, z.string().min(2).max(200_000)), {
    group: 'Sites',
    title: 'New selectors',
    description:
      'For the hour a site changes its pages: by site (twitter, facebook, linkedin), what takes the place of the selectors that come with Postcheck, as JSON text. One that is broken is refused, and the popup says where it is broken. Private messages cannot be opened with it.',
    example: {
      twitter:
        '{"site":"twitter","version":3,"date":"2026-12-01","ladders":{"submit":[{"selector":"[data-testid=\\"postButton\\"]","rung":"testid","seen":"2026-12","source":"IT"}]}}',
    },
  }),
  extraSites: key(z.array(extraSiteSchema).max(100), {
    group: 'Sites',
    title: 'Further sites',
    description:
      'Other sites to check on, and what is written there: post, comment, media-comment or article. Needs the enterprise build.',
    example: [{ host: 'blogs.example.org', name: 'Staff blog', surface: 'article' }],
  }),
});

export type Managed = z.infer<typeof managedSchema>;
export type ManagedKey = keyof Managed;

export const managedKeys = Object.keys(managedSchema.shape) as readonly ManagedKey[];

const toldSchema = z.object({
  title: z.string(),
  description: z.string(),
  example: z.unknown(),
  group: z.enum(groups),
});

/** What is told of a key, on the reference page and in the policy editors. */
export const toldOf = (name: ManagedKey): Told<unknown> =>
  toldSchema.parse(managedSchema.shape[name].unwrap().meta());
