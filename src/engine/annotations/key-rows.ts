import { annotation } from '../context.ts';
import type { Span } from '../span.ts';

/** Keys pressed one after the other, in figures or in words: "1470", "C then 5 then enter", "9-1-1-4", "18 right, 4 left". */
export interface KeyRow extends Span {
  /** How many figures it has in all. */
  readonly figures: number;
  /** How much it looks like what one types on a lock, by itself. */
  readonly look: number;
  /** It has a key that only locks have: a hash, a star, a C and a Y. */
  readonly signed: boolean;
  /** It is one plain number. */
  readonly plain: boolean;
}

type Kind = 'figure' | 'letter' | 'sign' | 'turn' | 'times' | 'join' | 'together';

const kinds: ReadonlyMap<string, Kind> = new Map(
  (
    [
      [
        'figure',
        'zero oh nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
      ],
      ['letter', 'c x y z'],
      ['sign', 'star hash asterisk enter tick bell unset cancel symbol turn push pull button key # *'],
      ['turn', 'left right'],
      ['times', 'double triple'],
      ['join', 'then and the followed by plus little bottom top big red a press pressed green'],
      ['together', 'together'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, Kind] => [word, kind])),
);

interface Token extends Span {
  readonly text: string;
  readonly kind: Kind;
}

const lockKeys = new Set('hash star asterisk tick # * c y z'.split(' '));
const piece = /[a-z]+|\d+|[#*]/g;
/** Signs of no word that part keys: nothing, a blank, "4, 7", "4-7", "4 & 7". */
const parts = /^[\s,&+'"-]{0,3}$/;
const figures = /^\d+$/;

/** "5mg", "10.30" and "£40" are no keys. */
function isAlone(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  const behind = text.slice(end, end + 2);
  if (/[£$€:@_~=]/.test(before) && !/[:=]/.test(before)) return false;
  if (/\w[.:/]/.test(text.slice(start - 2, start)) || /^\/\w/.test(behind)) return false;
  // "£35,000" is one amount.
  if (end - start === 3 && /\d,/.test(text.slice(start - 2, start))) return false;
  return !/^(?:[%£€]|[.:]\d|(?![cxyz])[a-z])/.test(behind) && !/[abd-w]/.test(before);
}

/** Every row has a figure in it, in digits or in words. */
const anyFigure =
  /\d|(?<![a-z])(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen|[a-z]{3,5}ty)(?![a-z])/;

/** What a lock may have to do with. Any other word or number parts what stands around it, so it is left out. */
const tokens = annotation(({ lower }): readonly Token[] => {
  if (!anyFigure.test(lower)) return [];
  const found: Token[] = [];
  let end = 0;
  for (const text of lower.match(piece) ?? []) {
    const start = lower.indexOf(text, end);
    end = start + text.length;
    const kind = figures.test(text) && isAlone(lower, { start, end }) ? 'figure' : kinds.get(text);
    if (kind) found.push({ start, end, text, kind });
  }
  return found;
});

const isKey = (kind: Kind): boolean => kind !== 'join' && kind !== 'together' && kind !== 'turn';

const areTwo = (between: string, before: Token | undefined, behind: Token): boolean =>
  /,|and/.test(between) &&
  (before?.text.length ?? 0) > 2 &&
  behind.text.length > 2 &&
  figures.test(behind.text);

/** The tokens of a row that starts at one place: keys, and what stands between them. */
function rowFrom(text: string, list: readonly Token[], from: number): readonly Token[] {
  let last = from;
  for (let at = from + 1; at < list.length && at - last < 5; at += 1) {
    const before = list[at - 1];
    const one = list[at];
    if (!before || !one || !parts.test(text.slice(before.end, one.start))) break;
    if (one.kind === 'join') continue;
    // "884 201 and 119 652" are two.
    if (list[last]?.kind === 'figure' && areTwo(text.slice(list[last]?.end, one.start), list[last], one))
      break;
    last = at;
  }
  return list.slice(from, last + 1);
}

const has = (row: readonly Token[], kind: Kind): boolean => row.some((one) => one.kind === kind);

/** "1066", "2024": may be a year. */
const year = /^(?:1[4-9]|20)\d\d$/;

function lookOfPlain(text: string): number {
  if (text.length < 3 || text.length > 8) return 0;
  if (/^0/.test(text)) return 2.5;
  if (/[1-9]00+$/.test(text) || text.length === 3) return 1.25;
  return /^20[12]\d$/.test(text) ? 1 : year.test(text) ? 1.75 : 2;
}

function lookOf(row: readonly Token[], count: number): number {
  const keys = row.filter((one) => isKey(one.kind));
  const spoken = row.some((one) => one.text === 'then' || one.text === 'followed');
  const signs = has(row, 'sign') && count > 1 ? 1 : 0;
  const letters = has(row, 'letter') && count > 1 ? 1 : 0;
  if (has(row, 'turn')) return row.filter((one) => one.kind === 'turn').length > 1 ? 3 : 0;
  if (has(row, 'together')) return count > 1 ? 3 : 0;
  if (row.filter((one) => one.kind === 'letter').length > 1 && count > 1) return 4;
  if (count < 3 && (count < 2 || signs + letters === 0)) return 0;
  if (count > 12) return 0.5;
  const numbers = keys.filter((one) => one.kind === 'figure');
  const single = numbers.every((one) => one.text.length === 1 || !figures.test(one.text));
  const alike = new Set(numbers.map((one) => one.text.length)).size === 1;
  if (numbers.length === 1) return lookOfPlain(numbers[0]?.text ?? '') + signs + letters + (spoken ? 1 : 0);
  const dial = numbers.length === 3 && numbers.every((one) => one.text.length < 3);
  return (single ? 2.5 : dial ? 2 : alike ? 1.75 : 1.25) + signs + letters + (spoken ? 1 : 0);
}

const teens = /(?:teen|ten|eleven|twelve)$/;

const worth = ({ kind, text }: Token): number =>
  kind !== 'figure' ? 0 : figures.test(text) ? text.length : teens.test(text) ? 2 : 1;

/** Every row of keys of the draft. Longest first from where it starts; rows do not overlap. */
export const keyRows = annotation((context): readonly KeyRow[] => {
  const list = tokens(context);
  const found: KeyRow[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const first = list[at];
    if (!first || first.kind === 'join' || first.kind === 'together' || first.kind === 'turn') continue;
    const row = rowFrom(context.lower, list, at);
    const count = row.reduce((sum, one, place) => {
      const many = row[place - 1]?.kind === 'times' ? (row[place - 1]?.text === 'double' ? 2 : 3) : 1;
      return sum + worth(one) * many;
    }, 0);
    const look = count === 0 ? 0 : lookOf(row, count);
    at += row.length - 1;
    if (look === 0) continue;
    const end = row.at(-1)?.end ?? first.end;
    found.push({
      start: first.start,
      end,
      figures: count,
      look,
      plain: row.length === 1,
      signed: row.some((one) => lockKeys.has(one.text)),
    });
  }
  return found;
});
