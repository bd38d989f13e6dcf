import type { Word } from '../engine/annotations/words.ts';
import type { Span } from '../engine/span.ts';
import type { Features } from './features.ts';
import type { Model } from './model.ts';
import { type Passage, passageOf } from './passage.ts';

export interface Score {
  /** Between 0 and 1. */
  readonly probability: number;
  /** The few neighbouring words that speak loudest for it, when any do. Worked out when asked, which is seldom. */
  readonly phrase?: Span | undefined;
  /** Which few words of that sentence weigh most, worked out when asked: by leaving them out. Absent: `phrase` says it. */
  readonly weightiest?: () => Span | undefined;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** How much each feature counts, so that a long text is not certain of everything. */
export const featureValue = (count: number): number => 1 / Math.sqrt(Math.max(count, 1));

const longestPhrase = 6;
/** Below this nothing speaks for a label loudly enough to be named. */
const heardFrom = 0.1;

/** The window of at most six words with the greatest sum. */
function loudest(words: readonly Word[], heard: Float64Array): Span | undefined {
  let best = 0;
  let span: Span | undefined;
  for (let from = 0; from < words.length; from += 1) {
    let sum = 0;
    for (let to = from; to < Math.min(words.length, from + longestPhrase); to += 1) {
      sum += heard[to] ?? 0;
      const first = words[from];
      const last = words[to];
      if (sum > best && first && last) {
        best = sum;
        span = { start: first.start, end: last.end };
      }
    }
  }
  return span;
}

/** What the words of a passage say for each label of a model, as log odds, in the order of the labels. */
export function logOdds(
  { count, place }: Features,
  { labels, weights, weighed, scales, biases }: Model,
): Float64Array {
  const sums = new Int32Array(labels.length);
  for (let at = 0; at < count; at += 1) {
    const where = place[at] ?? 0;
    if (weighed[where] !== 1) continue;
    const row = where * labels.length;
    for (let label = 0; label < labels.length; label += 1)
      sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0);
  }
  const value = featureValue(count);
  return biases.map((bias, label) => bias + (sums[label] ?? 0) * value * (scales[label] ?? 0));
}

function phraseOf({ words, features }: Passage, { weights, labels }: Model, label: number): Span | undefined {
  const { count, place, from, to } = features;
  const heard = new Float64Array(words.length);
  for (let at = 0; at < count; at += 1) {
    const weight = weights[(place[at] ?? 0) * labels.length + label] ?? 0;
    if (weight === 0) continue;
    const first = from[at] ?? 0;
    const last = to[at] ?? 0;
    const share = weight / (last - first + 1);
    for (let word = first; word <= last; word += 1) heard[word] = (heard[word] ?? 0) + share;
  }
  return loudest(words, heard);
}

/** A score with the words that speak loudest for it. */
export function scoreOfLabel(passage: Passage, model: Model, label: number, probability: number): Score {
  if (probability < heardFrom) return { probability };
  return {
    probability,
    get phrase() {
      return phraseOf(passage, model, label);
    },
  };
}

/** The same words heard with another probability. */
export const withProbability = (score: Score, probability: number): Score => ({
  probability,
  get phrase() {
    return score.phrase;
  },
});

/** Scores passages for every label of a model: of each label the surest passage counts, the first among equals. */
export function scorePassages(passages: readonly Passage[], model: Model): ReadonlyMap<string, Score> {
  const all = passages.map((passage) => logOdds(passage.features, model).map(sigmoid));
  return new Map(
    model.labels.map((name, label) => {
      let surest = 0;
      for (let at = 1; at < all.length; at += 1)
        if ((all[at]?.[label] ?? 0) > (all[surest]?.[label] ?? 0)) surest = at;
      const passage = passages[surest];
      const probability = all[surest]?.[label] ?? 0;
      return [name, passage ? scoreOfLabel(passage, model, label, probability) : { probability }];
    }),
  );
}

/** Scores some words for every label of a model. */
export const scoreWords = (words: readonly Word[], model: Model): ReadonlyMap<string, Score> =>
  scorePassages([passageOf(words)], model);
