import { annotation } from '../context.ts';
import type { Span } from '../span.ts';

/** What stands between two blanks, without the punctuation around it: "Winter25!" of "(Winter25!),". */
export interface Chunk extends Span {
  readonly text: string;
  readonly quoted: boolean;
}

const solid = /\S+/g;
const bare = /^[\p{L}\p{N}]/u;
const leading = /^[([{<"'`“‘*_~>=:,;.-]+/;
const closing = ')]}>"\'`”’,;:.?…';

export const chunks = annotation(({ text }): readonly Chunk[] => {
  const found: Chunk[] = [];
  let behind = 0;
  for (const whole of text.match(solid) ?? []) {
    const from = text.indexOf(whole, behind);
    behind = from + whole.length;
    const skip = bare.test(whole) ? '' : (leading.exec(whole)?.[0] ?? '');
    let { length } = whole;
    while (length > skip.length && closing.includes(whole.charAt(length - 1))) length -= 1;
    if (length === skip.length) continue;
    const start = from + skip.length;
    const end = from + length;
    found.push({
      text: text.slice(start, end),
      start,
      end,
      quoted: skip !== '' && /["'`“‘]$/.test(skip) && /^["'`”’]/.test(text.slice(end, end + 1)),
    });
  }
  return found;
});
