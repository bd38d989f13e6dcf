import { sentenceAt, sentences } from '../engine/annotations/sentences.ts';
import type { Context } from '../engine/context.ts';
import { type Certainty, type Clue, lessSure, weigh } from '../engine/evidence.ts';
import type { Span } from '../engine/span.ts';
import type { Label } from './labels.ts';
import { isComing, isRead, scoreOf } from './reading.ts';
import type { Score } from './score.ts';

/** Without the blanks and stops around it. */
export function trimmed({ text }: Context, { start, end }: Span): Span {
  while (start < end && /[\s"'(]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s.!?,;:)"']/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Fewer words say too little for the scorer to speak alone. */
const enoughWords = 4;

/**
 * The sentence that speaks loudest for a score: what is underlined when no single word says it. "Proud day." is said of
 * another, so of the longest.
 */
function loudestSentence(context: Context, { phrase }: Score): Span | undefined {
  const all = sentences(context);
  const sentence = phrase && sentenceAt(all, phrase.start);
  if (!sentence) return undefined;
  const told =
    sentence.words.length < enoughWords
      ? all.reduce((longest, one) => (one.words.length > longest.words.length ? one : longest), sentence)
      : sentence;
  return told.words.length < enoughWords ? undefined : trimmed(context, told);
}

/** From how likely on a label is heard. */
export interface Bars {
  readonly byWords: number;
  readonly byReader: number;
  /** The most that clues help over the reader's bar, in log odds, where it is less than elsewhere. */
  readonly mostHelp?: number;
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

/** The reader has read the draft and hears next to nothing of a label: words that say it may mean something else. */
export const doubted = (context: Context, label: Label, below: number): boolean =>
  isRead(context) && scoreOf(context, label).probability < below;

/** How sure what words say still is: a step less where the reader hears less than `below` of the label. */
export const unlessDoubted = (
  context: Context,
  label: Label,
  below: number,
  certainty: Certainty,
): Certainty => (doubted(context, label, below) ? lessSure(certainty) : certainty);

/** The sentence that a label is heard in, where that is sure enough to ask about it with nothing else to speak for it. */
export function heardAlone(context: Context, label: Label, bars: Bars): Heard | undefined {
  if (!sounds(context, label, bars)) return undefined;
  const span = loudestSentence(context, scoreOf(context, label));
  return span && { span, ...heardIn(context, label, span) };
}

const logOdds = (probability: number): number => {
  const bounded = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return Math.log(bounded / (1 - bounded));
};

/** How far above its bar a label is heard, in log odds; below it less than 0. */
export function aboveBar(context: Context, label: Label, { byWords, byReader }: Bars): number {
  const bar = isRead(context) ? byReader : byWords;
  return logOdds(scoreOf(context, label).probability) - logOdds(bar);
}

/** Clues help a label over its bar by so much at most: what is hardly heard at all stays unsaid. */
const mostHelp = { byReader: 2, byWords: 0.7 };

function helpFor(context: Context, bars: Bars): number {
  if (isRead(context)) return bars.mostHelp ?? mostHelp.byReader;
  return isComing(context) ? 0 : mostHelp.byWords;
}

/** From here a draft sounds like an attack, with nothing else to speak for it or against it. */
export const attackHeard: Bars = { byWords: 0.49, byReader: 0.4 };

export interface HeardBeside {
  readonly heard: Heard;
  /** Log odds above the bar, and the same with the clues. */
  readonly above: number;
  readonly points: number;
  readonly reasons: readonly string[];
}

/**
 * What a model hears together with what words say for it and against it: `clues` weigh in log odds, on whatever scale the
 * bar of the label stands, so that they hold when it is trained anew. Asked only where the label is near its bar.
 */
export function heardBeside(
  context: Context,
  label: Label,
  bars: Bars,
  clues: (context: Context) => readonly (Clue | false)[],
): HeardBeside | undefined {
  const above = aboveBar(context, label, bars);
  const most = helpFor(context, bars);
  if (above < -most) return undefined;
  const { points, reasons } = weigh(clues(context));
  const together = above + Math.min(points, most);
  const span = together < 0 ? undefined : loudestSentence(context, scoreOf(context, label));
  return span && { heard: { span, ...heardIn(context, label, span) }, above, points: together, reasons };
}
