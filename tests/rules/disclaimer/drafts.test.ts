import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/cli/judge.ts';
import { draftOfLine, type Labelled, labelledSchema } from '../../../src/cli/labelled.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { builtInPack } from '../../../src/policy/built-in.ts';
import { rules } from '../../../src/rules/index.ts';

const families = ['disclaimer/', 'reference/', 'capacity/', 'media/', 'language/'];
const engine = createEngine(rules.filter(({ id }) => families.some((family) => id.startsWith(family))));

const read = (name: string): Labelled[] =>
  readFileSync(resolve(import.meta.dirname, '../../drafts', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => labelledSchema.parse(JSON.parse(line)));

const judged = (name: string) =>
  read(name).map((line) => {
    const pack = builtInPack('nhs-england');
    if (!pack) throw new Error('There is no pack');
    const { draft, author } = draftOfLine(line);
    return judge(line, engine.check(draft, { pack, author }).findings);
  });

describe.each(['disclaimers.jsonl', 'capacity.jsonl'])('the drafts in %s', (name) => {
  const all = judged(name);

  it('are flagged where they should be, in at least 93 of 100', () => {
    const wanted = all.flatMap((one) => one.expected);
    const missed = all.flatMap((one) => one.report.filter((line) => line.startsWith('MISSED')));
    expect(missed.length / wanted.length, missed.join('\n')).toBeLessThanOrEqual(0.07);
  });

  it('pass where they are clean, all but 2 of 100', () => {
    const clean = read(name).filter((line) => line.expect.length === 0).length;
    const alarms = all.flatMap((one) => one.report.filter((line) => line.startsWith('ALARM')));
    expect(alarms.length / clean, alarms.join('\n')).toBeLessThanOrEqual(0.02);
  });
});
