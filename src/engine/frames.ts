import { type Word, words } from './annotations/words.ts';
import type { Context } from './context.ts';
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

type Step =
  | { readonly step: 'word'; readonly among: WordClass; readonly optional: boolean }
  | { readonly step: 'gap'; readonly most: number }
  | { readonly step: 'without'; readonly among: ReadonlySet<string> }
  | { readonly step: 'opening'; readonly ofSentence: boolean };

interface Compiled<Kind extends string> {
  readonly kind: Kind;
  readonly steps: readonly Step[];
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

function readClass(one: WordClass, list: readonly Word[], at: number, context: Context): number {
  if (typeof one === 'function') return one(list, at, context);
  return isWord(list, at, one) ? at + 1 : -1;
}

const hardStops = '.!?…\n';

/** Whether a sentence ends between the word before `at` and the word at it. */
export function sentenceEndsBefore(text: string, list: readonly Word[], at: number): boolean {
  const before = list[at - 1];
  const word = list[at];
  if (!before || !word) return true;
  for (let place = before.end; place < word.start; place += 1) {
    if (hardStops.includes(text.charAt(place))) return true;
  }
  return false;
}

const clauseStops = `${hardStops},;:-()"*•|`;

function opensClause(text: string, list: readonly Word[], at: number): boolean {
  const before = list[at - 1];
  const word = list[at];
  if (!before || !word) return true;
  for (let place = before.end; place < word.start; place += 1) {
    const between = text.charAt(place);
    if (clauseStops.includes(between) || between > '\x7F') return true;
  }
  return false;
}

/** The place behind the frame's last word when it matches from `at`, else -1. */
function match(
  steps: readonly Step[],
  step: number,
  list: readonly Word[],
  at: number,
  from: number,
  context: Context,
): number {
  const next = steps[step];
  if (!next) return at;
  const rest = (place: number): number => match(steps, step + 1, list, place, from, context);
  if (next.step === 'opening') {
    const opens = next.ofSentence ? sentenceEndsBefore : opensClause;
    return opens(context.text, list, at) ? rest(at) : -1;
  }
  if (next.step === 'without') return isWord(list, at === from ? at - 1 : at, next.among) ? -1 : rest(at);
  const blocked = at > from && sentenceEndsBefore(context.text, list, at);
  if (next.step === 'gap') {
    for (let skipped = 0; skipped <= next.most; skipped += 1) {
      const end = rest(at + skipped);
      if (end >= 0) return end;
      if (
        at + skipped >= list.length ||
        (at + skipped > from && sentenceEndsBefore(context.text, list, at + skipped))
      )
        return -1;
    }
    return -1;
  }
  if (!blocked) {
    const place = readClass(next.among, list, at, context);
    const end = place > at ? rest(place) : -1;
    if (end >= 0) return end;
  }
  return next.optional ? rest(at) : -1;
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

/** Compiles frames, by kind, into one reader that finds all of them in a draft, in order of their place. */
export function frames<Kind extends string>(
  phrases: Readonly<Partial<Record<Kind, readonly string[]>>>,
  vocabulary: Vocabulary = {},
): (context: Context) => readonly Frame<Kind>[] {
  const byFirst = new Map<string, Compiled<Kind>[]>();
  const anywhere: Compiled<Kind>[] = [];
  for (const [kind, sources] of Object.entries(phrases) as [Kind, readonly string[]][]) {
    for (const source of sources) {
      const compiled = { kind, steps: source.split(' ').map((part) => stepOf(part, vocabulary)) };
      const first = firstWords(compiled.steps);
      if (!first) anywhere.push(compiled);
      for (const word of first ?? []) byFirst.set(word, [...(byFirst.get(word) ?? []), compiled]);
    }
  }

  return (context) => {
    const list = words(context);
    const found: Frame<Kind>[] = [];
    for (const [at, word] of list.entries()) {
      for (const { kind, steps } of [...(byFirst.get(word.lower) ?? []), ...anywhere]) {
        const to = match(steps, 0, list, at, at, context);
        const last = list[to - 1];
        if (to > at && last) found.push({ kind, start: word.start, end: last.end, from: at, to });
      }
    }
    return found;
  };
}
