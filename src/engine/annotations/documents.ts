import { annotation, type Context } from '../context.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../span.ts';
import { anyIn, wordsAround, wordsBefore } from './nearby.ts';
import { windowsOf } from './numbers.ts';

export type DocumentKind = 'national-insurance' | 'driving-licence' | 'passport' | 'registration' | 'payroll';

/** The number of a paper that belongs to one person. */
export interface DocumentNumber extends Span {
  readonly kind: DocumentKind;
  /** Words beside it say what it is. */
  readonly called: boolean;
}

/** HMRC, National Insurance Manual 39110: letters and pairs of letters that are not used. */
const unusedFirst = /[dfiquv]/i;
const unusedSecond = /[dfioquv]/i;
const unusedPairs = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);
const insuranceWords = new Set(['ni', 'nino', 'insurance', 'nat', 'payroll', 'hmrc', 'ins', 'national']);
const payrollWords = new Set(['payroll', 'assignment', 'esr']);

const letterOrDigit = /[a-z\d]/i;
const longestSeparator = 3;

/** The next nine letters and digits from `start` on, with no more than a few other characters between two. */
function nineFrom(text: string, start: number): { compact: string; ends: readonly number[] } {
  let compact = '';
  const ends: number[] = [];
  let skipped = 0;
  for (
    let place = start;
    place < text.length && compact.length < 9 && skipped <= longestSeparator;
    place += 1
  ) {
    const character = text.charAt(place);
    skipped = letterOrDigit.test(character) ? 0 : skipped + 1;
    if (skipped > 0) continue;
    compact += character;
    ends.push(place + 1);
  }
  return { compact, ends };
}

const insuranceShape = /^([a-z]{2})([\dOIlLSBZ]{6})([a-d])?/i;
/** Where two letters stand and six figures behind them, or letters that are taken for figures. */
const twoAndSix = /(?<![a-z\d])[a-z](?=[^a-z\d]{0,3}[a-z](?:[^a-z\d]{0,3}[\dolisbz]){6})/gi;

function insuranceNumbers(context: Context): DocumentNumber[] {
  const { text } = context;
  const found: DocumentNumber[] = [];
  for (const match of matchesOf(text, twoAndSix)) {
    const { compact, ends } = nineFrom(text, match.index);
    const [, letters = '', figures = '', last = ''] = insuranceShape.exec(compact) ?? [];
    if (figures.replace(/\D/g, '').length < 4) continue;
    // Without a letter behind, or with one that starts a word, the number ends with its figures.
    const ended = !letterOrDigit.test(text.charAt(ends[8] ?? text.length));
    const suffix = ended ? last : '';
    const end = ends[suffix ? 8 : 7];
    if (end === undefined || (!suffix && letterOrDigit.test(text.charAt(end)))) continue;
    const span = { start: match.index, end };
    const called = anyIn(wordsAround(context, span, 6, 4), insuranceWords);
    const pair = letters.toUpperCase();
    const unused =
      unusedFirst.test(pair.charAt(0)) || unusedSecond.test(pair.charAt(1)) || unusedPairs.has(pair);
    if (unused && pair !== 'QQ') continue;
    const inCapitals = letters + suffix === (letters + suffix).toUpperCase();
    if (!called && !(suffix && inCapitals)) continue;
    found.push({ ...span, kind: 'national-insurance', called });
  }
  return found;
}

const sixDigits = /\d{6}/;
const licence = /\b([a-z9]{5})[ -]?(\d{6})[ -]?([a-z9]{2}[a-z\d]{3})\b/gi;

/** DVLA INF104: five of the surname, decade, month (50 more for women), day, year, initials, three to tell apart. */
function licences({ text }: Context): DocumentNumber[] {
  if (!sixDigits.test(text)) return [];
  const found: DocumentNumber[] = [];
  for (const match of matchesOf(text, licence)) {
    const figures = match[2] ?? '';
    const month = Number(figures.slice(1, 3)) % 50;
    const day = Number(figures.slice(3, 5));
    if (!/^[a-z]/i.test(match[1] ?? '') || month < 1 || month > 12 || day < 1 || day > 31) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'driving-licence',
      called: false,
    });
  }
  return found;
}

const passportWords = new Set(['passport', 'passports', 'visa', 'brp']);
const shareWords = new Set(['gmc', 'nmc', 'hcpc', 'gphc', 'gdc', 'registration', 'pin']);
const nmcPin = /\b\d{2}[a-l]\d{4}[eswnoc]\b/gi;
const hcpcNumber = /\b(?:pa|ph|ra|ot|dt|bs|cs|sl|pyl|as|ch|odp|or|po|hw)\d{5,6}\b/gi;

function namedNumbers(context: Context): DocumentNumber[] {
  const found: DocumentNumber[] = [];
  for (const window of windowsOf(context, 6, 9)) {
    const before = wordsBefore(context, window.start, 6);
    const length = window.digits.length;
    const passport = length === 9 || (length === 8 && window.prefix.length === 1);
    const start = window.start - window.prefix.length;
    if (passport && anyIn(before, passportWords))
      found.push({ start, end: window.end, kind: 'passport', called: true });
    else if (length === 7 && anyIn(before.slice(-4), new Set(['gmc', 'gphc'])))
      found.push({ start, end: window.end, kind: 'registration', called: true });
    else if (length >= 6 && length <= 8 && anyIn(before.slice(-4), payrollWords))
      found.push({ start, end: window.end, kind: 'payroll', called: true });
  }
  return found;
}

function registrations(
  { text }: Context,
  pattern: RegExp,
  called: (span: Span) => boolean,
): DocumentNumber[] {
  const found: DocumentNumber[] = [];
  for (const match of matchesOf(text, pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (called(span)) found.push({ ...span, kind: 'registration', called: true });
  }
  return found;
}

/** National Insurance, passport, driving licence, payroll and professional registration numbers. */
export const documentNumbers = annotation((context): readonly DocumentNumber[] => {
  if (!/\d/.test(context.text)) return [];
  const called = (span: Span): boolean => anyIn(wordsAround(context, span, 5, 3), shareWords);
  return [
    ...insuranceNumbers(context),
    ...licences(context),
    ...namedNumbers(context),
    ...registrations(context, nmcPin, called),
    ...registrations(context, hcpcNumber, called),
  ];
});
