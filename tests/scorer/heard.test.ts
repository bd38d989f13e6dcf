import { expect, it } from 'vitest';
import type { Read } from '../../src/engine/context.ts';
import { draftOf } from '../../src/engine/draft.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { rules } from '../../src/rules/index.ts';
import { heardAlone } from '../../src/scorer/heard.ts';
import { labels } from '../../src/scorer/labels.ts';
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
  });
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
    for (const { rule, severity, heard, says } of findings) {
      expect(heard, rule).toBeDefined();
      expect(severity, rule).not.toBe('block');
      expect(says.title, rule).toMatch(/\?|999/);
    }
  },
);
