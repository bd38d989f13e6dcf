import type { Context } from '../context.ts';
import type { Name } from './names.ts';
import type { Word } from './words.ts';

/** A name with the sentence it stands in. */
export interface Around {
  readonly context: Context;
  readonly list: readonly Word[];
  readonly name: Name;
  /** First and last word of the sentence. */
  readonly from: number;
  readonly to: number;
}

/** A word of the sentence in lower case, nothing outside it. */
export const lowerAt = ({ list, from, to }: Around, index: number): string =>
  index < from || index > to ? '' : (list[index]?.lower ?? '');

function onwards(around: Around, first: number, by: 1 | -1, steps: number): string[] {
  const found: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    const lower = lowerAt(around, first + by * step);
    if (lower) found.push(lower);
  }
  return found;
}

/** So many words before the name, nearest first. */
export const before = (around: Around, steps: number): string[] =>
  onwards(around, around.name.first - 1, -1, steps);

/** So many words after the name, nearest first. */
export const after = (around: Around, steps: number): string[] =>
  onwards(around, around.name.last + 1, 1, steps);

/** The sentence after the name, 60 characters at most. */
export const restOf = ({ context, list, name, to }: Around): string =>
  context.lower.slice(list[name.last]?.end ?? name.end, Math.min(list[to]?.end ?? 0, name.end + 60));

export const sentenceText = ({ context, list, from, to }: Around): string =>
  context.lower.slice(list[from]?.start ?? 0, list[to]?.end ?? context.lower.length);
