import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { clausesOf, clauseWords } from '../engine/annotations/disclaimer-clauses.ts';
import { type Word, words } from '../engine/annotations/words.ts';
import type { Context } from '../engine/context.ts';
import { draftOf, unknownAuthor } from '../engine/draft.ts';
import { lowerSameLength, normalise } from '../engine/normalise.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { asides, disclaimerLabels, labels, voices } from '../scorer/labels.ts';
import { unpackModel } from '../scorer/model.ts';
import { scoreWords } from '../scorer/score.ts';
import {
  isSealed,
  type Sample,
  type TrainingOptions,
  train as trainModel,
  usualTraining,
} from '../scorer/train.ts';
import { Usage } from './options.ts';
import { readLines } from './read-lines.ts';
import { table } from './table.ts';

interface Training {
  readonly labels: readonly string[];
  /** Labels that lines may carry and this model does not learn. */
  readonly beside?: readonly string[];
  /** What of a line the scorer is shown. */
  readonly read: (context: Context) => readonly Word[];
  readonly options?: TrainingOptions;
}

/** What is trained: from all files in assets/training/NAME, into assets/models/NAME.json. */
const models: Readonly<Record<string, Training>> = {
  // Many labels, so it is kept small: little is lost.
  sentences: {
    labels,
    beside: asides,
    read: words,
    options: { ...usualTraining, shrink: 1.2e-2, rarest: 4 },
  },
  'staff-voice': { labels: voices, read: words },
  disclaimers: { labels: disclaimerLabels, read: (context) => clauseWords(clausesOf(context).flat()) },
};

const help = `Trains a scorer from assets/training/NAME and reports on the sealed part.

  npm run train                          writes assets/models/sentences.json
  npm run train -- --model staff-voice   writes assets/models/staff-voice.json
  npm run train -- --model disclaimers   writes assets/models/disclaimers.json
  npm run train -- --dry                 trains and reports only`;

const sampleSchema = (known: readonly string[]) =>
  z.object({
    text: z.string().min(1),
    labels: z.array(z.enum(known)),
    unjudged: z.array(z.enum(known)).optional(),
  });

function wordsOf(text: string, read: Training['read']): readonly Word[] {
  const [pack] = builtInPacks;
  if (!pack) throw new Error('There is no built-in pack');
  const plain = normalise(text).text;
  const context: Context = {
    text: plain,
    lower: lowerSameLength(plain),
    draft: draftOf(text),
    author: unknownAuthor,
    pack,
  };
  return read(context);
}

function readSamples(folder: string, { labels, beside = [], read }: Training): Sample[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const schema = sampleSchema([...labels, ...beside]);
  const seen = new Set<string>();
  return files
    .flatMap((name) => readLines(`${folder}/${name}`, schema))
    .filter(({ text }) => {
      const key = text.toLowerCase().replace(/\W+/g, ' ');
      return !seen.has(key) && seen.add(key);
    })
    .map(({ text, labels: known, unjudged }) => ({
      text,
      words: wordsOf(text, read),
      labels: known,
      unjudged: unjudged ?? [],
    }));
}

interface Scored {
  readonly probability: number;
  readonly truth: boolean;
}

/** Chance that a positive scores above a negative. */
function areaUnderCurve(scored: readonly Scored[]): number {
  const ranked = scored.toSorted((a, b) => a.probability - b.probability);
  let ranks = 0;
  let positives = 0;
  ranked.forEach((one, index) => {
    if (!one.truth) return;
    positives += 1;
    ranks += index + 1;
  });
  const negatives = ranked.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / Math.max(1, positives * negatives);
}

function recallAt(scored: readonly Scored[], falsePositives: number): { recall: number; bar: number } {
  const negatives = scored
    .filter((one) => !one.truth)
    .map((one) => one.probability)
    .sort((a, b) => b - a);
  const bar = negatives[Math.floor(negatives.length * falsePositives)] ?? 1;
  const positives = scored.filter((one) => one.truth);
  return {
    recall: positives.filter((one) => one.probability > bar).length / Math.max(1, positives.length),
    bar,
  };
}

const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;

function optionsOf(given: readonly string[]): { dry: boolean; name: string } {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { dry: { type: 'boolean' }, model: { type: 'string' } },
    });
    return { dry: values.dry ?? false, name: values.model ?? 'sentences' };
  } catch (error) {
    throw new Usage(`${(error as Error).message}\n\n${help}`);
  }
}

/** `npm run train`: the same sentences always give the same file, to the byte. */
export async function train(given: readonly string[]): Promise<number> {
  const { dry, name } = optionsOf(given);
  const training = models[name];
  if (!training) throw new Usage(`There is no model "${name}".\n\n${help}`);
  const samples = readSamples(`assets/training/${name}`, training);
  const { labels } = training;
  const sealed = samples.filter((sample) => isSealed(sample.text));
  const open = samples.filter((sample) => !isSealed(sample.text));
  const file = trainModel(open, labels, training.options);
  const model = unpackModel(file);
  const scores = sealed.map((sample) => scoreWords(sample.words, model));

  const rows = labels.map((label) => {
    const scored = sealed.flatMap((sample, index) => {
      if (sample.unjudged.includes(label)) return [];
      return [
        { probability: scores[index]?.get(label)?.probability ?? 0, truth: sample.labels.includes(label) },
      ];
    });
    const [half, one, two] = [0.005, 0.01, 0.02].map((rate) => recallAt(scored, rate));
    return [
      label,
      String(open.filter((sample) => sample.labels.includes(label)).length),
      String(scored.filter((sample) => sample.truth).length),
      areaUnderCurve(scored).toFixed(3),
      ...[half, one, two].map((at) => percent(at?.recall ?? 0)),
      (one?.bar ?? 1).toFixed(2),
    ];
  });
  const text = `${JSON.stringify(file)}\n`;
  process.stdout.write(
    `${table([['', 'trained on', 'sealed', 'area', 'found at 0.5 % false', 'at 1 %', 'at 2 %', 'bar at 1 %'], ...rows])}` +
      `${open.length} sentences trained on, ${sealed.length} sealed; ` +
      `${Math.round(text.length / 1024)} kB, ${Math.round(gzipSync(text).length / 1024)} kB gzipped.\n`,
  );
  if (!dry) writeFileSync(`assets/models/${name}.json`, text);
  return 0;
}
