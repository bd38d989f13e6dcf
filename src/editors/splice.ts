import type { Span } from '../engine/span.ts';

export const splice = (text: string, { start, end }: Span, insert: string): string =>
  text.slice(0, start) + insert + text.slice(end);

/**
 * Where a caret is once a span was replaced. One at the place of an insertion stays before it: the person goes on
 * writing where they were.
 */
export const carry = (offset: number, { start, end }: Span, insert: string): number => {
  if (offset <= start) return offset;
  if (offset < end) return start + insert.length;
  return offset + insert.length - (end - start);
};
