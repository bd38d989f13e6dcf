import { describe, expect, it } from 'vitest';
import {
  byRule,
  type Counts,
  counted,
  countsSchema,
  csvOf,
  daysBefore,
  weekOf,
} from '../../src/week/counts.ts';

const empty: Counts = { days: {} };
const name = { rule: 'confidential/patient-name', outcome: 'fixed' } as const;
const swear = { rule: 'conduct/obscenity', outcome: 'posted' } as const;

describe('what is counted', () => {
  it('is a draft more, and what became of each finding', () => {
    const once = counted(empty, { findings: [name, name, swear] }, '2026-11-21');
    const twice = counted(once, { findings: [] }, '2026-11-21');
    expect(twice.days['2026-11-21']).toEqual({
      checked: 2,
      rules: {
        'confidential/patient-name': { fixed: 2, dismissed: 0, posted: 0, left: 0 },
        'conduct/obscenity': { fixed: 0, dismissed: 0, posted: 1, left: 0 },
      },
    });
  });

  it('is forgotten after four weeks', () => {
    const long = counted(counted(empty, { findings: [] }, '2026-10-24'), { findings: [] }, '2026-10-25');
    expect(Object.keys(counted(long, { findings: [] }, '2026-11-21').days)).toEqual([
      '2026-10-25',
      '2026-11-21',
    ]);
  });

  it('is shown for the seven days that end today, over the end of a month and of summer time', () => {
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
    const counts = counted(empty, { findings: [name] }, '2026-10-24');
    const week = weekOf(counts, '2026-10-27');
    expect(week.map(({ day, caught }) => `${day} ${caught}`)).toEqual([
      '2026-10-21 0',
      '2026-10-22 0',
      '2026-10-23 0',
      '2026-10-24 1',
      '2026-10-25 0',
      '2026-10-26 0',
      '2026-10-27 0',
    ]);
  });

  it('is summed by rule, most frequent first', () => {
    const counts = counted(
      counted(empty, { findings: [swear] }, '2026-11-20'),
      { findings: [name, name] },
      '2026-11-21',
    );
    expect(byRule(Object.values(counts.days)).map(({ rule }) => rule)).toEqual([name.rule, swear.rule]);
  });

  it('reads as a table in a spreadsheet', () => {
    const counts = counted(empty, { findings: [name] }, '2026-11-21');
    expect(csvOf(counts).split('\r\n')).toEqual([
      'day,what,put right,not a problem,posted anyway,left',
      '2026-11-21,drafts checked,1,,,',
      '2026-11-21,confidential/patient-name,1,0,0,0',
      '',
    ]);
  });

  it.each([[7], [null], [{ days: 'x' }], [{ days: { yesterday: { checked: 1, rules: {} } } }]])(
    'is empty where the store holds %j',
    (broken) => {
      expect(countsSchema.parse(broken)).toEqual(empty);
    },
  );

  it('keeps what is sound of a damaged store', () => {
    const damaged = {
      days: { '2026-11-20': 7, '2026-11-21': { checked: -3, rules: { 'a/b': { fixed: 2 } } } },
    };
    expect(countsSchema.parse(damaged).days['2026-11-21']).toEqual({
      checked: 0,
      rules: { 'a/b': { fixed: 2, dismissed: 0, posted: 0, left: 0 } },
    });
  });
});
