import { neverInitials } from '../../lexicons/name-words.ts';
import { annotation } from '../context.ts';
import { cued } from './cued-names.ts';
import { links } from './links.ts';
import { surnameFirst } from './listed-names.ts';
import {
  bareOf,
  between,
  calendar,
  claimed,
  digits,
  initialsPattern,
  isListedWord,
  isPart,
  kindOf,
  looksLikeName,
  type Reading,
  tagged,
} from './name-kinds.ts';
import { endOfName, type Name, nameOf } from './name-shape.ts';
import { clinicalTerms } from './scene.ts';
import { afterTitle } from './titled-names.ts';
import { words } from './words.ts';

export type { Name } from './name-shape.ts';

/** "T level", "S bend": a letter, and no initial. */
const lettered = new Set([
  'level',
  'levels',
  'cell',
  'cells',
  'shirt',
  'shirts',
  'bend',
  'wave',
  'ray',
  'factor',
  'plan',
]);

const capitalLetter = /^[A-Z]$/;

/** "J. Kowalczyk", not "Vitamin D. Patel". */
function isInitialOf(reading: Reading, index: number): boolean {
  const { list, text } = reading;
  const word = list[index];
  const surname = list[index + 1];
  if (!word?.capital || !surname || !capitalLetter.test(word.text) || tagged(reading, word)) return false;
  if (text.slice(word.end, surname.start) !== '. ' || !surname.capital || surname.allCaps) return false;
  const before = list[index - 1];
  const goesOn = before && between(reading, before, word) === ' ' && (before.capital || before.digits);
  const kind = kindOf(surname);
  return !goesOn && (kind === 'strange' || kind === 'first') && !claimed(list, index + 1, kind);
}

function bare(reading: Reading, index: number): Name | undefined {
  const { list } = reading;
  const word = list[index];
  if (!word) return undefined;
  if (initialsPattern.test(word.text) && !neverInitials.has(word.lower)) {
    return nameOf(reading, { first: index, from: index, last: index });
  }
  if (isInitialOf(reading, index)) {
    return nameOf(reading, { first: index, from: index, last: endOfName(reading, index + 1, false) });
  }
  if (
    word.capital &&
    word.text.length === 1 &&
    !neverInitials.has(word.lower) &&
    word.opens === (index === 0)
  ) {
    const next = list[index + 1];
    const clear =
      next &&
      between(reading, word, next) === ' ' &&
      !next.capital &&
      !digits.test(next.text) &&
      !lettered.has(next.lower);
    return clear ? nameOf(reading, { first: index, from: index, last: index }) : undefined;
  }
  const kind = looksLikeName(reading, index);
  const told = list[index - 1]?.lower === 'surname';
  if (isPart(kind) && (told || !claimed(list, index, kind))) {
    const last = endOfName(reading, index, false);
    return nameOf(reading, { first: index, from: index, last });
  }
  return undefined;
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'some', 'this', 'that']);

/** A name without a capital, where a listed first name or a strange word can be nothing else. */
function lowerCase(reading: Reading, index: number): Name | undefined {
  const word = reading.list[index];
  if (!word || word.capital || word.bare.length < 3 || !isListedWord(word) || tagged(reading, word))
    return undefined;
  const kind = kindOf(word);
  // "the sherry", "a pat dog"
  if (articles.has(reading.list[index - 1]?.lower ?? '')) return undefined;
  if (
    kind !== 'first' ||
    bareOf(word).length < 3 ||
    calendar.has(word.lower) ||
    claimed(reading.list, index, 'strange')
  )
    return undefined;
  const next = reading.list[index + 1];
  const surname =
    next &&
    !next.capital &&
    !word.text.endsWith("'s") &&
    between(reading, word, next) === ' ' &&
    next.text.length > 3 &&
    (kindOf(next) === 'strange' || kindOf(next) === 'first') &&
    !claimed(reading.list, index + 1, 'strange');
  return nameOf(reading, { first: index, from: index, last: surname ? index + 1 : index });
}

function fromCue(reading: Reading, index: number): Name | undefined {
  const found = cued(reading, index);
  if (!found) return undefined;
  const name = nameOf(reading, found);
  const word = reading.list[index];
  const initials = Boolean(word?.allCaps && word.text.length < 4);
  return initials ? { ...name, initials, strange: false } : name;
}

/** Every stretch of the draft that may be a person's name, in order, none overlapping another. */
export const names = annotation((context): readonly Name[] => {
  const list = words(context);
  const letters = list.filter((word) => word.text.length > 3);
  const shouting = letters.length > 2 && letters.filter((word) => word.allCaps).length > letters.length * 0.6;
  const reading: Reading = {
    list,
    text: context.text,
    links: links(context),
    clinical: clinicalTerms(context).some((term) => !term.weak),
    shouting,
  };
  const found: Name[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const name =
      afterTitle(reading, index) ??
      surnameFirst(reading, index) ??
      bare(reading, index) ??
      lowerCase(reading, index) ??
      fromCue(reading, index);
    if (!name) continue;
    found.push(name);
    index = name.last;
  }
  return found;
});
