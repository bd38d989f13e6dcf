import { describe, expect, it } from 'vitest';
import { nearOnes } from '../../src/cli/nearest.ts';

const drafts = ['The clinic on the third floor lost its heating again this morning', 'Tea'];

describe('near texts', () => {
  it.each([
    'The clinic on the third floor lost its heating again this morning',
    'the clinic on the third floor LOST its heating, again, this afternoon!',
    'tea!',
  ])('are found: %s', (text) => {
    expect(nearOnes([text], drafts)).toMatchObject([{ text }]);
  });

  it.each([
    'The clinic on the third floor has a new piano and somebody who plays it well',
    'Tea for two',
    '',
  ])('are none where the words in a row are others: %s', (text) => {
    expect(nearOnes([text], drafts)).toEqual([]);
  });

  it('are told with the nearest of all and how near it is', () => {
    const [near] = nearOnes(
      ['one two three four five six'],
      ['one two three four five', 'one two three four five six'],
    );
    expect(near).toEqual({
      text: 'one two three four five six',
      other: 'one two three four five six',
      alike: 1,
    });
  });
});
