import { patientNouns, patientVerbs, patientWays, personNouns } from '../../lexicons/care-words.ts';
import { clinical } from '../../lexicons/clinical.ts';
import { brands } from '../../lexicons/known-names.ts';
import { nicknameOpeners, notTwoInitials, wordNames } from '../../lexicons/name-words.ts';
import { places } from '../../lexicons/places.ts';
import { relations } from '../../lexicons/relations.ts';
import { roles } from '../../lexicons/roles.ts';
import { bareOf, between, kindOf, type Reading, tagged } from './name-kinds.ts';
import type { Word } from './words.ts';

/** Words of the list that are a name only because of what stands beside them. */
export interface Cued {
  readonly first: number;
  readonly from: number;
  readonly last: number;
}

const roomWords = new Set(['bed', 'bay', 'cubicle', 'chair', 'trolley', 'cot', 'room', 'sideroom']);
const roomNumber = /^(?:\d{1,2}[a-d]?|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const helpers = new Set(['is', 'was', 'has', 'had', 'who', 'in', 'on', 'from', "who's", 'and', 'just']);
const owners = new Set(['my', 'our', 'this', 'the', 'a', 'lovely', 'poor', 'old']);
const kinOfPatient = new Set(
  'wife husband daughter son mum dad mother father sister brother partner family nan'.split(' '),
);

const lowerOf = (list: readonly Word[], index: number): string => list[index]?.lower ?? '';
const acts = (lower: string): boolean => patientWays.has(lower) || patientVerbs.has(lower);

/** "… in bed 4", "… in side room two", with "my" or "our" between. */
function liesIn(list: readonly Word[], index: number): boolean {
  if (!['in', 'from', 'on'].includes(lowerOf(list, index + 1))) return false;
  let at = index + 2;
  if (owners.has(lowerOf(list, at))) at += 1;
  if (lowerOf(list, at) === 'side') at += 1;
  return roomWords.has(lowerOf(list, at)) && roomNumber.test(lowerOf(list, at + 1));
}

/** "chair 6, DL, vomited", "bed 12 KM keeps ringing": the bed stands before, what the patient does behind. */
const isBedOf = (list: readonly Word[], index: number): boolean =>
  list[index]?.text.length === 2 &&
  roomWords.has(lowerOf(list, index - 2)) &&
  roomNumber.test(lowerOf(list, index - 1)) &&
  (acts(lowerOf(list, index + 1)) || helpers.has(lowerOf(list, index + 1)));

const isListed = ({ list }: Reading, index: number): boolean =>
  Boolean(
    clinical.at(list, index) ??
      roles.at(list, index) ??
      relations.at(list, index) ??
      brands.at(list, index) ??
      places.at(list, index),
  );

/** "JT in bed 14", "patient KW": two capitals that are no abbreviation of the trade. */
function twoInitials(reading: Reading, index: number): boolean {
  const { list } = reading;
  const word = list[index];
  if (!word?.allCaps || !/^[A-Z]{2,3}$/.test(word.text) || reading.shouting) return false;
  if (notTwoInitials.has(word.lower) || isListed(reading, index)) return false;
  if (liesIn(list, index) || isBedOf(list, index)) return true;
  return patientNouns.has(lowerOf(list, index - 1)) && word.text.length === 2;
}

/** "so bronagh the lady with the hips", "my patient jas says", "will in bay c". */
function withoutCapital(reading: Reading, index: number): boolean {
  const { list } = reading;
  const word = list[index];
  if (!word || word.capital || word.text.length < 3) return false;
  const lies = liesIn(list, index);
  if (!lies && !isPatientsPlace(list, index) && !startsAsPatient(reading, index)) return false;
  const kind = kindOf(word);
  if (kind === 'none' || kind === 'word' || isListed(reading, index)) return false;
  return lies || kind !== 'both';
}

/** "yusra hides my pen", "wojtek has refused": no English word, at the start of a sentence, doing what patients do. */
function startsAsPatient(reading: Reading, index: number): boolean {
  const { list } = reading;
  const word = list[index];
  if (!word?.opens || word.digits || kindOf(word) !== 'strange') return false;
  const next = lowerOf(list, index + 1);
  return (
    acts(next) || (helpers.has(next) && next !== 'and' && next !== 'on' && acts(lowerOf(list, index + 2)))
  );
}

/** "… the lady", "my patient … says": the words around are those of a patient's name. */
function isPatientsPlace(list: readonly Word[], index: number): boolean {
  const next = lowerOf(list, index + 1);
  if (next === 'the' && personNouns.has(lowerOf(list, index + 2))) return true;
  const patient = patientNouns.has(lowerOf(list, index - 1)) && owners.has(lowerOf(list, index - 2));
  return patient && (acts(next) || helpers.has(next));
}

/** "Bishop refuses his enema", "Sunday's wife": words that are names too, where a patient would stand. */
function wordAsName(reading: Reading, index: number): boolean {
  const { list } = reading;
  const word = list[index];
  if (!word?.capital || !wordNames.has(bareOf(word).toLowerCase())) return false;
  const next = list[index + 1];
  if (!next || between(reading, word, next) !== ' ' || next.capital) return false;
  if (word.text.endsWith("'s")) return kinOfPatient.has(next.lower);
  return acts(next.lower) || liesIn(list, index) || patientNouns.has(lowerOf(list, index - 1));
}

/** "RIP Big Tone", "Little Acorn in bay 2". */
function nickname(reading: Reading, index: number): boolean {
  const { list } = reading;
  const [opener, word] = [list[index], list[index + 1]];
  if (!opener?.capital || !word?.capital || !(nicknameOpeners.has(opener.lower) || opener.lower === 'the'))
    return false;
  if (between(reading, opener, word) !== ' ' || word.allCaps) return false;
  // "The Colonel in bed 2", and nowhere else.
  if (opener.lower === 'the') return liesIn(list, index + 1);
  if (isListed(reading, index + 1)) return false;
  const before = lowerOf(list, index - 1);
  return ['rip', 'goodbye', 'farewell', 'patient'].includes(before) || liesIn(list, index + 1);
}

/** A name that no list and no capital tells, but the words right beside it do. */
export function cued(reading: Reading, index: number): Cued | undefined {
  const word = reading.list[index];
  if (!word || tagged(reading, word)) return undefined;
  if (nickname(reading, index)) return { first: index, from: index, last: index + 1 };
  const found = twoInitials(reading, index) || withoutCapital(reading, index) || wordAsName(reading, index);
  return found ? { first: index, from: index, last: index } : undefined;
}
