import type { Context } from '../context.ts';
import type { Span } from '../span.ts';
import { sentenceAt, sentences } from './sentences.ts';

/** Where a new thought begins inside a sentence: behind a stop, or at a word that joins two clauses. */
const turn =
  /[;:()"|•]|@[\w.]{1,30},? |\bhttps?:|^(?:oh|well|lol|honestly|sorry|and|but|so|also|ok|right) |,? (?:-{1,2}|[–—]) |,? (?:and|but|so|or|then|because|cos|as|while|which|though|if|when) (?=(?:i|i'm|i've|i'll|ill|im|ive|we|we're|we've|we'll|he|she|they|it|it's|its|that|the|there|you|you'll|nobody|everyone|somebody|someone|one|our|my)\b)|, (?=(?:i|i'm|i've|i'll|im|ive|we|we're|we've|we'll|he|she|they|it|it's|that's|you|nobody|please|just|no|so|but|thanks|can|dm|link)\b)|\p{Extended_Pictographic}/gu;

/** How many characters around a finding are looked at. */
const reach = 240;

function trimmed({ text }: Context, { start, end }: Span): Span {
  while (start < end && /[\s"'(]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s.!?,;:)"']/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The words around a finding that say one thing with it: as much of its sentence as a person would point at. */
export function clauseAround(context: Context, span: Span): Span {
  const sentence = sentenceAt(sentences(context), span.start);
  if (!sentence) return span;
  const from = Math.max(sentence.start, span.start - reach);
  const to = Math.max(span.end, Math.min(sentence.end, span.end + reach));
  // Where a clause goes on for longer than anybody reads, the finding stands for itself.
  let start = from > sentence.start ? span.start : from;
  let end = to < sentence.end ? span.end : to;
  for (const match of context.lower.slice(from, to).matchAll(turn)) {
    const at = from + match.index;
    const behind = at + match[0].length;
    if (behind <= span.start) start = behind;
    else if (at >= span.end) {
      end = at;
      break;
    }
  }
  return trimmed(context, { start, end });
}

/** The same, from the finding's first word on. */
export const clauseFrom = (context: Context, span: Span): Span => ({
  start: span.start,
  end: clauseAround(context, span).end,
});

/** Findings as clauses, each clause once, told by the finding in it that weighs most. In order. */
export function byClause<T extends Span>(
  context: Context,
  found: readonly T[],
  weight: (one: T) => number = () => 0,
): T[] {
  const kept: T[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    const clause = { ...one, ...clauseAround(context, one) };
    const before = kept.at(-1);
    if (!before || clause.start >= before.end) {
      kept.push(clause);
      continue;
    }
    const louder = weight(clause) > weight(before) ? clause : before;
    kept[kept.length - 1] = { ...louder, start: before.start, end: Math.max(before.end, clause.end) };
  }
  return kept;
}
