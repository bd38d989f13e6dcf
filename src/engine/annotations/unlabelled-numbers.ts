import { careVerbs } from '../../lexicons/care-words.ts';
import { holderWords, mixUpWords, numberWords, otherOwners } from '../../lexicons/number-words.ts';
import { isPlaceholder } from '../checksums.ts';
import { annotation, type Context } from '../context.ts';
import { type Clue, clue, weigh } from '../evidence.ts';
import { overlapsAny, type Span } from '../span.ts';
import { anyIn, anywhere, wordsAround, wordsBefore } from './nearby.ts';
import { type DigitWindow, windowsOf } from './numbers.ts';
import {
  besidePatientWords,
  besidePerson,
  counterClues,
  isAmongCare,
  isMoney,
  isOtherNumber,
  isSpokenOf,
  mentionsPatients,
  namesPatientNumbers,
  type PatientNumber,
  standsForPerson,
} from './patient-number-clues.ts';
import { phones } from './phones.ts';
import { recordShape } from './record-shape.ts';
import { clinicalTerms } from './scene.ts';
import { type SplitNumber, splitNumbers } from './split-numbers.ts';
import type { Word } from './words.ts';

const searched = new Set(
  'see review chase find merge look fetch bring scan admit discharge transfer bleep re regarding about'.split(
    ' ',
  ),
);
/** "discharged 448 8120", "pls see 2024118293". */
const isActedOn = (verb: Word | undefined): boolean =>
  verb !== undefined && (careVerbs.has(verb.lower) || searched.has(verb.lower));

/** What the words around a number say of its being a patient's. */
function aboutPatient(context: Context, span: Span): (Clue | false)[] {
  const before = wordsBefore(context, span.start, 4);
  return [
    besidePatientWords(context, span),
    isAmongCare(context, span) && clue(1, 'words of care or tests beside it'),
    besidePerson(context, span),
    standsForPerson(context, span),
    isActedOn(before.at(-1)) && clue(1, 'it stands where a person would'),
    anyIn(before, holderWords) && clue(1, 'it stands by what carries a patient’s number'),
    anyIn(wordsAround(context, span, 7, 9), mixUpWords) && clue(0.75, 'somebody is looked for or mixed up'),
    isSpokenOf(context, span) && clue(1.5, 'a patient’s number is spoken of beside it'),
    anyIn(before.slice(-2), numberWords) && clue(0.75, 'called a number'),
    anyIn(before.slice(-3), otherOwners) && clue(-2),
    isOtherNumber(context, span, 7, 5) && clue(-3),
    ...counterClues(context, span, undefined),
  ];
}

function read(context: Context, window: DigitWindow): PatientNumber | undefined {
  const shape = recordShape(context, window);
  if (!shape || isMoney(context, window)) return undefined;
  const { start, coded } = shape;
  const { digits } = window;
  const verdict = weigh([
    coded && clue(1, 'letters and digits like a hospital number'),
    !coded && digits.startsWith('0') && clue(0.5),
    digits.length >= 7 && digits.length <= 8 && clue(0.5),
    window.separators.length > 0 && clue(0.25),
    shape.hidden && clue(0.25, 'parted or read out as if to hide it'),
    window.separators.includes('\n') && clue(-0.5),
    /000$/.test(digits) && clue(-1.5),
    !coded && shape.mayBeDate && clue(-1.5),
    ...aboutPatient(context, { start, end: window.end }),
  ]);
  return { start, end: window.end, kind: 'record', verdict };
}

const mayBePart = /\b(?:end|start|begin|finish|last|first|final)/;
const partOf =
  /(?:\b(?:end|start|begin|finish)(?:s|es|ing|ning)?(?: in| with| on)?|\b(?:last|first|final) (?:three|four|five|six|[3-6])(?: digits| numbers| figures)?(?: are| is)?)[:=]? $/;

/** "the lady ending 5919", "last four 4114": a part of a number, clear enough to those who look after its patient. */
function readPart(context: Context, window: DigitWindow): PatientNumber | undefined {
  const before = context.lower.slice(Math.max(0, window.start - 32), window.start);
  if (window.prefix !== '' || window.suffix !== '' || !partOf.test(before) || isMoney(context, window))
    return undefined;
  const person = besidePerson(context, window);
  const verdict = weigh([
    clue(1, 'the end or the start of a longer number'),
    besidePatientWords(context, window),
    person,
    isSpokenOf(context, window) && clue(1.5, 'a patient’s number is spoken of beside it'),
    isOtherNumber(context, window, 7, 5) && clue(-3),
    ...counterClues(context, window, undefined),
  ]);
  return { start: window.start, end: window.end, kind: 'record', verdict };
}

/** "bed 4, first half 448, second half 8127". */
function readSplit(context: Context, split: SplitNumber): PatientNumber | undefined {
  const { digits, plainly, start, end } = split;
  if (!plainly || digits.length > 10 || isPlaceholder(digits)) return undefined;
  const verdict = weigh([clue(1, 'told in parts'), ...aboutPatient(context, split)]);
  return { start, end, kind: 'record', verdict };
}

/** "118293 nil by mouth, 118301 for MRI": where one of a list is a patient's, so are those of its length. */
function withSiblings(one: PatientNumber, all: readonly PatientNumber[]): PatientNumber {
  const sibling = all.some(
    (other) =>
      other !== one && other.end - other.start === one.end - one.start && other.verdict.points >= sure,
  );
  if (!sibling || one.verdict.points < 1.5) return one;
  return { ...one, verdict: { ...one.verdict, points: one.verdict.points + 1 } };
}
const sure = 3;

const carriers = new Set('sticker stickers wristband bracelet addressograph casenotes bloods'.split(' '));

const aboutCare = (context: Context): boolean =>
  mentionsPatients(context) ||
  namesPatientNumbers(context) ||
  anywhere(context, carriers) ||
  clinicalTerms(context).some((term) => !term.weak);

/** Numbers that nothing calls a patient's, but that stand where one would, among words of care. */
export const unlabelledNumbers = annotation((context): readonly PatientNumber[] => {
  if (!aboutCare(context)) return [];
  const whole = phones(context).filter((one) => one.digits.length === 11);
  const found = [...windowsOf(context, 4, 10)].flatMap((window) =>
    overlapsAny(whole, window) ? [] : (read(context, window) ?? []),
  );
  const split = splitNumbers(context).flatMap((one) => readSplit(context, one) ?? []);
  const parts = !mayBePart.test(context.lower)
    ? []
    : [...windowsOf(context, 3, 6)].flatMap((window) => readPart(context, window) ?? []);
  return [...found.map((one) => withSiblings(one, found)), ...parts, ...split];
});
