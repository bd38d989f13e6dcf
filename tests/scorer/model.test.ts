import { describe, expect, it } from 'vitest';
import { words } from '../../src/engine/annotations/words.ts';
import { placeOf } from '../../src/scorer/features.ts';
import { fromBase64, packWeights, toBase64, unpackModel } from '../../src/scorer/model.ts';
import { scoreWords } from '../../src/scorer/score.ts';
import { type Sample, train } from '../../src/scorer/train.ts';
import { contextFor } from '../engine/context.ts';

const sample = (text: string, ...labels: string[]): Sample => ({
  text,
  words: words(contextFor(text)),
  labels,
  unjudged: [],
});

const samples = [
  ...['buy my course now', 'buy my soap now', 'use my code and buy now', 'buy now with my code'].map((text) =>
    sample(text, 'selling'),
  ),
  ...['nice walk today', 'rain again today', 'the walk was nice', 'bus late again'].map((text) =>
    sample(text),
  ),
];

describe('packing', () => {
  it('brings bytes through base 64', () => {
    const bytes = Uint8Array.from({ length: 257 }, (_, index) => index & 255);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });

  it('brings weights back to within a step, however far apart they stand', () => {
    const weights = new Float64Array(1 << 16);
    weights[0] = 1.27;
    weights[300] = -0.5;
    weights[65_535] = 0.01;
    const model = unpackModel({ format: 1, labels: [{ label: 'x', bias: 0.5, ...packWeights(weights) }] });
    const back = (place: number) => (model.weights[place] ?? 0) * (model.scales[0] ?? 0);
    expect(back(0)).toBeCloseTo(1.27, 6);
    expect(back(300)).toBeCloseTo(-0.5, 2);
    expect(back(65_535)).toBeCloseTo(0.01, 2);
    expect(model.biases[0]).toBe(0.5);
  });

  it('refuses what is not a model', () => {
    expect(() => unpackModel({ format: 2, labels: [] })).toThrow();
  });
});

describe('training', () => {
  it('gives the same model for the same samples', () => {
    expect(train(samples, ['selling'])).toEqual(train(samples, ['selling']));
  });

  it('tells apart what it was shown, and names the words that speak for it', () => {
    const model = unpackModel(train(samples, ['selling']));
    const text = 'so buy my code now';
    const selling = scoreWords(words(contextFor(text)), model).get('selling');
    const walking = scoreWords(words(contextFor('nice rain today')), model).get('selling');
    expect(selling?.probability).toBeGreaterThan(0.5);
    expect(walking?.probability).toBeLessThan(0.5);
    expect(text.slice(selling?.phrase?.start, selling?.phrase?.end)).toContain('buy');
  });

  it('hashes features to the same places for ever, as the kept models need', () => {
    expect([placeOf('w nurse'), placeOf('p our ward')]).toMatchInlineSnapshot(`
      [
        26477,
        1257,
      ]
    `);
  });
});
