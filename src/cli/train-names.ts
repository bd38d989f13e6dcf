import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type ClueName, clueNames, handClues, type NameClues } from '../engine/annotations/name-clues.ts';
import { companyOf } from '../engine/annotations/name-company.ts';
import { namedPeople } from '../engine/annotations/named-people.ts';
import type { Context } from '../engine/context.ts';
import { draftOf } from '../engine/draft.ts';
import { lowerSameLength, normalise } from '../engine/normalise.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { Usage } from './options.ts';
import { readLines } from './read-lines.ts';

const help = `Trains what each clue around a name weighs, from assets/training/names.jsonl, and reports on drafts kept out of it.

  npm run train-names            writes assets/models/names.json
  npm run train-names -- --dry   trains and reports only`;

const trainingFile = 'assets/training/names.jsonl';
/** Posts that name nobody in care, written for the scorer of sentences. */
const ordinaryFiles = [
  'assets/training/sentences/clean-staff.jsonl',
  'assets/training/sentences/ordinary.jsonl',
  'assets/training/sentences/starter.jsonl',
];
/** Drafts of the other rules: names in their clean ones, and those said to be a patient's. */
const draftFiles = [
  'bios',
  'capacity',
  'conduct',
  'confidential-internal',
  'confidential-numbers',
  'confidential-round2',
  'confidential-round4',
  'confidential-round5',
  'confidential-round6',
  'confidential-round7',
  'confidential-round8',
  'whose-round8',
  'opened',
  'opened-confidential',
  'opened-confidential2',
  'opened-confidential3',
  'opened-confidential4',
  'opened-conduct4',
  'opened-confidential5',
  'opened-conduct5',
  'opened-calm6',
  'opened-names6',
  'opened-whose6',
  'names-round10',
  'names-round11',
  'names-round12',
  'whose-round10',
  'confidential-round9',
  'opened-conduct',
  'opened-conduct2',
  'opened-conduct3',
  'disclaimers',
  'links',
  'safeguarding',
].map((name) => `tests/drafts/${name}.jsonl`);
const keptOut = ['tests/drafts/names-held.jsonl', 'tests/drafts/names-round2.jsonl'];
const modelFile = 'assets/models/names.json';

const place = z.tuple([z.number(), z.number()]);
const trainingLine = z.object({ text: z.string(), people: z.array(place) });
const ordinaryLine = z.object({ text: z.string(), labels: z.array(z.string()) });
const draftLine = z.object({
  text: z.string(),
  expect: z.array(z.object({ rule: z.string(), start: z.number().optional(), end: z.number().optional() })),
});

/** A name in a sentence: what stands around it, and whether a person said that it is a patient's. */
interface Sample {
  readonly clues: NameClues;
  readonly company: readonly string[];
  readonly patient: boolean;
}

interface Model {
  readonly weights: Record<ClueName, number>;
  readonly company: ReadonlyMap<string, number>;
}

/** The score from which a name is asked about is 4 points, so that is where the odds are even. */
const even = 4;
/** How hard the hand weights hold on to their values, and the weights of words to nothing. */
const pull = 3;
const wordPull = 3;
/** A patient missed counts as much as this many names wrongly taken for one. */
const missed = 2.2;
/** A word that fewer names had for company says nothing. */
const fewest = 3;
const rounds = 400;
const step = 0.2;
/** Weights of words below this are left out of the file. */
const least = 0.12;

function samplesOf(text: string, people: readonly (readonly [number, number])[]): Sample[] {
  const [pack] = builtInPacks;
  if (!pack) throw new Error('There is no built-in pack');
  const plain = normalise(text).text;
  const author = { identifiesAsStaff: true, profileDisclaimer: true, officialAccount: false };
  const context: Context = { text: plain, lower: lowerSameLength(plain), draft: draftOf(text), author, pack };
  return namedPeople(context).map(({ name, clues, around }) => ({
    clues,
    company: companyOf(around),
    patient: people.some(([start, end]) => name.start < end && start < name.end),
  }));
}

/** In a draft with other findings, a name without a label may be anybody's and teaches nothing. */
function samplesOfDraft({ text, expect }: z.infer<typeof draftLine>): Sample[] {
  const people = expect
    .filter(({ rule }) => rule === 'confidential/patient-name')
    .map(({ start = 0, end = 0 }) => [start, end] as const);
  const samples = samplesOf(text, people);
  return expect.length === 0 ? samples : samples.filter(({ patient }) => patient);
}

