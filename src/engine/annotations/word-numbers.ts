import { annotation } from '../context.ts';
import { words } from './words.ts';

/** The number of each word of the draft, 0 for those nobody knows, and a 0 behind the last. */
export const wordNumbers = annotation((context): Int32Array => {
  const list = words(context);
  const found = new Int32Array(list.length + 1);
  for (let at = 0; at < list.length; at += 1) found[at] = list[at]?.number ?? 0;
  return found;
});
