import { wordNumbers } from './annotations/word-numbers.ts';
import { type Word, words } from './annotations/words.ts';
import { annotation, type Context } from './context.ts';
import { type Choice, isWords, type Numbers, type Step, type WordStep } from './frame-steps.ts';
import { breaks, clauseBreak, sentenceBreak } from './word-breaks.ts';

/**
 * By the number of a choice where its reading from each word ends: -1 where there is nothing to read, 0 where nobody
 * asked yet. Many frames ask the same one about the same place, so it is remembered.
 */
type Answers = Int32Array[];

const unasked = 0;
const answersByChoice = annotation((): Answers => []);

function answersOf({ number }: Choice, { answers, list }: Reading): Int32Array {
  const before = answers[number];
  if (before) return before;
  const fresh = new Int32Array(list.length + 1);
  answers[number] = fresh;
  return fresh;
}

/** The place behind what the first part of a choice reads that reads anything, else -1. */
function readParts(parts: readonly (Numbers | Choice)[], at: number, reading: Reading): number {
  for (const part of parts) {
    const end = readClass(reading, part, at);
    if (end > at) return end;
  }
  return -1;
}

function ask(choice: Choice, at: number, reading: Reading): number {
  const ends = answersOf(choice, reading);
  const before = ends[at] ?? -1;
  if (before !== unasked) return before;
  const { from } = choice;
  const end =
    typeof from === 'function' ? from(reading.list, at, reading.context) || -1 : readParts(from, at, reading);
  ends[at] = end;
  return end;
}

/** The words that a choice reads something from: all of them, or those that open a clause. */
export function startsOf(choice: Choice, reading: Reading, among: 'anywhere' | 'clauses'): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < reading.list.length; at += 1) {
    if (among === 'clauses' && !opensClause(reading, at)) continue;
    if (ask(choice, at, reading) > at) starts.push(at);
  }
  return starts;
}

/** A draft in which frames are tried. */
export interface Reading {
  readonly context: Context;
  readonly list: readonly Word[];
  readonly numbers: Int32Array;
  readonly breaks: Uint8Array;
  readonly answers: Answers;
  /** The frame being tried, and where it starts. */
  steps: readonly Step[];
  from: number;
}

export const readingOf = (context: Context): Reading => ({
  context,
  list: words(context),
  numbers: wordNumbers(context),
  breaks: breaks(context),
  answers: answersByChoice(context),
  steps: [],
  from: 0,
});

/** Whether a clause or a sentence starts with this word. */
export const opensClause = ({ breaks }: Reading, at: number): boolean => (breaks[at] ?? 0) >= clauseBreak;

/**
 * The place behind the frame's last word when its steps match at a place, else -1. The first steps are passed over where
 * so many words of the draft are known to be theirs.
 */
export function matchAt(reading: Reading, steps: readonly Step[], at: number, known = 0): number {
  if (known > 1 && reading.breaks[at + 1] === sentenceBreak) return -1;
  reading.steps = steps;
  reading.from = at;
  return match(reading, known, at + known);
}

const isWord = ({ numbers }: Reading, at: number, set: Numbers): boolean =>
  at >= 0 && set.has(numbers[at] ?? 0);

function readClass(reading: Reading, one: Numbers | Choice, at: number): number {
  if (isWords(one)) return isWord(reading, at, one) ? at + 1 : -1;
  return at < reading.list.length ? ask(one, at, reading) : -1;
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
