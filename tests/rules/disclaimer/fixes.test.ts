import { describe, expect, it } from 'vitest';
import { disclaimerInsert } from '../../../src/engine/disclaimer-fixes.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { roomLeft, weightedLength } from '../../../src/engine/length.ts';
import { builtInPacks } from '../../../src/policy/built-in.ts';
import personal from '../../../src/rules/disclaimer/personal-capacity.ts';
import { contextOf } from './context.ts';

const insertFor = (text: string, site: 'twitter' | 'facebook') => {
  const fix = disclaimerInsert(contextOf(text, { site }), 'personal');
  return fix?.kind === 'insert' ? fix : undefined;
};

describe('the disclaimer that is offered', () => {
  it('is the prescribed one, behind a blank line, where there is room', () => {
    const fix = insertFor('Our ward is tired.', 'facebook');
    expect(fix?.at).toBe('end');
    expect(fix?.text).toMatch(/^\n\nMy postings on this site reflect my personal views/);
  });

  it.each([120, 180, 230, 245, 260, 266])('fits on X after %i characters', (length) => {
    const text = 'our ward is tired '.repeat(20).slice(0, length);
    const fix = insertFor(text, 'twitter');
    expect(fix).toBeDefined();
    expect(weightedLength(text.trimEnd() + (fix?.text ?? ''))).toBeLessThanOrEqual(280);
  });

  it('is none where nothing fits, and the finding says so', () => {
    const text = 'our ward is tired '.repeat(20).slice(0, 278);
    const context = contextOf(text, { site: 'twitter' });
    expect(roomLeft(context.draft)).toBeLessThan(10);
    expect(disclaimerInsert(context, 'personal')).toBeUndefined();
    const [pack] = builtInPacks;
    if (!pack) throw new Error('There is no pack');
    const { findings } = createEngine([personal]).check(context.draft, { pack });
    expect(findings[0]?.evidence.join(' ')).toContain('no room left');
    expect(findings[0]?.fixes.map((one) => one.kind)).toEqual(['setting']);
  });

  it('puts the finding right', () => {
    const [pack] = builtInPacks;
    if (!pack) throw new Error('There is no pack');
    const engine = createEngine([personal]);
    const draft = contextOf('Our ward is tired.', { site: 'facebook' }).draft;
    const [finding] = engine.check(draft, { pack }).findings;
    const fix = finding?.fixes.find((one) => one.kind === 'insert');
    const text = draft.text + (fix?.kind === 'insert' ? fix.text : '');
    expect(engine.check({ ...draft, text }, { pack }).findings).toEqual([]);
  });
});
