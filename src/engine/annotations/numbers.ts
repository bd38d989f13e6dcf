import { annotation, type Context } from '../context.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../span.ts';
import { spelledRuns } from './spelled-numbers.ts';

/** Digits that stand together: "476", "59l9" with a letter for a digit, "nine". */
export interface DigitGroup extends Span {
  readonly digits: string;
  /** How many of them were written as letters that look like digits. */
  readonly letters: number;
  /** Letters glued to the front: "NHS" in "NHS943". */
  readonly prefix: string;
  /** Letters glued to the back: "kg" in "12kg". */
  readonly suffix: string;
}

/** Groups with nothing but separators between them. `separators[i]` stands behind `groups[i]`. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
  readonly separators: readonly string[];
  /** Read out in words. */
  readonly spelled?: boolean;
}

/** Neighbouring groups of a run, read as one number. */
export interface DigitWindow extends Span {
  readonly digits: string;
  /** Sizes of the groups, "3-3-4". */
  readonly grouping: string;
  readonly separators: readonly string[];
  readonly letters: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly spelled: boolean;
  /** Nothing of the run is left over before or behind. */
  readonly whole: boolean;
  /** The digits go on beyond the window in the same manner: a longer number, of which this is a part. */
  readonly continues: boolean;
}

const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  I: '1',
  i: '1',
  l: '1',
  L: '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  G: '6',
  B: '8',
  b: '8',
};
const letter = /\p{L}/u;
const digitRun = /\d+/g;
const longestAffix = 14;
/** Longer rows of look-alike letters are no disguised digits. */
const longestReach = 20;
const longestSeparator = 4;
const separates = /^[^\p{L}\p{N}£$€%@]{1,4}$/u;

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const readable = (character: string): boolean => isDigit(character) || lookalikes[character] !== undefined;
const isLetter = (character: string): boolean => character !== '' && letter.test(character);

/** How far the look-alikes reach in one direction; back to the digits when a real letter follows them. */
function reach(text: string, from: number, step: 1 | -1): number {
  const at = (place: number): string => text.charAt(step === 1 ? place : place - 1);
  let place = from;
  while (readable(at(place)) && Math.abs(place - from) <= longestReach) place += step;
  if (Math.abs(place - from) > longestReach) return from;
  return isLetter(at(place)) ? from : place;
}

function affix(text: string, from: number, step: 1 | -1): string {
  let place = from;
  const at = (): string => text.charAt(step === 1 ? place : place - 1);
  while (Math.abs(place - from) < longestAffix && isLetter(at())) place += step;
  return text.slice(Math.min(from, place), Math.max(from, place));
}

function groupAt(text: string, digitsStart: number, digitsEnd: number): DigitGroup {
  let start = reach(text, digitsStart, -1);
  let end = reach(text, digitsEnd, 1);
  const written = (): string => text.slice(start, end);
  const letters = (): number => [...written()].filter((one) => !isDigit(one)).length;
  if (letters() * 2 > written().length + 2) {
    start = digitsStart;
    end = digitsEnd;
  }
  return {
    start,
    end,
    digits: [...written()].map((one) => lookalikes[one] ?? one).join(''),
    letters: letters(),
    prefix: affix(text, start, -1),
    suffix: affix(text, end, 1),
  };
}

function writtenGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (const match of matchesOf(text, digitRun)) {
    const last = groups.at(-1);
    if (last && match.index < last.end) continue;
    groups.push(groupAt(text, match.index, match.index + match[0].length));
  }
  return groups;
}

function joined(text: string, groups: readonly DigitGroup[]): DigitRun[] {
  const runs: { groups: DigitGroup[]; separators: string[] }[] = [];
  for (const group of groups) {
    const run = runs.at(-1);
    const last = run?.groups.at(-1);
    const length = last ? group.start - last.end : 0;
    const between = last && length <= longestSeparator ? text.slice(last.end, group.start) : '';
    if (run && separates.test(between)) {
      run.separators.push(between);
      run.groups.push(group);
    } else runs.push({ groups: [group], separators: [] });
  }
  return runs;
}

const readOut =
  /zero|nought|one|two|three|four|five|six|seven|eight|nine|\d\W{1,2}(?:then|dash|hyphen|dot|point|space|gap|pause|slash|stroke|comma|and)\b/;

/** All runs of digits of the draft, in reading order, those read out in words last. */
export const digitRuns = annotation((context): readonly DigitRun[] => {
  const written = joined(context.text, writtenGroups(context.text));
  return readOut.test(context.lower) ? [...written, ...spelledRuns(context)] : written;
});

function windowOf(run: DigitRun, from: number, to: number): DigitWindow | undefined {
  const groups = run.groups.slice(from, to);
  const first = groups[0];
  const last = groups.at(-1);
  if (!first || !last) return undefined;
  const separators = run.separators.slice(from, to - 1);
  const before = from > 0 ? run.separators[from - 1] : undefined;
  const behind = run.separators[to - 1];
  // "8810234, 8810277", "bay 2 (8810234)": two numbers, not two parts of one.
  const listed = (outside: string): boolean => first.digits.length >= 6 && /[,;()"'[:]/.test(outside);
  const same = (outside: string | undefined): boolean =>
    outside !== undefined &&
    (separators.includes(outside) || (separators.length === 0 && outside !== '\n' && !listed(outside)));
  return {
    start: first.start,
    end: last.end,
    digits: groups.map((group) => group.digits).join(''),
    grouping: groups.map((group) => group.digits.length).join('-'),
    separators,
    letters: groups.reduce((sum, group) => sum + group.letters, 0),
    prefix: first.prefix,
    suffix: last.suffix,
    spelled: run.spelled === true,
    whole: from === 0 && to === run.groups.length,
    continues: same(before) || same(behind),
  };
}

/** Every stretch of whole groups with a given count of digits, in reading order. */
export function* windowsOf(context: Context, fewest: number, most = fewest): Generator<DigitWindow> {
  for (const run of digitRuns(context)) {
    for (let from = 0; from < run.groups.length; from += 1) {
      let length = 0;
      for (let to = from + 1; to <= run.groups.length; to += 1) {
        length += run.groups[to - 1]?.digits.length ?? 0;
        if (length > most) break;
        if (length < fewest) continue;
        const window = windowOf(run, from, to);
        if (window) yield window;
      }
    }
  }
}

/** "1,234,567,890": a count, not a code. */
export const isCount = (window: DigitWindow): boolean =>
  window.separators.length > 0 &&
  window.separators.every((one) => one === ',') &&
  /^[123](?:-3)+$/.test(window.grouping);
