import { numbersPresent } from './annotations/word-numbers.ts';
import type { Context } from './context.ts';
import { matchAt, opensClause, readingOf, startsOf } from './frame-match.ts';
import { noteStarts, startsByList } from './frame-starts.ts';
import {
  firstReader,
  firstWords,
  type Numbers,
  type Reader,
  rarestWords,
  type Step,
  secondWords,
  stepOf,
  type Vocabulary,
} from './frame-steps.ts';
import type { Span } from './span.ts';

export type { Vocabulary, WordClass } from './frame-steps.ts';

/**
 * Frames: phrases written down as people say them, read word by word and so in linear time.
 *
 *     'as her|his|their ?line manager|boss'     alternatives; `?` before a word or words that may be missing
 *     'we ..2 recommend'                        up to two words of any kind between
 *     'i work for|at #employer'                 a class: a set of words, or a reader of several words
 *     '!not on behalf of'                       not after (or, inside, not before) these words
 *     '^ tweets'                                only at the start (or, behind, at the end) of a clause; `^^` of a sentence
 *
 * Words are lower case. No frame reaches across the end of a sentence.
 */
export interface Frame<Kind extends string> extends Span {
  readonly kind: Kind;
  /** Places of the first word and behind the last one in the list of words. */
  readonly from: number;
  readonly to: number;
}

interface Compiled<Kind extends string> {
  readonly kind: Kind;
  readonly steps: readonly Step[];
  /** Words that must follow the first one; undefined when anything may. A cheap test that rules most frames out. */
  readonly second: Numbers | undefined;
  /** Words of which one must stand in the draft; undefined when a frame has readers alone. */
  readonly rarest: readonly number[] | undefined;
  /** Only the start of a clause will do. */
  readonly opens: boolean;
}

/** The frames that start with a word: those that any word may follow, and those that need one of `seconds`. */
interface Starting<Kind extends string> {
  readonly open: Compiled<Kind>[];
  readonly paired: Compiled<Kind>[];
  readonly seconds: Set<number>;
}

/** Frames by how they start. */
interface Index<Kind extends string> {
  readonly byWord: Map<number, Starting<Kind>>;
  readonly byReader: Map<Reader, Compiled<Kind>[]>;
  /** Those that may start with a gap or a missing word. */
  readonly anywhere: Compiled<Kind>[];
}

function startWith<Kind extends string>(
  byWord: Map<number, Starting<Kind>>,
  word: number,
  compiled: Compiled<Kind>,
): void {
  const starting = byWord.get(word) ?? { open: [], paired: [], seconds: new Set() };
  byWord.set(word, starting);
  if (!compiled.second) {
    starting.open.push(compiled);
    return;
  }
  starting.paired.push(compiled);
  for (const second of compiled.second) starting.seconds.add(second);
}

function indexOf<Kind extends string>(
  phrases: Readonly<Partial<Record<Kind, readonly string[]>>>,
  vocabulary: Vocabulary,
): Index<Kind> {
  const index: Index<Kind> = { byWord: new Map(), byReader: new Map(), anywhere: [] };
  const known = new Map<string, Step>();
  const stepFor = (source: string): Step => {
    const step = known.get(source) ?? stepOf(source, vocabulary);
    known.set(source, step);
    return step;
  };
  for (const [kind, sources] of Object.entries(phrases) as [Kind, readonly string[]][]) {
    for (const source of sources) {
      const steps = source.split(' ').map(stepFor);
      const compiled = {
        kind,
        steps,
        second: secondWords(steps),
        rarest: rarestWords(steps),
        opens: steps[0]?.step === 'opening',
      };
      const first = firstWords(steps);
      const reader = firstReader(steps);
      if (reader) index.byReader.set(reader, [...(index.byReader.get(reader) ?? []), compiled]);
      else if (!first) index.anywhere.push(compiled);
      for (const word of first ?? []) startWith(index.byWord, word, compiled);
    }
  }
  return index;
}

/** Compiles frames, by kind, into one reader that finds all of them in a draft, in order of their place. */
export function frames<Kind extends string>(
  phrases: Readonly<Partial<Record<Kind, readonly string[]>>>,
  vocabulary: Vocabulary = {},
): (context: Context) => readonly Frame<Kind>[] {
  const { byWord, byReader, anywhere } = indexOf(phrases, vocabulary);
  const readers = [...byReader];
  const own = noteStarts(byWord.keys());

  return (context) => {
    const reading = readingOf(context);
    const { list, numbers } = reading;
    const found: Frame<Kind>[] = [];
    const attempt = ({ kind, steps, second }: Compiled<Kind>, at: number): void => {
      if (second && !second.has(numbers[at + 1] ?? 0)) return;
      const to = matchAt(reading, steps, at);
      const word = list[at];
      const last = list[to - 1];
      if (to > at && word && last) found.push({ kind, start: word.start, end: last.end, from: at, to });
    };
    const present = numbersPresent(context);
    const canStand = ({ rarest }: Compiled<Kind>): boolean =>
      rarest === undefined || rarest.some((number) => present.has(number));

    for (const at of startsByList(context)[own] ?? []) {
      const starting = byWord.get(numbers[at] ?? 0);
      if (!starting) continue;
      for (const one of starting.open) attempt(one, at);
      if (starting.seconds.has(numbers[at + 1] ?? 0)) for (const one of starting.paired) attempt(one, at);
    }
    const loose = anywhere.filter(canStand);
    const insideClauses = loose.filter(({ opens }) => !opens);
    for (let at = 0; at < list.length && loose.length > 0; at += 1)
      for (const one of opensClause(reading, at) ? loose : insideClauses) attempt(one, at);
    for (const [reader, starting] of readers) {
      const standing = starting.filter(canStand);
      if (standing.length === 0) continue;
      const inside = standing.some(({ opens }) => !opens);
      for (const at of startsOf(reader, reading, inside ? 'anywhere' : 'clauses'))
        for (const one of standing) attempt(one, at);
    }
    if (readers.length > 0 || loose.length > 0) found.sort((a, b) => a.from - b.from);
    return found;
  };
}
