import { formsOf, type Word, type WordForms } from '../engine/annotations/words.ts';
import { numberOf } from '../engine/word-table.ts';

/** A word or phrase of a list, as it stands in a draft. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  /** Places in the list of words, both included. */
  readonly first: number;
  readonly last: number;
  /** The headings it stands under: "condition", "place" … */
  readonly kinds: ReadonlySet<string>;
  /** The list marks it with `?`: it has everyday meanings too. */
  readonly weak: boolean;
}

interface Term {
  /** Its words, by their numbers. */
  readonly words: readonly number[];
  readonly kinds: ReadonlySet<string>;
  readonly weak: boolean;
}

export interface Terms {
  /** The longest term that starts at this word. */
  at(words: readonly Word[], index: number): TermMatch | undefined;
  /** All terms in order; a word belongs to one of them at most. */
  find(words: readonly Word[]): readonly TermMatch[];
  /** Whether a single lower-case word, or its singular, is a term. */
  has(lower: string): boolean;
  readonly size: number;
}

const heading = /^\[([a-z -]+)\]$/;

/** Reads a list: `#` comments, `[headings]`, terms between commas, `?` after a term with everyday meanings. */
export function readList(text: string): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  let under: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) continue;
    const name = heading.exec(line.trim())?.[1];
    if (name !== undefined) {
      under = lists.get(name) ?? [];
      lists.set(name, under);
      continue;
    }
    for (const term of line.split(',')) {
      const clean = term.trim();
      if (clean) under.push(clean);
    }
  }
  return lists;
}

const tokenPattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

const plain = /^[a-z ]+$/;

const tokensOf = (entry: string): string[] =>
  plain.test(entry) ? entry.split(' ').filter(Boolean) : (entry.match(tokenPattern) ?? []);

const sameWord = (word: Word, number: number): boolean =>
  word.number === number || word.bareNumber === number;

const lastWord = (word: Word, number: number): boolean =>
  sameWord(word, number) || word.singleNumber === number;

function fits(words: readonly Word[], index: number, numbers: readonly number[]): boolean {
  for (let step = 0; step < numbers.length; step += 1) {
    const word = words[index + step];
    const number = numbers[step];
    if (!word || number === undefined) return false;
    if (!(step === numbers.length - 1 ? lastWord(word, number) : sameWord(word, number))) return false;
  }
  return true;
}

const isSingle = ({ words }: Term): boolean => words.length === 1;

let lists = 0;

/** By a word's number, a bit for each list that has a term starting with it. */
const listsByStart: number[] = [];
const listsStarting = (number: number): number => listsByStart[number] ?? 0;

interface Draft {
  /** By place, the lists of which a term may start at the word. */
  readonly starting: Int32Array;
  /** What was found, by the number of the list: several annotations ask the same list about the same draft. */
  readonly found: (readonly TermMatch[] | undefined)[];
}

const drafts = new WeakMap<readonly Word[], Draft>();

function draftOf(words: readonly Word[]): Draft {
  const before = drafts.get(words);
  if (before) return before;
  const starting = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word)
      starting[at] =
        listsStarting(word.number) | listsStarting(word.bareNumber) | listsStarting(word.singleNumber);
  }
  const draft = { starting, found: [] };
  drafts.set(words, draft);
  return draft;
}

/** A matcher over a list in the format of `readList`. Built once, at start. */
export function terms(text: string): Terms {
  const byPhrase = new Map<string, { words: number[]; kinds: ReadonlySet<string>; weak: boolean }>();
  for (const [kind, list] of readList(text)) {
    const only: ReadonlySet<string> = new Set([kind]);
    for (const entry of list) {
      const weak = entry.endsWith('?');
      const tokens = tokensOf((weak ? entry.slice(0, -1) : entry).toLowerCase());
      const phrase = tokens.join(' ');
      const before = byPhrase.get(phrase);
      if (before) before.kinds = new Set([...before.kinds, kind]);
      else if (phrase) byPhrase.set(phrase, { words: tokens.map(numberOf), kinds: only, weak });
    }
  }
  const byFirst = new Map<number, Term[]>();
  for (const term of byPhrase.values()) {
    const first = term.words[0] ?? 0;
    const before = byFirst.get(first);
    if (before) before.push(term);
    else byFirst.set(first, [term]);
  }
  for (const list of byFirst.values()) {
    if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  }

  const list = lists;
  if (list > 31) throw new Error('There are more lists of terms than bits');
  const bit = 1 << list;
  lists += 1;
  for (const first of byFirst.keys()) listsByStart[first] = listsStarting(first) | bit;

  // For each word's number the place of its terms; 0 where there are none.
  const none: readonly Term[] = [];
  const starting: readonly (readonly Term[])[] = [none, ...byFirst.values()];
  const placeOf = new Uint16Array(Math.max(0, ...byFirst.keys()) + 1);
  for (const [index, number] of [...byFirst.keys()].entries()) placeOf[number] = index + 1;
  const startingWith = (number: number): readonly Term[] => starting[placeOf[number] ?? 0] ?? none;

  /** Whether a term may start with one of these forms of a word. The cheap test that most words fail. */
  const mayStart = ({ number, bareNumber, singleNumber }: WordForms): boolean =>
    (placeOf[number] ?? 0) + (placeOf[bareNumber] ?? 0) + (placeOf[singleNumber] ?? 0) > 0;

  const under = ({ number, bareNumber, singleNumber }: WordForms): readonly Term[] => {
    const whole = startingWith(number);
    if (whole.length > 0) return whole;
    const owner = startingWith(bareNumber);
    if (owner.length > 0) return owner;
    const single = startingWith(singleNumber);
    const last = single.at(-1);
    return last && isSingle(last) ? single.slice(-1) : none;
  };

  const startingAt = (words: readonly Word[], index: number): TermMatch | undefined => {
    const word = words[index];
    if (!word || !mayStart(word)) return undefined;
    for (const { words: numbers, kinds, weak } of under(word)) {
      if (!fits(words, index, numbers)) continue;
      const last = index + numbers.length - 1;
      return { start: word.start, end: words[last]?.end ?? word.end, first: index, last, kinds, weak };
    }
    return undefined;
  };

  const find = (words: readonly Word[], starting: Int32Array): readonly TermMatch[] => {
    const matches: TermMatch[] = [];
    for (let index = 0; index < words.length; index += 1) {
      if (((starting[index] ?? 0) & bit) === 0) continue;
      const match = startingAt(words, index);
      if (!match) continue;
      matches.push(match);
      index = match.last;
    }
    return matches;
  };

  return {
    at: startingAt,
    find(words) {
      const { starting, found } = draftOf(words);
      const before = found[list];
      if (before) return before;
      const matches = find(words, starting);
      found[list] = matches;
      return matches;
    },
    has: (lower) => under(formsOf(lower)).some(isSingle),
    size: byPhrase.size,
  };
}
