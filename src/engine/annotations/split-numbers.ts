import { annotation, type Context } from '../context.ts';
import type { Span } from '../span.ts';
import { type DigitGroup, digitRuns } from './numbers.ts';

/** A number told in two to four parts with words between them: "first half 943 476, then 5919". */
export interface SplitNumber extends Span {
  readonly digits: string;
  /** The words between may say so; else only dots or a new line part them. */
  readonly told: boolean;
  /** They say so plainly: "first half", "ends". */
  readonly plainly: boolean;
}

const mostParts = 4;
const fewestDigits = 7;
const mostDigits = 19;
const longestBetween = 60;

const parting =
  /\b(?:half|halves|rest|bits?|parts?|begins?|beginning|starts?|starting|ends?|ending|finish(?:es|ing)?|then|last|remaining|first|middle|other|next|followed|continued|plus|messages?|second|tweet|text|post|dm|together)\b|\.\.|…|\n|\d\)/;
const toldApart =
  /\b(?:half|halves|rest|bits?|parts?|begins?|beginning|starts?|starting|ends?|ending|finish(?:es|ing)?|then|last|remaining|first|middle|other|next|followed|continued|plus|messages?|second|tweet|text|post|dm|together)\b/;
const toldPlainly =
  /\b(?:half|halves|rest|bits?|parts?|begins?|beginning|starts?|starting|ends?|ending|finish(?:es|ing)?|remaining|message)\b/;
const apart = /\.\.|…|\n/;
/** Sums, ranges, prices and times are no parts of a number. */
const notApart = /[£$€%=×<>]|\b(?:to|am|pm|of|per|vs|x)\b/;
/** "448 questions and part 2": counted things. */
const counted = /^ (?!ends|starts|begins|finishes|plus|was|is|has|then|rest)[a-z]+s\b/;
const shortestPart = 2;

/** "1) 999", "2/3 274", "last 8 0343 6467": a digit that numbers or counts a part is none of it. */
function isMark({ lower }: Context, { start, end, digits }: DigitGroup): boolean {
  if (digits.length > 1) return false;
  return (
    /^(?:\)|\/\d\)?:? )/.test(lower.slice(end, end + 4)) ||
    /(?:^|\n|\s|\()\d\/$/.test(lower.slice(Math.max(0, start - 3), start)) ||
    /(?:first|last|next|other|final) $/.test(lower.slice(Math.max(0, start - 6), start))
  );
}

interface Part extends Span {
  readonly digits: string;
}

/** The runs of the draft, cut where a mark stands between. */
function partsOf(context: Context): Part[] {
  const parts: Part[] = [];
  for (const { groups, separators } of digitRuns(context)) {
    // "07:30", "12/03": hours and days.
    if (
      separators.some((one) => one === ':') ||
      (groups.length < 4 && separators[0] === '/' && groups[0]?.digits.length === 2)
    )
      continue;
    let open = false;
    for (const group of groups) {
      const last = parts.at(-1);
      if (isMark(context, group)) open = false;
      else if (open && last)
        parts[parts.length - 1] = { ...last, end: group.end, digits: last.digits + group.digits };
      else {
        parts.push({ start: group.start, end: group.end, digits: group.digits });
        open = true;
      }
    }
  }
  return parts.filter(({ digits }) => digits.length >= shortestPart).sort((a, b) => a.start - b.start);
}

/** Numbers told in parts, each as one, with all that stands between. */
export const splitNumbers = annotation((context): readonly SplitNumber[] => {
  if (!parting.test(context.lower)) return [];
  const parts = partsOf(context);
  const found: SplitNumber[] = [];
  for (const [from, { start, ...first }] of parts.entries()) {
    let { end, digits } = first;
    const ahead = context.lower.slice(Math.max(0, start - 30), start);
    let told = toldApart.test(ahead);
    let plainly = toldPlainly.test(ahead);
    for (const next of parts.slice(from + 1, from + mostParts)) {
      const between = context.lower.slice(end, next.start);
      if (
        next.start < end ||
        between.length > longestBetween ||
        notApart.test(between) ||
        counted.test(between)
      )
        break;
      told ||= toldApart.test(between);
      plainly ||= toldPlainly.test(between);
      if (!told && !apart.test(between) && !/\d\)/.test(between)) break;
      digits += next.digits;
      end = next.end;
      if (digits.length > mostDigits) break;
      if (digits.length >= fewestDigits) found.push({ start, end, digits, told, plainly });
    }
  }
  return found;
});
