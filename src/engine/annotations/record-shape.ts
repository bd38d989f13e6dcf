import { otherPrefixes, predicateWords } from '../../lexicons/number-words.ts';
import { isPlaceholder, startsWithDate } from '../checksums.ts';
import type { Context } from '../context.ts';
import { isIn, wordsAfter } from './nearby.ts';
import { type DigitWindow, isCount } from './numbers.ts';
import type { Word } from './words.ts';

/** As hospitals write their numbers: in one go, in pairs, in threes and fours, by year. */
const groupings = new Set(
  `5 6 7 8 10 2-3 2-4 2-5 2-6 3-3 3-4 3-5 4-2 4-3 4-4 4-5 4-6 5-3 5-5 2-2-2 2-2-3 2-3-3 3-2-2 3-2-3 3-3-2 4-2-2
  2-2-2-1 2-2-2-2`.split(/\s+/),
);
const oneSeparator = /^(?:[-/. _]| - )$/;
/** "448~8127", "448…8127": whatever else parts them hides them rather. */
const oddSeparator = /^[^\p{L}\p{N},]{1,4}$/u;
/** "4,4,8,8,1,2,7" and numbers read out. */
const oneByOne = /^1(?:-1){5,9}$/;
const mostSpelled = 10;
/** With no letters before them, fewer digits say nothing. */
const fewestBare = 6;

const codeBefore = /(?:^|[\s(:#'"])([A-Z]{1,3}[-./ ])$/;
const codeInside = /^(?:[A-Z]{1,3}|\d\d[A-Z])[-./ ]?\d/;
/** Capitals before a number that are words: "NHS 75", "at A 4471". */
const noCodes = new Set('NHS GP UK BP HR TV AM PM A I BBC NO MRN ID'.split(' '));

/** Where a number starts that has a hospital's letters before it or in it: "K448812", "J 220 118", "24B0118293". */
function codeStart({ text }: Context, { start, prefix }: DigitWindow): number | undefined {
  if (prefix !== '') return /^[A-Z]{1,3}$/.test(prefix) ? start - prefix.length : undefined;
  if (codeInside.test(text.slice(start, start + 5))) return start;
  const lead = codeBefore.exec(text.slice(Math.max(0, start - 5), start))?.[1];
  return lead && !noCodes.has(lead.slice(0, -1)) ? start - lead.length : undefined;
}

const hours = /^(?:[01]\d|2[0-4])(?:[0-5][05])(?:[01]\d|2[0-4])(?:[0-5][05])$/;

/** "0730-2000", "2019-2024", "118-129": hours, years and pages. */
function isRange({ grouping, separators, digits }: DigitWindow): boolean {
  if (hours.test(digits)) return true;
  if (!/^(\d)-\1$/.test(grouping) || !separators[0]?.includes('-')) return false;
  const half = digits.length / 2;
  return !digits.startsWith('0') && digits.slice(0, half) < digits.slice(half);
}

/** "07:30:00", "2-1" of a match and other pairs that a colon parts. */
const isClock = ({ grouping, separators }: DigitWindow): boolean =>
  separators.some((one) => one.includes(':')) && /^2-2/.test(grouping);

/** What is counted stands in the plural: "118293 patients". */
const plural = /^[a-z]{2,}[^s\W]s$/;
const noPlurals = new Set(
  `has was is needs wants dies sits keeps comes calls says asks refuses waits thinks gets goes looks does still bleeds for
  on in at to of with and or about into without from by off over under after before until till this his less us`.split(
    /\s+/,
  ),
);
const isPlural = (word: Word | undefined): boolean =>
  word !== undefined && plural.test(word.lower) && !noPlurals.has(word.lower);

/** "118293 patients", "118293 rubber ducks". */
function isCounting(context: Context, { end, separators }: DigitWindow): boolean {
  const [next, then] = wordsAfter(context, end, 2);
  if (next === undefined || next.start - end > 1 || separators.length > 0) return false;
  if (isPlural(next)) return true;
  if (isIn(next, predicateWords) || noPlurals.has(next.lower)) return false;
  return then?.start === next.end + 1 && isPlural(then);
}

export interface RecordShape {
  /** With the letters before the digits. */
  readonly start: number;
  readonly coded: boolean;
  /** Six or eight digits that could be a day. */
  readonly mayBeDate: boolean;
  /** Parted or read out as nobody writes a plain number. */
  readonly hidden: boolean;
}

/** Reads digits as a hospital's number, or `undefined` when they are written as none is. */
export function recordShape(context: Context, window: DigitWindow): RecordShape | undefined {
  const { separators, grouping, digits } = window;
  const alone =
    oneByOne.test(grouping) ||
    (window.spelled && digits.length >= fewestBare && digits.length <= mostSpelled);
  if ((!alone && !groupings.has(grouping)) || window.continues || window.suffix !== '') return undefined;
  const code = codeStart(context, window);
  if (code === undefined && (digits.length < fewestBare || window.prefix !== '')) return undefined;
  if (otherPrefixes.has(window.prefix.toLowerCase())) return undefined;
  const usual = separators.every((one) => oneSeparator.test(one));
  if (!alone && !usual && (!separators.every((one) => oddSeparator.test(one)) || isClock(window)))
    return undefined;
  if (!window.spelled && new Set(separators).size > 1) return undefined;
  // "4 4 5 6 6 7 7": marks on a scale.
  if (alone && [...digits].sort().join('') === digits) return undefined;
  if (isPlaceholder(digits) || isCount(window)) return undefined;
  if (code === undefined && (isRange(window) || isCounting(context, window))) return undefined;
  const dated = /^(?:2-2-2|6|8)$/.test(grouping) && startsWithDate(digits) && separators[0] !== ' ';
  return {
    start: code ?? window.start,
    coded: code !== undefined,
    mayBeDate: dated,
    hidden: alone || !usual,
  };
}
