import { clinical } from '../../lexicons/clinical.ts';
import { isFirstName } from '../../lexicons/first-names.ts';
import { particles } from '../../lexicons/name-words.ts';
import { places } from '../../lexicons/places.ts';
import { between, claimed, isPart, looksLikeName, type Reading } from './name-kinds.ts';
import { type Name, nameOf } from './name-shape.ts';

/** "Halloran, P." where a line begins. */
function isListedByInitial(reading: Reading, index: number): boolean {
  const { list, text } = reading;
  const [surname, initial] = [list[index], list[index + 1]];
  if (!surname?.opens || !initial || !/^[B-HJ-Z]$/.test(initial.text)) return false;
  if (!/^[.:]? ?[(a-z-]|^\.$/.test(text.slice(initial.end, initial.end + 3))) return false;
  const kind = looksLikeName(reading, index);
  return kind === 'strange' && !claimed(list, index, kind);
}

/** "Okafor, Blessing" where a line or a label begins, not in a list of people. */
export function surnameFirst(reading: Reading, index: number): Name | undefined {
  const { list, text } = reading;
  const surname = list[index];
  const given = list[index + 1];
  if (!surname || !given || between(reading, surname, given) !== ', ') return undefined;
  if (isListedByInitial(reading, index)) {
    return { ...nameOf(reading, { first: index, from: index, last: index + 1 }), surnameFirst: true };
  }
  const labelled = surname.opens || clinical.at(list, index - 1) !== undefined;
  // "Nguyen, Van Minh: no fluids chart": a heading, whatever the surname.
  const third = list[index + 3];
  const heading =
    surname.opens &&
    (text.charAt(given.end) === ':' ||
      (third !== undefined &&
        list[index + 2]?.capital &&
        !text.slice(given.end, list[index + 2]?.start).includes(',') &&
        reading.text.charAt(list[index + 2]?.end ?? 0) === ':'));
  if (!labelled || (isFirstName(surname.text) && !heading) || places.at(list, index)) return undefined;
  const [a, b] = [looksLikeName(reading, index), looksLikeName(reading, index + 1)];
  if (heading && isPart(a) && (isPart(b) || particles.has(given.lower))) {
    const last = reading.text.charAt(given.end) === ':' ? index + 1 : index + 2;
    return { ...nameOf(reading, { first: index, from: index, last }), surnameFirst: true };
  }
  if (a !== 'strange' || !(b === 'first' || b === 'both' || (b === 'strange' && reading.clinical)))
    return undefined;
  if (claimed(list, index, a) || claimed(list, index + 1, b)) return undefined;
  const next = list[index + 2];
  if (next && (next.lower === 'and' || (between(reading, given, next) === ', ' && next.capital)))
    return undefined;
  return { ...nameOf(reading, { first: index, from: index, last: index + 1 }), surnameFirst: true };
}
