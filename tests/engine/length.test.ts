import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/engine/draft.ts';
import { roomLeft, weightedLength } from '../../src/engine/length.ts';

describe('X counts', () => {
  it.each([
    ['plain letters one each', 'hello', 5],
    ['accents composed', 'cafe\u0301', 4],
    ['wide characters two each', '日本', 4],
    ['an emoji two', '😀', 2],
    ['a family of emoji two', '👨‍👩‍👧', 2],
    ['a flag two', '🇬🇧', 2],
    ['a keycap two', '1️⃣', 2],
    ['dashes and quotes one each', '–“”', 3],
    ['every link 23', 'see https://www.england.nhs.uk/a/very/long/path?with=query ok', 4 + 23 + 3],
    ['a bare host 23', 'nhs.uk', 23],
  ])('%s', (_, text, weight) => {
    expect(weightedLength(text)).toBe(weight);
  });
});

describe('roomLeft', () => {
  it('counts down from 280 on X, in the last part of a thread', () => {
    expect(roomLeft(draftOf('x'.repeat(200)))).toBe(80);
    expect(roomLeft(draftOf(`${'x'.repeat(250)}\n\nlast`, { breaks: [252] }))).toBe(276);
  });

  it('is endless where the site has no narrow limit', () => {
    expect(roomLeft(draftOf('x', { site: 'linkedin' }))).toBe(Number.POSITIVE_INFINITY);
  });
});
