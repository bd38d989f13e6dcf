import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, parseConfig } from '../enterprise/config.ts';
import { kitOf } from '../enterprise/kit.ts';
import { printFault } from '../policy/fault.ts';
import { Usage } from './options.ts';

const help = `Makes everything IT needs to put Postcheck on managed browsers, from one configuration.

  npm run deploy-kit -- --config FILE --out DIR

DIR is made where it is missing and must be empty, or hold an earlier kit (START-HERE.md). An example of FILE stands in the README.`;

function optionsOf(words: readonly string[]): { config: string; out: string } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { config: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.config === undefined || values.out === undefined) throw new Usage(help);
    return { config: values.config, out: values.out };
  } catch (error) {
    throw error instanceof Usage ? error : new Usage(`${(error as Error).message}\n\n${help}`);
  }
}

function readConfig(path: string): Config {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Usage(`The configuration ${path} could not be read: ${(error as Error).message}`);
  }
  const parsed = parseConfig(text);
  if ('config' in parsed) return parsed.config;
  const faults = parsed.faults.map((one) => `  ${printFault(one)}`).join('\n');
  throw new Usage(`The configuration ${path} was refused, and nothing was written:\n${faults}`);
}

/** Somebody's folder is not ours to write over. */
function checkFolder(out: string): void {
  if (!existsSync(out)) return;
  const names = readdirSync(out);
  if (names.length === 0 || names.includes('START-HERE.md')) return;
  throw new Usage(`${out} holds other files. Name a folder of its own for the kit; nothing was written.`);
}

/** Numbers of a version, most weighty first. */
const numbersOf = (version: string): number[] => version.split('.').map(Number);

function isOlder(version: string, than: string): boolean {
  const [a, b] = [numbersOf(version), numbersOf(than)];
  const at = Array.from({ length: Math.max(a.length, b.length) }).findIndex(
    (_, i) => (a[i] ?? 0) !== (b[i] ?? 0),
  );
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/** Browsers do not go back: they would pass over an older version without a word. */
function checkVersion(out: string, { selfHosted }: Config): void {
  const path = join(out, 'update.xml');
  if (!selfHosted || !existsSync(path)) return;
  const before = readFileSync(path, 'utf8').split('<updatecheck')[1]?.split(' version="')[1]?.split('"')[0];
  if (before === undefined || !isOlder(selfHosted.version, before)) return;
  throw new Usage(
    `selfHosted.version is ${selfHosted.version}, and the kit in ${out} already offers ${before}. Browsers do not go back to an older version: give the package a higher one. Nothing was written.`,
  );
}

/** `npm run deploy-kit`: 0 written, 2 refused. */
export async function deployKit(words: readonly string[]): Promise<number> {
  const options = optionsOf(words);
  const config = readConfig(options.config);
  const kit = kitOf(config);
  const out = resolve(options.out);
  checkFolder(out);
  checkVersion(out, config);
  for (const [path, content] of Object.entries(kit)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
  process.stdout.write(`${Object.keys(kit).length} files in ${out}. Read START-HERE.md first.\n`);
  return 0;
}
