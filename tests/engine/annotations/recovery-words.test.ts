import { describe, expect, it } from 'vitest';
import { recoveryWords } from '../../../src/engine/annotations/recovery-words.ts';
import { contextFor } from '../context.ts';

const phrase = 'ladder orchid canyon mimic travel basket pepper lunar window fossil ribbon ginger';
const found = (text: string): string[] =>
  recoveryWords(contextFor(text)).map(({ start, end }) => text.slice(start, end));

describe('the words that open a wallet again', () => {
  it.each([
    [`Wallet words, keep safe: ${phrase}`, phrase],
    [`recovery phrase\n${phrase.replaceAll(' ', '\n')}`, phrase.replaceAll(' ', '\n')],
    [`seed: ${phrase.replaceAll(' ', ', ')}`, phrase.replaceAll(' ', ', ')],
    [`${phrase} is the backup`, phrase],
  ])('are found whole: %j', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it.each([
    ['too few of them', 'recovery words: ladder orchid canyon mimic travel basket'],
    [
      'a sentence',
      'The recovery team on our ward made every single patient feel that somebody had time for them',
    ],
    ['a list of groceries that opens nothing', phrase],
  ])('are not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
