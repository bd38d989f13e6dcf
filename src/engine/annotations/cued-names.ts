import { patientNouns, personNouns } from '../../lexicons/care-words.ts';
import { clinical } from '../../lexicons/clinical.ts';
import { brands } from '../../lexicons/known-names.ts';
import { nicknameOpeners, notTwoInitials, wordNames } from '../../lexicons/name-words.ts';
import { places } from '../../lexicons/places.ts';
import { relations } from '../../lexicons/relations.ts';
import { roles } from '../../lexicons/roles.ts';
import { bareOf, between, kindOf, type Reading, tagged } from './name-kinds.ts';
import {
  acts,
  helpers,
  kinOfPatient,
  liesIn,
  lowerOf,
  owners,
  roomNumber,
  roomWords,
} from './name-places.ts';
import { calledSo, ownsInHaste, plainName } from './plain-names.ts';
import type { Word } from './words.ts';

/** Words of the list that are a name only because of what stands beside them. */
export interface Cued {
  readonly first: number;
  readonly from: number;
  readonly last: number;
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
  // "Medical Royal Colleges"
  const before = list[index - 1];
  if (before?.capital && between(reading, before, word) === ' ') return false;
  if (word.text.endsWith("'s")) return kinOfPatient.has(next.lower);
  // "Dot and Elsie in bay 2"
  const together = next.lower === 'and' && list[index + 2]?.capital && liesIn(list, index + 2);
  return together || acts(next.lower) || liesIn(list, index) || patientNouns.has(lowerOf(list, index - 1));
}

const nextStep = new Set(
  'home theatre discharge rehab ct mri scan bloods transfer echo xray x-ray endoscopy angio dialysis'.split(
    ' ',
  ),
);
/** "Costa for home, Lim for CT": the idiom of a handover, whatever shop is called so. */
function handedOver(reading: Reading, index: number): boolean {
  const { list } = reading;
  const word = list[index];
  if (!word?.capital || word.allCaps || lowerOf(list, index + 1) !== 'for') return false;
  return nextStep.has(lowerOf(list, index + 2)) && kindOf(word) !== 'word' && kindOf(word) !== 'none';
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
  const found =
    twoInitials(reading, index) ||
    withoutCapital(reading, index) ||
    wordAsName(reading, index) ||
    handedOver(reading, index) ||
    plainName(reading, index) ||
    ownsInHaste(reading, index) ||
    calledSo(reading, index);
  return found ? { first: index, from: index, last: index } : undefined;
}
