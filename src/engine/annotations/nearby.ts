import { annotation, type Context } from '../context.ts';
import type { Span } from '../span.ts';
import { type Word, wordSet, words } from './words.ts';

/** Index of the first word that starts at or after an offset. */
export function wordIndexAt(list: readonly Word[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Up to `count` words that end before an offset, nearest last. */
export function wordsBefore(context: Context, offset: number, count: number): readonly Word[] {
  const list = words(context);
  let end = wordIndexAt(list, offset);
  while (end > 0 && (list[end - 1]?.end ?? 0) > offset) end -= 1;
  return list.slice(Math.max(0, end - count), end);
}

/** Up to `count` words that start at or after an offset, nearest first. */
export function wordsAfter(context: Context, offset: number, count: number): readonly Word[] {
  const list = words(context);
  const start = wordIndexAt(list, offset);
  return list.slice(start, start + count);
}

export const wordsAround = (context: Context, span: Span, before: number, after: number): readonly Word[] => [
  ...wordsBefore(context, span.start, before),
  ...wordsAfter(context, span.end, after),
];

/** A word, or what is left of it without dots, hyphens and 's, is in a set. */
export const isIn = ({ lower, plain }: Word, set: ReadonlySet<string>): boolean =>
  set.has(lower) || (plain !== lower && set.has(plain));

/** The same, and "cupboards" is a cupboard. */
export const isOne = (word: Word, set: ReadonlySet<string>): boolean =>
  isIn(word, set) || set.has(word.single);

export const anyIn = (list: readonly Word[], set: ReadonlySet<string>): boolean =>
  list.some((word) => isIn(word, set));

/** The words of the draft, each also as it stands in a list. */
const plainWords = annotation((context): ReadonlySet<string> => {
  const plain = words(context).map((word) => word.plain);
  return new Set([...wordSet(context), ...plain]);
});

/** At least one word of a set stands somewhere in the draft. */
export function anywhere(context: Context, set: ReadonlySet<string>): boolean {
  const present = plainWords(context);
  for (const word of set) if (present.has(word)) return true;
  return false;
}

const blank = /\s/;

/** A span up to the blanks around it: the whole web address that a number stands in, say. */
export function chunkSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && !blank.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !blank.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** The text between the blanks around a span. */
export function chunkAround(text: string, span: Span): string {
  const { start, end } = chunkSpan(text, span);
  return text.slice(start, end);
}

/** Stands in a web address, a handle or a hashtag. */
export function insideLink(text: string, span: Span): boolean {
  const chunk = chunkAround(text, span).toLowerCase();
  return (
    chunk.includes('://') ||
    chunk.includes('www.') ||
    /^@\w|^#[a-z]/.test(chunk) ||
    /\.[a-z]{2,12}\//.test(chunk)
  );
}
