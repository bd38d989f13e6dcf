import { wordNumbers } from './annotations/word-numbers.ts';
import { words } from './annotations/words.ts';
import { annotation } from './context.ts';
import { highestNumber } from './word-table.ts';

const hardStops = '.!?…\n';
const clauseStops = ',;:-()"*•|';

const noBreak = 0;
export const clauseBreak = 1;
export const sentenceBreak = 2;

function breakBetween(text: string, from: number, to: number): number {
  let found = noBreak;
  for (let place = from; place < to; place += 1) {
    const between = text.charAt(place);
    if (between === ' ') continue;
    if (hardStops.includes(between)) return sentenceBreak;
    if (clauseStops.includes(between) || between > '\x7F') found = clauseBreak;
  }
  return found;
}

/** What lies before each word, and behind the last: nothing, the end of a clause, or the end of a sentence. */
export const breaks = annotation((context): Uint8Array => {
  const list = words(context);
  const found = new Uint8Array(list.length + 1).fill(sentenceBreak);
  for (let at = 1; at < list.length; at += 1) {
    const before = list[at - 1];
    const word = list[at];
    if (before && word) found[at] = breakBetween(context.text, before.end, word.start);
  }
  return found;
});

/** By place, a bit for the sentence of each word. Sentences 32 apart share one: it may say yes too often, never no. */
export const sentenceBits = annotation((context): Int32Array => {
  const before = breaks(context);
  const bits = new Int32Array(words(context).length);
  let sentence = 0;
  for (let at = 0; at < bits.length; at += 1) {
    if (before[at] === sentenceBreak) sentence += 1;
    bits[at] = 1 << (sentence & 31);
  }
  return bits;
});

/** By a word's number, the bits of all sentences it stands in; 0 where the draft does not hold it. */
export const bitsByNumber = annotation((context): Int32Array => {
  const found = new Int32Array(highestNumber() + 1);
  const numbers = wordNumbers(context);
  const bits = sentenceBits(context);
  for (let at = 0; at < bits.length; at += 1) {
    const number = numbers[at] ?? 0;
    found[number] = (found[number] ?? 0) | (bits[at] ?? 0);
  }
  return found;
});

function oneStands(list: readonly number[], bits: Int32Array, sentence: number): boolean {
  for (let at = 0; at < list.length; at += 1) if (((bits[list[at] ?? 0] ?? 0) & sentence) !== 0) return true;
  return false;
}

/** Of each list of words one may stand in a sentence, by its bit. */
export function standBeside(
  lists: readonly (readonly number[])[],
  bits: Int32Array,
  sentence: number,
): boolean {
  for (let at = 0; at < lists.length; at += 1) {
    const list = lists[at];
    if (list && !oneStands(list, bits, sentence)) return false;
  }
  return true;
}
