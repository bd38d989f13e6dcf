import { otherPrefixes } from '../../lexicons/number-words.ts';
import { isPlaceholder, passesModulus11, startsWithDate } from '../checksums.ts';
import { annotation, type Context } from '../context.ts';
import { type Clue, clue, weigh } from '../evidence.ts';
import { overlap, overlapsAny, type Span } from '../span.ts';
import { wordsBefore } from './nearby.ts';
import { isLabel, type NumberLabel, numberLabel } from './number-labels.ts';
import { type DigitWindow, isCount, windowsOf } from './numbers.ts';
import {
  besidePatientWords,
  besidePerson,
  counterClues,
  isAmongCare,
  isMoney,
  type PatientNumber,
  standsForPerson,
} from './patient-number-clues.ts';
import { phones } from './phones.ts';
import { type SplitNumber, splitNumbers } from './split-numbers.ts';

const names: Readonly<Record<NumberLabel, string>> = {
  nhs: 'NHS number',
  chi: 'CHI number',
  'h&c': 'Health and Care number',
  record: 'hospital or record number',
  case: 'hospital or record number',
};

const usualGroupings = new Set([
  '10',
  '5-5',
  '4-3-3',
  '4-6',
  '6-4',
  '3-7',
  '3-4-3',
  '2-8',
  '1-1-1-1-1-1-1-1-1-1',
]);
const issued = /^(?:[467]|3[2-9]|999)/;
const followsDialCode = ({ text }: Context, { start }: Span): boolean =>
  /\+\s?\d{0,3}[\s(0).-]{0,5}$/.test(text.slice(Math.max(0, start - 8), start));

function shapeClues(window: DigitWindow, label: NumberLabel | undefined): (Clue | false)[] {
  const { digits, grouping, separators, letters } = window;
  const isDate = startsWithDate(digits);
  return [
    grouping === '3-3-4' && clue(1, 'written in groups of three, three and four'),
    isDate && grouping === '6-4' && clue(1, 'starts with a date of birth, as a CHI number does'),
    !label && !window.spelled && !usualGroupings.has(grouping) && grouping !== '3-3-4' && clue(-1),
    !label && !window.spelled && new Set(separators).size > 1 && clue(-1),
    !label && digits.startsWith('1') && !isDate && clue(-0.5),
    !label && digits.startsWith('0') && clue(isDate ? -0.5 : -1.5),
    letters > 0 && clue(Math.max(-1.5, letters * -0.5)),
    window.continues && clue(-1.5),
    !label && window.spelled && clue(0.5, 'read out digit by digit'),
  ];
}

function nationalNumber(context: Context, window: DigitWindow): PatientNumber | undefined {
  if (isPlaceholder(window.digits) || isCount(window)) return undefined;
  const label = numberLabel(context, window);
  if (!label && isMoney(context, window)) return undefined;
  const valid = passesModulus11(window.digits);
  // Without a check digit, a label or the usual grouping, ten digits say nothing.
  if (!valid && !label && window.grouping !== '3-3-4') return undefined;
  if (!label && (followsDialCode(context, window) || window.prefix.length > 3)) return undefined;
  const verdict = weigh([
    valid && clue(2.5, 'ten digits that pass the NHS number check'),
    valid && issued.test(window.digits) && clue(0.5),
    label && clue(3, `the words beside it call it ${label === 'nhs' ? 'an' : 'a'} ${names[label]}`),
    ...shapeClues(window, label),
    besidePatientWords(context, window),
    valid &&
      issued.test(window.digits) &&
      isAmongCare(context, window) &&
      clue(1.5, 'words of care or tests beside it'),
    !label && besidePerson(context, window),
    !label && standsForPerson(context, window),
    ...counterClues(context, window, label),
  ]);
  return { start: window.start, end: window.end, kind: label ?? 'nhs', verdict };
}

/** Letters as hospitals set them before their numbers. */
const coded = /^[A-Z]{1,3}(?:\d|$)/;
/** A code's letter may look like a digit itself: "B23" was read as 823. */
const codeOf = ({ text }: Context, { start, prefix }: DigitWindow): string =>
  prefix || text.slice(start, start + 4);
const patientNoun = /^(?:patient|pt|pts|px|inpatient|outpatient)$/;
const sampleNoun = /^(?:specimens?|samples?|lab|labs|histo|histology|accession|casenotes?|notes)$/;

/** "pt 4471829", "sample K123456": the number stands for the patient, or, with letters, for what was taken. */
function namesThePatient(context: Context, window: DigitWindow): boolean {
  const last = wordsBefore(context, window.start - window.prefix.length, 1)[0];
  if (last === undefined || window.start - window.prefix.length - last.end > 3) return false;
  return patientNoun.test(last.plain) || (coded.test(codeOf(context, window)) && sampleNoun.test(last.plain));
}

/** A telephone number or a date, whatever stands before it. */
function isPhoneOrDate({ digits, grouping, separators }: DigitWindow): boolean {
  if (/^(?:0[1-37]\d{9}|07\d{8,9})$/.test(digits)) return true;
  if (!/^(?:[12]-[12]-(?:2|4)|4-2-2)$/.test(grouping) || separators[0] !== separators[1]) return false;
  return grouping !== '2-2-2' || startsWithDate(digits) || startsWithDate(digits.slice(2));
}

/** The longest stretch of a run that is written in one manner: "334-8812" of "334-8812 at 10". */
const oneManner = (window: DigitWindow): boolean =>
  new Set(window.separators).size <= 1 && window.separators.every((one) => /^(?:[-/. _]| - )$/.test(one));

const digitByDigit = /^1(?:-1)+$/;
const spaced = /^[-/., _]{1,3}$/;

