import type { Word } from './annotations/words.ts';
import type { Context } from './context.ts';
import { numberOf } from './word-table.ts';

/** Reads from the word at `at`; gives back the place after its last word, or -1. */
export type Reader = (list: readonly Word[], at: number, context: Context) => number;
export type WordClass = ReadonlySet<string> | Reader;
export type Vocabulary = Readonly<Record<string, WordClass>>;

/** Words by their numbers. */
export type Numbers = ReadonlySet<number>;

export interface WordStep {
  readonly step: 'word';
  readonly among: Numbers | Reader;
  readonly optional: boolean;
}

/** A part of a frame: a word, a gap of up to `most` words, words ruled out, or the start of a clause. */
export type Step =
  | WordStep
  | { readonly step: 'gap'; readonly most: number }
  | { readonly step: 'without'; readonly among: Numbers }
  | { readonly step: 'opening'; readonly ofSentence: boolean };

const numbersOf = (words: Iterable<string>): Numbers => new Set(Array.from(words, numberOf));

function among(source: string, vocabulary: Vocabulary): Numbers | Reader {
  if (!source.includes('#')) return numbersOf(source.split('|'));
  const parts = source.split('|').map((part): WordClass => {
    if (!part.startsWith('#')) return new Set([part]);
    const known = vocabulary[part.slice(1)];
    if (!known) throw new Error(`There is no word class ${part}`);
    return known;
  });
  const sets = parts.filter((part) => part instanceof Set);
  if (sets.length === parts.length) return numbersOf(sets.flatMap((set) => [...set]));
  return (list, at, context) => {
    for (const part of parts) {
      const end =
        typeof part === 'function' ? part(list, at, context) : part.has(list[at]?.lower ?? '') ? at + 1 : -1;
      if (end > at) return end;
    }
    return -1;
  };
}

/** Compiles one part of a frame as it is written. Throws when it names a class that nobody declared. */
export function stepOf(source: string, vocabulary: Vocabulary): Step {
  if (source === '^' || source === '^^') return { step: 'opening', ofSentence: source === '^^' };
  if (source.startsWith('..')) return { step: 'gap', most: Number(source.slice(2)) };
  if (source.startsWith('!')) {
    const words = among(source.slice(1), vocabulary);
    if (typeof words === 'function') throw new Error(`${source}: only sets of words can be ruled out`);
    return { step: 'without', among: words };
  }
  const optional = source.startsWith('?');
  return { step: 'word', among: among(optional ? source.slice(1) : source, vocabulary), optional };
}

/** The words a frame can start with; undefined when a reader decides. */
export function firstWords(steps: readonly Step[]): Numbers | undefined {
  const first = new Set<number>();
  for (const step of steps) {
    if (step.step === 'gap') return undefined;
    if (step.step !== 'word') continue;
    if (typeof step.among === 'function') return undefined;
    for (const word of step.among) first.add(word);
    if (!step.optional) return first;
  }
  return undefined;
}

/** The reader a frame starts with, when it starts with one for certain. */
export function firstReader(steps: readonly Step[]): Reader | undefined {
  const first = steps.find((step) => step.step === 'word' || step.step === 'gap');
  if (first?.step !== 'word' || first.optional || typeof first.among !== 'function') return undefined;
  return first.among;
}

/** The words that can stand behind the first; undefined when it may be the last, or a gap or reader comes next. */
export function secondWords(steps: readonly Step[]): Numbers | undefined {
  const first = steps.findIndex((step) => step.step === 'word');
  const opener = steps[first];
  if (steps.slice(0, first).some((step) => step.step === 'gap')) return undefined;
  if (opener?.step !== 'word' || opener.optional || typeof opener.among === 'function') return undefined;
  const rest = steps.slice(first + 1).filter((step) => step.step !== 'without');
  return rest[0]?.step === 'opening' ? undefined : firstWords(rest);
}

/** Words of which one must stand in the draft: the fewest alternatives of any step that may not be missing. */
export function rarestWords(steps: readonly Step[]): readonly number[] | undefined {
  let rarest: Numbers | undefined;
  for (const step of steps) {
    if (step.step !== 'word' || step.optional || typeof step.among === 'function') continue;
    if (!rarest || step.among.size < rarest.size) rarest = step.among;
  }
  return rarest && [...rarest];
}
