import { sentenceAt, sentences } from '../engine/annotations/sentences.ts';
import type { Context } from '../engine/context.ts';
import type { Span } from '../engine/span.ts';
import type { Score } from './score.ts';

/** Without the blanks and stops around it. */
export function trimmed({ text }: Context, { start, end }: Span): Span {
  while (start < end && /[\s"'(]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s.!?,;:)"']/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Fewer words say too little for the scorer to speak alone. */
const enoughWords = 4;

/** The sentence that speaks loudest for a score: what is underlined when no single word says it. */
export function loudestSentence(context: Context, { phrase }: Score): Span | undefined {
  const sentence = phrase && sentenceAt(sentences(context), phrase.start);
  if (!sentence || sentence.words.length < enoughWords) return undefined;
  return trimmed(context, sentence);
}
