import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { messagesFor } from '../words/build/messages.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { checkTranslation } from '../words/translation.ts';
import { Usage } from './options.ts';

const help = `Looks through the translations of everything Postcheck says, or starts one.

  npm run words                       how many sentences there are, and how each translation stands beside them
  npm run words -- --new LANGUAGE     writes the file for a language, such as cy, in English, to be translated

A translation is one file, assets/public/_locales/LANGUAGE/messages.json, and nothing else. English is made from
src/words/english and the rules, by the build. --folder DIR names another folder than assets/public/_locales.
Exit status: 0 in order, 1 there is something to put right, 2 refused.`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const catalogueSchema = z.record(z.string(), z.object({ message: z.string() }));

/** The browsers write "pt_BR" where everybody else writes "pt-BR". */
const tagOf = (locale: string): string => locale.replace('_', '-');

function isLanguage(locale: string): boolean {
  return (
    /^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(locale) && Intl.PluralRules.supportedLocalesOf(tagOf(locale)).length > 0
  );
}

function readTranslation(file: string): Catalogue {
  try {
    return catalogueSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Usage(`${file} is no file of messages: ${(error as Error).message}`);
  }
}

function start(folder: string, locale: string): number {
  if (!isLanguage(locale)) throw new Usage(`"${locale}" is no language that is known here: cy, pl, pt_BR.`);
  const file = join(folder, locale, 'messages.json');
  if (existsSync(file)) throw new Usage(`${file} is there already, and stays as it is.`);
  const messages = messagesFor(tagOf(locale));
  mkdirSync(join(folder, locale), { recursive: true });
  writeFileSync(file, `${JSON.stringify(messages, null, 2)}\n`);
  say(`${file} is written: ${Object.keys(messages).length} messages in English. Translate each "message".`);
  say('What stands between two $ is filled in, and stays as it is. What is left out is said in English.');
  return 0;
}

function look(folder: string): number {
  say(`${Object.keys(messagesFor()).length} messages in English.`);
  const locales = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
  if (locales.length === 0) say('No translation yet: npm run words -- --new cy starts one.');
  const faults = locales.flatMap((locale) => {
    const source = messagesFor(tagOf(locale));
    const report = checkTranslation(readTranslation(join(folder, locale, 'messages.json')), source);
    const done = Object.keys(source).length - report.missing.length;
    say(`${locale}: ${done} of ${Object.keys(source).length}, ${report.faults.length} to put right`);
    for (const fault of report.faults) say(`  ${fault}`);
    return report.faults;
  });
  return faults.length > 0 ? 1 : 0;
}

/** `npm run words`. */
export async function words(args: readonly string[]): Promise<number> {
  const options = { new: { type: 'string' }, folder: { type: 'string' } } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    throw new Usage(`${(error as Error).message}\n\n${help}`);
  }
  const folder = values.folder ?? 'assets/public/_locales';
  return values.new === undefined ? look(folder) : start(folder, values.new);
}
