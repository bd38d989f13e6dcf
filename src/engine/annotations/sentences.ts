import { annotation } from '../context.ts';
import type { Span } from '../span.ts';
import { type Word, words } from './words.ts';

export interface Sentence extends Span {
  readonly words: readonly Word[];
}

const boundary = /[.!?…]+["'”’)\]]*(?=\s|$)|\n+/gu;
const abbreviation = /\b(?:mr|mrs|ms|mx|dr|prof|sr|st|no|nos|approx|dept|e\.g|i\.e|vs|ref)\.$/i;

export const sentences = annotation((context): readonly Sentence[] => {
  const { text } = context;
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(start, end - 8), end))) continue;
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: text.length });

  const all = words(context);
  let next = 0;
  const found: Sentence[] = [];
  for (const span of spans) {
    const from = next;
    while (next < all.length && (all[next]?.start ?? 0) < span.end) next += 1;
    if (next > from) found.push({ ...span, words: all.slice(from, next) });
  }
  return found;
});

/** The sentence that holds an offset. */
export function sentenceAt(list: readonly Sentence[], offset: number): Sentence | undefined {
  return list.find((sentence) => offset >= sentence.start && offset < sentence.end);
}
