import { wordNumbers } from './annotations/word-numbers.ts';
import { annotation } from './context.ts';

/** By a word's number the lists of frames that have one starting with it: so a word is looked up once, not in every list. */
const listsByWord: number[][] = [];
let lists = 0;

/** Notes, while frames are compiled, with which words those of a list start. Gives back the list's number. */
export function noteStarts(words: Iterable<number>): number {
  const list = lists;
  lists += 1;
  for (const word of words) {
    const before = listsByWord[word];
    if (before) before.push(list);
    else listsByWord[word] = [list];
  }
  return list;
}

/** By the number of a list, the words of the draft that its frames may start with, in order. */
export const startsByList = annotation((context): readonly (readonly number[])[] => {
  const starts = Array.from({ length: lists }, (): number[] => []);
  wordNumbers(context).forEach((number, at) => {
    for (const list of listsByWord[number] ?? []) starts[list]?.push(at);
  });
  return starts;
});
