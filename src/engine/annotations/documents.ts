import { annotation, type Context } from '../context.ts';
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

const insurance =
  /\b([a-z]{2})[ ./_-]{0,2}([\dOIlS]{2})[ ./_-]{0,2}([\dOIlS]{2})[ ./_-]{0,2}([\dOIlS]{2})[ ./_-]{0,2}([a-d])?\b/gi;
/** HMRC, National Insurance Manual 39110: letters and pairs of letters that are not used. */
const unusedFirst = /[dfiquv]/i;
const unusedSecond = /[dfioquv]/i;
const unusedPairs = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);
const insuranceWords = new Set(['ni', 'nino', 'insurance', 'nat', 'payroll', 'hmrc', 'ins', 'national']);
const payrollWords = new Set(['payroll', 'assignment', 'esr']);

function insuranceNumbers(context: Context): DocumentNumber[] {
  const found: DocumentNumber[] = [];
  for (const match of context.text.matchAll(insurance)) {
    const [whole, letters = '', ...rest] = match;
    const figures = rest.slice(0, 3).join('');
    const suffix = rest[3];
    const span = { start: match.index, end: match.index + whole.length };
    const called = anyIn(wordsAround(context, span, 6, 4), insuranceWords);
    const sample = letters.toUpperCase() === 'QQ';
    if (!sample && (unusedFirst.test(letters.charAt(0)) || unusedSecond.test(letters.charAt(1)))) continue;
    if (unusedPairs.has(letters.toUpperCase()) || figures.replace(/\D/g, '').length < 4) continue;
    if (!called && (!suffix || letters !== letters.toUpperCase() || suffix !== suffix.toUpperCase()))
      continue;
    found.push({ ...span, kind: 'national-insurance', called });
  }
  return found;
}

const licence = /\b([a-z9]{5})[ -]?(\d{6})[ -]?([a-z9]{2}[a-z\d]{3})\b/gi;

/** DVLA INF104: five of the surname, decade, month (50 more for women), day, year, initials, three to tell apart. */
function licences({ text }: Context): DocumentNumber[] {
  const found: DocumentNumber[] = [];
  for (const match of text.matchAll(licence)) {
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
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (called(span)) found.push({ ...span, kind: 'registration', called: true });
  }
  return found;
}

/** National Insurance, passport, driving licence, payroll and professional registration numbers. */
export const documentNumbers = annotation((context): readonly DocumentNumber[] => {
  if (!/\d{2}/.test(context.text)) return [];
  const called = (span: Span): boolean => anyIn(wordsAround(context, span, 5, 3), shareWords);
  return [
    ...insuranceNumbers(context),
    ...licences(context),
    ...namedNumbers(context),
    ...registrations(context, nmcPin, called),
    ...registrations(context, hcpcNumber, called),
  ];
});
