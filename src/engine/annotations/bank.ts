import {
  accountLabels,
  cardWords,
  notBankWords,
  payWords,
  sortCodeLabels,
} from '../../lexicons/bank-words.ts';
import { passesLuhn, passesModulus97 } from '../checksums.ts';
import { annotation, type Context } from '../context.ts';
import { type Clue, clue, type Verdict, weigh } from '../evidence.ts';
import { gap, type Span } from '../span.ts';
import { anyIn, insideLink, wordsAfter, wordsAround, wordsBefore } from './nearby.ts';
import { type DigitWindow, digitRuns, windowsOf } from './numbers.ts';
import { type SplitNumber, splitNumbers } from './split-numbers.ts';
import { words } from './words.ts';

export type BankNumberKind = 'card' | 'iban' | 'sort-code' | 'account' | 'security-code';

export interface BankNumber extends Span {
  readonly kind: BankNumberKind;
  readonly verdict: Verdict;
}

/** Issuers by their first digits, with the lengths they use (ISO/IEC 7812, card schemes' published ranges). */
const issuers: readonly { readonly start: RegExp; readonly lengths: readonly number[] }[] = [
  { start: /^4/, lengths: [13, 16, 19] },
  { start: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { start: /^3[47]/, lengths: [15] },
  { start: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] },
  { start: /^35(?:2[89]|[3-8])/, lengths: [16, 19] },
  { start: /^3(?:0[0-5]|[689])/, lengths: [14] },
  { start: /^62/, lengths: [16, 17, 18, 19] },
  { start: /^(?:50|5[6-8]|6[37])/, lengths: [16, 18, 19] },
];
const fromAnIssuer = (digits: string): boolean =>
  issuers.some(({ start, lengths }) => start.test(digits) && lengths.includes(digits.length));

const near = (context: Context, span: Span, set: ReadonlySet<string>, reach = 6): boolean =>
  anyIn(wordsAround(context, span, reach, reach), set);

const counterClues = (context: Context, span: Span): (Clue | false)[] => [
  anyIn(wordsAround(context, span, 4, 3), notBankWords) && clue(-2.5),
  insideLink(context.text, span) && clue(-3),
];

function card(context: Context, window: DigitWindow): BankNumber | undefined {
  if (!fromAnIssuer(window.digits) || window.prefix.length > 4) return undefined;
  const valid = passesLuhn(window.digits);
  const grouped = /^(?:4-4-4-4|4-6-5|4-4-4-4-3|4-6-4)$/.test(window.grouping);
  if (!valid && !grouped) return undefined;
  const verdict = weigh([
    valid && clue(3, 'digits that pass the check of a payment card'),
    grouped && clue(1, 'grouped as on a payment card'),
    near(context, window, cardWords) && clue(1.5, 'words about a card beside it'),
    window.continues && clue(-2),
    window.letters > 0 && clue(-0.5),
    ...counterClues(context, window),
  ]);
  return { start: window.start, end: window.end, kind: 'card', verdict };
}

/** "44624430 and then 19249452": a card told in parts. */
function splitCard(context: Context, split: SplitNumber): BankNumber | undefined {
  if (split.digits.length < 14 || !fromAnIssuer(split.digits)) return undefined;
  const valid = passesLuhn(split.digits);
  const called = near(context, split, cardWords);
  if (!valid && !(called && split.told)) return undefined;
  const verdict = weigh([
    valid && clue(3, 'digits in parts that together pass the check of a payment card'),
    called && clue(2, 'words about a card beside it'),
    split.told && clue(1, 'told in parts'),
    ...counterClues(context, split),
  ]);
  return { start: split.start, end: split.end, kind: 'card', verdict };
}

const codeLabels = new Set(['cvv', 'cvc', 'cv2', 'cvv2', 'csc']);

/** "cvv 481", "204 on the back" and other words for the three digits on the back. */
function securityCode(context: Context, window: DigitWindow): BankNumber | undefined {
  const before = wordsBefore(context, window.start, 3);
  const onTheBack =
    / on the back\b/.test(context.lower.slice(window.end, window.end + 12)) ||
    /\bon the back(?: is|:)? $/.test(context.lower.slice(Math.max(0, window.start - 16), window.start));
  if (!onTheBack && !anyIn(before, codeLabels)) return undefined;
  if (onTheBack && !anyIn(wordsBefore(context, window.start, 14), cardWords)) return undefined;
  const verdict = weigh([clue(3.5, 'called the security code of a card')]);
  return { start: window.start, end: window.end, kind: 'security-code', verdict };
}

