import { annotation } from '../context.ts';
import type { Span } from '../span.ts';

/** A word of the draft: letters and digits with inner apostrophes, hyphens and dots ("o'brien", "t.b.c"). */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Place in the list of words. */
  readonly index: number;
  readonly capital: boolean;
  readonly allCaps: boolean;
  /** First word of a sentence or a line, where a capital says nothing. */
  readonly opens: boolean;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const openers = '.!?…:;\n"“‘(>*•-–—';

/** Nothing but blanks lies between this place and the start of a sentence, a line or a quotation. */
function opensSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text.charAt(before) === ' ' || text.charAt(before) === '\t')) before -= 1;
  return before < 0 || openers.includes(text.charAt(before));
}

export const words = annotation(({ text }): readonly Word[] => {
  const found: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match;
    const first = word.charAt(0);
    found.push({
      text: word,
      lower: word.toLowerCase(),
      start: match.index,
      end: match.index + word.length,
      index: found.length,
      capital: first !== first.toLowerCase(),
      allCaps: word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
      opens: opensSentence(text, match.index),
    });
  }
  return found;
});

export const wordSet = annotation((context): ReadonlySet<string> => {
  return new Set(words(context).map((word) => word.lower));
});
