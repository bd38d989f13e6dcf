import { sentences } from '../engine/annotations/sentences.ts';
import { type Word, words } from '../engine/annotations/words.ts';
import { annotation, type Context } from '../engine/context.ts';
import type { Model } from './model.ts';
import { type Score, scoreWords } from './score.ts';

/** Up to here a draft is read as one; a longer one in windows of whole sentences of about this many words. */
const windowLength = 70;
/** A long draft has many windows, so many chances of a false alarm: each must be surer. */
const longDraftPenalty = 1;

function windowsOf(context: Context): readonly (readonly Word[])[] {
  const all = words(context);
  if (all.length <= windowLength) return [all];
  const windows: Word[][] = [];
  let current: Word[] = [];
  for (const sentence of sentences(context)) {
    if (current.length > 0 && current.length + sentence.words.length > windowLength) {
      windows.push(current);
      // Neighbouring windows share their edge: what two sentences say together is not lost.
      current = current.slice(-Math.floor(windowLength / 3));
    }
    current = [...current, ...sentence.words];
  }
  return current.length > 0 ? [...windows, current] : windows;
}

function surer(probability: number): number {
  const odds = probability / Math.max(1 - probability, 1e-9) / Math.exp(longDraftPenalty);
  return odds / (1 + odds);
}

/** A reader of drafts by a model, long ones window by window: the surest window counts. */
export const readerOf = (model: Model) =>
  annotation((context): ReadonlyMap<string, Score> => {
    const windows = windowsOf(context);
    const [first = []] = windows;
    if (windows.length < 2) return scoreWords(first, model);
    const best = new Map<string, Score>();
    for (const window of windows) {
      for (const [label, score] of scoreWords(window, model)) {
        if (score.probability > (best.get(label)?.probability ?? -1)) best.set(label, score);
      }
    }
    return new Map(
      [...best].map(([label, score]) => [label, { ...score, probability: surer(score.probability) }]),
    );
  });

/** What a label scores that the model does not know. */
export const silent: Score = { probability: 0 };
