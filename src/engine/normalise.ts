import { latinLookalikes } from './lookalikes.ts';
import type { Span } from './span.ts';

/** A text made plain for matching, with the way back to the text it came from. */
export interface Normalised {
  readonly text: string;
  /** Maps a span of `text` to the span of the original that produced it, in UTF-16 units. */
  toOriginal(span: Span): Span;
}

// Zero-width, bidi controls, soft hyphen, variation selectors, keycap, tags, fillers: nothing a reader sees.
const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u20E3\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]/u;
const mark = /\p{M}/u;
const diacritic = /[\u0300-\u036F]/;
const digit = /\p{Nd}/u;
const blank = /[\p{Zs}\u2800]/u;
const beyondAscii = /\P{ASCII}/u;

const punctuation: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '⁃': '-',
  '。': '.',
  '․': '.',
  '⁄': '/',
  '∕': '/',
};

const identity = (text: string): Normalised => ({ text, toOriginal: (span) => span });

/** The value of a decimal digit of any script: Unicode lays each script's ten out from zero in a row. */
function digitValue(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((point - zero) % 10);
}

function fold(character: string): string {
  if (invisible.test(character)) return '';
  const direct = punctuation[character];
  if (direct !== undefined) return direct;
  if (blank.test(character)) return ' ';
  if (digit.test(character)) return digitValue(character);
  const compatible = character.normalize('NFKC');
  return compatible === character
    ? character
    : [...compatible].map((one) => punctuation[one] ?? one).join('');
}

/**
 * Makes a text plain: NFKC, invisible characters dropped, quotes and dashes simplified, any script's digits
 * as 0-9, letters that only look Latin replaced inside Latin words. Never throws; lone surrogates pass.
 */
export function normalise(original: string): Normalised {
  if (!beyondAscii.test(original)) return identity(original);

  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of original) {
    const start = offset;
    offset += character.length;
    if (diacritic.test(character) && units.length > 0) {
      const composed = ((units.at(-1) ?? '') + character).normalize('NFC');
      if (composed.length === 1) units[units.length - 1] = composed;
      ends[ends.length - 1] = offset;
      continue;
    }
    const folded = character < '\x80' ? character : fold(character);
    if (folded === '' && mark.test(character) && ends.length > 0) ends[ends.length - 1] = offset;
    for (let unit = 0; unit < folded.length; unit += 1) {
      units.push(folded.charAt(unit));
      starts.push(start);
      ends.push(offset);
    }
  }

  const text = latinLookalikes(units.join(''));
  return {
    text,
    toOriginal: ({ start, end }) => {
      if (end <= start)
        return { start: starts[start] ?? original.length, end: starts[start] ?? original.length };
      return { start: starts[start] ?? original.length, end: ends[end - 1] ?? original.length };
    },
  };
}

/** Lower case of the same length, so that offsets agree (`İ` would otherwise grow). */
export function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const small = text.charAt(index).toLowerCase();
    return small.length === 1 ? small : text.charAt(index);
  }).join('');
}
