import type { Context } from './context.ts';
import { matchAt, opensClause, readingOf, startsOf } from './frame-match.ts';
import { type Candidates, candidatesByList, newList, noteStarts } from './frame-starts.ts';
import {
  type Choice,
  firstChoice,
  firstWords,
  knownSteps,
  rarestWords,
  type Step,
  secondWords,
  stepOf,
  type Vocabulary,
  wordsBeside,
} from './frame-steps.ts';
import type { Span } from './span.ts';
import { bitsByNumber, sentenceBits, standBeside } from './word-breaks.ts';

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
  /** So many of the first steps match wherever the list of starts says that the frame may stand. */
  readonly known: number;
  /** Words of which one must stand in the draft; undefined when a frame has readers alone. */
  readonly rarest: readonly number[] | undefined;
  /** Lists of words of each of which one must stand in its sentence. For the few that may start anywhere. */
  readonly beside: readonly (readonly number[])[];
  /** Only the start of a clause will do. */
  readonly opens: boolean;
}

/** Frames by how they start; those that start with a word by all lists together. */
interface Index<Kind extends string> {
  readonly all: readonly Compiled<Kind>[];
  readonly list: number;
  readonly byChoice: ReadonlyMap<Choice, readonly Compiled<Kind>[]>;
  /** Those that may start with a gap or a missing word. */
  readonly anywhere: readonly Compiled<Kind>[];
}

const none: readonly never[] = [];

function indexOf<Kind extends string>(
  phrases: Readonly<Partial<Record<Kind, readonly string[]>>>,
  vocabulary: Vocabulary,
): Index<Kind> {
  const list = newList();
  const all: Compiled<Kind>[] = [];
  const byChoice = new Map<Choice, Compiled<Kind>[]>();
  const anywhere: Compiled<Kind>[] = [];
  const stepsBySource = new Map<string, Step>();
  const stepFor = (source: string): Step => {
    const step = stepsBySource.get(source) ?? stepOf(source, vocabulary);
    stepsBySource.set(source, step);
    return step;
  };
  for (const [kind, sources] of Object.entries(phrases) as [Kind, readonly string[]][]) {
    for (const source of sources) {
      const steps = source.split(' ').map(stepFor);
      const known = knownSteps(steps);
      const first = firstWords(steps);
      const compiled = {
        kind,
        steps,
        known,
        rarest: rarestWords(steps),
        beside: first ? none : wordsBeside(steps, 0),
        opens: steps[0]?.step === 'opening',
      };
      const choice = firstChoice(steps);
      const alike = choice && byChoice.get(choice);
      if (alike) alike.push(compiled);
      else if (choice) byChoice.set(choice, [compiled]);
      else if (!first) anywhere.push(compiled);
      if (first) noteStarts(first, { list, frame: all.length, steps, known, second: secondWords(steps) });
      all.push(compiled);
    }
  }
  return { all, list, byChoice, anywhere };
}

const nowhere: Candidates = { frames: [], places: [] };

/** Compiles frames, by kind, into one reader that finds all of them in a draft, in order of their place. */
export function frames<Kind extends string>(
  phrases: Readonly<Partial<Record<Kind, readonly string[]>>>,
  vocabulary: Vocabulary = {},
): (context: Context) => readonly Frame<Kind>[] {
  const { all, list: own, byChoice, anywhere } = indexOf(phrases, vocabulary);
  const choices = [...byChoice];

  return (context) => {
    const bits = bitsByNumber(context);
    const canStand = ({ rarest }: Compiled<Kind>): boolean =>
      rarest === undefined || rarest.some((number) => bits[number] !== 0);
    const candidates = candidatesByList(context)[own];
    const loose = anywhere.filter(canStand);
    const asked = choices.filter(([, starting]) => starting.some(canStand));
    if (!candidates && loose.length === 0 && asked.length === 0) return none;

    const reading = readingOf(context);
    const { list } = reading;
    const found: Frame<Kind>[] = [];
    const attempt = ({ kind, steps }: Compiled<Kind>, at: number, known = 0): void => {
      const to = matchAt(reading, steps, at, known);
      if (to <= at) return;
      const word = list[at];
      const last = list[to - 1];
      if (word && last) found.push({ kind, start: word.start, end: last.end, from: at, to });
    };

    const { frames: standing, places } = candidates ?? nowhere;
    for (let index = 0; index < standing.length; index += 1) {
      const one = all[standing[index] ?? 0];
      if (one) attempt(one, places[index] ?? 0, one.known);
    }
    const insideClauses = loose.filter(({ opens }) => !opens);
    const sentences = sentenceBits(context);
    for (let at = 0; at < list.length && loose.length > 0; at += 1)
      for (const one of opensClause(reading, at) ? loose : insideClauses)
        if (standBeside(one.beside, bits, sentences[at] ?? 0)) attempt(one, at);
    for (const [choice, starting] of asked) {
      const starters = starting.filter(canStand);
      const inside = starters.some(({ opens }) => !opens);
      for (const at of startsOf(choice, reading, inside ? 'anywhere' : 'clauses'))
        for (const one of starters) attempt(one, at);
    }
    if (choices.length > 0 || loose.length > 0) found.sort((a, b) => a.from - b.from);
    return found;
  };
}
