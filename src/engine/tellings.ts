import { sentences } from './annotations/sentences.ts';
import type { Context } from './context.ts';
import { type Clue, clue, type Verdict, weigh } from './evidence.ts';
import type { Frame } from './frames.ts';
import { cover, type Span } from './span.ts';

/** What one kind of frame is worth. */
export interface Fact {
  readonly points: number;
  /** What a person reads. Only for points above 0. */
  readonly words?: string;
  /** Counts wherever it stands in the draft, not only in the same sentence. */
  readonly anywhere?: boolean;
  /** Adds to others but is nothing by itself, and is not underlined. */
  readonly helps?: boolean;
}

/** A sentence that tells something, with the words that tell it. */
export interface Telling extends Span {
  readonly verdict: Verdict;
}

/**
 * Adds up, sentence by sentence, what the frames in it are worth: each kind once. A sentence without a kind
 * that counts by itself tells nothing. `more` gives clues that frames cannot read.
 */
export function tellings<Kind extends string>(
  context: Context,
  frames: readonly Frame<Kind>[],
  facts: Readonly<Record<Kind, Fact>>,
  more: (sentence: Span, said: string) => readonly (Clue | false)[] = () => [],
): readonly Telling[] {
  const leads = (one: Frame<Kind>): boolean => facts[one.kind].points > 0 && facts[one.kind].helps !== true;
  if (!frames.some(leads)) return [];
  const anywhere = frames.filter((one) => facts[one.kind].anywhere === true);
  const found: Telling[] = [];
  for (const sentence of sentences(context)) {
    const inside = frames.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
    const leading = inside.filter(leads);
    const span = cover(leading);
    if (!span) continue;
    const kinds = new Set([...inside, ...anywhere].map((one) => one.kind));
    const clues = [...kinds].map((kind) => clue(facts[kind].points, facts[kind].words));
    const verdict = weigh([...clues, ...more(sentence, context.lower.slice(sentence.start, sentence.end))]);
    found.push({ ...span, verdict });
  }
  return found;
}
