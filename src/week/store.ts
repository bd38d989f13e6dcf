import { browser } from 'wxt/browser';
import { inTurn } from '../settings/turns.ts';
import { type Counts, counted, countsSchema, type Done } from './counts.ts';

const key = 'week';

/** What was counted so far. Never rejects: an unreadable store counts as an empty one. */
export async function readCounts(): Promise<Counts> {
  try {
    return countsSchema.parse((await browser.storage.local.get(key))[key]);
  } catch {
    return { days: {} };
  }
}

/** Counts a draft that is done with. `day`: today, as "2026-11-21". Rejects when the store cannot be written. */
export const countDone = (done: Done, day: string): Promise<void> =>
  inTurn(key, async () => browser.storage.local.set({ [key]: counted(await readCounts(), done, day) }));

/** Forgets everything that was counted. */
export const clearCounts = (): Promise<void> => inTurn(key, () => browser.storage.local.remove(key));
