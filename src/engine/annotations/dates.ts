import { annotation } from '../context.ts';
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

const figures = /(?<!\d)(\d{1,4}) ?([/.\- _]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?!\d)/g;
const compact = /(?<![\d\p{L}])(\d{6}|\d{8})(?!\d)/gu;
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ .,/-]{1,2}(?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ .,/'-]{1,3}(\d{4}|\d{2})(?!\d)/gi;
const monthFirst =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ .-]{1,2}(\d{1,2})(?:st|nd|rd|th)?[ .,/-]{1,3}(\d{4})(?!\d)/gi;

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
export const fullDates = annotation(({ text }): readonly FullDate[] => {
  if (!/\d/.test(text)) return [];
  const found: (FullDate | undefined)[] = [];
  for (const match of text.matchAll(figures)) found.push(fromFigures(match));
  for (const match of text.matchAll(dayFirst)) {
    const [, day = '', month = '', year = ''] = match;
    found.push(dateOf(spanOf(match), [Number(day), monthOf(month), fullYear(year)]));
  }
  for (const match of text.matchAll(monthFirst)) {
    const [, month = '', day = '', year = ''] = match;
    found.push(dateOf(spanOf(match), [Number(day), monthOf(month), fullYear(year)]));
  }
  for (const match of text.matchAll(compact)) found.push(fromCompact(match));
  return found.filter((one) => one !== undefined);
});
