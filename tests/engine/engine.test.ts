import { describe, expect, it } from 'vitest';
import { draftOf, longestText } from '../../src/engine/draft.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { rule } from '../../src/engine/rule.ts';
import { builtInPack } from '../../src/policy/built-in.ts';

const base = builtInPack('nhs-england');
if (!base) throw new Error('There is no pack "nhs-england"');
const packWith = (
  rows: Record<string, { severity: 'block' | 'warn' | 'advise' | 'off'; sections: string[] }>,
) => ({
  ...base,
  rules: rows,
});

const says = { title: 'Found', ask: 'Found?', why: 'Because.', todo: 'Do.' };
const examples = { flags: [], passes: [] };
const word = (id: `${string}/${string}`, needle: string, more: Partial<Parameters<typeof rule>[0]> = {}) =>
  rule({
    id,
    says,
    examples,
    *check({ lower }) {
      for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + 1)) {
        yield { span: { start: at, end: at + needle.length }, evidence: [id] };
      }
    },
    ...more,
  });

describe('the engine', () => {
  it('says nothing for a rule that the pack has no row for, or has switched off', () => {
    const engine = createEngine([word('a/one', 'x'), word('a/two', 'x')]);
    const pack = packWith({ 'a/two': { severity: 'off', sections: ['3.1'] } });
    expect(engine.check(draftOf('x'), { pack }).findings).toEqual([]);
  });

  it('gives spans of the text as it was written, with severity and sections from the pack', () => {
    const engine = createEngine([word('a/one', 'secret')]);
    const pack = packWith({ 'a/one': { severity: 'block', sections: ['3.1'] } });
    const text = '“ｓｅｃｒｅｔ” …';
    const [finding] = engine.check(draftOf(text), { pack }).findings;
    expect(finding).toMatchObject({ severity: 'block', sections: ['3.1'], says: { title: 'Found' } });
    expect(text.slice(finding?.span?.start, finding?.span?.end)).toBe('ｓｅｃｒｅｔ');
  });

  it('asks, one severity lower, when the evidence is weak', () => {
    const weak = word('a/one', 'x', {
      *check() {
        yield { evidence: [], certainty: 'weak' };
      },
    });
    const pack = packWith({ 'a/one': { severity: 'block', sections: ['3.1'] } });
    expect(createEngine([weak]).check(draftOf('x'), { pack }).findings[0]).toMatchObject({
      severity: 'warn',
      says: { title: 'Found?' },
    });
  });

  it('asks a rule only when what it needs is there', () => {
    let asked = 0;
    const careful = word('a/one', 'x', {
      needs: ({ text }) => text.includes('x'),
      *check() {
        asked += 1;
        yield { evidence: [] };
      },
    });
    const pack = packWith({ 'a/one': { severity: 'warn', sections: ['3.1'] } });
    createEngine([careful]).check(draftOf('nothing'), { pack });
    expect(asked).toBe(0);
  });

  it('gives one finding for the same words and keeps the sections of what it took in', () => {
    const strong = word('a/strong', 'x y', { absorbs: ['b/*'] });
    const pack = packWith({
      'a/strong': { severity: 'warn', sections: ['3.1'] },
      'b/weak': { severity: 'block', sections: ['3.2'] },
    });
    const { findings } = createEngine([strong, word('b/weak', 'y')]).check(draftOf('x y'), { pack });
    expect(findings.map((one) => [one.rule, one.sections])).toEqual([['a/strong', ['3.1', '3.2']]]);
  });

  describe('when a quiet finding takes in a louder one', () => {
    const pack = packWith({
      'a/quiet': { severity: 'warn', sections: ['3.1'] },
      'b/loud': { severity: 'block', sections: ['3.2'] },
    });
    const quiet = (more: Partial<Parameters<typeof rule>[0]> = {}) =>
      word('a/quiet', 'x y', {
        absorbs: ['b/*'],
        *check() {
          yield { span: { start: 0, end: 3 }, evidence: [], certainty: 'weak', heard: 'attack' };
        },
        ...more,
      });
    const found = (text: string, loud = word('b/loud', 'y')) =>
      createEngine([quiet(), loud]).check(draftOf(text), { pack }).findings;

    it('keeps the higher severity, since the words still say what the other rule holds for', () => {
      expect(found('x y').map((one) => [one.rule, one.severity])).toEqual([['a/quiet', 'block']]);
    });

    it('leaves its severity alone when the louder one is about other words', () => {
      expect(found('x z y').map((one) => [one.rule, one.severity])).toEqual([
        ['a/quiet', 'advise'],
        ['b/loud', 'block'],
      ]);
    });

    it('leaves its severity alone when what it takes in is no louder', () => {
      const soft = word('b/loud', 'y', {
        *check() {
          yield { span: { start: 2, end: 3 }, evidence: [], severity: 'advise' };
        },
      });
      expect(found('x y', soft)[0]).toMatchObject({ severity: 'advise', heard: 'attack' });
    });

    it('is no longer only heard, so that “not a problem” to a sound cannot quiet what a rule found', () => {
      expect(found('x y')[0]).not.toHaveProperty('heard');
    });

    it('leaves a word alone that a rule has found in a long sentence that is only heard: each is told', () => {
      const sentence = quiet({
        *check({ text }) {
          yield { span: { start: 0, end: text.length }, evidence: [], certainty: 'weak', heard: 'attack' };
        },
      });
      const { findings } = createEngine([sentence, word('b/loud', 'y')]).check(draftOf('a sentence with y'), {
        pack,
      });
      expect(findings.map((one) => [one.rule, one.severity])).toEqual([
        ['a/quiet', 'advise'],
        ['b/loud', 'block'],
      ]);
    });
  });

  it('keeps findings of unrelated rules on the same words', () => {
    const pack = packWith({
      'a/one': { severity: 'warn', sections: ['3.1'] },
      'b/two': { severity: 'warn', sections: ['3.1'] },
    });
    const { findings } = createEngine([word('a/one', 'x'), word('b/two', 'x')]).check(draftOf('x'), { pack });
    expect(findings).toHaveLength(2);
  });

  it('offers to take words out without leaving a double space', () => {
    const pack = packWith({ 'a/one': { severity: 'warn', sections: ['3.1'] } });
    const text = 'call secret today';
    const [finding] = createEngine([word('a/one', 'secret')]).check(draftOf(text), { pack }).findings;
    const [fix] = finding?.fixes ?? [];
    if (fix?.kind !== 'remove') throw new Error('no removal was offered');
    expect(text.slice(0, fix.span.start) + text.slice(fix.span.end)).toBe('call today');
  });

  it('reads a very long text up to its limit and says how far', () => {
    const pack = packWith({ 'a/one': { severity: 'warn', sections: ['3.1'] } });
    const text = `${' '.repeat(1_000_000)}x`;
    const check = createEngine([word('a/one', 'x')]).check(draftOf(text), { pack });
    expect(check).toEqual({ findings: [], checkedTo: longestText });
  });

  it('refuses two rules with one id', () => {
    expect(() => createEngine([word('a/one', 'x'), word('a/one', 'y')])).toThrow('share an id');
  });
});
