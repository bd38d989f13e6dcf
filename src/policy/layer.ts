import {
  type Contact,
  type Disclaimer,
  type DisclaimerKind,
  disclaimerKinds,
  type Pack,
  type RowSeverity,
} from './schema.ts';

type UnsuitableHost = Pack['hosts']['unsuitable'][number];

/** What managed settings, and then a person's own, may change in a pack. */
export interface Overrides {
  /** The name that people are shown. */
  readonly organisationName?: string;
  /** Rule id to severity; `off` silences the rule. */
  readonly severities?: Readonly<Record<string, RowSeverity>>;
  readonly allowedHosts?: readonly string[];
  readonly internalHosts?: readonly string[];
  readonly unsuitableHosts?: readonly UnsuitableHost[];
  readonly partners?: readonly string[];
  readonly suppliers?: readonly string[];
  readonly staffWords?: readonly string[];
  readonly published?: readonly string[];
  readonly officialAccounts?: readonly string[];
  /** A contact with the id of one that is there takes its place. */
  readonly contacts?: readonly Contact[];
  /** Takes the place of the pack's disclaimer of that kind and keeps its section; a kind it has not got cites the first's. */
  readonly disclaimers?: Readonly<Partial<Record<DisclaimerKind, DisclaimerWords>>>;
}

interface DisclaimerWords {
  readonly text: string;
  readonly short?: readonly string[];
}

/** Both lists; where two entries have the same key, the later one takes the place of the earlier. */
function join<T>(before: readonly T[], added: readonly T[], key: (one: T) => string): T[] {
  return [...new Map([...before, ...added].map((one) => [key(one), one])).values()];
}

const joinWords = (before: readonly string[], added: readonly string[] = []): string[] =>
  join(before, added, (word) => word.toLowerCase());

const hostOf = (one: UnsuitableHost): string => one.host;

function layerRules(rules: Pack['rules'], severities: Overrides['severities'] = {}): Pack['rules'] {
  return Object.fromEntries(
    Object.entries(rules).map(([id, row]) => [id, { ...row, severity: severities[id] ?? row.severity }]),
  );
}

/** A host that one layer allows and another calls unsuitable is what the later layer says. */
function layerHosts(hosts: Pack['hosts'], overrides: Overrides): Pack['hosts'] {
  const allowed = (overrides.allowedHosts ?? []).map((host) => host.toLowerCase());
  const unsuitable = (overrides.unsuitableHosts ?? []).map((one) => ({
    ...one,
    host: one.host.toLowerCase(),
  }));
  const stillAllowed = hosts.allowed.filter((host) => !unsuitable.some((one) => one.host === host));
  const stillUnsuitable = hosts.unsuitable.filter((one) => !allowed.includes(one.host));
  return {
    own: hosts.own,
    internal: joinWords(
      hosts.internal,
      overrides.internalHosts?.map((host) => host.toLowerCase()),
    ),
    allowed: joinWords(stillAllowed, allowed),
    unsuitable: join(stillUnsuitable, unsuitable, hostOf),
  };
}

function layerDisclaimers(
  disclaimers: readonly Disclaimer[],
  given: Overrides['disclaimers'] = {},
): Disclaimer[] {
  const changed = disclaimerKinds.flatMap((kind): Disclaimer[] => {
    const words = given[kind];
    const before = disclaimers.find((one) => one.kind === kind) ?? disclaimers[0];
    return words && before ? [{ ...before, kind, text: words.text, short: [...(words.short ?? [])] }] : [];
  });
  return join(disclaimers, changed, (one) => one.kind);
}

/** A pack with what one layer of settings changes in it. Lists grow; single values are replaced. */
export function layer(pack: Pack, overrides: Overrides): Pack {
  const { words } = pack;
  return {
    ...pack,
    organisation: { ...pack.organisation, name: overrides.organisationName ?? pack.organisation.name },
    contacts: join(pack.contacts, overrides.contacts ?? [], (one) => one.id),
    disclaimers: layerDisclaimers(pack.disclaimers, overrides.disclaimers),
    words: {
      staff: joinWords(words.staff, overrides.staffWords),
      partners: joinWords(words.partners, overrides.partners),
      suppliers: joinWords(words.suppliers, overrides.suppliers),
      published: joinWords(words.published, overrides.published),
      officialAccounts: joinWords(words.officialAccounts, overrides.officialAccounts),
    },
    hosts: layerHosts(pack.hosts, overrides),
    rules: layerRules(pack.rules, overrides.severities),
  };
}

/**
 * The pack in force: the built-in or the organisation's own, then managed settings, then the person's.
 * What a person may not change is kept out of their layer by the settings, which know the locks.
 */
export const layers = (pack: Pack, ...given: readonly Overrides[]): Pack => given.reduce(layer, pack);

/** Rule ids that are given a severity although the pack has no such rule: to be told, not obeyed. */
export const unknownRules = (pack: Pack, { severities = {} }: Overrides): string[] =>
  Object.keys(severities).filter((id) => !Object.hasOwn(pack.rules, id));
