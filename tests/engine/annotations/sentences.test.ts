import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/engine/annotations/sentences.ts';
import { words } from '../../../src/engine/annotations/words.ts';
import { contextFor } from '../context.ts';

const split = (text: string): string[] =>
  sentences(contextFor(text)).map((one) => text.slice(one.start, one.end).trim());

describe('sentences', () => {
  it('end at stops and lines, not inside titles, numbers or links', () => {
    expect(split('Saw Mr. Okafor today. He was 9.5 out of 10! Read bbc.co.uk\nThen home')).toEqual([
      'Saw Mr. Okafor today.',
      'He was 9.5 out of 10!',
      'Read bbc.co.uk',
      'Then home',
    ]);
  });

  it('stay quick on 60,000 dots', () => {
    expect(split(`${'.'.repeat(60_000)}x`)).toHaveLength(1);
  });
});

describe('words', () => {
  it('know capitals and whether the capital says anything', () => {
    const seen = words(contextFor("Lovely Mrs O'Brien-Smith. She said NHS")).map((one) => [
      one.text,
      one.capital,
      one.opens,
      one.allCaps,
    ]);
    expect(seen).toEqual([
      ['Lovely', true, true, false],
      ['Mrs', true, false, false],
      ["O'Brien-Smith", true, false, false],
      ['She', true, true, false],
      ['said', false, false, false],
      ['NHS', true, false, true],
    ]);
  });
});
