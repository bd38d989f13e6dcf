import { describe, expect, it } from 'vitest';
import { dismissalsFor } from '../../src/ui/dismissal.ts';
import { markedExample, piecesOf } from '../../src/ui/marked.tsx';
import { summaryOf } from '../../src/ui/summary.ts';
import { isDark } from '../../src/ui/theme.ts';

describe('the reasons for leaving a finding', () => {
  it('fit the rule, and always end with "Postcheck has got this wrong"', () => {
    expect(dismissalsFor('confidential/patient-name')).toEqual([
      'colleague',
      'public-figure',
      'already-public',
      'consent',
      'not-personal-data',
      'mistaken',
    ]);
    expect(dismissalsFor('links/internal').at(-1)).toBe('mistaken');
  });

  it('fall back to those of the family, and to the last one for a family nobody knows', () => {
    expect(dismissalsFor('disclaimer/blog')).toContain('profile-says-so');
    expect(dismissalsFor('novel/rule')).toEqual(['mistaken']);
  });
});

describe('summaryOf', () => {
  it.each([
    [[], 'Nothing to say'],
    [['advise'], '1 tip'],
    [['block'], '1 thing to check'],
    [['block', 'warn'], '2 things to check'],
    [['warn', 'advise', 'advise'], '1 thing to check and 2 tips'],
  ] as const)('%j is "%s"', (severities, words) => {
    expect(summaryOf(severities)).toBe(words);
  });
});

describe('marked words', () => {
  it('cuts a text where its marks begin and end, overlapping ones included', () => {
    const pieces = piecesOf('one two three', [
      { start: 4, end: 7 },
      { start: 0, end: 5 },
    ]);
    expect(pieces.map(({ words, marked }) => [words, marked])).toEqual([
      ['one t', true],
      ['wo', true],
      [' three', false],
    ]);
  });

  it('reads an example as rules write it', () => {
    expect(markedExample('NHS no ‹943 476› today')).toEqual({
      text: 'NHS no 943 476 today',
      spans: [{ start: 7, end: 14 }],
    });
  });
});

describe('isDark', () => {
  it.each([
    ['rgb(21, 32, 43)', true],
    ['rgb(255, 255, 255)', false],
    ['rgba(0, 0, 0, 0.8)', true],
    ['rgba(0, 0, 0, 0)', undefined],
    ['color(srgb 0 0 0)', undefined],
  ])('%s: %s', (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });
});
