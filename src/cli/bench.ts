import { z } from 'zod';
import { draftOf } from '../engine/draft.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { Example, Rule } from '../engine/rule.ts';
import { rules } from '../rules/index.ts';
import { benchLists } from './bench-lists.ts';
import { packOf } from './options.ts';
import { readLines } from './read-lines.ts';
import { table } from './table.ts';

const textOf = (example: Example): string =>
  (typeof example === 'string' ? example : example.text).replace(/[‹›]/g, '');

/** The rules' own examples, one of each rule in turn. */
function examples(side: 'flags' | 'passes'): string[] {
  const columns = rules.map((rule) => rule.examples[side].map(textOf));
  const longest = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: longest }, (_, row) =>
    columns.map((column) => column[row % column.length] ?? ''),
  ).flat();
}

const sentencesOf = (name: string): string[] =>
  readLines(`assets/training/sentences/${name}.jsonl`, z.object({ text: z.string() })).map(
    ({ text }) => text,
  );

const kinds = {
  'what staff write': () => sentencesOf('clean-staff'),
  'near misses': () => examples('passes'),
  'full of findings': () => examples('flags'),
} as const;

/** Drafts of a given length, each from another place of the source, so that no one sentence decides. */
function draftsOfLength(length: number, source: readonly string[]): string[] {
  const all = source.join('\n');
  const step = Math.max(1, Math.floor((all.length - length) / 12));
  return Array.from({ length: 12 }, (_, index) => all.slice(index * step, index * step + length)).map(
    (text) =>
      text.length < length
        ? text.repeat(Math.ceil(length / Math.max(text.length, 1))).slice(0, length)
        : text,
  );
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** So often a length is checked before the clock counts: the compiler needs some hundred runs to settle. */
const warmUp = (length: number): number => (length > 10_000 ? 60 : 600);

/** Median microseconds of one check by an engine that has run before, over several drafts. */
function microseconds(engine: Engine, texts: readonly string[], runs: number, warmUps = runs): number {
  const pack = packOf();
  const drafts = texts.map((text) => draftOf(text, { site: 'linkedin' }));
  const once = (run: number): number => {
    const draft = drafts[run % drafts.length] ?? draftOf('');
    const before = process.hrtime.bigint();
    engine.check(draft, { pack });
    return Number(process.hrtime.bigint() - before) / 1000;
  };
  for (let run = 0; run < warmUps; run += 1) once(run);
  return median(Array.from({ length: runs }, (_, run) => once(run)));
}

function startTime(): number {
  const before = process.hrtime.bigint();
  const engine = createEngine(rules);
  engine.check(draftOf('Mrs Example in bed 4, NHS no 999 000 0000, see example.com'), { pack: packOf() });
  return Number(process.hrtime.bigint() - before) / 1e6;
}

const slowestRules = (texts: readonly string[]): [Rule, number][] =>
  rules
    .map((rule): [Rule, number] => [rule, microseconds(createEngine([rule]), texts, 24)])
    .sort(([, a], [, b]) => b - a)
    .slice(0, 8);

/** The engine's part of `npm run bench`: microseconds a check, engine start, slowest rules; or that of large lists. */
export async function bench(words: readonly string[]): Promise<number> {
  if (words.includes('--lists')) {
    benchLists();
    return 0;
  }
  const loaded = performance.now();
  const start = startTime();
  const engine = createEngine(rules);
  const sources = Object.values(kinds).map((read) => read());
  const rows = [280, 3000, 20_000].map((length) => [
    `${length} characters`,
    ...sources.map((source) => {
      const runs = length > 10_000 ? 24 : 240;
      return `${Math.round(microseconds(engine, draftsOfLength(length, source), runs, warmUp(length)))} µs`;
    }),
  ]);
  process.stdout.write(`${table([['median of one check, engine warm', ...Object.keys(kinds)], ...rows])}\n`);
  process.stdout.write(
    `Each the median of 240 checks after ${warmUp(280)} unmeasured ones; of 20,000 characters 24 after ${warmUp(20_000)}.\n`,
  );
  process.stdout.write(
    `A process just started: ${loaded.toFixed(0)} ms to run Node.js and open lists and models, ${start.toFixed(0)} ms for the first check.\n\n`,
  );
  const slowest = slowestRules(draftsOfLength(3000, examples('flags')));
  process.stdout.write(
    table([
      ['slowest rules, 3,000 characters full of findings, each with all it reads', ''],
      ...slowest.map(([rule, time]) => [rule.id, `${Math.round(time)} µs`]),
    ]),
  );
  return 0;
}
