import { type Word, words } from './annotations/words.ts';
import { annotation, type Context } from './context.ts';
import type { Span } from './span.ts';

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
export type WordClass =
  | ReadonlySet<string>
  /** Reads from the word at `at`; gives back the place after its last word, or -1. */
  | ((list: readonly Word[], at: number, context: Context) => number);

export type Vocabulary = Readonly<Record<string, WordClass>>;

export interface Frame<Kind extends string> extends Span {
  readonly kind: Kind;
  /** Places of the first word and behind the last one in the list of words. */
  readonly from: number;
  readonly to: number;
}

interface WordStep {
  readonly step: 'word';
  readonly among: WordClass;
  readonly optional: boolean;
}

type Step =
  | WordStep
  | { readonly step: 'gap'; readonly most: number }
  | { readonly step: 'without'; readonly among: ReadonlySet<string> }
  | { readonly step: 'opening'; readonly ofSentence: boolean };

interface Compiled<Kind extends string> {
  readonly kind: Kind;
  readonly steps: readonly Step[];
  /** Words that must follow the first one; undefined when anything may. A cheap test that rules most frames out. */
  readonly second: ReadonlySet<string> | undefined;
}

function among(source: string, vocabulary: Vocabulary): WordClass {
  if (!source.includes('#')) return new Set(source.split('|'));
  const parts = source.split('|').map((part) => {
    if (!part.startsWith('#')) return new Set([part]);
    const known = vocabulary[part.slice(1)];
    if (!known) throw new Error(`There is no word class ${part}`);
    return known;
  });
  if (parts.every((part) => part instanceof Set)) return new Set(parts.flatMap((part) => [...part]));
  return (list, at, context) => {
    for (const part of parts) {
      const end = readClass(part, list, at, context);
      if (end > at) return end;
    }
    return -1;
  };
}

