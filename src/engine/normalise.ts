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
const diacritic = /[\u0300-\u036F]/;
const keycap = '\u20E3';
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

/** Circled digits that NFKC leaves as they are: where each row of one to nine starts. */
const circled = [0x24f5, 0x2776, 0x2780, 0x278a];

/** "❼" is 7, "⓿" is 0; anything else is undefined. */
function circledValue(point: number): string | undefined {
  if (point < 0x24f5 || point > 0x2792) return undefined;
  if (point === 0x24ff) return '0';
  const first = circled.find((start) => point >= start && point < start + 9);
  return first === undefined ? undefined : String(point - first + 1);
}

/** The value of a decimal digit of any script: Unicode lays each script's ten out from zero in a row. */
function digitValue(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((point - zero) % 10);
}

/** What most drafts have beyond ASCII, folded without further thought. */
const fold = (character: string): string => punctuation[character] ?? foldRare(character);

function foldRare(character: string): string {
  if (invisible.test(character)) return '';
  if (blank.test(character)) return ' ';
  const value = circledValue(character.codePointAt(0) ?? 0);
  if (value !== undefined) return value;
  const compatible = character.normalize('NFKC');
  if (digit.test(compatible) && compatible.length <= 2) return digitValue(compatible);
  return compatible === character
    ? character
    : [...compatible].map((one) => punctuation[one] ?? one).join('');
}

const beyondAsciiRun = /\P{ASCII}+/gu;

/** Grows the plain text and, beside it, where each of its units came from. */
interface Writing {
  readonly pieces: string[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  length: number;
}

const write = (out: Writing, piece: string, start: number, end: number): void => {
  out.pieces.push(piece);
  for (let unit = 0; unit < piece.length; unit += 1) {
    out.starts[out.length] = start;
    out.ends[out.length] = end;
    out.length += 1;
  }
};

/** A stretch of ASCII stands for itself, unit by unit. */
const copy = (out: Writing, text: string, from: number, to: number): void => {
  if (from === to) return;
  out.pieces.push(text.slice(from, to));
  for (let at = from; at < to; at += 1) {
    out.starts[out.length] = at;
    out.ends[out.length] = at + 1;
    out.length += 1;
  }
};

/** An accent that follows its letter joins it, where the two make one character; else it is left out. */
const join = (out: Writing, accent: string, end: number): void => {
  const before = out.pieces.at(-1);
  if (before === undefined || out.length === 0) return;
  const composed = (before.slice(-1) + accent).normalize('NFC');
  if (composed.length === 1) out.pieces[out.pieces.length - 1] = before.slice(0, -1) + composed;
  out.ends[out.length - 1] = end;
};

/** The most units one character can become: U+FDFA, a whole Arabic phrase. */
const longestFold = 18;

/**
 * Makes a text plain: NFKC, invisible characters dropped, quotes and dashes simplified, any script's digits
 * as 0-9, letters that only look Latin replaced inside Latin words. Never throws; lone surrogates pass.
 */
export function normalise(original: string): Normalised {
  if (!beyondAscii.test(original)) return identity(original);

  const runs = [...original.matchAll(beyondAsciiRun)];
  const beyond = runs.reduce((sum, [run]) => sum + run.length, 0);
  const room = original.length + beyond * longestFold;
  const out: Writing = { pieces: [], starts: new Uint32Array(room), ends: new Uint32Array(room), length: 0 };
  let from = 0;
  for (const { 0: run, index } of runs) {
    copy(out, original, from, index);
    let offset = index;
    for (const character of run) {
      const start = offset;
      offset += character.length;
      if (diacritic.test(character)) join(out, character, offset);
      else {
        const folded = fold(character);
        if (folded !== '') write(out, folded, start, offset);
        else if (out.length > 0 && character === keycap) out.ends[out.length - 1] = offset;
      }
    }
    from = offset;
  }
  copy(out, original, from, original.length);

  const { starts, ends } = out;
  const total = out.length;
  const startOf = (unit: number): number => (unit < total ? (starts[unit] ?? 0) : original.length);
  return {
    text: latinLookalikes(out.pieces.join('')),
    toOriginal: ({ start, end }) => {
      if (end <= start) return { start: startOf(start), end: startOf(start) };
      return { start: startOf(start), end: end <= total ? (ends[end - 1] ?? 0) : original.length };
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
