import { describe, expect, it } from 'vitest';
import type { Encoder } from '../../src/reader/encoder/encoder.ts';
import { along, packSense, unpackHead } from '../../src/reader/head.ts';
import { createReader } from '../../src/reader/reader.ts';
import { packWeights } from '../../src/scorer/model.ts';
import { contextFor } from '../engine/context.ts';

/** Hears one thing: whether a text speaks of rain. */
const encoded: string[] = [];
const encoder: Encoder = {
  encode(text) {
    encoded.push(text);
    return Float32Array.from([text.includes('rain') ? 1 : -1, 0]);
  },
};
const head = unpackHead({
  format: 1,
  labels: [
    {
      label: 'weather',
      bias: 0,
      ...packWeights(new Float64Array(65536)),
      ...packSense(Float64Array.from([3, 0])),
      curve: [
        [-3, -3],
        [3, 3],
      ],
    },
  ],
});

const scoreOf = (text: string) => createReader(encoder, head).read(contextFor(text)).get('weather');

describe('the reader', () => {
  it('weighs what the encoder says', () => {
    expect(scoreOf('it may rain tonight')?.probability).toBeCloseTo(1 / (1 + Math.exp(-3)), 3);
    expect(scoreOf('it may snow tonight')?.probability).toBeCloseTo(1 / (1 + Math.exp(3)), 3);
  });

  it('names the sentence that carries it', () => {
    const text = 'We had tea. Then came the rain at last. We went home.';
    const { phrase } = scoreOf(text) ?? {};
    expect(phrase && text.slice(phrase.start, phrase.end)).toBe('Then came the rain at last');
  });

  it('tells on being asked which few words of the sentence weigh most, by leaving them out', () => {
    const text =
      'We had tea. Then at four in the morning came the rain, and nobody minded at all. We went home.';
    encoded.length = 0;
    const { weightiest } = scoreOf(text) ?? {};
    const before = encoded.length;
    const span = weightiest?.();
    expect(span && text.slice(span.start, span.end)).toContain('rain');
    expect(encoded.length - before).toBeLessThanOrEqual(9);
  });

  it('finds it in a long text, in the window where it stands', () => {
    const text = `${'We had tea and cake and talked. '.repeat(60)}Then rain fell. ${'We had tea and talked. '.repeat(60)}`;
    const { probability = 0, phrase } = scoreOf(text) ?? {};
    expect(probability).toBeGreaterThan(0.8);
    expect(phrase && text.slice(phrase.start, phrase.end)).toBe('Then rain fell');
  });

  it('encodes nothing twice, and says what it has still to encode', () => {
    const reader = createReader(encoder, head);
    const context = contextFor('snow again');
    expect(reader.unread(context)).toEqual(['snow again']);
    encoded.length = 0;
    reader.learn('snow again');
    expect(reader.unread(context)).toEqual([]);
    reader.read(context);
    expect(encoded).toEqual(['snow again']);
  });

  it('has a score for a text without a word', () =>
    expect(scoreOf('')?.probability).toBeGreaterThanOrEqual(0));
});

describe('a curve', () => {
  const curve = [
    [-2, 0],
    [0, 1],
    [1, 3],
  ] as const;
  it('is followed between its points', () => expect(along(curve, 0.5)).toBe(2));
  it('goes on evenly beyond them', () => {
    expect(along(curve, -4)).toBe(-2);
    expect(along(curve, 3)).toBe(5);
  });
});
