import {
  carerActs,
  careVerbs,
  ownedInCare,
  patientNouns,
  personNouns,
  wardLife,
} from '../../lexicons/care-words.ts';
import { clinical } from '../../lexicons/clinical.ts';
import { isFirstName } from '../../lexicons/first-names.ts';
import { hardlyNames, plainNames } from '../../lexicons/name-words.ts';
import { kindOf, type Reading } from './name-kinds.ts';
import { acts, helpers, kinOfPatient, liesIn, lowerOf } from './name-places.ts';
import type { Word } from './words.ts';

const pronouns = new Set([
  'he',
  'she',
  'his',
  'her',
  'him',
  "he's",
  "she's",
  'hes',
  'shes',
  'herself',
  'himself',
]);
/** Words between an action and what became of the one it was done to: "took frank down", "sat with ivy till the end". */
const onwards = new Set(
  'down up back round home to till until while that about for through over in from'.split(' '),
);
const beside = new Set(['sat', 'sit', 'sitting', 'stayed', 'staying', 'chatting', 'chat', 'chatted']);
/** What anybody says of hope, and what "will" helps to say. */
const ofAnything = new Set('never only read beat hit stop stops keeps kept gave found lost'.split(' '));
/** What somebody who is nursed does, past what any sentence has. */
const does = new Set("pressed came wont won't woke slept needs managed finally nearly still".split(' '));
const determiners = new Set('the a an my your his her their our this that some any no of more'.split(' '));

const ahead = (list: readonly Word[], index: number, steps: number): string[] =>
  list.slice(index + 1, index + 1 + steps).map(({ lower }) => lower);

/** "ruby's bloods", "washed rose's hair". */
const owns = (list: readonly Word[], index: number): boolean => {
  const next = lowerOf(list, index + 1);
  return (list[index]?.text.endsWith("'s") ?? false) && (ownedInCare.has(next) || kinOfPatient.has(next));
};

/** "pearl pressed the buzzer … I looked tired", "ivy 94 has asked": at the start, doing what patients do. */
function doesAsPatient({ list, clinical: ofCare }: Reading, index: number): boolean {
  const word = list[index];
  if (!word?.opens) return false;
  const [one = '', two = '', ...more] = ahead(list, index, 16);
  if (/^\d{2,3}$/.test(one)) return acts(two) || helpers.has(two);
  const verb = acts(one) || does.has(one) || (helpers.has(one) && (acts(two) || does.has(two)));
  if (!verb || (hardlyNames.has(word.bare) && ofAnything.has(one))) return false;
  return ofCare || more.some((lower) => pronouns.has(lower) || wardLife.has(lower));
}

/** "told joy she", "took frank down for", "sat with ivy till". */
function isDoneTo(list: readonly Word[], index: number): boolean {
  const [one, two, next] = [lowerOf(list, index - 1), lowerOf(list, index - 2), lowerOf(list, index + 1)];
  const done = carerActs.has(one) || careVerbs.has(one) || (one === 'with' && beside.has(two));
  if (!done) return false;
  return pronouns.has(next) || (onwards.has(next) && !hardlyNames.has(list[index]?.bare ?? ''));
}

/** "a lady called joy". */
function isCalled(list: readonly Word[], index: number): boolean {
  const before = lowerOf(list, index - 1);
  if (before !== 'called' && before !== 'named') return false;
  return [2, 3].some((step) => {
    const lower = list[index - step]?.bare ?? '';
    return (
      personNouns.has(lower) || patientNouns.has(lower) || kinOfPatient.has(lower) || pronouns.has(lower)
    );
  });
}

/** "mark with the drain in", "faith on the burns unit let me see her face". */
function isPlaced(list: readonly Word[], index: number): boolean {
  const [one = '', two = '', ...more] = ahead(list, index, 10);
  if (!list[index]?.opens) return false;
  if (one === 'with' && /^(?:the|a|her|his)$/.test(two))
    return [3, 4].some(
      (step) => clinical.at(list, index + step) ?? ownedInCare.has(lowerOf(list, index + step)),
    );
  if (!/^(?:on|in|from)$/.test(one) || !/^(?:the|our|my)$/.test(two)) return false;
  const place = [3, 4].some((step) => clinical.at(list, index + step)?.kinds.has('place'));
  return place && more.some((lower) => pronouns.has(lower));
}

/** A name that is an everyday word, written small, where the words beside it leave room for nothing but a patient. */
export function plainName(reading: Reading, index: number): boolean {
  const { list } = reading;
  const word = list[index];
  if (!word || word.capital || !plainNames.has(word.bare) || determiners.has(lowerOf(list, index - 1)))
    return false;
  if (owns(list, index)) return true;
  if (word.text.endsWith("'s")) return false;
  return (
    liesIn(list, index) ||
    doesAsPatient(reading, index) ||
    isDoneTo(list, index) ||
    isCalled(list, index) ||
    isPlaced(list, index)
  );
}

/** "jaydens mum", in a hurry. */
export function ownsInHaste({ list }: Reading, index: number): boolean {
  const word = list[index];
  if (!word || word.capital || word.text.length < 5 || !word.text.endsWith('s') || word.digits) return false;
  const next = lowerOf(list, index + 1);
  if (!kinOfPatient.has(next) && !ownedInCare.has(next)) return false;
  return isFirstName(word.text.slice(0, -1)) && kindOf(word) === 'strange';
}

/** "mum's called Temperance": a word of any kind, since somebody is said to be called so. */
export const calledSo = ({ list }: Reading, index: number): boolean => {
  const word = list[index];
  return Boolean(word?.capital) && !word?.allCaps && isCalled(list, index);
};
