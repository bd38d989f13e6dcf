import { annotation } from '../context.ts';
import { words } from './words.ts';

/** Every word that a frame knows has a number from 1 on: numbers are faster to look up than words. */
const numbers = new Map<string, number>();

/** The number of a word that a frame knows from now on. Given out while frames are compiled, before any draft. */
export function numberOf(lower: string): number {
  const known = numbers.get(lower);
  if (known !== undefined) return known;
  numbers.set(lower, numbers.size + 1);
  return numbers.size;
}

/** The number of each word of the draft, 0 for those no frame knows, and a 0 behind the last. */
export const wordNumbers = annotation((context): Int32Array => {
  const list = words(context);
  const found = new Int32Array(list.length + 1);
  for (let at = 0; at < list.length; at += 1) found[at] = numbers.get(list[at]?.lower ?? '') ?? 0;
  return found;
});

/** The numbers that stand in the draft. */
export const numbersPresent = annotation((context): ReadonlySet<number> => new Set(wordNumbers(context)));
