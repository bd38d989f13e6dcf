import type { Word } from './annotations/words.ts';
import type { Context } from './context.ts';
import { numberOf } from './word-table.ts';

/** Reads from the word at `at`; gives back the place after its last word, or -1. */
export type Reader = (list: readonly Word[], at: number, context: Context) => number;
export type WordClass = ReadonlySet<string> | Reader;
export type Vocabulary = Readonly<Record<string, WordClass>>;

/** Words by their numbers. */
export type Numbers = ReadonlySet<number>;

/** A reader, or several parts of which the first that reads anything counts. Its number names what it says of a draft. */
export interface Choice {
  readonly number: number;
  readonly from: Reader | readonly (Numbers | Choice)[];
}

export interface WordStep {
  readonly step: 'word';
  readonly among: Numbers | Choice;
  readonly optional: boolean;
}

/** A part of a frame: a word, a gap of up to `most` words, words ruled out, or the start of a clause. */
export type Step =
  | WordStep
  | { readonly step: 'gap'; readonly most: number }
  | { readonly step: 'without'; readonly among: Numbers }
  | { readonly step: 'opening'; readonly ofSentence: boolean };

function numbersOf(words: Iterable<string>): Numbers {
  const numbers = new Set<number>();
  for (const word of words) numbers.add(numberOf(word));
  return numbers;
}

/** Readers and classes of several parts are declared once, however many frames of however many lists name them. */
const choices = new Map<unknown, Choice>();

function choiceOf(known: unknown, from: Choice['from']): Choice {
  const before = choices.get(known);
  if (before) return before;
  const choice = { number: choices.size, from };
  choices.set(known, choice);
  return choice;
}

export const isWords = (among: Numbers | Choice): among is Numbers => !('from' in among);

/** Words that stand side by side in a class are looked up together. */
function partsOf(classes: readonly WordClass[]): readonly (Numbers | Choice)[] {
  const parts: (Numbers | Choice)[] = [];
  let words: string[] = [];
  for (const [index, one] of classes.entries()) {
    if (typeof one === 'function') {
      parts.push(choiceOf(one, one));
      continue;
    }
    words.push(...one);
    if (typeof classes[index + 1] === 'object') continue;
    parts.push(numbersOf(words));
    words = [];
  }
  return parts;
}

function among(source: string, vocabulary: Vocabulary): Numbers | Choice {
  if (!source.includes('#')) return numbersOf(source.split('|'));
  const classes = source.split('|').map((part): WordClass => {
    if (!part.startsWith('#')) return new Set([part]);
    const known = vocabulary[part.slice(1)];
    if (!known) throw new Error(`There is no word class ${part}`);
    return known;
  });
  const parts = partsOf(classes);
  const [only] = parts;
  return only && parts.length === 1 ? only : choiceOf(parts, parts);
}

/** Parts without a class mean the same in every list of frames. */
const withoutClasses = new Map<string, Step>();

/** Compiles one part of a frame as it is written. Throws when it names a class that nobody declared. */
export function stepOf(source: string, vocabulary: Vocabulary): Step {
  if (source.includes('#')) return read(source, vocabulary);
  const known = withoutClasses.get(source);
  if (known) return known;
  const step = read(source, vocabulary);
  withoutClasses.set(source, step);
  return step;
}

function read(source: string, vocabulary: Vocabulary): Step {
  if (source === '^' || source === '^^') return { step: 'opening', ofSentence: source === '^^' };
  if (source.startsWith('..')) return { step: 'gap', most: Number(source.slice(2)) };
  if (source.startsWith('!')) {
    const words = among(source.slice(1), vocabulary);
    if (!isWords(words)) throw new Error(`${source}: only sets of words can be ruled out`);
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
    if (!isWords(step.among)) return undefined;
    for (const word of step.among) first.add(word);
    if (!step.optional) return first;
  }
  return undefined;
}

/** What reads the start of a frame, when a reader does for certain. */
export function firstChoice(steps: readonly Step[]): Choice | undefined {
  const first = steps.find((step) => step.step === 'word' || step.step === 'gap');
  if (first?.step !== 'word' || first.optional || isWords(first.among)) return undefined;
  return first.among;
}

/** The words that can stand behind the first; undefined when it may be the last, or a gap or reader comes next. */
export function secondWords(steps: readonly Step[]): Numbers | undefined {
  const first = steps.findIndex((step) => step.step === 'word');
  const opener = steps[first];
  if (steps.slice(0, first).some((step) => step.step === 'gap')) return undefined;
  if (opener?.step !== 'word' || opener.optional || !isWords(opener.among)) return undefined;
  const rest = steps.slice(first + 1).filter((step) => step.step !== 'without');
  return rest[0]?.step === 'opening' ? undefined : firstWords(rest);
}

const isPlain = (step: Step | undefined): boolean =>
  step?.step === 'word' && !step.optional && isWords(step.among);

/** How many of the first steps are words that `firstWords` and `secondWords` have looked up already. */
export const knownSteps = (steps: readonly Step[]): number =>
  !isPlain(steps[0]) ? 0 : isPlain(steps[1]) ? 2 : 1;

/** Words of which one must stand in the draft: the fewest alternatives of any step that may not be missing. */
export function rarestWords(steps: readonly Step[]): readonly number[] | undefined {
  let rarest: Numbers | undefined;
  for (const step of steps) {
    if (step.step !== 'word' || step.optional || !isWords(step.among)) continue;
    if (!rarest || step.among.size < rarest.size) rarest = step.among;
  }
  return rarest && [...rarest];
}

/** Of more words than this one stands in most sentences, and it takes too long to find out. */
const mostBeside = 12;

/**
 * Lists of words, shortest first, of each of which one must stand in the sentence where the frame does. The first `known`
 * steps are left out, and all from the first reader on: what that reads may end in another sentence.
 */
export function wordsBeside(steps: readonly Step[], known: number): readonly (readonly number[])[] {
  const lists: (readonly number[])[] = [];
  for (const step of steps.slice(known)) {
    if (step.step !== 'word') continue;
    if (!isWords(step.among)) break;
    if (!step.optional && step.among.size <= mostBeside) lists.push([...step.among]);
  }
  return lists.sort((a, b) => a.length - b.length);
}