/** Lengths of IBANs by country (SWIFT IBAN registry), for the countries whose people write to us most. */
const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  LB: 28,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  TN: 24,
  TR: 26,
  UA: 29,
}; // prettier-ignore
const ibanStart = /\b[a-z]{2}\d{2}(?=[ .-]?[a-z0-9])/gi;
/** "G B 8 2 W E S T …". */
const ibanSpaced = /\b[a-z] [a-z] \d \d (?=[a-z0-9] )/gi;
const alphanumeric = /[a-z0-9]/i;
const ibanSeparator = /[ .\-_/\n]/;

/** Reads on from the country letters until the IBAN is as long as its country wants it. */
function ibanAt(text: string, start: number, length: number): { compact: string; end: number } | undefined {
  let compact = '';
  let place = start;
  while (compact.length < length && place < text.length) {
    const character = text.charAt(place);
    if (alphanumeric.test(character)) compact += character.toUpperCase();
    else if (!ibanSeparator.test(character)) return undefined;
    place += 1;
  }
  if (compact.length < length || alphanumeric.test(text.charAt(place))) return undefined;
  return { compact, end: place };
}

/** Letters typed for digits where only digits can stand: behind the fourth letter of a British or Irish bank. */
const lettersAsDigits = (iban: string): string =>
  iban.slice(0, 8) +
  iban.slice(8).replace(/[OISBL]/g, (one) => ({ O: '0', I: '1', L: '1', S: '5', B: '8' })[one] ?? one);

function ibans(context: Context): BankNumber[] {
  const found: BankNumber[] = [];
  const starts = [...context.text.matchAll(ibanStart), ...context.text.matchAll(ibanSpaced)];
  for (const match of starts) {
    const length = ibanLengths[match[0].replace(' ', '').slice(0, 2).toUpperCase()];
    const read = length && ibanAt(context.text, match.index, length);
    if (!read) continue;
    const valid = passesModulus97(read.compact) || passesModulus97(lettersAsDigits(read.compact));
    const span = { start: match.index, end: read.end };
    const called = anyIn(wordsBefore(context, span.start, 5), new Set(['iban']));
    if (!valid && !called) continue;
    const verdict = weigh([
      valid && clue(4, 'letters and digits that pass the check of an IBAN'),
      called && clue(3, 'called an IBAN'),
    ]);
    found.push({ ...span, kind: 'iban', verdict });
  }
  return found;
}

/** Pairs and single digits, as one reads them out: "sixty, eighty-three, oh one". */
const readOut = /^[12](?:-[12]){3,7}$/;

const isSortCode = (window: DigitWindow): boolean =>
  window.grouping === '6' ||
  (!window.continues && readOut.test(window.grouping)) ||
  (window.grouping === '2-2-2' && new Set(window.separators).size === 1 && !window.separators.includes('\n'));

/** "… is the sort code": a label behind the number counts when it is told as one. */
const namedBehind = new Set(['is', 'are', 'was']);

/** "s/c" and "a/c" as the words annotation gives them: letters that stand alone. */
function labelled(context: Context, span: Span, labels: ReadonlySet<string>, letters: string): boolean {
  const before = wordsBefore(context, span.start, 4);
  if (anyIn(before, labels)) return true;
  if (anyIn(wordsAfter(context, span.end, 6), namedBehind) && anyIn(wordsAfter(context, span.end, 6), labels))
    return true;
  return before.some((word, index) => {
    const pair = `${word.lower}${before[index + 1]?.lower ?? ''}`;
    return pair === letters || (pair === 'scode' && letters === 'sc');
  });
}

