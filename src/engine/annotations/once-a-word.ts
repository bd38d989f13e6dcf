import { annotation } from '../context.ts';
import type { Reader } from '../frame-steps.ts';
import { words } from './words.ts';

const unasked = 0;

/** The same reader, which reads from each word of a draft once, however many lists of frames ask. */
export function onceAWord(read: Reader): Reader {
  const ends = annotation((context) => new Int32Array(words(context).length));
  return (list, at, context) => {
    const known = ends(context);
    const before = known[at] ?? -1;
    if (before !== unasked) return before;
    const end = read(list, at, context) || -1;
    known[at] = end;
    return end;
  };
}
