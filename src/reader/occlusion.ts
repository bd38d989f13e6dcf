import type { Word } from '../engine/annotations/words.ts';
import type { Span } from '../engine/span.ts';

/** So many phrases are left out in turn, at most: each means encoding the sentence once more. */
const mostTries = 8;
const [shortest, longest] = [2, 4];
/** A sentence of fewer words is its own phrase. */
const fewestWords = 5;
/** Without the phrase that weighs most, this share of the probability is left, or there is no such phrase. */
const leftOver = 2 / 3;

/** Words that lead to others, and say nothing at the edge of a phrase. */
const leading = new Set('a an the and but or so that of in on at to for with as is it'.split(' '));

/** Neighbouring words, first and last included, as places in a list. */
interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Phrases of a few words, evenly over a sentence of so many. */
export function phrasesOf(count: number): readonly Phrase[] {
  const size = Math.min(longest, Math.max(shortest, Math.ceil(count / mostTries) + 1));
  const last = count - size;
  const tries = Math.min(mostTries, last + 1);
  return Array.from({ length: tries }, (_, index) => {
    const from = tries === 1 ? 0 : Math.round((index * last) / (tries - 1));
    return { from, to: from + size - 1 };
  });
}

/** The first and the last word that say something; of words that all lead to others, the outermost. */
function edges(phrase: readonly Word[]): readonly [Word | undefined, Word | undefined] {
  const telling = phrase.filter(({ lower }) => !leading.has(lower));
  const some = telling.length > 0 ? telling : phrase;
  return [some[0], some.at(-1)];
}

/**
 * Which few words of a sentence weigh most for what it was heard to say: the phrase without which least of the probability is
 * left. `without`: how likely the sentence is when some of its words are left out. `undefined` where no phrase makes much of
 * a difference.
 */
export function weightiest(
  words: readonly Word[],
  probability: number,
  without: (phrase: Phrase) => number,
): Span | undefined {
  if (words.length < fewestWords) return undefined;
  const tried = phrasesOf(words.length).map((phrase) => ({ phrase, left: without(phrase) }));
  const best = tried.reduce((least, one) => (one.left < least.left ? one : least));
  if (best.left > probability * leftOver) return undefined;
  const [first, last] = edges(words.slice(best.phrase.from, best.phrase.to + 1));
  return first && last && { start: first.start, end: last.end };
}
