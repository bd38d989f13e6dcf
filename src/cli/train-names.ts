import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type ClueName, clueNames, handClues, type NameClues } from '../engine/annotations/name-clues.ts';
import { namedPeople } from '../engine/annotations/named-people.ts';
import type { Context } from '../engine/context.ts';
import { draftOf } from '../engine/draft.ts';
import { lowerSameLength, normalise } from '../engine/normalise.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { Usage } from './options.ts';
import { readLines } from './read-lines.ts';

const help = `Trains what each clue around a name weighs, from assets/training/names.jsonl, and reports on sealed drafts.

  npm run train-names            writes assets/models/names.json
  npm run train-names -- --dry   trains and reports only`;

const trainingFile = 'assets/training/names.jsonl';
const sealedFile = 'tests/drafts/names-held.jsonl';
const modelFile = 'assets/models/names.json';

const place = z.tuple([z.number(), z.number()]);
const trainingLine = z.object({ text: z.string(), people: z.array(place) });
const sealedLine = z.object({
  text: z.string(),
  expect: z.array(z.object({ rule: z.string(), start: z.number(), end: z.number() })),
});

/** A name in a sentence: what stands around it, and whether a person said that it is a patient's. */
interface Sample {
  readonly clues: NameClues;
  readonly patient: boolean;
}

/** The score from which a name is asked about is 4 points, so that is where the odds are even. */
const even = 4;
/** How hard the hand weights hold on to their values. */
const pull = 3;
const rounds = 1500;
const step = 0.01;
const longestStep = 5;

function samplesOf(text: string, people: readonly (readonly [number, number])[]): Sample[] {
  const [pack] = builtInPacks;
  if (!pack) throw new Error('There is no built-in pack');
  const plain = normalise(text).text;
  const author = { identifiesAsStaff: true, profileDisclaimer: true, officialAccount: false };
  const context: Context = { text: plain, lower: lowerSameLength(plain), draft: draftOf(text), author, pack };
  return namedPeople(context).map(({ name, clues }) => ({
    clues,
    patient: people.some(([start, end]) => name.start < end && start < name.end),
  }));
}

type Weights = Record<ClueName, number>;

const handWeights = (): Weights =>
  Object.fromEntries(clueNames.map((one) => [one, handClues[one].points])) as Weights;

const scoreOf = (weights: Weights, { clues }: Sample): number =>
  clueNames.reduce((total, one) => total + (clues[one] ?? 0) * weights[one], 0);

const limited = (value: number): number => Math.max(-longestStep, Math.min(longestStep, value));

/** Logistic regression that starts from, and is pulled back to, the weights set by hand. Deterministic. */
function trainOn(samples: readonly Sample[]): Weights {
  const prior = handWeights();
  const weights = handWeights();
  for (let round = 0; round < rounds; round += 1) {
    const slope = Object.fromEntries(
      clueNames.map((one) => [one, pull * (weights[one] - prior[one])]),
    ) as Weights;
    for (const sample of samples) {
      const sure = 1 / (1 + Math.exp(even - scoreOf(weights, sample)));
      const error = sure - Number(sample.patient);
      for (const one of clueNames) slope[one] += error * (sample.clues[one] ?? 0);
    }
    for (const one of clueNames) weights[one] -= step * limited(slope[one]);
  }
  return weights;
}

function report(title: string, weights: Weights, samples: readonly Sample[]): void {
  const found = (of: readonly Sample[]): number => of.filter((one) => scoreOf(weights, one) >= even).length;
  const patients = samples.filter((one) => one.patient);
  const others = samples.filter((one) => !one.patient);
  process.stdout.write(
    `${title.padEnd(28)} patients found ${found(patients)} of ${patients.length}, others taken for one ${found(others)} of ${others.length}\n`,
  );
}

/** `npm run train-names`. */
export async function trainNames(words: readonly string[]): Promise<number> {
  let dry = false;
  try {
    dry = parseArgs({ args: [...words], options: { dry: { type: 'boolean' } } }).values.dry ?? false;
  } catch (error) {
    throw new Usage(`${(error as Error).message}\n\n${help}`);
  }
  const training = readLines(trainingFile, trainingLine).flatMap((line) => samplesOf(line.text, line.people));
  const aboutNames = readLines(sealedFile, sealedLine).filter((line) =>
    line.expect.every((one) => !/story|health/.test(one.rule)),
  );
  const sealed = aboutNames.flatMap((line) =>
    samplesOf(
      line.text,
      line.expect.map(({ start, end }) => [start, end] as const),
    ),
  );
  const weights = trainOn(training);
  report('training, hand weights', handWeights(), training);
  report('training, trained weights', weights, training);
  report('sealed, hand weights', handWeights(), sealed);
  report('sealed, trained weights', weights, sealed);
  if (dry) return 0;
  const rounded = Object.fromEntries(clueNames.map((one) => [one, Math.round(weights[one] * 100) / 100]));
  const text = `${JSON.stringify({ weights: rounded }, null, 2)}\n`;
  if (readFileSync(modelFile, 'utf8') !== text) writeFileSync(modelFile, text);
  return 0;
}
