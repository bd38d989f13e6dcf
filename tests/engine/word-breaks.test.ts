import { describe, expect, it } from 'vitest';
import {
  bitsByNumber,
  breaks,
  clauseBreak,
  sentenceBits,
  sentenceBreak,
  standBeside,
} from '../../src/engine/word-breaks.ts';
import { numberOf } from '../../src/engine/word-table.ts';
import { contextFor } from './context.ts';

const same = 0;
const breaksOf = (text: string): number[] => [...breaks(contextFor(text))];

describe('what lies between two words', () => {
  it('is nothing within a clause', () => {
    expect(breaksOf('a long shift')).toEqual([sentenceBreak, same, same, sentenceBreak]);
  });

  it.each([', ', '; ', ': ', ' - ', ' (', '"', ' • ', ' 😅 '])('is the end of a clause: %j', (between) => {
    expect(breaksOf(`home${between}bed`)).toEqual([sentenceBreak, clauseBreak, sentenceBreak]);
  });

  it.each(['. ', '! ', '? ', '… ', '\n', ', \n', '😅. '])('is the end of a sentence: %j', (between) => {
    expect(breaksOf(`home${between}bed`)).toEqual([sentenceBreak, sentenceBreak, sentenceBreak]);
  });
});

/** Which of some words stand in the sentence of the word at a place, as frames ask. */
function besideOf(text: string, at: number, ...lists: readonly (readonly string[])[]): boolean {
  const numbered = lists.map((list) => list.map(numberOf));
  const context = contextFor(text);
  return standBeside(numbered, bitsByNumber(context), sentenceBits(context)[at] ?? 0);
}

describe('the words a frame needs besides', () => {
  it('stand in the same sentence, before or behind', () => {
    expect(besideOf('The manager of my ward', 4, ['manager'])).toBe(true);
    expect(besideOf('My ward has a manager', 0, ['manager'])).toBe(true);
  });

  it('do not stand in another one', () => {
    expect(besideOf('My ward is calm. The manager left', 0, ['manager'])).toBe(false);
  });

  it('are one of each list', () => {
    expect(besideOf('My ward has a manager', 0, ['boss', 'manager'], ['ward', 'clinic'])).toBe(true);
    expect(besideOf('My ward has a manager', 0, ['boss', 'manager'], ['clinic'])).toBe(false);
  });

  it('may be any where none is asked for', () => {
    expect(besideOf('My ward', 0)).toBe(true);
  });

  it('are never missed in a long draft, though a sentence far away may answer for this one', () => {
    const long = `${'Calm night. '.repeat(40)}The manager left`;
    const last = 40 * 2;
    expect(besideOf(long, last, ['manager'])).toBe(true);
    expect(besideOf(long, last - 2, ['manager'])).toBe(false);
    expect(besideOf(long, last - 32 * 2, ['manager'])).toBe(true);
  });
});
