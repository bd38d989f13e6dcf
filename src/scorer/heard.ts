import { sentenceAt, sentences } from '../engine/annotations/sentences.ts';
import type { Context } from '../engine/context.ts';
import type { Span } from '../engine/span.ts';
import type { Label } from './labels.ts';
import { isRead, scoreOf } from './reading.ts';
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
function loudestSentence(context: Context, { phrase }: Score): Span | undefined {
  const sentence = phrase && sentenceAt(sentences(context), phrase.start);
  if (!sentence || sentence.words.length < enoughWords) return undefined;
  return trimmed(context, sentence);
}

/** From how likely on a label is heard. */
export interface Bars {
  readonly byWords: number;
  readonly byReader: number;
}

/** What a model hears where no rule finds anything. */
export interface Heard {
  readonly span: Span;
  /** The few words of it that weigh most, where any do. */
  readonly weighs?: Span;
  /** "Not a problem" quiets all that is heard of it in a box. */
  readonly heard: Label;
}

/** Some of the words, and not as good as all. */
const partOf = (part: Span, whole: Span): boolean =>
  part.start >= whole.start &&
  part.end <= whole.end &&
  (part.end - part.start) * 4 < (whole.end - whole.start) * 3;

/** What is heard in some words of a draft, with the few of them that weigh most: the reader leaves words out to find them. */
export function heardIn(context: Context, label: Label, span: Span): Omit<Heard, 'span'> {
  const { weightiest, phrase } = scoreOf(context, label);
  const most = weightiest ? weightiest() : phrase;
  return { heard: label, ...(most && partOf(most, span) && { weighs: most }) };
}

/** The draft sounds like what a label says. */
export const sounds = (context: Context, label: Label, { byWords, byReader }: Bars): boolean =>
  scoreOf(context, label).probability >= (isRead(context) ? byReader : byWords);

/** The sentence that a label is heard in, where that is sure enough to ask about it with nothing else to speak for it. */
export function heardAlone(context: Context, label: Label, bars: Bars): Heard | undefined {
  if (!sounds(context, label, bars)) return undefined;
  const span = loudestSentence(context, scoreOf(context, label));
  return span && { span, ...heardIn(context, label, span) };
}
