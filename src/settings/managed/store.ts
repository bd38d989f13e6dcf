import { browser } from 'wxt/browser';
import { z } from '../../engine/zod.ts';
import type { Fault } from '../../policy/fault.ts';
import { same } from '../same.ts';
import { inTurn } from '../turns.ts';
import { longestSettings, type Managed } from './keys.ts';
import { lastGood, readManaged, type Usable, type Values } from './read.ts';

/*
 * What IT set, as the browser last told us. A browser that starts is slow to tell and has three ways of it: Chromium
 * says {} on the first start and sends the values as a change seconds later; on later starts it lets the question wait;
 * Firefox refuses it where nothing is set. So what was last known stands at once, and what comes later takes its place.
 */

const key = 'managed';

/** {} is only believed to mean "nothing is set any more" after so many ms without a word to the contrary. */
const emptyBelieved = 60_000;

const valuesSchema = z.record(z.string(), z.unknown());

const knownSchema = z.object({
  /** As the browser last gave them. */
  values: valuesSchema,
  /** For keys whose last value cannot be used: the one before. */
  good: valuesSchema.optional(),
  /** When {} was first heard where there had been values; ms since 1970. */
  emptySince: z.number().optional(),
  /** Why what came last was not taken at all. */
  refused: z.string().optional(),
});
type Known = z.infer<typeof knownSchema>;

export interface ManagedNow {
  readonly values: Managed;
  /** What was set and is not in force, each with its place. */
  readonly ignored: readonly Fault[];
  /** What reads well and still cannot be used, so that the value before stands in its place in `values`. */
  readonly replaced?: Managed;
}

/** Reads a stored record of managed settings, whatever it holds. */
export function managedOf(stored: unknown): ManagedNow {
  const known = knownSchema.safeParse(stored).data;
  if (!known) return { values: {}, ignored: [] };
  const refused = known.refused === undefined ? [] : [{ path: '', message: known.refused }];
  const now = readManaged(known.values);
  const ignored = [...refused, ...now.ignored];
  if (!known.good) return { values: now.values, ignored };
  const { good } = known;
  const replaced = Object.fromEntries(Object.entries(now.values).filter(([name]) => name in good));
  return { values: readManaged({ ...known.values, ...good }).values, ignored, replaced };
}

async function stored(): Promise<Known | undefined> {
  try {
    return knownSchema.safeParse((await browser.storage.local.get(key))[key]).data;
  } catch {
    return undefined;
  }
}

const isEmpty = (values: object): boolean => Object.keys(values).length === 0;

/** What is known after hearing `values`; `undefined` where nothing is managed. */
function after(before: Known | undefined, values: Values, { at, sure, usable }: Heard): Known | undefined {
  if (isEmpty(values)) {
    if (!before || sure) return undefined;
    const since = before.emptySince ?? at;
    return at - since > emptyBelieved ? undefined : { ...before, emptySince: since };
  }
  const length = JSON.stringify(values).length;
  if (length > longestSettings) {
    const refused = `The managed settings are too long: ${length} characters, and ${longestSettings} can be read. The ones before stay in force`;
    return { values: {}, ...before, refused };
  }
  const good = lastGood({ ...before?.values, ...before?.good }, values, usable);
  return { values, ...(!isEmpty(good) && { good }) };
}

interface Heard {
  /** ms since 1970 */
  readonly at: number;
  /** They came as a change, so that {} can only mean that they were taken away. */
  readonly sure: boolean;
  readonly usable: Usable;
}

/** Takes note of what the browser says: `undefined` where it says that nothing is managed. */
export const noteManaged = (values: Values | undefined, heard: Heard): Promise<void> =>
  inTurn(key, async () => {
    const before = await stored();
    const now = values && after(before, values, heard);
    if (same(before, now)) return;
    await (now ? browser.storage.local.set({ [key]: now }) : browser.storage.local.remove(key));
  });

async function ask(): Promise<Values | undefined> {
  try {
    return valuesSchema.parse(await browser.storage.managed.get());
  } catch {
    // Firefox, where nothing is set.
    return undefined;
  }
}

interface Following {
  /** ms since 1970 */
  readonly now: () => number;
  readonly usable: Usable;
}

/**
 * Asks the browser for the managed settings and hears of later changes. The outcome stands in the local store, where a
 * change reaches every page. Call before the worker's first turn ends, or a change that woke it is missed.
 */
export function followManaged({ now, usable }: Following): void {
  const note = async (sure: boolean): Promise<void> => noteManaged(await ask(), { at: now(), sure, usable });
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void note(true);
  });
  void note(false);
}