/** "448~8120", "448 | 8120": whatever parts them, when the words before call them one number. */
const onePart = ({ separators, continues, grouping }: DigitWindow): boolean =>
  !continues &&
  (separators.length < 4 || digitByDigit.test(grouping)) &&
  (digitByDigit.test(grouping)
    ? separators.every((one) => spaced.test(one))
    : new Set(separators).size === 1) &&
  (!separators[0]?.includes('\n') || /^[3-6](?:-[3-6])+$/.test(grouping));

const codeBefore = /(?:^|[\s(:#])([A-Z]{1,3}[-./])$/;

/** Takes in the letters that a sign parts from their number: "D.448.812", "CN-558201". */
const withCode = ({ text }: Context, start: number): number =>
  start - (codeBefore.exec(text.slice(Math.max(0, start - 5), start))?.[1]?.length ?? 0);

const oftenCalled = new Set(['111', '999', '101', '112', '119']);

/** "NHS 111, 999 or 101": numbers everybody rings. */
const isService = ({ text }: Context, { start, end }: Span): boolean => {
  const called = text.slice(start, end).match(/\d+/g);
  return called?.every((digits) => oftenCalled.has(digits)) ?? false;
};

function recordNumber(context: Context, window: DigitWindow): PatientNumber | undefined {
  const plainly = oneManner(window);
  if ((!plainly && !onePart(window)) || isPhoneOrDate(window)) return undefined;
  if (isPlaceholder(window.digits) || isMoney(context, window) || isService(context, window))
    return undefined;
  const label = numberLabel(context, window);
  if ((!plainly && !label) || (label === 'nhs' && window.grouping === '2-2-2')) return undefined;
  const hasCode = coded.test(codeOf(context, window));
  const named = namesThePatient(context, window);
  // "ORTHO448812" names a clinic.
  if (window.prefix.length > 4 && label !== 'nhs' && !isLabel(window.prefix)) return undefined;
  if (!label && !named && !hasCode) return undefined;
  if (!label && otherPrefixes.has(window.prefix.toLowerCase())) return undefined;
  const long = window.digits.length >= 6;
  const verdict = weigh([
    label && clue(label === 'case' ? 2.5 : 3, `the words beside it call it a ${names.record}`),
    named && clue(2, 'it stands where a patient’s name would'),
    hasCode && clue(1, 'letters and digits like a hospital number'),
    long && clue(1, 'as long as a hospital number'),
    clue(window.digits.length >= 5 ? 0.5 : -0.5),
    /0000?$/.test(window.digits) && !label && clue(-3),
    window.separators.length > 0 && !label && !named && clue(-2),
    window.continues && clue(-1),
    window.separators.includes('\n') && clue(-1),
    !label && window.suffix.length > 1 && clue(-3),
    besidePatientWords(context, window),
    ...counterClues(context, window, label),
  ]);
  const letters = label || hasCode ? window.prefix.length : 0;
  const glued = /^(?:nhs|mrn|hn|chi|hosp|pid|crn|rio|no)/i.test(window.prefix) ? 0 : letters;
  return { start: withCode(context, window.start - glued), end: window.end, kind: 'record', verdict };
}

/** "first half 943 476, then 5919": ten digits in parts; without a check digit or a label they say nothing. */
function splitNumber(context: Context, split: SplitNumber): PatientNumber | undefined {
  if (split.digits.length !== 10 || isPlaceholder(split.digits)) return undefined;
  const label = numberLabel(context, { start: split.start, end: split.end });
  const valid = passesModulus11(split.digits);
  if (!(valid && issued.test(split.digits)) && !(label && split.told)) return undefined;
  const verdict = weigh([
    valid && clue(2.5, 'ten digits in parts that together pass the NHS number check'),
    label && clue(2.5, `the words beside it call it ${label === 'nhs' ? 'an' : 'a'} ${names[label]}`),
    split.told && clue(1, 'told in parts'),
    besidePatientWords(context, split),
    besidePerson(context, split),
    ...counterClues(context, split, label),
  ]);
  return { start: split.start, end: split.end, kind: label ?? 'nhs', verdict };
}

/** Runs of ten digits, weighed as NHS, CHI and H&C numbers. */
export const nationalNumbers = annotation((context): readonly PatientNumber[] => [
  ...[...windowsOf(context, 10)].flatMap((window) => nationalNumber(context, window) ?? []),
  ...splitNumbers(context).flatMap((split) => splitNumber(context, split) ?? []),
]);

/** Numbers of four to twelve digits, weighed as hospital, MRN, case and unit numbers. */
export const recordNumbers = annotation((context): readonly PatientNumber[] => {
  const found: PatientNumber[] = [];
  const whole = phones(context).filter(({ digits }) => digits.length === 11);
  for (const window of [...windowsOf(context, 4, 12)].sort((a, b) => b.digits.length - a.digits.length)) {
    if (found.some((one) => overlap(one, window))) continue;
    // "0161 496" of a whole telephone number.
    if (overlapsAny(whole, window)) continue;
    const number = recordNumber(context, window);
    if (number && number.verdict.points >= 3) found.push(number);
  }
  for (const split of splitNumbers(context)) {
    const label = split.told && split.digits.length < 10 ? numberLabel(context, split) : undefined;
    if (!label || isPlaceholder(split.digits) || split.digits.length < 6) continue;
    const verdict = weigh([
      clue(2.5, `the words beside it call it a ${names.record}`),
      clue(1, 'told in parts'),
      besidePatientWords(context, split),
      ...counterClues(context, split, label),
    ]);
    if (verdict.points >= 3) found.push({ start: split.start, end: split.end, kind: 'record', verdict });
  }
  return found;
});
