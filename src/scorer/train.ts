import type { Word } from '../engine/annotations/words.ts';
import { placeOf, places } from './features.ts';
import { type ModelFile, packWeights } from './model.ts';
import { passageOf } from './passage.ts';
import { featureValue } from './score.ts';

/** A sentence with what it is (`labels`) and what nobody has judged it for (`unjudged`). */
export interface Sample {
  readonly words: readonly Word[];
  readonly text: string;
  readonly labels: readonly string[];
  readonly unjudged: readonly string[];
  /** What an encoder makes of it, each number brought to about the same size. */
  readonly sense?: Float32Array;
}

export interface TrainingOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Pull towards zero of a weight, each time one of its features is seen. */
  readonly shrink: number;
  /** The same for the weights of an encoder's numbers, in proportion to the weight. */
  readonly shrinkSense: number;
  /** A feature must stand in at least so many sentences: rarer ones teach next to nothing and fill the file. */
  readonly rarest: number;
  /** A positive counts at most so many times a negative. */
  readonly heaviestPositive: number;
  /** Packed weights below so many steps are left out. */
  readonly quietest: number;
}

export const usualTraining: TrainingOptions = {
  rounds: 24,
  rate: 0.5,
  shrink: 5e-3,
  shrinkSense: 2e-4,
  rarest: 2,
  heaviestPositive: 6,
  quietest: 1,
};

/** 15 in 100 sentences are sealed, by their text: never trained on, never tuned on. */
export const isSealed = (text: string): boolean => placeOf(`sealed ${text.trim().toLowerCase()}`) % 100 < 15;

interface Row {
  readonly places: Int32Array;
  readonly value: number;
  readonly sense: Float32Array;
}

const noSense = new Float32Array();

function rowOf({ words, sense = noSense }: Sample): Row {
  const { count, place } = passageOf(words).features;
  return { places: place.slice(0, count), value: featureValue(count), sense };
}

function withoutRarities(rows: readonly Row[], rarest: number): Row[] {
  const seen = new Uint16Array(places);
  for (const row of rows) for (const place of row.places) seen[place] = Math.min((seen[place] ?? 0) + 1, 9);
  return rows.map((row) => ({ ...row, places: row.places.filter((place) => (seen[place] ?? 0) >= rarest) }));
}

/** The same order every time: a linear congruential walk (Numerical Recipes' constants). */
function shuffled(count: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  let state = seed >>> 0;
  for (let index = count - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (index + 1);
    const held = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}

export interface Trained {
  readonly weights: Float64Array;
  readonly bias: number;
  /** One weight for each number of the encoder. */
  readonly sense: Float64Array;
}

function trainLabel(rows: readonly Row[], truths: Int8Array, options: TrainingOptions): Trained {
  const weights = new Float64Array(places);
  const travelled = new Float64Array(places).fill(1e-8);
  const sense = new Float64Array(rows[0]?.sense.length ?? 0);
  const senseTravelled = new Float64Array(sense.length).fill(1e-8);
  let bias = 0;
  let biasTravelled = 1e-8;
  const positives = truths.reduce((sum, truth) => sum + Number(truth === 1), 0);
  const judged = truths.reduce((sum, truth) => sum + Number(truth >= 0), 0);
  const heavy = Math.min(
    options.heaviestPositive,
    Math.max(1, Math.sqrt((judged - positives) / Math.max(positives, 1))),
  );

  for (let round = 0; round < options.rounds; round += 1) {
    for (const index of shuffled(rows.length, round + 1)) {
      const truth = truths[index] ?? -1;
      const row = rows[index];
      if (truth < 0 || !row) continue;
      let sum = 0;
      for (const place of row.places) sum += weights[place] ?? 0;
      sum *= row.value;
      for (let at = 0; at < sense.length; at += 1) sum += (sense[at] ?? 0) * (row.sense[at] ?? 0);
      const error = (truth - 1 / (1 + Math.exp(-(bias + sum)))) * (truth === 1 ? heavy : 1);
      biasTravelled += error * error;
      bias += (options.rate / Math.sqrt(biasTravelled)) * error;
      for (const place of row.places) {
        const weight = weights[place] ?? 0;
        const slope = error * row.value - options.shrink * Math.sign(weight);
        travelled[place] = (travelled[place] ?? 0) + slope * slope;
        const moved = weight + (options.rate / Math.sqrt(travelled[place] ?? 1)) * slope;
        weights[place] = weight !== 0 && Math.sign(moved) !== Math.sign(weight) ? 0 : moved;
      }
      for (let at = 0; at < sense.length; at += 1) {
        const slope = error * (row.sense[at] ?? 0) - options.shrinkSense * (sense[at] ?? 0);
        senseTravelled[at] = (senseTravelled[at] ?? 0) + slope * slope;
        sense[at] = (sense[at] ?? 0) + (options.rate / Math.sqrt(senseTravelled[at] ?? 1)) * slope;
      }
    }
  }
  return { weights, bias, sense };
}

/** One logistic regression a label (AdaGrad, L1), always with the same result for the same samples. */
export function learn(
  samples: readonly Sample[],
  labels: readonly string[],
  options = usualTraining,
): readonly Trained[] {
  const rows = withoutRarities(samples.map(rowOf), options.rarest);
  return labels.map((label) => {
    const truths = Int8Array.from(samples, (sample) => {
      if (sample.unjudged.includes(label)) return -1;
      return Number(sample.labels.includes(label));
    });
    return trainLabel(rows, truths, options);
  });
}

/** Trains on words alone, and packs what was learnt. */
export function train(
  samples: readonly Sample[],
  labels: readonly string[],
  options = usualTraining,
): ModelFile {
  const fitted = learn(samples, labels, options);
  return {
    format: 1,
    labels: labels.flatMap((label, index) => {
      const one = fitted[index];
      return one ? [{ label, bias: one.bias, ...packWeights(one.weights, options.quietest) }] : [];
    }),
  };
}
