import { browser } from 'wxt/browser';
import { z } from '../engine/zod.ts';
import { inTurn } from './turns.ts';

/* What the person asked of Postcheck for the moment, and what they have been told once. */

const key = 'quiet';

/** How long a pause lasts, in ms. */
export const pauseTime = 600_000;

const quietSchema = z
  .object({
    /** Nothing is checked until then; ms since 1970. */
    pausedUntil: z.number().optional().catch(undefined),
    /** The first-use hint was shown. */
    hinted: z.boolean().catch(false),
  })
  .catch({ hinted: false });
type Quiet = z.infer<typeof quietSchema>;

async function stored(): Promise<Quiet> {
  const found = await browser.storage.local.get(key).catch(() => ({}));
  return quietSchema.parse((found as Record<string, unknown>)[key]);
}

const save = (change: Partial<Quiet>): Promise<void> =>
  inTurn(key, async () => browser.storage.local.set({ [key]: { ...(await stored()), ...change } }));

/** Never rejects. A pause that a clock set wrong would make endless is none. */
export async function readQuiet(now: number): Promise<Quiet> {
  const { pausedUntil, hinted } = await stored();
  const holds = pausedUntil !== undefined && pausedUntil > now && pausedUntil <= now + pauseTime;
  return { hinted, ...(holds && { pausedUntil }) };
}

/** Rejects when the store cannot be written, as do the others. */
export const pauseFrom = (now: number): Promise<void> => save({ pausedUntil: now + pauseTime });
export const endPause = (): Promise<void> => save({ pausedUntil: undefined });
export const rememberHint = (): Promise<void> => save({ hinted: true });
