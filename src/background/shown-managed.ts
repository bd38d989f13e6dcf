import type { ShownManaged } from '../messages/shown-managed.ts';
import type { Fault } from '../policy/fault.ts';
import { type ManagedKey, managedKeys, toldOf } from '../settings/managed/keys.ts';
import { settledSites } from '../settings/schema.ts';
import { faultInWords } from '../words/faults.ts';
import { messageNamed, say } from '../words/say.ts';
import type { InForce } from './force.ts';
import { selectorsFor } from './selectors.ts';

/** Longest value that is told whole, in UTF-16 units. */
const longest = 240;

const cut = (words: string): string => (words.length <= longest ? words : `${words.slice(0, longest)}…`);

/** A value in words. */
function inWords(value: unknown): string {
  if (typeof value === 'boolean') return say(value ? 'managed.yes' : 'managed.no');
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${inWords(one)}`)
    .join('; ');
}

const isObjects = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object');

/** A pack of the organisation's own is told by its name, not by its whole text. */
const valueShown = (key: ManagedKey, { managed, pack }: InForce): string => {
  const value = managed[key];
  if (key === 'policyPack' && managed.policyPack?.startsWith('{')) return pack.organisation.name;
  return cut(isObjects(value) ? value.map(inWords).join(' · ') : inWords(value));
};

const under = (key: ManagedKey, { path, message }: Fault): Fault => ({
  path: path === '' ? key : `${key}: ${path}`,
  message,
});

function ignoredOf({ managed, settings, faults, ignored }: InForce): Fault[] {
  const refusedSelectors = settledSites.flatMap((site): Fault[] => {
    const { selectorsRefused } = selectorsFor(site, settings);
    return selectorsRefused === undefined
      ? []
      : [{ path: `selectorOverrides.${site}`, message: selectorsRefused }];
  });
  const refusedPack = managed.policyPack === settings.pack ? faults : [];
  return [...ignored, ...refusedPack.map((one) => under('policyPack', one)), ...refusedSelectors];
}

/** What the organisation set: each value in force, and each that is not. */
export const shownManaged = (force: InForce): ShownManaged => ({
  entries: managedKeys.flatMap((key) =>
    force.managed[key] === undefined
      ? []
      : {
          key,
          title: messageNamed(`managed_key_${key}`) || toldOf(key).title,
          value: valueShown(key, force),
          holds: force.managed.userMayChange?.some((one) => one === key) ? 'start' : 'locked',
        },
  ),
  ignored: ignoredOf(force).map(({ path, message }) => ({ path, message: faultInWords(message) })),
});