function sortCodesAndAccounts(context: Context): BankNumber[] {
  const sortCodes = [...windowsOf(context, 6)].filter(isSortCode);
  const accounts = [...windowsOf(context, 7, 8)].filter(
    (window) =>
      (/^(?:8|7|4-4|2-2-2-2|3-5|5-3)$/.test(window.grouping) ||
        (!window.continues && readOut.test(window.grouping))) &&
      window.prefix.length < 4,
  );
  const found: BankNumber[] = [];
  const add = (window: DigitWindow, kind: BankNumberKind, clues: (Clue | false)[]): void => {
    const verdict = weigh([...clues, ...counterClues(context, window)]);
    found.push({ start: window.start, end: window.end, kind, verdict });
  };
  for (const sortCode of sortCodes) {
    const called = labelled(context, sortCode, sortCodeLabels, 'sc');
    const account = accounts.find(
      (one) =>
        gap(one, sortCode) <= 40 &&
        (one.start >= sortCode.end || labelled(context, one, accountLabels, 'ac')),
    );
    const dashed = sortCode.grouping === '2-2-2' && /^(?:-| - | |\.)$/.test(sortCode.separators[0] ?? '');
    const accountCalled = account !== undefined && labelled(context, account, accountLabels, 'ac');
    const paid =
      account !== undefined &&
      bothOfOne(context.text.slice(sortCode.end, account.start)) &&
      anyIn(wordsBefore(context, sortCode.start, 7), payWords);
    if (!called && !(account && (accountCalled || ((dashed || paid) && account.digits.length === 8))))
      continue;
    add(sortCode, 'sort-code', [
      called && clue(3.5, 'called a sort code'),
      dashed && clue(1, 'written like a sort code'),
      paid && clue(0.5, 'money is to go there'),
      account !== undefined && clue(2, 'next to eight digits like an account number'),
      accountCalled && clue(1.5, 'next to a number called an account number'),
    ]);
  }
  const takenBySortCode = (one: DigitWindow): boolean => found.some((other) => other.start === one.start);
  for (const account of accounts) {
    const called = labelled(context, account, accountLabels, 'ac');
    const beside = found.some((one) => one.kind === 'sort-code' && gap(one, account) <= 40);
    if (takenBySortCode(account) || (!called && !(beside && account.digits.length === 8))) continue;
    add(account, 'account', [
      called && clue(2.5, 'called an account number'),
      beside && clue(2.5, 'next to a sort code'),
      account.digits.length === 8 && clue(1, 'eight digits, as account numbers have'),
    ]);
  }
  return found;
}

const linking = new Set(
  'and the account acc acct accnt a c no num number s sort code sc ac is for'.split(' '),
);
const bothOfOne = (between: string): boolean =>
  !/[.!?\n]\s/.test(between) &&
  (between.toLowerCase().match(/[a-z]+/g) ?? []).every((word) => linking.has(word));

/** How far an account number stands from its sort code to be told as one with it, in characters. */
const oneTelling = 30;

/** A sort code and its account number, one right behind the other, are one telling. */
function together({ text }: Context, found: readonly BankNumber[]): BankNumber[] {
  const joined: BankNumber[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const kinds = `${last?.kind} ${one.kind}`;
    const pair =
      kinds === 'sort-code account' || kinds === 'account sort-code' || kinds === 'card security-code';
    const between = last ? text.slice(last.end, one.start) : '';
    if (!last || !pair || one.start < last.end || between.length > oneTelling || !bothOfOne(between)) {
      joined.push(one);
      continue;
    }
    const reasons = [...new Set([...last.verdict.reasons, ...one.verdict.reasons])];
    const points = Math.max(last.verdict.points, one.verdict.points);
    joined[joined.length - 1] = { ...last, end: one.end, verdict: { points, reasons } };
  }
  return joined;
}

/** Payment cards, IBANs, sort codes and account numbers in the draft. */
export const bankNumbers = annotation((context): readonly BankNumber[] => {
  if (digitRuns(context).length === 0 || words(context).length === 0) return [];
  return [
    ...together(context, [
      ...[...windowsOf(context, 13, 19)].flatMap((window) => card(context, window) ?? []),
      ...splitNumbers(context).flatMap((split) => splitCard(context, split) ?? []),
      ...[...windowsOf(context, 3, 4)].flatMap((window) => securityCode(context, window) ?? []),
    ]),
    ...ibans(context),
    ...together(context, sortCodesAndAccounts(context)),
  ];
});
