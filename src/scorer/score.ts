import type { Word } from '../engine/annotations/words.ts';
import type { Span } from '../engine/span.ts';
import { type Feature, featuresOf } from './features.ts';
import type { Model } from './model.ts';

export interface Score {
  /** Between 0 and 1. */
  readonly probability: number;
  /** The few neighbouring words that speak loudest for it, when any do. */
  readonly phrase?: Span;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Each place once, however often its feature occurs; long texts count as much as short ones. */
export function distinct(features: readonly Feature[]): Feature[] {
  const seen = new Set<number>();
  return features.filter(({ place }) => !seen.has(place) && seen.add(place));
}

/** How much each feature counts, so that a long text is not certain of everything. */
export const featureValue = (count: number): number => 1 / Math.sqrt(Math.max(count, 1));

const longestPhrase = 6;

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

/** Scores some words for every label of a model. */
export function scoreWords(words: readonly Word[], model: Model): ReadonlyMap<string, Score> {
  const features = distinct(featuresOf(words));
  const value = featureValue(features.length);
  const count = model.labels.length;
  const sums = Float64Array.from(model.biases);
  for (const { place } of features) {
    for (let label = 0; label < count; label += 1) {
      const weight = model.weights[place * count + label] ?? 0;
      if (weight !== 0) sums[label] = (sums[label] ?? 0) + weight * value * (model.scales[label] ?? 0);
    }
  }
  return new Map(
    model.labels.map((name, label) => {
      const probability = sigmoid(sums[label] ?? 0);
      if (probability < 0.1) return [name, { probability }];
      const heard = new Float64Array(words.length);
      for (const { place, from, to } of features) {
        const share = (model.weights[place * count + label] ?? 0) / (to - from + 1);
        for (let word = from; word <= to; word += 1) heard[word] = (heard[word] ?? 0) + share;
      }
      const phrase = loudest(words, heard);
      return [name, { probability, ...(phrase && { phrase }) }];
    }),
  );
}
