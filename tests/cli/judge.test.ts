import { describe, expect, it } from 'vitest';
import { judge } from '../../src/cli/judge.ts';
import type { Finding, RuleId } from '../../src/engine/finding.ts';

const finding = (rule: RuleId, span?: [number, number]): Finding => ({
  rule,
  severity: 'warn',
  ...(span && { span: { start: span[0], end: span[1] } }),
  says: { title: '', why: '', todo: '' },
  evidence: [],
  sections: ['3.1'],
  fixes: [],
});

const draft = (expect: { rule: string; start: number; end: number; alt?: string[] }[], allow?: string[]) => ({
  text: 'one two three four',
  expect,
  ...(allow && { allow }),
});

const wanted = { rule: 'links/risky', start: 4, end: 7 };

describe('a hit', () => {
  it('overlaps the labelled words', () => {
    expect(judge(draft([wanted]), [finding('links/risky', [6, 10])]).expected[0]?.hit).toBe(true);
    expect(judge(draft([wanted]), [finding('links/risky', [8, 10])]).expected[0]?.hit).toBe(false);
  });

  it('may be of an alternative rule or family', () => {
    const either = { ...wanted, alt: ['conduct/*'] };
    expect(judge(draft([either]), [finding('conduct/insult', [4, 7])]).expected[0]?.hit).toBe(true);
    expect(judge(draft([either]), [finding('media/slides', [4, 7])]).expected[0]?.hit).toBe(false);
  });

  it('may stand anywhere for rules about the whole draft', () => {
    const story = { rule: 'confidential/patient-story', start: 0, end: 3 };
    expect(judge(draft([story]), [finding('confidential/patient-story', [14, 18])]).expected[0]?.hit).toBe(
      true,
    );
  });
});

describe('a false alarm', () => {
  it('is any finding on a clean draft that nobody allowed', () => {
    const { falseAlarms } = judge(draft([], ['conduct/*']), [
      finding('conduct/insult', [0, 3]),
      finding('links/risky', [0, 3]),
    ]);
    expect(falseAlarms.map((one) => one.rule)).toEqual(['links/risky']);
  });

  it('is reported with its own reasons, when there are two of a rule', () => {
    const raised = (reason: string): Finding => ({ ...finding('links/risky', [0, 3]), evidence: [reason] });
    const { report } = judge(draft([]), [raised('a bare address'), raised('a shortened link')]);
    expect(report.map((line) => line.split('\n')[0])).toEqual([
      'ALARM links/risky (warn) because a bare address',
      'ALARM links/risky (warn) because a shortened link',
    ]);
  });

  it('is not counted on a draft with labels', () => {
    expect(judge(draft([wanted]), [finding('media/slides', [0, 3])]).falseAlarms).toEqual([]);
  });
});
