import { annotation } from '../context.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../span.ts';

/** A full date: day, month and year are all told. */
export interface FullDate extends Span {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** Six or eight figures in one go: only the words beside say that it is a date. */
  readonly bare: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const figures = /(?<!\d)(\d{1,4}) ?([/.\- _·\\|•~]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?!\d)/g;
const compact = /(?<![\d\p{L}])(\d{6}|\d{8})(?!\d)/gu;
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ .,/-]{0,2}(?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ .,/'-]{0,3}(\d{4}|\d{2})(?!\d)/gi;
const monthFirst =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ .-]{1,2}(\d{1,2})(?:st|nd|rd|th)?[ .,/-]{1,3}(\d{4})(?!\d)/gi;

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** "the third of March 1952", "twenty-first June nineteen forty-one". */
const spelledDay =
  /\b(?:the )?(?:(twenty|thirty)[ -])?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|\d{1,2}(?:st|nd|rd|th)?) (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? (\d{4}|\d{2}|nineteen[ -](?:oh|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?:[ -](one|two|three|four|five|six|seven|eight|nine)\b)?)(?!\d)/g;
const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const decades = 'oh ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** "22nd of the 9th 1966". */
const monthCounted =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th) (?:of )?(?:the )?(\d{1,2})(?:st|nd|rd|th),? (\d{4}|\d{2})(?!\d)/g;
/** "1 2 / 0 3 / 1 9 6 1". */
const spacedOut = /(?<!\d)(\d) (\d) ?[/.-] ?(\d) (\d) ?[/.-] ?(\d) (\d)(?: (\d) (\d))?(?!\d)/g;
/** "03-iii-52". */
const romanMonth = /(?<!\d)(\d{1,2})[-./ ](i{1,3}|iv|vi{0,3}|ix|xi{0,2})[-./ ](\d{4}|\d{2})(?!\d)/g;
const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

function spelledYear(said: string, unit: string | undefined): number {
  if (/^\d/.test(said)) return fullYear(said);
  const word = said.split(/[ -]/)[1] ?? '';
  const decade = decades.indexOf(word === 'fourty' ? 'forty' : word);
  const teen = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .indexOf(word);
  const ones = unit ? units.indexOf(unit) + 1 : 0;
  return 1900 + (teen >= 0 ? 10 + teen : decade * 10 + ones);
}

function spelledNumber(ten: string | undefined, said: string): number {
  const unit = said === 'thirtieth' ? 30 : ordinals.indexOf(said) + 1 || Number.parseInt(said, 10);
  return (ten === 'twenty' ? 20 : ten === 'thirty' ? 30 : 0) + unit;
}

/** Dates with words for figures, or with the month as a number of its own kind. */
function* spelledDates(lower: string): Generator<FullDate | undefined> {
  for (const match of matchesOf(lower, spelledDay)) {
    const [, ten, day = '', month = '', year = '', unit] = match;
    if (/^\d/.test(day) && /^\d/.test(year)) continue;
    yield dateOf(spanOf(match), [spelledNumber(ten, day), monthOf(month), spelledYear(year, unit)]);
  }
  for (const match of matchesOf(lower, monthCounted)) {
    const [, day = '', month = '', year = ''] = match;
    yield dateOf(spanOf(match), [Number(day), Number(month), fullYear(year)]);
  }
  for (const match of matchesOf(lower, spacedOut)) {
    const [, ...each] = match;
    const number = (from: number, to: number): string => each.slice(from, to).join('');
    yield dateOf(spanOf(match), [Number(number(0, 2)), Number(number(2, 4)), fullYear(number(4, 8))]);
  }
  for (const match of matchesOf(lower, romanMonth)) {
    const [, day = '', month = '', year = ''] = match;
    yield dateOf(spanOf(match), [Number(day), romans.indexOf(month) + 1, fullYear(year)]);
  }
}
const maySpell = /nineteen|(?:first|second|third|th|eth|nd|rd) |\d[-./ ][ivx]|\d \d ?[/.-]/;

/** Two figures for a year are taken as the last hundred years up to the thirties. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) > 30 ? 1900 : 2000);

function dateOf(span: Span, parts: readonly [number, number, number], bare = false): FullDate | undefined {
  const [day, month, year] = parts;
  if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1850 || year > 2060) return undefined;
  return { ...span, day, month, year, bare };
}

const spanOf = (match: RegExpExecArray | RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

function fromFigures(match: RegExpExecArray): FullDate | undefined {
  const [, first = '', , second = '', third = ''] = match;
  const span = spanOf(match);
  if (first.length === 4 && third.length <= 2) {
    return dateOf(span, [Number(third), Number(second), Number(first)]);
  }
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return undefined;
  const year = fullYear(third);
  return (
    dateOf(span, [Number(first), Number(second), year]) ?? dateOf(span, [Number(second), Number(first), year])
  );
}

function fromCompact(match: RegExpExecArray): FullDate | undefined {
  const digits = match[1] ?? '';
  const span = spanOf(match);
  const number = (from: number, to: number): number => Number(digits.slice(from, to));
  const dayFirstDate = dateOf(span, [number(0, 2), number(2, 4), fullYear(digits.slice(4))], true);
  return (
    dayFirstDate ??
    (digits.length === 8 ? dateOf(span, [number(6, 8), number(4, 6), number(0, 4)], true) : undefined)
  );
}

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Full dates of the draft, in figures, in words or in one go. */
export const fullDates = annotation(({ text, lower }): readonly FullDate[] => {
  if (!/\d|nineteen/.test(lower)) return [];
  const found: (FullDate | undefined)[] = [];
  for (const match of matchesOf(text, figures)) found.push(fromFigures(match));
  for (const match of matchesOf(text, dayFirst)) {
    const [, day = '', month = '', year = ''] = match;
    found.push(dateOf(spanOf(match), [Number(day), monthOf(month), fullYear(year)]));
  }
  for (const match of matchesOf(text, monthFirst)) {
    const [, month = '', day = '', year = ''] = match;
    found.push(dateOf(spanOf(match), [Number(day), monthOf(month), fullYear(year)]));
  }
  for (const match of matchesOf(text, compact)) found.push(fromCompact(match));
  if (maySpell.test(lower)) found.push(...spelledDates(lower));
  return found.filter((one) => one !== undefined);
});
