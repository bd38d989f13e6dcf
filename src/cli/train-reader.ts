import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { normalise } from '../engine/normalise.ts';
import { along, type Curve, type Head, type HeadFile, packSense, unpackHead } from '../reader/head.ts';
import { placeOf } from '../scorer/features.ts';
import { packWeights } from '../scorer/model.ts';
import { passageOf } from '../scorer/passage.ts';
import { featureValue, logOdds, sigmoid } from '../scorer/score.ts';
import {
  isSealed,
  learn,
  type Sample,
  type Trained,
  type TrainingOptions,
  usualTraining,
} from '../scorer/train.ts';
import { draftSamples, draftSamplesKeptOut } from './draft-samples.ts';
import { encodedWithCache } from './encoded.ts';
import { report } from './measure.ts';
import { readerTraining, readSamples } from './samples.ts';

const options: TrainingOptions = { ...usualTraining, shrink: 5e-3, rarest: 3 };

/** Shares of false alarms at which the reader's scale is tied to the scorer's. */
const tied = [0.3, 0.2, 0.1, 0.05, 0.03, 0.02, 0.01, 0.005, 0.0025];
const folds = 3;

interface Scale {
  readonly means: Float64Array;
  readonly spreads: Float64Array;
}

/** Mean and spread of each of the encoder's numbers over some texts. */
function scaleOf(senses: readonly Float32Array[]): Scale {
  const size = senses[0]?.length ?? 0;
  const means = new Float64Array(size);
  const spreads = new Float64Array(size);
  for (const sense of senses)
    for (let at = 0; at < size; at += 1) means[at] = (means[at] ?? 0) + (sense[at] ?? 0) / senses.length;
  for (const sense of senses)
    for (let at = 0; at < size; at += 1)
      spreads[at] = (spreads[at] ?? 0) + ((sense[at] ?? 0) - (means[at] ?? 0)) ** 2 / senses.length;
  return { means, spreads: spreads.map((square) => Math.sqrt(square) + 1e-6) };
}

/** All of a text's encoded numbers together weigh about twice what all its words do. */
const senseWeight = 2;

const scaled = (sense: Float32Array, { means, spreads }: Scale): Float32Array =>
  sense.map(
    (value, at) => ((value - (means[at] ?? 0)) / (spreads[at] ?? 1) / Math.sqrt(sense.length)) * senseWeight,
  );

/** The same weights for the encoder's numbers as they come. */
function unscaled({ weights, bias, sense }: Trained, { means, spreads }: Scale): Trained {
  const raw = sense.map(
    (weight, at) => (weight * senseWeight) / (spreads[at] ?? 1) / Math.sqrt(sense.length),
  );
  return {
    weights,
    sense: raw,
    bias: raw.reduce((sum, weight, at) => sum - weight * (means[at] ?? 0), bias),
  };
}

function oddsOf({ words, sense = new Float32Array() }: Sample, trained: Trained): number {
  const { count, place } = passageOf(words).features;
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += trained.weights[place[at] ?? 0] ?? 0;
  return sense.reduce(
    (all, value, at) => all + value * (trained.sense[at] ?? 0),
    trained.bias + sum * featureValue(count),
  );
}

const withoutSense = ({ text, words, labels, unjudged }: Sample): Sample => ({
  text,
  words,
  labels,
  unjudged,
});

const halfOf = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((weight, at) => (weight + (other[at] ?? 0)) / 2);

/**
 * Words with the encoder, and words alone: the mean of both tells more than either, because beside the encoder
 * words learn too little of what only they can tell.
 */
function learnBoth(samples: readonly Sample[], labels: readonly string[]): readonly Trained[] {
  const alone = learn(samples.map(withoutSense), labels, options);
  return learn(samples, labels, options).map((both, index) => {
    const words = alone[index] ?? both;
    return {
      weights: halfOf(both.weights, words.weights),
      sense: both.sense.map((weight) => weight / 2),
      bias: (both.bias + words.bias) / 2,
    };
  });
}

const foldOf = ({ text }: Sample): number => placeOf(`fold ${text}`) % folds;

