import { browser } from 'wxt/browser';
import { type Settings, type SiteSettings, settingsOf, unlocked } from './effective.ts';
import { type ManagedNow, managedOf } from './managed/store.ts';
import { same } from './same.ts';
import { type Person, personSchema, type SettledSite } from './schema.ts';

const key = 'settings';

export interface Known {
  /** What the person chose. */
  readonly person: Person;
  /** What IT set. */
  readonly managed: ManagedNow;
  /** What holds. */
  readonly settings: Settings;
}

async function stored(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.local.get([key, 'managed']);
  } catch {
    // An unreadable store (a damaged profile) counts as an empty one.
    return {};
  }
}

const save = (person: Person): Promise<void> => browser.storage.local.set({ [key]: person });

/** Everything that is set, by whom, and what holds. A store that is broken is put right, keeping what can be kept. Never rejects. */
export async function readKnown(): Promise<Known> {
  const before = await stored();
  const person = personSchema.parse(before[key]);
  if (before[key] !== undefined && !same(before[key], person)) await save(person).catch(() => undefined);
  const managed = managedOf(before.managed);
  return { person, managed, settings: settingsOf(person, managed.values) };
}

/** The settings that hold. Never rejects. */
export const readSettings = async (): Promise<Settings> => (await readKnown()).settings;

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes what the person chose, one change after the other, and gives what then holds. What IT locked stays as it is.
 * Rejects when the store cannot be written.
 */
export function changePerson(change: (person: Person) => Person): Promise<Settings> {
  const next = queue.then(async () => {
    const { person, managed, settings } = await readKnown();
    const changed = unlocked(person, personSchema.parse(change(person)), settings);
    await save(changed);
    return settingsOf(changed, managed.values);
  });
  queue = next.catch(() => undefined);
  return next;
}

export const choosePack = (pack: string): Promise<Settings> =>
  changePerson((person) => ({ ...person, pack }));

export const changeSite = (site: SettledSite, change: Partial<SiteSettings>): Promise<Settings> =>
  changePerson((person) => ({
    ...person,
    sites: { ...person.sites, [site]: { ...person.sites[site], ...change } },
  }));

/** Puts a file's settings in the place of all the person chose. What IT locked stays as it is. */
export const takeOver = (person: Person): Promise<Settings> => changePerson(() => person);
