import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { nearOnes } from './nearest.ts';
import { Usage } from './options.ts';
import { readLines } from './read-lines.ts';

const help = `Looks for sentences to learn from that are, in half or more of their words in a row, a text of other files: what is
learnt must not be what is measured on.

  npm run near                 against the drafts that nothing learns from
  npm run near -- FILE…        against files of lines {"text": …}`;

const folder = 'assets/training';
const drafts = 'tests/drafts';
const textSchema = z.object({ text: z.string() });

const textsIn = (files: readonly string[]): string[] =>
  files.flatMap((file) => readLines(file, textSchema).map(({ text }) => text));

/** The drafts that what was learnt is measured on. */
const measuredOn = (): string[] =>
  readdirSync(drafts)
    .filter((name) => /^(?:sealed|opened)-.*\d?\.jsonl$/.test(name) && !/^opened-[a-z]+\.jsonl$/.test(name))
    .map((name) => `${drafts}/${name}`);

/** Disclaimers stand apart: everybody writes them in the same few words. */
const learntFrom = (): string[] =>
  ['sentences', 'staff-voice'].flatMap((part) =>
    readdirSync(`${folder}/${part}`)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => `${folder}/${part}/${name}`),
  );

/** `npm run near`. */
export function near(words: readonly string[]): Promise<number> {
  if (words.some((word) => word.startsWith('-'))) throw new Usage(help);
  const learnt = textsIn(learntFrom());
  const files = words.length > 0 ? words : measuredOn();
  const found = nearOnes(learnt, textsIn(files));
  for (const { alike, text } of found)
    process.stdout.write(`${(100 * alike).toFixed(0)} %  ${text.slice(0, 100)}\n`);
  process.stdout.write(`${found.length} of ${learnt.length} are near to a text of ${files.join(', ')}\n`);
  return Promise.resolve(found.length === 0 ? 0 : 1);
}
