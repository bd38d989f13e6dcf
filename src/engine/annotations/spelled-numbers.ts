import type { Context } from '../context.ts';
import type { DigitGroup, DigitRun } from './numbers.ts';
import { type Word, words } from './words.ts';

// Maps, not objects: "constructor" is a word like any other.
const digits: ReadonlyMap<string, string> = new Map([
  ['zero', '0'],
  ['nought', '0'],
  ['naught', '0'],
  ['oh', '0'],
  ['o', '0'],
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['niner', '9'],
  ['hundred', '00'],
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
  ['thirteen', '13'],
  ['fourteen', '14'],
  ['fifteen', '15'],
  ['sixteen', '16'],
  ['seventeen', '17'],
  ['eighteen', '18'],
  ['nineteen', '19'],
]);
const tens: ReadonlyMap<string, string> = new Map([
  ['twenty', '2'],
  ['thirty', '3'],
  ['forty', '4'],
  ['fourty', '4'],
  ['fifty', '5'],
  ['sixty', '6'],
  ['seventy', '7'],
  ['eighty', '8'],
  ['ninety', '9'],
]);
const times: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
]);
/** What one says for the sign or the pause between two groups. */
const pauses = new Set([
  'then',
  'dash',
  'hyphen',
  'dot',
  'point',
  'stop',
  'space',
  'gap',
  'pause',
  'slash',
  'stroke',
  'comma',
  'and',
]);
/** "three nines", "nine x3". */
const plurals: ReadonlyMap<string, string> = new Map([
  ['zeros', '0'],
  ['zeroes', '0'],
  ['noughts', '0'],
  ['ones', '1'],
  ['twos', '2'],
  ['threes', '3'],
  ['fours', '4'],
  ['fives', '5'],
  ['sixes', '6'],
  ['sevens', '7'],
  ['eights', '8'],
  ['nines', '9'],
]);
const manyTimes = /^x[2-4]$/;
const figures = /^\d{1,6}$/;
/** "99nine304", "ninenine". */
const runTogether = /^(?:\d|zero|one|two|three|four|five|six|seven|eight|nine)+$/;
const eachOf = /\d+|zero|one|two|three|four|five|six|seven|eight|nine/g;
/** "K-four-four-eight": the letter of a hospital. */
const letterAlone = /^[a-z]$/;
const fewest = 4;
/** With the pauses said as well, fewer groups tell a number read out. */
const fewestWithPauses = 3;
/** "9 and 9 and 3 and 0 …": as often nobody adds up. */
const fewestWithAnd = 7;
const longestGap = 4;
const longestTimes = 7;

interface Reading {
  readonly groups: DigitGroup[];
  repeat: number;
  /** Where a "double" before the next digit stands. */
  from?: number | undefined;
  /** Pauses and repetitions said aloud: nobody counts so. */
  pauses: number;
  ands: number;
  /** Some of it is in words. */
  spelled: boolean;
  /** The last word was "ninety": a "nine" makes it 99. */
  open: boolean;
  end: number;
}

const begin = (): Reading => ({
  groups: [],
  repeat: 1,
  pauses: 0,
  ands: 0,
  spelled: false,
  open: false,
  end: 0,
});

const isRead = (part: string): boolean =>
  digits.has(part) || tens.has(part) || times.has(part) || figures.test(part);

/** Takes "nines" or "x3" as so many of the digit. Says whether it was one. */
function multiply({ groups }: Reading, { lower, end }: Word): boolean {
  const last = groups.at(-1);
  if (!last) return false;
  const many = plurals.get(lower) ?? (manyTimes.test(lower) ? last.digits : undefined);
  const count = plurals.has(lower) ? Number(last.digits) : Number(lower.slice(1));
  if (!many || last.digits.length > 1 || count < 2 || count > 4) return false;
  groups[groups.length - 1] = { ...last, end, digits: many.repeat(count) };
  return true;
}

const isWhole = ({ groups, pauses, ands, spelled }: Reading): boolean =>
  (spelled && groups.length >= fewest) ||
  (pauses > 0 && groups.length >= fewestWithPauses) ||
  (ands > 0 && groups.length >= fewestWithAnd);

/** Takes up one word: a digit, a group of them, "double", "ninety". */
function take(reading: Reading, part: string, start: number): void {
  const { groups, repeat } = reading;
  const end = start + part.length;
  reading.end = end;
  const count = times.get(part);
  if (count !== undefined) {
    reading.repeat = count;
    reading.from = start;
    return;
  }
  const ten = tens.get(part);
  const said = ten ? `${ten}0` : (digits.get(part) ?? part);
  reading.spelled ||= !figures.test(part);
  const last = groups.at(-1);
  if (reading.open && last && said.length === 1 && said !== '0') {
    groups[groups.length - 1] = { ...last, end, digits: last.digits.slice(0, -1) + said };
  } else
    groups.push({
      start: reading.from ?? start,
      end,
      digits: said.repeat(repeat),
      letters: 0,
      prefix: '',
      suffix: '',
    });
  reading.open = ten !== undefined;
  reading.repeat = 1;
  reading.from = undefined;
}

function partsOf({ lower }: Word): readonly string[] {
  if (lower.includes('-')) return lower.split('-');
  return lower.length > 5 && runTogether.test(lower) ? (lower.match(eachOf) ?? [lower]) : [lower];
}

/** A cheap test that most words fail: there is a figure in it, or a part of it. */
const mayBeRead = ({ lower }: Word): boolean =>
  lower.includes('-') || isRead(lower) || (lower.length > 5 && runTogether.test(lower));

/** "in 6: nine nine four …": what a colon, a bracket or a new line parts is no one number. */
const separatorsOf = ({ text }: Context, groups: readonly DigitGroup[]): string[] =>
  groups
    .slice(1)
    .map((group, at) => (/[:;()\n]/.test(text.slice(groups[at]?.end, group.start)) ? '; ' : ' '));

/** Numbers read out: "nine four three, four seven six", "oh seven double seven", "999 dash 274 dash 8362". */
export function spelledRuns(context: Context): DigitRun[] {
  const runs: DigitRun[] = [];
  let reading = begin();
  const close = (): void => {
    // Nothing has been taken up since.
    if (reading.end === 0) return;
    const { groups } = reading;
    if (isWhole(reading)) runs.push({ groups, separators: separatorsOf(context, groups), spelled: true });
    reading = begin();
  };
  for (const word of words(context)) {
    if (reading.end === 0 && !mayBeRead(word)) continue;
    const all = partsOf(word);
    const lead = all.length > fewest && letterAlone.test(all[0] ?? '') ? 1 : 0;
    const parts = all.slice(lead);
    const gap = word.start - reading.end;
    const near = reading.end === 0 || gap <= longestGap + (reading.repeat > 1 ? longestTimes : 0);
    if (near && reading.groups.length > 0 && pauses.has(word.lower)) {
      reading.pauses += Number(word.lower !== 'and');
      reading.ands += Number(word.lower === 'and');
      reading.end = word.end;
      continue;
    }
    if (near && multiply(reading, word)) {
      reading.pauses += 1;
      reading.end = word.end;
      continue;
    }
    const read = parts.every(isRead);
    if (!read || !near || lead > 0) close();
    if (!read) continue;
    let start = word.start + lead * 2;
    for (const part of parts) {
      take(reading, part, start);
      start += part.length + Number(word.text.charAt(start + part.length - word.start) === '-');
    }
  }
  close();
  return runs;
}
