import { expect, it } from 'vitest';
import type { Read } from '../../src/engine/context.ts';
import { draftOf } from '../../src/engine/draft.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { rules } from '../../src/rules/index.ts';
import { heardAlone } from '../../src/scorer/heard.ts';
import { labels } from '../../src/scorer/labels.ts';
import type { Score } from '../../src/scorer/score.ts';
import { contextFor } from '../engine/context.ts';

const text = 'We had our tea late. The kettle on the ward has a slow lead. Then home we went.';
const start = text.indexOf('kettle');
const hears =
  (probability: number): Read =>
  () =>
    new Map(labels.map((label) => [label, { probability, phrase: { start, end: start + 6 } }]));

const bars = { byWords: 0.6, byReader: 0.3 };

it('hears a sentence from the reader’s bar on, and underlines the whole of it', () => {
  const context = { ...contextFor(text), read: hears(0.4) };
  expect(heardAlone(context, 'disrepute', bars)).toEqual({
    span: { start: text.indexOf('The'), end: text.indexOf('. Then') },
    heard: 'disrepute',
    weighs: { start, end: start + 6 },
  });
});

it('names the few words of it that weigh most: those that the reader tells, else the phrase, and never nearly all', () => {
  const lead = { start: text.indexOf('slow lead'), end: text.indexOf('slow lead') + 9 };
  const weighs = (read: Read) => heardAlone({ ...contextFor(text), read }, 'disrepute', bars)?.weighs;
  const score = { probability: 0.4, phrase: { start, end: start + 6 } };
  const told =
    (weightiest: Score['weightiest']): Read =>
    () =>
      new Map([['disrepute', { ...score, ...(weightiest && { weightiest }) }]]);
  expect(weighs(told(() => lead))).toEqual(lead);
  expect(weighs(told(() => undefined))).toBeUndefined();
  expect(weighs(told(undefined))).toEqual(score.phrase);
  expect(weighs(told(() => ({ start: text.indexOf('The'), end: lead.end })))).toBeUndefined();
});

it('holds words alone to their own bar, also while the reader still reads', () => {
  expect(heardAlone(contextFor(text), 'disrepute', bars)).toBeUndefined();
  expect(heardAlone({ ...contextFor(text), read: () => 'coming' }, 'disrepute', bars)).toBeUndefined();
});

it.each(builtInPacks.map((pack) => [pack.id, pack] as const))(
  'only asks, and never blocks, by what the reader alone hears: %s',
  (_, pack) => {
    const author = { identifiesAsStaff: true, profileDisclaimer: true, officialAccount: false };
    const { findings } = createEngine(rules).check(draftOf(text), { pack, author, read: hears(0.999) });
    expect(findings.length).toBeGreaterThan(3);
    for (const { rule, severity, span, heard, weighs, says } of findings) {
      expect(heard, rule).toBeDefined();
      if (span?.start === text.indexOf('The')) expect(weighs, rule).toEqual({ start, end: start + 6 });
      expect(severity, rule).not.toBe('block');
      expect(says.title, rule).toMatch(/\?|999/);
    }
  },
);
