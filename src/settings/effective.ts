import type { Overrides } from '../policy/layer.ts';
import type { Pack } from '../policy/schema.ts';
import { type ExtraSite, type HoldMode, type Lockable, lockable, type Managed } from './managed/keys.ts';
import type { Person, SettledSite } from './schema.ts';

/** How one site stands. */
export interface SiteSettings {
  readonly on: boolean;
  readonly identifiesAsStaff: boolean;
  readonly profileDisclaimer: boolean;
  readonly officialAccount: boolean;
}

/** The settings that hold: the organisation's locked ones, else the person's, else the organisation's start, else ours. */
export interface Settings {
  /** The id of a pack, or a whole pack as JSON text. */
  readonly pack: string;
  readonly sites: Readonly<Record<SettledSite, SiteSettings>>;
  /** What IT says of accounts on sites that have no settings of their own. */
  readonly elsewhere: Omit<SiteSettings, 'on'>;
  /** Further sites that IT names. */
  readonly extraSites: readonly ExtraSite[];
  /** By site, what IT puts in place of the bundled selectors, as JSON text. */
  readonly selectors: Readonly<Record<string, string>>;
  readonly holdMode: HoldMode;
  readonly welcomePage: boolean;
  readonly weeklyCounts: boolean;
  /** Whether whole sentences are read, or words alone. */
  readonly reader: boolean;
  readonly dismissalMemory: boolean;
  /** How strict the person wants some rules. */
  readonly severities: Person['severities'];
  /** The person's own wording of the personal disclaimer. */
  readonly disclaimer: string | undefined;
  /** What the person may not change. */
  readonly locked: readonly Lockable[];
}

const siteKeys = ['on', 'identifiesAsStaff', 'profileDisclaimer', 'officialAccount'] as const;

const defaultPack = 'nhs-england';

const onKeys = { twitter: 'twitterOn', facebook: 'facebookOn', linkedin: 'linkedinOn' } as const;

/** Which managed key stands for a setting of a site. */
export const managedKeyOf = (site: SettledSite, setting: keyof SiteSettings): Lockable => {
  switch (setting) {
    case 'on':
      return onKeys[site];
    case 'identifiesAsStaff':
      return 'profileIdentifiesStaff';
    case 'profileDisclaimer':
      return 'profileHasDisclaimer';
    case 'officialAccount':
      return 'officialAccount';
  }
};

/** What IT sets is locked, unless it says that people may change it. */
const lockedBy = (managed: Managed): Lockable[] =>
  lockable.filter((key) => managed[key] !== undefined && !managed.userMayChange?.includes(key));

const not = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);

/** The settings that hold. Pure. */
export function settingsOf(person: Person, managed: Managed): Settings {
  const locked = lockedBy(managed);
  const settle = <T>(key: Lockable, set: T | undefined, chosen: T | undefined, ours: T): T =>
    (locked.includes(key) ? set : (chosen ?? set)) ?? ours;

  const siteSettings = (site: SettledSite): SiteSettings => {
    const chosen = person.sites[site];
    return {
      on: settle(onKeys[site], managed[onKeys[site]], chosen.on, true),
      identifiesAsStaff: settle(
        'profileIdentifiesStaff',
        managed.profileIdentifiesStaff,
        chosen.identifiesAsStaff,
        false,
      ),
      profileDisclaimer: settle(
        'profileHasDisclaimer',
        managed.profileHasDisclaimer,
        chosen.profileDisclaimer,
        false,
      ),
      officialAccount: settle('officialAccount', managed.officialAccount, chosen.officialAccount, false),
    };
  };

  return {
    pack: settle('policyPack', managed.policyPack, person.pack, defaultPack),
    sites: {
      twitter: siteSettings('twitter'),
      facebook: siteSettings('facebook'),
      linkedin: siteSettings('linkedin'),
    },
    elsewhere: {
      identifiesAsStaff: managed.profileIdentifiesStaff ?? false,
      profileDisclaimer: managed.profileHasDisclaimer ?? false,
      officialAccount: managed.officialAccount ?? false,
    },
    extraSites: managed.extraSites ?? [],
    selectors: managed.selectorOverrides ?? {},
    holdMode: managed.holdMode ?? 'require-reason',
    welcomePage: managed.welcomePageOff !== true,
    weeklyCounts: settle('weeklyCountsOff', not(managed.weeklyCountsOff), person.weeklyCounts, true),
    dismissalMemory: settle(
      'dismissalMemoryOff',
      not(managed.dismissalMemoryOff),
      person.dismissalMemory,
      true,
    ),
    severities: locked.includes('ruleSeverities') ? {} : person.severities,
    disclaimer: person.disclaimer,
    reader: settle('readerOff', not(managed.readerOff), person.reader, true),
    locked,
  };
}

/** `changed`, but with `before` wherever the organisation has locked a setting. */
export function unlocked(before: Person, changed: Person, { locked }: Settings): Person {
  const siteOf = (site: SettledSite): Person['sites'][SettledSite] => {
    const kept = siteKeys.filter((setting) => locked.includes(managedKeyOf(site, setting)));
    const old = Object.fromEntries(kept.map((setting) => [setting, before.sites[site][setting]]));
    return { ...changed.sites[site], ...old };
  };

  return {
    ...changed,
    pack: locked.includes('policyPack') ? before.pack : changed.pack,
    sites: { twitter: siteOf('twitter'), facebook: siteOf('facebook'), linkedin: siteOf('linkedin') },
    severities: locked.includes('ruleSeverities') ? before.severities : changed.severities,
    weeklyCounts: locked.includes('weeklyCountsOff') ? before.weeklyCounts : changed.weeklyCounts,
    dismissalMemory: locked.includes('dismissalMemoryOff') ? before.dismissalMemory : changed.dismissalMemory,
    reader: locked.includes('readerOff') ? before.reader : changed.reader,
  };
}

/**
 * What the person's own settings change in the pack in force. What it rules out (`block`) stays ruled out: a person may
 * be stricter with themselves and may do without a warning or a tip.
 */
export function ownOverridesOf({ severities, disclaimer }: Settings, pack: Pack): Overrides {
  const theirs = Object.entries(severities).filter(([id]) => pack.rules[id]?.severity !== 'block');
  return {
    severities: Object.fromEntries(theirs),
    ...(disclaimer !== undefined && { disclaimers: { personal: { text: disclaimer } } }),
  };
}

/** What the organisation's settings change in its pack. */
export function overridesOf(managed: Managed): Overrides {
  const disclaimers = (managed.extraDisclaimers ?? []).map(({ kind, text, short }) => [
    kind,
    { text, short },
  ]);
  return {
    ...(managed.organisationName !== undefined && { organisationName: managed.organisationName }),
    severities: managed.ruleSeverities ?? {},
    allowedHosts: managed.allowedDomains ?? [],
    internalHosts: managed.internalDomains ?? [],
    unsuitableHosts: managed.unsuitableDomains ?? [],
    partners: managed.partners ?? [],
    suppliers: managed.suppliers ?? [],
    staffWords: managed.staffWords ?? [],
    published: managed.publishedDetails ?? [],
    officialAccounts: managed.officialAccounts ?? [],
    contacts: managed.contacts ?? [],
    disclaimers: Object.fromEntries(disclaimers),
  };
}
