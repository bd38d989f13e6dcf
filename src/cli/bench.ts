import { draftOf } from '../engine/draft.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { Example, Rule } from '../engine/rule.ts';
import { rules } from '../rules/index.ts';
import { packOf } from './options.ts';
import { table } from './table.ts';

const textOf = (example: Example): string =>
  (typeof example === 'string' ? example : example.text).replace(/[‹›]/g, '');

/** A text of a given length made of the rules' own examples, in an order that mixes the rules. */
function textOfLength(length: number, side: 'flags' | 'passes'): string {
  const columns = rules.map((rule) => rule.examples[side].map(textOf));
  let text = '';
  for (let row = 0; text.length < length; row += 1) {
    for (const column of columns) text += `${column[row % Math.max(column.length, 1)] ?? ''}\n`;
  }
  return text.slice(0, length);
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Median microseconds of one check, after a warm-up. */
function microseconds(engine: Engine, text: string, runs: number): number {
  const pack = packOf();
  const draft = draftOf(text, { site: 'linkedin' });
  const once = (): number => {
    const before = process.hrtime.bigint();
    engine.check(draft, { pack });
    return Number(process.hrtime.bigint() - before) / 1000;
  };
  for (let run = 0; run < Math.min(runs, 50); run += 1) once();
  return median(Array.from({ length: runs }, once));
}

function startTime(): number {
  const before = process.hrtime.bigint();
  const engine = createEngine(rules);
  engine.check(draftOf('Mrs Example in bed 4, NHS no 999 000 0000, see example.com'), { pack: packOf() });
  return Number(process.hrtime.bigint() - before) / 1e6;
}

const slowestRules = (text: string): [Rule, number][] =>
  rules
    .map((rule): [Rule, number] => [rule, microseconds(createEngine([rule]), text, 15)])
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5);

/** The engine's part of `npm run bench`: microseconds a check, engine start, slowest rules. */
export async function bench(): Promise<number> {
  const loading = performance.now();
  const start = startTime();
  const engine = createEngine(rules);
  const rows = [280, 3000, 20_000].map((length) => {
    const runs = length > 10_000 ? 25 : 200;
    return [
      `${length} characters`,
      ...(['passes', 'flags'] as const).map((side) => {
        const text = textOfLength(length, side);
        return `${Math.round(microseconds(engine, text, runs))} µs`;
      }),
    ];
  });
  process.stdout.write(`${table([['median of one check', 'clean', 'full of findings'], ...rows])}\n`);
  process.stdout.write(
    `Engine start: ${Math.round(loading)} ms to load the commands with all rules and lists, ${start.toFixed(1)} ms to the end of a first check.\n\n`,
  );
  const slowest = slowestRules(textOfLength(3000, 'flags'));
  process.stdout.write(
    table([
      ['slowest rules, 3,000 characters, each with all it reads', ''],
      ...slowest.map(([rule, time]) => [rule.id, `${Math.round(time)} µs`]),
    ]),
  );
  return 0;
}
