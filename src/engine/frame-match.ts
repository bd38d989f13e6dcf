import { wordNumbers } from './annotations/word-numbers.ts';
import { type Word, words } from './annotations/words.ts';
import { annotation, type Context } from './context.ts';
import type { Numbers, Reader, Step, WordStep } from './frame-steps.ts';

/** What a reader says of a draft. Many frames ask the same one about the same place, so it is remembered. */
interface Answers {
  /** Where the reading from each word ends, -1 where there is nothing to read, 0 where nobody asked yet. */
  readonly ends: Int32Array;
}

const unasked = 0;
const answersByReader = annotation((): Map<Reader, Answers> => new Map());

function answersOf(reader: Reader, { answers, list }: Reading): Answers {
  const before = answers.get(reader);
  if (before) return before;
  const fresh = { ends: new Int32Array(list.length + 1) };
  answers.set(reader, fresh);
  return fresh;
}

function ask({ ends }: Answers, reader: Reader, at: number, { list, context }: Reading): number {
  const before = ends[at] ?? -1;
  if (before !== unasked) return before;
  const end = reader(list, at, context) || -1;
  ends[at] = end;
  return end;
}

/** The words that a reader reads something from: all of them, or those that open a clause. */
export function startsOf(reader: Reader, reading: Reading, among: 'anywhere' | 'clauses'): readonly number[] {
  const known = answersOf(reader, reading);
  const starts: number[] = [];
  for (let at = 0; at < reading.list.length; at += 1) {
    if (among === 'clauses' && !opensClause(reading, at)) continue;
    if (ask(known, reader, at, reading) > at) starts.push(at);
  }
  return starts;
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
    if (between === ' ') continue;
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

/** A draft in which frames are tried. */
export interface Reading {
  readonly context: Context;
  readonly list: readonly Word[];
  readonly numbers: Int32Array;
  readonly breaks: Uint8Array;
  readonly answers: Map<Reader, Answers>;
  /** The frame being tried, and where it starts. */
  steps: readonly Step[];
  from: number;
}

export const readingOf = (context: Context): Reading => ({
  context,
  list: words(context),
  numbers: wordNumbers(context),
  breaks: breaks(context),
  answers: answersByReader(context),
  steps: [],
  from: 0,
});

/** Whether a clause or a sentence starts with this word. */
export const opensClause = ({ breaks }: Reading, at: number): boolean => (breaks[at] ?? 0) >= clauseBreak;

/** The place behind the frame's last word when its steps match at a place, else -1. */
export function matchAt(reading: Reading, steps: readonly Step[], at: number): number {
  reading.steps = steps;
  reading.from = at;
  return match(reading, 0, at);
}

const isWord = ({ numbers }: Reading, at: number, set: Numbers): boolean =>
  at >= 0 && set.has(numbers[at] ?? 0);

function readClass(reading: Reading, one: Numbers | Reader, at: number): number {
  if (typeof one !== 'function') return isWord(reading, at, one) ? at + 1 : -1;
  return at < reading.list.length ? ask(answersOf(one, reading), one, at, reading) : -1;
}

function match(reading: Reading, step: number, at: number): number {
  const { steps, from } = reading;
  const next = steps[step];
  if (!next) return at;
  switch (next.step) {
    case 'opening':
      return (reading.breaks[at] ?? 0) >= (next.ofSentence ? sentenceBreak : clauseBreak)
        ? match(reading, step + 1, at)
        : -1;
    case 'without':
      return isWord(reading, at === from ? at - 1 : at, next.among) ? -1 : match(reading, step + 1, at);
    case 'gap':
      return matchGap(reading, step, at, next.most);
    default:
      return matchWord(reading, step, at, next);
  }
}

function matchWord(reading: Reading, step: number, at: number, next: WordStep): number {
  const { breaks, from } = reading;
  const place = at > from && breaks[at] === sentenceBreak ? -1 : readClass(reading, next.among, at);
  if (place > at) {
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
