import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { unpackModel } from '../scorer/model.ts';
import { scoreWords } from '../scorer/score.ts';
import { isSealed, type Sample, train as trainModel } from '../scorer/train.ts';
import { draftSamples, draftSamplesKeptOut, voiceSamples, voiceSamplesKeptOut } from './draft-samples.ts';
import { report } from './measure.ts';
import { Usage } from './options.ts';
import { readSamples, trainings } from './samples.ts';
import { trainReader } from './train-reader.ts';

const help = `Trains scorers from assets/training/NAME, and the reader, and reports on the sealed part.

  npm run train                          writes assets/models/sentences.json and reader.json
  npm run train -- --model sentences     writes assets/models/sentences.json: words alone
  npm run train -- --model reader        writes assets/models/reader.json: words and encoder
  npm run train -- --model staff-voice   writes assets/models/staff-voice.json
  npm run train -- --model disclaimers   writes assets/models/disclaimers.json
  npm run train -- --dry                 trains and reports only`;

function optionsOf(given: readonly string[]): { dry: boolean; name: string } {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { dry: { type: 'boolean' }, model: { type: 'string' } },
    });
    return { dry: values.dry ?? false, name: values.model ?? '' };
  } catch (error) {
    throw new Usage(`${(error as Error).message}\n\n${help}`);
  }
}

/** Drafts that a model learns from beside its sentences, and those it is measured on. */
const draftsFor: Readonly<Record<string, readonly [() => Sample[], () => Sample[]]>> = {
  sentences: [draftSamples, draftSamplesKeptOut],
  'staff-voice': [voiceSamples, voiceSamplesKeptOut],
};

function trainScorer(name: string, dry: boolean): void {
  const training = trainings[name];
  if (!training) throw new Usage(`There is no model "${name}".\n\n${help}`);
  const samples = readSamples(`assets/training/${name}`, training);
  const { labels } = training;
  const sealed = samples.filter((sample) => isSealed(sample.text));
  const [learnt, keptOut] = draftsFor[name] ?? [];
  const drafts = learnt?.() ?? [];
  const open = [...samples.filter((sample) => !isSealed(sample.text)), ...drafts];
  const file = trainModel(open, labels, training.options);
  const model = unpackModel(file);
  const told = (some: readonly Sample[]): string => {
    const scores = some.map((sample) => scoreWords(sample.words, model));
    return report(some, labels, (sample, label) => scores[sample]?.get(label)?.probability ?? 0);
  };
  const text = `${JSON.stringify(file)}\n`;
  process.stdout.write(
    `Sealed sentences\n${told(sealed)}` +
      (keptOut ? `Drafts kept out\n${told(keptOut())}` : '') +
      `${open.length} sentences and drafts trained on, ${sealed.length} sealed; ` +
      `${Math.round(text.length / 1024)} kB, ${Math.round(gzipSync(text).length / 1024)} kB gzipped.\n`,
  );
  if (!dry) writeFileSync(`assets/models/${name}.json`, text);
}

/** `npm run train`: the same sentences always give the same files, to the byte. */
export async function train(given: readonly string[]): Promise<number> {
  const { dry, name } = optionsOf(given);
  if (name === '' || name === 'sentences') trainScorer('sentences', dry);
  if (name === '' || name === 'reader') trainReader(dry);
  if (!['', 'sentences', 'reader'].includes(name)) trainScorer(name, dry);
  return 0;
}
