import { annotation } from '../context.ts';
import type { Span } from '../span.ts';
import { type Word, words } from './words.ts';

export interface Sentence extends Span {
  readonly words: readonly Word[];
}

const stop = /[.!?…\n]/g;
const closers = '.!?…"\'”’)]';
const abbreviations = new Set('mr mrs ms mx dr prof sr st no nos approx dept e.g i.e vs ref'.split(' '));

const initial = /(?:^|[\s(.])[A-HJ-Z]$/;
const surname = /^ [A-Z][a-z'-]/;
const lettered = new Set(
  'ward bay bed wing block plan vitamin hepatitis grade group type part level theatre team section form option'.split(
    ' ',
  ),
);

/** "R. Mistry": one capital and a name behind the dot; not "in bay B. She …". */
function afterInitial(text: string, at: number): boolean {
  if (!initial.test(text.slice(Math.max(0, at - 2), at)) || !surname.test(text.slice(at + 1, at + 4)))
    return false;
  const before =
    text
      .slice(Math.max(0, at - 14), at - 1)
      .trim()
      .toLowerCase()
      .split(/\s/)
      .at(-1) ?? '';
  return !lettered.has(before);
}

/** Where the sentence that stops at `at` ends, or `undefined` when the stop is inside a word or abbreviation. */
function endOf(text: string, at: number): number | undefined {
  if (text.charAt(at) === '\n') return at + 1;
  let end = at + 1;
  while (end < text.length && closers.includes(text.charAt(end))) end += 1;
  if (end < text.length && !/\s/.test(text.charAt(end))) return undefined;
  if (text.charAt(at) !== '.' || end > at + 1) return end;
  if (afterInitial(text, at)) return undefined;
  const word =
    text
      .slice(Math.max(0, at - 7), at)
      .toLowerCase()
      .split(/[\s(]/)
      .at(-1) ?? '';
  return abbreviations.has(word) ? undefined : end;
}

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index } of text.matchAll(stop)) {
    // A run of stops is looked at once, from its first.
    const seen = index > start && '.!?…'.includes(text.charAt(index - 1)) && text.charAt(index) !== '\n';
    const end = index < start || seen ? undefined : endOf(text, index);
    if (end === undefined) continue;
    spans.push({ start, end });
    start = end;
  }
  return [...spans, { start, end: text.length }];
}

export const sentences = annotation((context): readonly Sentence[] => {
  const all = words(context);
  let next = 0;
  const found: Sentence[] = [];
  for (const span of spansOf(context.text)) {
    const from = next;
    while (next < all.length && (all[next]?.start ?? 0) < span.end) next += 1;
    if (next > from) found.push({ ...span, words: all.slice(from, next) });
  }
  return found;
});

/** The sentence that holds an offset. */
export function sentenceAt(list: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = list[low];
  return sentence && offset >= sentence.start ? sentence : undefined;
}
