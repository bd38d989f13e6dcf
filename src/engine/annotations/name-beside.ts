import { worldlyTitles } from '../../lexicons/name-words.ts';
import { type Around, after, before, restOf, sentenceText } from './around-name.ts';
import type { ClueCounts as Counts } from './name-clues.ts';
import { isDoer } from './name-frames.ts';
import { liesIn } from './name-places.ts';
import { rooms } from './name-setting.ts';
import { nationalNumbers } from './patient-numbers.ts';
import { withoutS } from './words.ts';

/** What the name says by itself. */
export function strength({ name, list }: Around, counts: Counts): void {
  if (name.title === 'civil') counts.civilTitle = 1;
  if (name.title === 'office' && worldlyTitles.has(withoutS(list[name.first]?.lower ?? '')))
    counts.worldlyTitle = 1;
  else if (name.title === 'office') counts.officeTitle = 1;
  if (name.title === 'fond') counts.fondTitle = 1;
  if (name.parts.length > 1 && (name.known || name.strange)) counts.fullName = 1;
  if (name.known) counts.listedName = 1;
  else if (name.strange) counts.strangeWord = 1;
  else if (!name.initials) counts.wordName = 1;
  if (name.opens && !name.known && !name.title && !name.initials) counts.opensSentence = 1;
  if (name.lower && name.title !== 'civil') counts.noCapital = 1;
  // "Tamsin W." too: half a name is how one tells of a patient.
  if (name.initials || (name.parts.length === 2 && name.parts[1]?.text.length === 1)) counts.initials = 1;
  if (name.surnameFirst) counts.surnameFirst = 1;
  if (name.figure === 'certain') counts.figureCertain = 1;
  if (name.figure === 'perhaps') counts.figurePerhaps = 1;
  const saint = /^(?:st|saint)\.?$/.test(list[name.first]?.lower ?? '');
  if ((name.thing && name.title === undefined) || saint) counts.isThing = 1;
}

const ageAfter =
  /^,? ?\(?(?:aged? |age |is |turned |was |turns )?(?:1[01]\d|\d{1,2})(?:\)|,(?! ?\d)|\.(?! ?\d)| [-–] |\b ?(?=)(?:today|tomorrow|years? old|years?(?! of)|yrs?|yr|yo|y\/o|months?|weeks?|m|f)\b|$| (?:year|yr|and|on|in|with|from|who))/i;
const ageInWords =
  /^,? ?\(?(?:aged |just |only )?(?=)(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|[a-z]{4,5}teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](?:years?|months?|weeks?|days?)[- ]old\b/i;
const numberAfter =
  /^[\s,;:()-]{0,3}(?:d\.?o\.?b\.?|born|nhs|hn|mrn|hosp|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{3}[ -]?\d{3}[ -]?\d{4}|[a-z]{0,3}\d{5,8}|0\d{4}|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})/i;

/** "Happy 90th to", "happy 100th birthday": no colleague is so old. */
const greatAge = /\b(?:7[5-9]|[89]\d|1[01]\d)(?:th|st|nd|rd) (?:birthday )?(?:to |for |dear )?$/;
const numberLabel = /\b(?:dob|date of birth|nhs (?:no|number)|hospital (?:no|number)|mrn)\b/;
const numberedRoom = /\b(?:bed|bay|cubicle|room|chair|trolley|cot) (?:\d{1,2}|[a-h])\b/;

/** A number that passes the NHS number check stands in the sentence. */
const patientNumberIn = ({ context, list, from, to }: Around): boolean =>
  nationalNumbers(context).some(
    ({ start, verdict }) =>
      verdict.points >= 3 && start >= (list[from]?.start ?? 0) && start < (list[to]?.end ?? 0),
  );

/** Numbers, ages and beds beside it. */
export function beside(around: Around, counts: Counts): void {
  const { context, list, name } = around;
  const tail = context.text.slice(list[name.last]?.end ?? name.end, (list[name.last]?.end ?? name.end) + 40);
  const lead = context.lower.slice(Math.max(0, name.start - 24), name.start);
  if (
    ageAfter.test(tail) ||
    (tail.includes('old') && ageInWords.test(tail)) ||
    greatAge.test(lead) ||
    ageLater.test(restOf(around))
  )
    counts.ageNear = 1;
  const sentence = sentenceText(around);
  const labelled = numberLabel.test(sentence) && /\d{4}|\d[/.-]\d/.test(sentence);
  if (numberAfter.test(tail) || labelled || patientNumberIn(around)) counts.numberNear = 1;
  const room = [...before(around, 5), ...after(around, 6)].some((word) => rooms.has(word));
  const placed = (room && numberedRoom.test(sentence)) || liesIn(list, name.last);
  if (placed && !isDoer(around)) counts.bedNear = 1;
}

const ageLater = /\b(?:is|turned|turns|aged) (?:1[01]\d|\d{2})\b(?! ?[%-])/;