/** Log odds at which so many of the innocent are above. */
const barAt = (innocent: readonly number[], share: number): number =>
  innocent[Math.floor(innocent.length * share)] ?? 0;

/** Ties the two scales, on sentences and drafts that neither model was trained on when it scored them. */
function curvesOf(open: readonly Sample[], labels: readonly string[], plain: TrainingOptions): Curve[] {
  const ours: number[][] = labels.map(() => []);
  const theirs: number[][] = labels.map(() => []);
  for (let fold = 0; fold < folds; fold += 1) {
    const seen = open.filter((sample) => foldOf(sample) !== fold);
    const reader = learnBoth(seen, labels);
    const scorer = learn(seen.map(withoutSense), labels, plain);
    for (const sample of open.filter((one) => foldOf(one) === fold)) {
      labels.forEach((label, index) => {
        const [one, other] = [reader[index], scorer[index]];
        if (!one || !other || sample.labels.includes(label) || sample.unjudged.includes(label)) return;
        ours[index]?.push(oddsOf(sample, one));
        theirs[index]?.push(oddsOf(withoutSense(sample), other));
      });
    }
  }
  return labels.map((_, index) => {
    const descending = (all: readonly number[] = []): number[] => all.toSorted((a, b) => b - a);
    const [here, there] = [descending(ours[index]), descending(theirs[index])];
    const digits = (value: number): number => Math.round(value * 1000) / 1000;
    return tied.map((share) => [digits(barAt(here, share)), digits(barAt(there, share))] as const);
  });
}

type Encoded = Sample & { readonly sense: Float32Array };

function encoded(samples: readonly Sample[]): Encoded[] {
  const senses = encodedWithCache(samples.map(({ text }) => normalise(text).text));
  return samples.map((sample, index) => ({ ...sample, sense: senses[index] ?? new Float32Array() }));
}

/** What a finished head says of a sample, on the scorer's scale. */
const headOdds = ({ words, sense }: Encoded, { model, senses, curves }: Head): Float64Array =>
  logOdds(passageOf(words).features, model).map((sum, label) =>
    along(
      curves[label] ?? [],
      sense.reduce((all, value, at) => all + value * (senses[label]?.[at] ?? 0), sum),
    ),
  );

/** Trains the reader: words and encoder in one regression a label. The same sentences give the same file, to the byte. */
export function trainReader(dry: boolean): void {
  const { labels } = readerTraining;
  const sentences = readSamples('assets/training/sentences', readerTraining);
  const sealed = encoded(sentences.filter((sample) => isSealed(sample.text)));
  const plain = encoded([...sentences.filter((sample) => !isSealed(sample.text)), ...draftSamples()]);
  const scale = scaleOf(plain.map(({ sense }) => sense));
  const open = plain.map((sample) => ({ ...sample, sense: scaled(sample.sense, scale) }));

  const curves = curvesOf(open, labels, readerTraining.options ?? usualTraining);
  const fitted = learnBoth(open, labels);
  const file: HeadFile = {
    format: 1,
    labels: labels.flatMap((label, index) => {
      const one = fitted[index];
      if (!one) return [];
      const { weights, sense, bias } = unscaled(one, scale);
      return [
        {
          label,
          bias,
          ...packWeights(weights),
          ...packSense(sense),
          curve: (curves[index] ?? []).map(([x, y]) => [x, y]),
        },
      ];
    }),
  };
  const text = `${JSON.stringify(file)}\n`;

  const head = unpackHead(JSON.parse(text));
  const told = (samples: readonly Encoded[]): string => {
    const odds = samples.map((sample) => headOdds(sample, head));
    return report(samples, labels, (sample, label) => sigmoid(odds[sample]?.[labels.indexOf(label)] ?? 0));
  };
  process.stdout.write(
    `Sealed sentences\n${told(sealed)}Drafts kept out\n${told(encoded(draftSamplesKeptOut()))}` +
      `${open.length} sentences and drafts trained on, ${sealed.length} sealed; ` +
      `${Math.round(text.length / 1024)} kB, ${Math.round(gzipSync(text).length / 1024)} kB gzipped, beside the encoder.\n`,
  );
  if (!dry) writeFileSync('assets/models/reader.json', text);
}
