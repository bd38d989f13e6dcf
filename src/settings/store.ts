import { browser } from 'wxt/browser';
import { type Settings, type SiteSettings, settingsOf, unlocked } from './effective.ts';
import { type ManagedNow, managedOf } from './managed/store.ts';
import { holds, same } from './same.ts';
import { type Person, personSchema, type SettledSite } from './schema.ts';
import { inTurn } from './turns.ts';

const key = 'settings';
/** Says, until somebody was told, that the store had to be put right. */
const repairedKey = 'repaired';

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

interface Found extends Known {
  /** What was stored is not what was read of it. */
  readonly broken: boolean;
  /** Something that was stored is no longer there. */
  readonly lost: boolean;
}

async function read(): Promise<Found> {
  const before = await stored();
  const person = personSchema.parse(before[key]);
  const managed = managedOf(before.managed);
  return {
    person,
    managed,
    settings: settingsOf(person, managed.values),
    broken: before[key] !== undefined && !same(before[key], person),
    lost: before[key] !== undefined && !holds(person, before[key]),
  };
}

async function repair(): Promise<void> {
  const { broken, lost, person } = await read();
  if (broken) await browser.storage.local.set({ [key]: person, ...(lost && { [repairedKey]: true }) });
}

/** Whether settings had to be put right since this was asked last. Never rejects. */
export async function takeRepaired(): Promise<boolean> {
  try {
    const { [repairedKey]: repaired } = await browser.storage.local.get(repairedKey);
    if (repaired) await browser.storage.local.remove(repairedKey);
    return repaired === true;
  } catch {
    return false;
  }
}

/** Everything that is set, by whom, and what holds. A store that is broken is put right, keeping what can be kept. Never rejects. */
export async function readKnown(): Promise<Known> {
  const { broken, lost: _, ...known } = await read();
  if (broken) await inTurn(key, repair).catch(() => undefined);
  return known;
}

/** The settings that hold. Never rejects. */
export const readSettings = async (): Promise<Settings> => (await readKnown()).settings;

/**
 * Changes what the person chose, one change after the other, and gives what then holds. What IT locked stays as it is.
 * Rejects when the store cannot be written.
 */
export const changePerson = (change: (person: Person) => Person): Promise<Settings> =>
  inTurn(key, async () => {
    const { person, managed, settings } = await read();
    const changed = unlocked(person, personSchema.parse(change(person)), settings);
    await save(changed);
    return settingsOf(changed, managed.values);
  });

export const choosePack = (pack: string): Promise<Settings> =>
  changePerson((person) => ({ ...person, pack }));

export const changeSite = (site: SettledSite, change: Partial<SiteSettings>): Promise<Settings> =>
  changePerson((person) => ({
    ...person,
    sites: { ...person.sites, [site]: { ...person.sites[site], ...change } },
  }));

/** Puts a file's settings in the place of all the person chose. What IT locked stays as it is. */
export const takeOver = (person: Person): Promise<Settings> => changePerson(() => person);
