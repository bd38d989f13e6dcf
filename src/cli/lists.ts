import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { knownCategories } from '../lexicons/hosts/categories.ts';
import { headerSchema, listSeverities } from '../lists/header.ts';
import { type Imported, importHosts } from '../lists/import.ts';
import { listExtension } from '../lists/index-file.ts';
import { readList, UnreadableList } from '../lists/read.ts';
import { writeList } from '../lists/write.ts';
import { oneOf, Usage } from './options.ts';

const help = `Compiles large lists of hosts into files that npm run package -- --lists DIR puts into the packages.

  npm run lists -- import FILE --category KIND [--severity block|warn|advise] [--out FILE${listExtension}]
  npm run lists -- show FILE${listExtension} [HOST…]     what it is, and whether these hosts are on it

FILE holds a host a line, hosts-file lines or ad-block rules for whole sites. Each stands for all hosts under it.
KIND, where no severity is given, is one of the kinds that Postcheck speaks about, each as strict as the policy says:
  ${knownCategories.join(', ')}
With --severity it is any word of your own: your organisation does not allow links there.`;

/** Line numbers that are told of each reason. */
const linesTold = 8;
const inWords = new Intl.NumberFormat('en-GB');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Usage(`${path} could not be read: ${(error as Error).message}`);
  }
}

function textOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(read(path));
  } catch (error) {
    if (error instanceof Usage) throw error;
    throw new Usage(`${path} is not text in UTF-8.`);
  }
}

function report({ skipped, repeated }: Imported, covered: number): void {
  if (repeated > 0) say(`  ${inWords.format(repeated)} stood in it before`);
  if (covered > 0)
    say(`  ${inWords.format(covered)} covered by a host above ${covered === 1 ? 'it' : 'them'}`);
  for (const [reason, lines] of skipped) {
    const more = lines.length > linesTold ? ', …' : '';
    say(
      `  ${inWords.format(lines.length)} skipped, ${reason}: line ${lines.slice(0, linesTold).join(', ')}${more}`,
    );
  }
}

const parse = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      category: { type: 'string' },
      severity: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  });

type Values = ReturnType<typeof parse>['values'];

function importFrom(path: string, { category, severity: given, out }: Values): number {
  if (category === undefined) throw new Usage(`Of what kind are these hosts? Say --category.\n\n${help}`);
  const severity = oneOf('severity', given, listSeverities);
  const kind = { category, ...(severity && { severity }) };
  const fault = headerSchema.safeParse({ format: 1, count: 0, ...kind }).error?.issues[0]?.message;
  if (fault) throw new Usage(`--category "${category}" cannot be used. ${fault}.`);

  const imported = importHosts(textOf(path));
  if (imported.hosts.length === 0) {
    say(`${path} holds no host that could be taken. Nothing was written.`);
    report(imported, 0);
    return 2;
  }
  const file = writeList(imported.hosts, kind);
  const { count } = readList(file);
  const name = basename(path, extname(path));
  const target = resolve(out ?? `.output/lists/${name}${listExtension}`);
  if (!target.endsWith(listExtension)) throw new Usage(`--out must end in ${listExtension}.`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, file);
  say(`${inWords.format(count)} hosts (${category}) in ${target}, ${Math.ceil(file.length / 1024)} kB`);
  report(imported, imported.hosts.length - count);
  return 0;
}

function show(path: string, hosts: readonly string[]): number {
  try {
    const list = readList(read(path));
    say(`${inWords.format(list.count)} hosts, ${list.category}${list.severity ? `, ${list.severity}` : ''}`);
    for (const host of hosts) say(`  ${host}: ${list.has(host.toLowerCase()) ? 'on it' : 'not on it'}`);
    return 0;
  } catch (error) {
    if (error instanceof UnreadableList) throw new Usage(`${path}: ${error.message}`);
    throw error;
  }
}

/** `npm run lists`: 0 written, 2 refused. */
export async function lists(words: readonly string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    throw new Usage(`${(error as Error).message}\n\n${help}`);
  }
  const [task, path, ...hosts] = parsed.positionals;
  if (parsed.values.help || path === undefined) throw new Usage(help);
  if (task === 'import' && hosts.length === 0) return importFrom(path, parsed.values);
  if (task === 'show') return show(path, hosts);
  throw new Usage(help);
}
