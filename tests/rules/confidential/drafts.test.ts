import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/cli/judge.ts';
import { draftOfLine, type Labelled, labelledSchema } from '../../../src/cli/labelled.ts';
import { readLines } from '../../../src/cli/read-lines.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { builtInPack } from '../../../src/policy/built-in.ts';
import { rules } from '../../../src/rules/index.ts';

/** The least each rule has to find in the drafts written for it, in parts of all. */
const least = {
  'confidential/patient-identifier': 0.95,
  'confidential/financial': 0.95,
  'confidential/contact-details': 0.9,
  'confidential/own-details': 0.8,
  'confidential/credential': 0.9,
  'confidential/marking': 0.9,
  'confidential/staff-record': 0.85,
  'confidential/security-arrangement': 0.85,
  'confidential/internal-conversation': 0.85,
  'confidential/commercial': 0.85,
  'confidential/partner-or-supplier': 0.85,
} as const;

const drafts: readonly Labelled[] = [
  'confidential-numbers',
  'confidential-internal',
  'confidential-round2',
].flatMap((name) => readLines(`tests/drafts/${name}.jsonl`, labelledSchema));
const ours = rules.filter((rule) => rule.id in least);

describe('drafts written for the confidential rules', () => {
  const pack = builtInPack('nhs-england');
  const engine = createEngine(ours);
  const judged = drafts.map((labelled) => {
    if (!pack) throw new Error('The built-in pack is missing');
    const { draft, author } = draftOfLine(labelled);
    return judge(labelled, engine.check(draft, { pack, author }).findings);
  });

  it.each(Object.entries(least))('%s finds at least %d', (rule, part) => {
    const wanted = judged.flatMap((one) => one.expected.filter((expected) => expected.rule === rule));
    const missed = judged.filter((one) =>
      one.expected.some((expected) => expected.rule === rule && !expected.hit),
    );
    const found = wanted.filter((one) => one.hit).length / wanted.length;
    expect(found, missed.flatMap((one) => one.report).join('\n')).toBeGreaterThanOrEqual(part);
  });

  it('leaves 97 in 100 clean drafts without anything above advice', () => {
    const clean = judged.filter((one) => one.expected.length === 0);
    const held = clean.filter((one) => one.falseAlarms.some((alarm) => alarm.severity !== 'advise'));
    expect(held.length / clean.length, held.flatMap((one) => one.report).join('\n')).toBeLessThanOrEqual(
      0.03,
    );
  });

  it.each([
    ['digits one by one', '1 '.repeat(30_000)],
    ['look-alikes', 'lO0'.repeat(20_000)],
    ['a long row of digits', '9'.repeat(60_000)],
    ['code words', 'door code 4471 '.repeat(4_000)],
    ['dots and ats', 'a.@'.repeat(20_000)],
    ['names and facts', 'Raj was suspended '.repeat(3_500)],
  ])(
    'stays quick on 60,000 characters of %s',
    (_, text) => {
      if (!pack) throw new Error('The built-in pack is missing');
      const before = performance.now();
      engine.check({ text, site: 'facebook', surface: 'post', editing: false, attachments: [] }, { pack });
      expect(performance.now() - before).toBeLessThan(10_000);
    },
    30_000,
  );
});