function stepOf(source: string, vocabulary: Vocabulary): Step {
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

const isWord = (list: readonly Word[], at: number, set: ReadonlySet<string>): boolean => {
  const word = list[at];
  return word !== undefined && set.has(word.lower);
};

type Reader = Exclude<WordClass, ReadonlySet<string>>;

interface Answers {
  /** Where the reading from each word ends; -1 where there is nothing to read. */
  readonly ends: Int32Array;
  /** The words it reads something from. */
  readonly starts: readonly number[];
}

/** What each reader says of a draft, asked once: many frames ask the same one about the same place. */
const answers = annotation((): Map<Reader, Answers> => new Map());

function answersOf(reader: Reader, list: readonly Word[], context: Context): Answers {
  const known = answers(context);
  const before = known.get(reader);
  if (before) return before;
  const ends = new Int32Array(list.length + 1).fill(-1);
  const starts: number[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const end = reader(list, at, context);
    ends[at] = end;
    if (end > at) starts.push(at);
  }
  const found = { ends, starts };
  known.set(reader, found);
  return found;
}

function readClass(one: WordClass, list: readonly Word[], at: number, context: Context): number {
  if (typeof one === 'function') return answersOf(one, list, context).ends[at] ?? -1;
  return isWord(list, at, one) ? at + 1 : -1;
}

const hardStops = '.!?…\n';
const clauseStops = ',;:-()"*•|';

/** What lies before each word: nothing, the end of a clause, or the end of a sentence. */
const noBreak = 0;
const clauseBreak = 1;
const sentenceBreak = 2;

function breakBetween(text: string, from: number, to: number): number {
  let found = noBreak;
  for (let place = from; place < to; place += 1) {
    const between = text.charAt(place);
    if (hardStops.includes(between)) return sentenceBreak;
    if (clauseStops.includes(between) || between > '\x7F') found = clauseBreak;
  }
  return found;
}

const breaks = annotation((context): Uint8Array => {
  const list = words(context);
  const found = new Uint8Array(list.length + 1).fill(sentenceBreak);
  for (let at = 1; at < list.length; at += 1) {
    const before = list[at - 1];
    const word = list[at];
    if (before && word) found[at] = breakBetween(context.text, before.end, word.start);
  }
  return found;
});

interface Reading {
  readonly context: Context;
  readonly list: readonly Word[];
  readonly breaks: Uint8Array;
  /** The frame being tried, and where it starts. */
  steps: readonly Step[];
  from: number;
}

/** The place behind the frame's last word when its steps from `step` on match at `at`, else -1. */
function match(reading: Reading, step: number, at: number): number {
  const { steps, list, from } = reading;
  const next = steps[step];
  if (!next) return at;
  switch (next.step) {
    case 'opening':
      return (reading.breaks[at] ?? 0) >= (next.ofSentence ? sentenceBreak : clauseBreak)
        ? match(reading, step + 1, at)
        : -1;
    case 'without':
      return isWord(list, at === from ? at - 1 : at, next.among) ? -1 : match(reading, step + 1, at);
    case 'gap':
      return matchGap(reading, step, at, next.most);
    default:
      return matchWord(reading, step, at, next);
  }
}

function matchWord(reading: Reading, step: number, at: number, next: WordStep): number {
  const { list, breaks, from, context } = reading;
  const place = readClass(next.among, list, at, context);
  if (place > at && !(at > from && breaks[at] === sentenceBreak)) {
    const end = match(reading, step + 1, place);
    if (end >= 0) return end;
  }
  return next.optional ? match(reading, step + 1, at) : -1;
}

function matchGap(reading: Reading, step: number, at: number, most: number): number {
  const { list, breaks, from } = reading;
  for (let skipped = 0; skipped <= most && at + skipped <= list.length; skipped += 1) {
    const end = match(reading, step + 1, at + skipped);
    if (end >= 0) return end;
    if (at + skipped > from && breaks[at + skipped] === sentenceBreak) return -1;
  }
  return -1;
}

/** The words a frame can start with; undefined when a reader decides. */
function firstWords(steps: readonly Step[]): ReadonlySet<string> | undefined {
  const first = new Set<string>();
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
function firstReader(steps: readonly Step[]): Reader | undefined {
  const first = steps.find((step) => step.step === 'word' || step.step === 'gap');
  if (first?.step !== 'word' || first.optional || typeof first.among !== 'function') return undefined;
  return first.among;
}

/** The words that can stand behind the first; undefined when it may be the last, or a gap or reader comes next. */
function secondWords(steps: readonly Step[]): ReadonlySet<string> | undefined {
  const first = steps.findIndex((step) => step.step === 'word');
  const opener = steps[first];
  if (steps.slice(0, first).some((step) => step.step === 'gap')) return undefined;
  if (opener?.step !== 'word' || opener.optional || typeof opener.among === 'function') return undefined;
  const rest = steps.slice(first + 1).filter((step) => step.step !== 'without');
  return rest[0]?.step === 'opening' ? undefined : firstWords(rest);
}

/** The frames that start with a word: those that any word may follow, and those that need one of `seconds`. */
interface Starting<Kind extends string> {
  readonly open: Compiled<Kind>[];
  readonly paired: Compiled<Kind>[];
  readonly seconds: Set<string>;
}

function startWith<Kind extends string>(
  byFirst: Map<string, Starting<Kind>>,
  word: string,
  compiled: Compiled<Kind>,
): void {
  const starting = byFirst.get(word) ?? { open: [], paired: [], seconds: new Set() };
  byFirst.set(word, starting);
  if (!compiled.second) {
    starting.open.push(compiled);
    return;
  }
  starting.paired.push(compiled);
  for (const second of compiled.second) starting.seconds.add(second);
}

/** Compiles frames, by kind, into one reader that finds all of them in a draft, in order of their place. */
export function frames<Kind extends string>(
  phrases: Readonly<Partial<Record<Kind, readonly string[]>>>,
  vocabulary: Vocabulary = {},
): (context: Context) => readonly Frame<Kind>[] {
  const byFirst = new Map<string, Starting<Kind>>();
  const byReader = new Map<Reader, Compiled<Kind>[]>();
  const anywhere: Compiled<Kind>[] = [];
  const classes = new Map<string, Step>();
  const stepFor = (source: string): Step => {
    const step = classes.get(source) ?? stepOf(source, vocabulary);
    classes.set(source, step);
    return step;
  };
  for (const [kind, sources] of Object.entries(phrases) as [Kind, readonly string[]][]) {
    for (const source of sources) {
      const steps = source.split(' ').map(stepFor);
      const compiled = { kind, steps, second: secondWords(steps) };
      const first = firstWords(steps);
      const reader = firstReader(steps);
      if (reader) byReader.set(reader, [...(byReader.get(reader) ?? []), compiled]);
      else if (!first) anywhere.push(compiled);
      for (const word of first ?? []) startWith(byFirst, word, compiled);
    }
  }
  const readers = [...byReader];

  return (context) => {
    const list = words(context);
    const found: Frame<Kind>[] = [];
    const reading: Reading = { context, list, breaks: breaks(context), steps: [], from: 0 };
    const attempt = ({ kind, steps, second }: Compiled<Kind>, at: number, next: string): void => {
      if (second && !second.has(next)) return;
      reading.steps = steps;
      reading.from = at;
      const to = match(reading, 0, at);
      const word = list[at];
      const last = list[to - 1];
      if (to > at && word && last) found.push({ kind, start: word.start, end: last.end, from: at, to });
    };
    for (let at = 0; at < list.length; at += 1) {
      const next = list[at + 1]?.lower ?? '';
      const starting = byFirst.get(list[at]?.lower ?? '');
      if (starting) {
        for (const one of starting.open) attempt(one, at, next);
        if (starting.seconds.has(next)) for (const one of starting.paired) attempt(one, at, next);
      }
      for (const one of anywhere) attempt(one, at, next);
    }
    for (const [reader, starting] of readers) {
      for (const at of answersOf(reader, list, context).starts) {
        for (const one of starting) attempt(one, at, list[at + 1]?.lower ?? '');
      }
    }
    if (readers.length > 0) found.sort((a, b) => a.from - b.from);
    return found;
  };
}