const handModel: Model = {
  weights: Object.fromEntries(clueNames.map((one) => [one, handClues[one].points])) as Record<
    ClueName,
    number
  >,
  company: new Map(),
};

const scoreOf = ({ weights, company }: Model, sample: Sample): number =>
  clueNames.reduce((total, one) => total + (sample.clues[one] ?? 0) * weights[one], 0) +
  sample.company.reduce((total, one) => total + (company.get(one) ?? 0), 0);

/**
 * Logistic regression with steps that shrink for what is seen often (AdaGrad). It starts from, and is pulled
 * back to, the weights set by hand for clues and nothing for words. Deterministic.
 */
function trainOn(samples: readonly Sample[]): Model {
  const counts = new Map<string, number>();
  for (const one of samples.flatMap(({ company }) => company)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= fewest).map(([one]) => one);
  const places = new Map(known.map((one, at) => [one, clueNames.length + at]));
  const rows = samples.map((sample) => [
    ...clueNames.flatMap((one, at) => (sample.clues[one] ? [[at, sample.clues[one]] as const] : [])),
    ...sample.company.flatMap((one) => {
      const at = places.get(one);
      return at === undefined ? [] : [[at, 1] as const];
    }),
  ]);
  const size = clueNames.length + known.length;
  const prior = Float64Array.from({ length: size }, (_, at) => {
    const clue = clueNames[at];
    return clue ? handClues[clue].points : 0;
  });
  const weights = Float64Array.from(prior);
  const seen = new Float64Array(size).fill(1e-6);
  const at = (values: Float64Array, index: number): number => values[index] ?? 0;
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map(
      (weight, index) => (index < clueNames.length ? pull : wordPull) * (weight - at(prior, index)),
    );
    rows.forEach((row, index) => {
      const points = row.reduce((sum, [place, count]) => sum + at(weights, place) * count, 0);
      const patient = samples[index]?.patient ?? false;
      const error = (1 / (1 + Math.exp(even - points)) - Number(patient)) * (patient ? missed : 1);
      for (const [place, count] of row) slope[place] = at(slope, place) + error * count;
    });
    slope.forEach((value, index) => {
      seen[index] = at(seen, index) + value * value;
      weights[index] = at(weights, index) - (step * value) / Math.sqrt(at(seen, index));
    });
  }
  const rounded = (index: number): number => Math.round(at(weights, index) * 100) / 100;
  return {
    weights: Object.fromEntries(clueNames.map((one, index) => [one, rounded(index)])) as Record<
      ClueName,
      number
    >,
    company: new Map(
      known
        .map((one, index) => [one, rounded(clueNames.length + index)] as const)
        .filter(([, weight]) => Math.abs(weight) >= least)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

function report(title: string, model: Model, samples: readonly Sample[]): void {
  const found = (of: readonly Sample[]): number => of.filter((one) => scoreOf(model, one) >= even).length;
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
  const labelled = readLines(trainingFile, trainingLine).flatMap((line) => samplesOf(line.text, line.people));
  const ordinary = ordinaryFiles.flatMap((file) => readLines(file, ordinaryLine));
  const blameless = ordinary
    .filter(({ labels }) => labels.every((one) => one === 'staff-voice'))
    .flatMap(({ text }) => samplesOf(text, []));
  const drafts = draftFiles.flatMap((file) => readLines(file, draftLine)).flatMap(samplesOfDraft);
  const kept = keptOut
    .flatMap((file) => readLines(file, draftLine))
    .filter((line) => line.expect.every((one) => !/story|health/.test(one.rule)))
    .flatMap((line) =>
      samplesOf(
        line.text,
        line.expect.map(({ start = 0, end = 0 }) => [start, end] as const),
      ),
    );
  const model = trainOn([...labelled, ...blameless, ...drafts]);
  report('training, hand weights', handModel, labelled);
  report('training, trained weights', model, labelled);
  report('ordinary, hand weights', handModel, blameless);
  report('ordinary, trained weights', model, blameless);
  report('drafts, hand weights', handModel, drafts);
  report('drafts, trained weights', model, drafts);
  report('not trained on, hand weights', handModel, kept);
  report('not trained on, trained', model, kept);
  if (dry) return 0;
  const file = { weights: model.weights, company: Object.fromEntries(model.company) };
  const text = `${JSON.stringify(file, null, 1)}\n`;
  if (readFileSync(modelFile, 'utf8') !== text) writeFileSync(modelFile, text);
  return 0;
}
