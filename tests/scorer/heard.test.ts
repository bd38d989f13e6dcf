import { expect, it } from 'vitest';
import type { Read } from '../../src/engine/context.ts';
import { draftOf } from '../../src/engine/draft.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { clue } from '../../src/engine/evidence.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { rules } from '../../src/rules/index.ts';
import { heardAlone, heardBeside } from '../../src/scorer/heard.ts';
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

it('hears beside its clues what it would not hear alone, and the other way round', () => {
  const beside = (probability: number, points: number) =>
    heardBeside({ ...contextFor(text), read: hears(probability) }, 'disrepute', bars, () => [
      clue(points, 'said of a kettle'),
    ]);
  expect(beside(0.2, 0)).toBeUndefined();
  expect(beside(0.2, 1)?.heard.heard).toBe('disrepute');
  expect(beside(0.2, 1)?.reasons).toEqual(['said of a kettle']);
  expect(beside(0.4, -1)).toBeUndefined();
});

it('lets no clues speak for what is hardly heard, nor while the reader still reads', () => {
  const much = () => [clue(9)];
  expect(heardBeside({ ...contextFor(text), read: hears(0.02) }, 'disrepute', bars, much)).toBeUndefined();
  const coming = { ...contextFor(text), read: () => 'coming' as const };
  expect(heardBeside(coming, 'disrepute', bars, much)).toBeUndefined();
});

it('lets clues help less where a label says so', () => {
  const context = { ...contextFor(text), read: hears(0.2) };
  const helped = (mostHelp: number) =>
    heardBeside(context, 'disrepute', { ...bars, mostHelp }, () => [clue(1)]);
  expect(helped(1)).toBeDefined();
  expect(helped(0.3)).toBeUndefined();
});

it('underlines the longest sentence where the loudest is a word or two', () => {
  const short = 'They hid the trolleys in the gym before the inspectors came. Proud day.';
  const at = short.indexOf('Proud');
  const read: Read = () => new Map([['disrepute', { probability: 0.9, phrase: { start: at, end: at + 9 } }]]);
  const found = heardAlone({ ...contextFor(short), read }, 'disrepute', bars);
  expect(found?.span).toEqual({ start: 0, end: short.indexOf('. Proud') });
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
