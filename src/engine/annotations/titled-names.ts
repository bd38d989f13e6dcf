import { civilTitles, neverSurnames, officeTitles, particles } from '../../lexicons/name-words.ts';
import { roles } from '../../lexicons/roles.ts';
import {
  between,
  claimed,
  digits,
  isPart,
  kindOf,
  looksLikeName,
  type Reading,
  titleOf,
} from './name-kinds.ts';
import { endOfName, type Name, nameOf } from './name-shape.ts';
import type { Word } from './words.ts';

const isName = (word: Word | undefined): boolean =>
  word !== undefined && (word.capital || particles.has(word.lower));

/** Titles that people in a hurry write small, with the name: "dr mukherjee". */
const workTitles = new Set(['dr', 'prof']);

/** "my sister Kate", who runs no ward. */
const isOwnSister = (list: readonly Word[], index: number): boolean =>
  list[index]?.text === 'sister' && /^(?:my|his|her|their)$/.test(list[index - 1]?.lower ?? '');

/** Surnames that look like small words. */
const shortSurnames = new Set([
  'oh',
  'so',
  'an',
  'love',
  'good',
  'june',
  'may',
  'march',
  'day',
  'no',
  'do',
  'bean',
]);

/** "MR CHOWDHURY CAN READ": somebody is glad, and not of the MS society. */
const shouted = (next: Word): boolean =>
  next.allCaps && next.text.length > 3 && (kindOf(next) === 'strange' || kindOf(next) === 'first');

/** "Mrs Okafor", "mr pinder", "Mr and Mrs Bello", "baby Ezra", "Mrs T". */
export function afterTitle(reading: Reading, index: number): Name | undefined {
  const { list } = reading;
  const word = list[index];
  const title = word && titleOf(word);
  if (!word || !title || isOwnSister(list, index)) return undefined;
  let from = index + 1;
  const joins = list[from]?.lower === 'and' || reading.text.slice(word.end, word.end + 3) === ' & ';
  if (joins) {
    const second = reading.text.slice(word.end, word.end + 3) === ' & ' ? from : from + 1;
    if (!civilTitles.has(list[second]?.lower ?? '')) return undefined;
    from = second + 1;
  }
  // "Mr van der Plaats"
  while (title === 'civil' && particles.has(list[from]?.lower ?? '') && isName(list[from + 1])) from += 1;
  const next = list[from];
  const gap = next && reading.text.slice(list[from - 1]?.end ?? 0, next.start);
  // "Fr. Donnelly", but "the Mayor. Cecil came" begins anew.
  if (!next || !(gap === ' ' || (gap === '. ' && word.text.length < 5))) return undefined;
  if (word.lower === 'miss' && !word.capital && (missing(list, index) || officeTitles.has(next.lower)))
    return undefined;
  if (title === 'fond') {
    const kind = looksLikeName(reading, from);
    if (!isPart(kind) || claimed(list, from, kind)) return undefined;
    return nameOf(reading, { first: index, from, last: endOfName(reading, from, false) }, title);
  }
  if (next.text.length === 1 && next.capital && next.text !== 'I') {
    const surname = list[from + 1];
    if (surname?.capital && reading.text.slice(next.end, surname.start) === '. ' && isPart(kindOf(surname)))
      return nameOf(reading, { first: index, from, last: from + 1 }, title);
    return nameOf(reading, { first: index, from, last: from }, title);
  }
  const told = reading.text.charAt(next.end);
  if (title === 'civil' && next.text.length === 1 && next.text !== 'i' && /[. ]/.test(told)) {
    return nameOf(reading, { first: index, from, last: from }, title);
  }
  if (next.capital) {
    if (
      digits.test(next.text) ||
      (neverSurnames.has(next.lower) && !(title === 'civil' && shortSurnames.has(next.lower))) ||
      (word.opens && word.allCaps && !reading.shouting && !shouted(next))
    )
      return undefined;
    return nameOf(reading, { first: index, from, last: endOfName(reading, from, true) }, title);
  }
  if (title !== 'civil' && !(workTitles.has(word.lower) && kindOf(next) === 'strange')) return undefined;
  const kind = kindOf(next);
  if (kind !== 'first' && kind !== 'strange') return undefined;
  const more = list[from + 1];
  const surname =
    more && between(reading, next, more) === ' ' && kindOf(more) === 'strange' && !roles.at(list, from + 1);
  return nameOf(reading, { first: index, from, last: surname ? from + 1 : from }, title);
}

const wantsMiss = new Set(
  "else anyone who everyone i we you they will to i'll really gonna don't dont so do would might never still".split(
    ' ',
  ),
);
const missing = (list: readonly Word[], index: number): boolean =>
  wantsMiss.has(list[index - 1]?.lower ?? '');
