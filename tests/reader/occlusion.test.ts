import { describe, expect, it } from 'vitest';
import { words } from '../../src/engine/annotations/words.ts';
import { phrasesOf, weightiest } from '../../src/reader/occlusion.ts';
import { contextFor } from '../engine/context.ts';

const text = 'We had tea at four and the roof of the ward fell in';
const all = words(contextFor(text));

/** What is named when a text is heard for some of its words, each as much as the others. */
const named = (...telling: readonly string[]): string | undefined => {
  const span = weightiest(all, 0.9, ({ from, to }) => {
    const left = [...all.slice(0, from), ...all.slice(to + 1)].map(({ lower }) => lower);
    return (0.9 * left.filter((word) => telling.includes(word)).length) / telling.length;
  });
  return span && text.slice(span.start, span.end);
};

describe('the phrases that are left out', () => {
  it.each([5, 8, 12, 31, 200])(
    'of %i words are eight at most, of two to four words, from end to end',
    (count) => {
      const phrases = phrasesOf(count);
      expect(phrases.length).toBeLessThanOrEqual(8);
      expect(phrases[0]?.from).toBe(0);
      expect(phrases.at(-1)?.to).toBe(count - 1);
      for (const { from, to } of phrases) {
        expect(to - from + 1).toBeGreaterThanOrEqual(2);
        expect(to - from + 1).toBeLessThanOrEqual(4);
      }
    },
  );
});

describe('the phrase that weighs most', () => {
  it('is the one without which least is left', () => expect(named('roof')).toContain('roof'));

  it('does not begin or end with a word that only leads to others', () =>
    expect(named('fell')).toMatch(/^(?:ward )?fell$/));

  it('is none where the whole sentence says it', () =>
    expect(named(...all.map(({ lower }) => lower))).toBeUndefined());

  it('is none in a handful of words', () =>
    expect(weightiest(all.slice(0, 4), 0.9, () => 0)).toBeUndefined());
});
