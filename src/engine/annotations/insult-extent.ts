import { insultWords } from '../../lexicons/insults.ts';
import type { Context } from '../context.ts';
import type { Span } from '../span.ts';
import { clauseAround } from './clause.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

/** Words that point at the person an insult is said of: "that …", "you …". */
export const pointers = new Set('that this those these what a an such you your some the'.split(' '));
const articles = new Set(['a', 'an', 'such', 'another', 'the']);
const joining = new Set('and or but in on at with for to of from is was when who that as'.split(' '));

interface Hit extends Span {
  /** Places of its words in the sentence. */
  readonly first: number;
  readonly last: number;
}

const isIn = (set: ReadonlySet<string>, word: Word | undefined): boolean => set.has(word?.lower ?? '');

/** Takes in "that …", "you absolute …" before an insult. */
export function startOf(words: readonly Word[], first: number): number {
  let from = first;
  while (from > 0 && isIn(insultWords.push, words[from - 1])) from -= 1;
  while (from > 0 && isIn(pointers, words[from - 1])) from -= 1;
  return words[from]?.start ?? 0;
}

/** "a smug talentless …": a noun is still to come. */
function leadsNoun(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && (isIn(insultWords.push, words[at]) || isIn(insultWords.adjective, words[at]))) at -= 1;
  return isIn(articles, words[at]);
}

/** Where an adjective ends, with the noun that it belongs to: "a smug ‹gargoyle›". */
export function endOfAdjective({ text }: Context, { words }: Sentence, hit: Hit): number {
  const next = words[hit.last + 1];
  if (!next || joining.has(next.lower) || !leadsNoun(words, hit.first)) return hit.end;
  return text.slice(hit.end, next.start) === ' ' ? next.end : hit.end;
}

const unfinished = new Set(
  'a an the to up in on of with and or from for like as his her their your my our this that if is are than could would even'.split(
    ' ',
  ),
);

/** A phrase that is not finished ends with its clause: "couldn't run a ‹bath›". */
export const endOfPhrase = (context: Context, { words }: Sentence, hit: Hit): number =>
  isIn(unfinished, words[hit.last]) ? clauseAround(context, hit).end : hit.end;
