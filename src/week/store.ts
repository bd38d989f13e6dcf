import { browser } from 'wxt/browser';
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

let queue: Promise<unknown> = Promise.resolve();

/** Counts a draft that is done with. `day`: today, as "2026-11-21". Rejects when the store cannot be written. */
export function countDone(done: Done, day: string): Promise<void> {
  const next = queue.then(async () => {
    await browser.storage.local.set({ [key]: counted(await readCounts(), done, day) });
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Forgets everything that was counted. */
export const clearCounts = (): Promise<void> => browser.storage.local.remove(key);
