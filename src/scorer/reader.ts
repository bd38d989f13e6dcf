import { annotation } from '../engine/context.ts';
import type { Model } from './model.ts';
import { passages } from './passage.ts';
import { type Score, scorePassages, withProbability } from './score.ts';

/** A long draft has many windows, so many chances of a false alarm: each must be surer. */
export const longDraftPenalty = 1;

function surer(probability: number): number {
  const odds = probability / Math.max(1 - probability, 1e-9) / Math.exp(longDraftPenalty);
  return odds / (1 + odds);
}

/** A reader of drafts by a model, long ones window by window: the surest window counts. */
export const readerOf = (model: Model) =>
  annotation((context): ReadonlyMap<string, Score> => {
    const windows = passages(context);
    const scores = scorePassages(windows, model);
    if (windows.length < 2) return scores;
    return new Map(
      [...scores].map(([label, score]) => [label, withProbability(score, surer(score.probability))]),
    );
  });

/** What a label scores that the model does not know. */
export const silent: Score = { probability: 0 };
