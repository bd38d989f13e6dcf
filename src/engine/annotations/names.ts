import { clinical } from '../../lexicons/clinical.ts';
import { isFirstName } from '../../lexicons/first-names.ts';
import { publicFigures } from '../../lexicons/known-names.ts';
import {
  afterPlacePreposition,
  civilTitles,
  neverInitials,
  neverSurnames,
  particles,
  thingsAfterName,
} from '../../lexicons/name-words.ts';
import { places } from '../../lexicons/places.ts';
import { roles } from '../../lexicons/roles.ts';
import { annotation } from '../context.ts';
import type { Span } from '../span.ts';
import { cued } from './cued-names.ts';
import { links } from './links.ts';
import {
  bareOf,
  between,
  calendar,
  claimed,
  digits,
  initialsPattern,
  isListed,
  isPart,
  kindOf,
  looksLikeName,
  type Reading,
  type Title,
  tagged,
  titleOf,
} from './name-kinds.ts';
import { clinicalTerms } from './scene.ts';
import { type Word, words } from './words.ts';

/** Words that look like somebody's name. Whether they are, and whose, the words around them decide. */
export interface Name extends Span {
  /** Places in the list of words, title included, both ends included. */
  readonly first: number;
  readonly last: number;
  readonly title?: Title;
  /** The words of the name without title. */
  readonly parts: readonly Word[];
  /** One of them is a listed first name and no English word. */
  readonly known: boolean;
  /** One of them is outside the English dictionary, listed or not. */
  readonly strange: boolean;
  /** "J.K.", "Mrs T". */
  readonly initials: boolean;
  /** "Okafor, Blessing". */
  readonly surnameFirst: boolean;
  /** Written without capitals. */
  readonly lower: boolean;
  /** Stands where any word has a capital. */
  readonly opens: boolean;
  /** A person everybody knows: for certain (several words) or perhaps (one). */
  readonly figure?: 'certain' | 'perhaps';
  /** Followed by a word that makes it a place or thing: "Audley ward", "Parkinson's disease". */
  readonly thing: boolean;
}

const surnamesThatArePlaces = new Set([
  'park',
  'hill',
  'lane',
  'hall',
  'field',
  'day',
  'law',
  'wing',
  'song',
]);

/** One given name, not after "in" or "at", before a lower-case word: "Eun-ji Park refused". */
function isPerson({ list }: Reading, index: number, last: number): boolean {
  const given = list[index];
  const next = list[last + 2];
  if (index !== last || !given || !next || next.capital) return false;
  if (kindOf(given) !== 'first' && !given.text.includes('-')) return false;
  return !afterPlacePreposition.has(list[index - 1]?.lower ?? '') && list[index - 1]?.lower !== 'the';
}

