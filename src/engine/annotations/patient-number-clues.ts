import {
  caseNouns,
  countUnits,
  exampleWords,
  otherNumberWords,
  parcelWords,
  patientWords,
  personWords,
  phoneWords,
  predicateWords,
  thingWords,
} from '../../lexicons/number-words.ts';
import { annotation, type Context } from '../context.ts';
import { type Clue, clue, type Verdict } from '../evidence.ts';
import type { Span } from '../span.ts';
import { anyIn, insideLink, isIn, wordsAfter, wordsAround, wordsBefore } from './nearby.ts';
import type { NumberLabel } from './number-labels.ts';
import { clinicalTerms } from './scene.ts';
import { type Word, wordSet } from './words.ts';

/** A number that may be a patient's, with what speaks for and against it. */
export interface PatientNumber extends Span {
  readonly kind: NumberLabel;
  readonly verdict: Verdict;
}

export const mentionsPatients = annotation((context) => {
  for (const word of wordSet(context)) if (patientWords.has(word)) return true;
  return placeOfPatient.test(context.lower);
});

export const isMoney = ({ text }: Context, { start, end }: Span): boolean =>
  /[£$€]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s?%/.test(text.slice(end, end + 2));

/** "side room 2", "bed 14b". */
const placeOfPatient = /\b(?:side ?room|sr|bed|bay|cubicle|trolley|chair|cot|pod) ?\d{1,2}[a-z]?\b/;
const textAround = ({ lower }: Context, { start, end }: Span): string =>
  `${lower.slice(Math.max(0, start - 40), start)}|${lower.slice(end, end + 40)}`;

export function besidePatientWords(context: Context, span: Span): Clue | false {
  const beside =
    anyIn(wordsAround(context, span, 5, 5), patientWords) || placeOfPatient.test(textAround(context, span));
  if (beside) return clue(1.5, 'words about a patient beside it');
  return mentionsPatients(context) && clue(0.5, 'words about a patient elsewhere in the draft');
}

/** "potassium 6.9 on …": the sentence speaks of a test, a drug or an illness. */
export const isAmongCare = (context: Context, { start, end }: Span): boolean =>
  clinicalTerms(context).some((term) => !term.weak && term.start < end + 60 && term.end > start - 60);

/** "the lad with", "his", "… and she": somebody is spoken of right before or behind. */
export const besidePerson = (context: Context, span: Span): Clue | false =>
  anyIn(wordsAround(context, span, 8, 9), personWords) && clue(1, 'it is about one person');

const patientNumber =
  /\b(?:his|her|their|whose|patient's|patients|lady's|man's) (?:number|num|no|id)\b|\b(?:nhs|hospital|hosp|unit|chi|record|patient|wristband|mrn|pas|crn|district|casenote) ?(?:no|nos|num|number|numbers|id|card|#)\b|\bmrn\b/;

export const namesPatientNumbers = ({ lower }: Context): boolean => patientNumber.test(lower);

/** "… because that's her hospital number": near by, in other words. */
export const isSpokenOf = ({ lower }: Context, { start, end }: Span): boolean =>
  patientNumber.test(lower.slice(Math.max(0, start - 70), end + 70));

/** "… wants her tea": the number stands where a person would. "… is a pair of socks" is none. */
export function standsForPerson(context: Context, span: Span): Clue | false {
  if (context.text.startsWith("'s ", span.end)) return clue(1.5, 'something is said to be its own');
  const [next, then] = wordsAfter(context, span.end, 2);
  if (next === undefined || next.start - span.end > 3 || !isIn(next, predicateWords)) return false;
  return !article.test(then?.lower ?? '') && clue(1, 'it stands where a person would');
}
const article = /^(?:a|an|my|our|your|live|available|open)$/;

/** "side room 2, 999…": the word belongs to a number of its own. */
const hasItsOwn = (list: readonly Word[], at: number): boolean =>
  /^\d{1,3}[a-z]?$/.test(list[at + 1]?.lower ?? '');

const isOther = (word: Word, label?: NumberLabel): boolean =>
  (isIn(word, otherNumberWords) || isIn(word, thingWords)) &&
  !(label === 'case' && caseNouns.has(word.plain));

/** "118293 more steps": what is counted stands right behind. */
function isSum({ text }: Context, { end }: Span, after: readonly Word[]): boolean {
  const unit = after.slice(0, 2).find((word) => isIn(word, countUnits));
  return unit !== undefined && /^[ \w-]*$/.test(text.slice(end, unit.start));
}

/** "told them three times: UH 448 2210". */
const spans = /^(?:times?|hours|days|weeks|months|years)$/;

export const isOtherNumber = (
  context: Context,
  span: Span,
  before: number,
  behind: number,
  label?: NumberLabel,
): boolean => {
  const ahead = wordsBefore(context, span.start, before);
  if (
    ahead.some((word, at) => isOther(word, label) && !hasItsOwn(ahead, at) && ahead[at + 1]?.lower !== 'down')
  )
    return true;
  const after = wordsAfter(context, span.end, behind);
  return (
    after.some((word) => isOther(word, label)) ||
    ahead.slice(-2).some((word) => isIn(word, countUnits) && !spans.test(word.lower)) ||
    isSum(context, span, after)
  );
};

/** Numbers to ring start with a nought, a plus, or a seven where the nought was left out. */
const mayBeRung = ({ text }: Context, { start, end }: Span): boolean =>
  !/^\D*[1-689]/.test(text.slice(start, end)) || /[+(]$/.test(text.slice(0, start));

/** What speaks against any number being a patient's, unless the words beside it say that it is. */
export const counterClues = (
  context: Context,
  span: Span,
  label: NumberLabel | undefined,
): (Clue | false)[] => [
  anyIn(wordsBefore(context, span.start, 4), exampleWords) && clue(-6),
  (!label || label === 'case') && isOtherNumber(context, span, 4, 3, label) && clue(-3),
  !label && anyIn(wordsAround(context, span, 12, 10), parcelWords) && clue(-2),
  !label && anyIn(wordsAround(context, span, 4, 3), phoneWords) && clue(mayBeRung(context, span) ? -2 : -1),
  (!label || /[#@]\w*$/.test(context.text.slice(Math.max(0, span.start - 15), span.start))) &&
    insideLink(context.text, span) &&
    clue(-4),
];
