import { describe, expect, it } from 'vitest';
import { words } from '../../src/engine/annotations/words.ts';
import { draftOf, unknownAuthor } from '../../src/engine/draft.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { featuresOf, nearPeople } from '../../src/scorer/features.ts';

function wordsOf(text: string) {
  const [pack] = builtInPacks;
  if (!pack) throw new Error('There is no built-in pack');
  return words({ text, lower: text.toLowerCase(), draft: draftOf(text), author: unknownAuthor, pack });
}

const filler = (count: number): string => Array.from({ length: count }, () => 'tea').join(' ');

describe('words near one that says what people are', () => {
  it('has none where no such word stands', () => {
    expect([...nearPeople(wordsOf('the kettle has boiled dry again'))]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('marks every word of a short sentence around it', () => {
    expect([...nearPeople(wordsOf('some Muslim families came in'))]).toEqual([1, 1, 1, 1, 1]);
  });

  it('reaches 25 words to each side and no further', () => {
    const near = nearPeople(wordsOf(`${filler(40)} Muslims ${filler(40)}`));
    expect(near).toHaveLength(81);
    expect(near.indexOf(1)).toBe(15);
    expect(near.lastIndexOf(1)).toBe(65);
    expect(near.slice(15, 66).every((one) => one === 1)).toBe(true);
  });

  it('joins where two stand close, and leaves out what lies between two far apart', () => {
    const close = nearPeople(wordsOf(`Muslims ${filler(30)} Sikhs`));
    expect(close.every((one) => one === 1)).toBe(true);
    const far = nearPeople(wordsOf(`Muslims ${filler(60)} Sikhs`));
    expect(far[25]).toBe(1);
    expect(far[26]).toBe(0);
    expect(far[35]).toBe(0);
    expect(far[36]).toBe(1);
  });

  it('is nothing for no words, as are the features', () => {
    expect(nearPeople([])).toHaveLength(0);
    expect(featuresOf([]).count).toBe(0);
  });
});