/** The last word of a name whose first given name or surname stands at `index`. */
function endOfName(reading: Reading, index: number, titled: boolean): number {
  const { list } = reading;
  let last = index;
  while (last - index < 4) {
    const here = list[last];
    const next = list[last + 1];
    if (!here || !next || here.text.endsWith("'s")) break;
    const gap = between(reading, here, next);
    const quoted = /^ ["']$/.test(gap) && next.capital;
    if (gap !== ' ' && !quoted && !(gap === '" ' || gap === "' ")) break;
    if (particles.has(next.lower)) {
      const after = list[last + 2];
      if (!after?.capital || !isPart(kindOf(after))) break;
      last += 2;
      continue;
    }
    if (!next.capital || neverSurnames.has(next.lower)) break;
    if (next.text.length === 1) {
      const after = list[last + 2];
      const ends = !after || between(reading, next, after) !== ' ' || !'IA'.includes(next.text);
      if ('I' === next.text || !ends) break;
      last += 1;
      break;
    }
    if (next.allCaps && !here.allCaps) break;
    const kind = next.allCaps ? 'strange' : kindOf(next);
    if (kind === 'none') break;
    const surname = surnamesThatArePlaces.has(next.lower) && isPerson(reading, index, last);
    if (surname) {
      last += 1;
      break;
    }
    if (!isPart(kind) && (thingsAfterName.has(next.lower) || roles.at(list, last + 1))) break;
    if (isPart(kind) && !titled && claimed(list, last + 1, kind)) break;
    if (clinical.at(list, last + 1) && !isPart(kind)) break;
    last += 1;
  }
  return last;
}

/** Several words of a famous name settle it; a surname of one only when it stands alone. */
function figureOf(list: readonly Word[], first: number, last: number): Name['figure'] {
  for (let from = Math.max(0, first - 1); from <= last; from += 1) {
    const match = publicFigures.at(list, from);
    if (!match || match.last < first) continue;
    if (match.last > match.first && !civilTitles.has(list[match.first]?.lower ?? '')) return 'certain';
    if (first === last) return 'perhaps';
  }
  return undefined;
}

/** "Theo's law", "Ellie's appeal". */
const calledAfterPeople = new Set([
  'law',
  'rule',
  'appeal',
  'fund',
  'foundation',
  'charity',
  'charter',
  'campaign',
]);

function makesThing(reading: Reading, last: number): boolean {
  const { list } = reading;
  const here = list[last];
  const next = list[last + 1];
  if (!here || !next || between(reading, here, next) !== ' ') return false;
  if (here.text.endsWith("'s") && !next.capital) return calledAfterPeople.has(next.lower);
  if (clinical.at(list, last + 1)?.kinds.has('place') && !list[last]?.text.endsWith("'s"))
    return !next.capital || next.lower !== 'bed';
  return thingsAfterName.has(next.lower);
}

function nameOf(reading: Reading, span: { first: number; from: number; last: number }, title?: Title): Name {
  const { list } = reading;
  const parts = list.slice(span.from, span.last + 1);
  const kinds = parts.map((part) => kindOf(part));
  const opening = list[span.first] as Word;
  const closing = list[span.last] as Word;
  const figure = figureOf(list, span.from, span.last);
  const lower = !(parts[0]?.capital ?? false);
  const possessive = closing.text.endsWith("'s");
  const dotted = reading.text.charAt(closing.end) === '.';
  return {
    start: opening.start,
    end: closing.end - (possessive ? 2 : 0) + (initialsPattern.test(closing.text) && dotted ? 1 : 0),
    first: span.first,
    last: span.last,
    ...(title && { title }),
    parts,
    known: kinds.includes('first'),
    strange: kinds.includes('strange') || kinds.includes('first'),
    initials: parts.every((part) => part.text.length === 1 || initialsPattern.test(part.text)),
    surnameFirst: false,
    lower,
    opens: opening.opens,
    ...(figure && { figure }),
    thing: makesThing(reading, span.last),
  };
}

/** "Mrs Okafor", "mr pinder", "Mr and Mrs Bello", "baby Ezra", "Mrs T". */
function afterTitle(reading: Reading, index: number): Name | undefined {
  const { list } = reading;
  const word = list[index];
  const title = word && titleOf(word);
  if (!word || !title) return undefined;
  let from = index + 1;
  const joins = list[from]?.lower === 'and' || reading.text.slice(word.end, word.end + 3) === ' & ';
  if (joins) {
    const second = reading.text.slice(word.end, word.end + 3) === ' & ' ? from : from + 1;
    if (!civilTitles.has(list[second]?.lower ?? '')) return undefined;
    from = second + 1;
  }
  const next = list[from];
  if (!next || !/^\.? $/.test(reading.text.slice(list[from - 1]?.end ?? 0, next.start))) return undefined;
  if (word.lower === 'miss' && !word.capital && missing(list, index)) return undefined;
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
  if (next.capital) {
    if (
      digits.test(next.text) ||
      neverSurnames.has(next.lower) ||
      (word.opens && word.allCaps && !reading.shouting)
    )
      return undefined;
    return nameOf(reading, { first: index, from, last: endOfName(reading, from, true) }, title);
  }
  if (title !== 'civil') return undefined;
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
function surnameFirst(reading: Reading, index: number): Name | undefined {
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

function bare(reading: Reading, index: number): Name | undefined {
  const { list } = reading;
  const word = list[index];
  if (!word) return undefined;
  if (initialsPattern.test(word.text) && !neverInitials.has(word.lower)) {
    return nameOf(reading, { first: index, from: index, last: index });
  }
  if (
    word.capital &&
    word.text.length === 1 &&
    !neverInitials.has(word.lower) &&
    word.opens === (index === 0)
  ) {
    const next = list[index + 1];
    const clear = next && between(reading, word, next) === ' ' && !next.capital && !digits.test(next.text);
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

/** A name without a capital, where a listed first name or a strange word can be nothing else. */
function lowerCase(reading: Reading, index: number): Name | undefined {
  const word = reading.list[index];
  if (!word || word.capital || !isListed(bareOf(word)) || tagged(reading, word)) return undefined;
  const kind = kindOf(word);
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
