import { clinical, soundsMedical } from '../../lexicons/clinical.ts';
import { isEnglish } from '../../lexicons/english.ts';
import { isFirstName } from '../../lexicons/first-names.ts';
import { brands, eponyms, publicFigures } from '../../lexicons/known-names.ts';
import {
  afterPlacePreposition,
  chatter,
  civilTitles,
  fondTitles,
  neverInitials,
  neverSurnames,
  officeTitles,
  particles,
  placesThatAreNames,
  thingsAfterName,
} from '../../lexicons/name-words.ts';
import { places } from '../../lexicons/places.ts';
import { relations } from '../../lexicons/relations.ts';
import { roles } from '../../lexicons/roles.ts';
import { annotation } from '../context.ts';
import { overlap, type Span } from '../span.ts';
import { links } from './links.ts';
import { clinicalTerms } from './scene.ts';
import { type Word, words } from './words.ts';

export type Title = 'civil' | 'office' | 'fond';

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

/** What a capitalised word may be: a listed first name, that or a word, out of dictionary, a plain word. */
type Kind = 'first' | 'both' | 'strange' | 'word' | 'none';

const bareOf = (word: Word): string => {
  const { text } = word;
  if (text.endsWith("'s") || text.endsWith("'S")) return text.slice(0, -2);
  return text;
};

const digits = /\d/;
const stretched = /(.)\1\1/;
const initialsPattern = /^(?:[A-Z]\.){1,3}[A-Z]$/;

function kindOf(word: Word): Kind {
  const bare = bareOf(word);
  const lower = bare.toLowerCase();
  if (/[a-z][A-Z]/.test(bare) && !/^(?:Mc|Mac|De|Di|O'|D'|Le|La|Fitz|Van|Du)/.test(bare)) return 'none';
  if (bare.length < 2 || digits.test(bare) || stretched.test(lower) || chatter.has(lower)) return 'none';
  if (bare.includes('.') || lower.endsWith("n't") || lower.includes("'ll") || lower.includes("'ve"))
    return 'none';
  const listed =
    isFirstName(bare) || (bare.includes('-') && bare.split('-').some((part) => isFirstName(part)));
  const english = isEnglish(lower);
  if (listed) return english ? 'both' : 'first';
  if (english || soundsMedical(lower)) return 'word';
  return 'strange';
}

const isPart = (kind: Kind): boolean => kind === 'first' || kind === 'both' || kind === 'strange';

/** Whether a list other than the names' claims this capitalised word. */
function claimed(list: readonly Word[], index: number, kind: Kind): boolean {
  const before = list[index - 1]?.lower ?? '';
  if (kind === 'strange' && (roles.at(list, index) || relations.at(list, index))) return true;
  const place = places.at(list, index);
  if (place) {
    const couldBe = placesThatAreNames.has(list[index]?.lower ?? '');
    return kind === 'strange' || !couldBe || place.last > index || afterPlacePreposition.has(before);
  }
  if (calendar.has(bareOf(list[index] as Word).toLowerCase()))
    return calendarBefore.has(before) || /\d/.test(list[index + 1]?.text ?? '') || /\d/.test(before);
  if (kind === 'strange' && (before === 'at' || before === 'in' || before === 'near')) return true;
  const other = brands.at(list, index) ?? eponyms.at(list, index) ?? clinical.at(list, index);
  if (!other) return false;
  return kind !== 'first' || other.last > index;
}

const calendar = new Set(['june', 'april', 'may', 'august', 'summer', 'autumn']);
const calendarBefore = new Set([
  'by',
  'since',
  'in',
  'until',
  'till',
  'on',
  'of',
  'from',
  'next',
  'last',
  'this',
  'late',
  'early',
  'mid',
  'end',
  'before',
  'after',
  'every',
  'for',
  'during',
  'through',
]);

const titleOf = (word: Word): Title | undefined => {
  if (civilTitles.has(word.lower)) return 'civil';
  if (officeTitles.has(word.lower)) return 'office';
  return fondTitles.has(word.lower) ? 'fond' : undefined;
};

interface Reading {
  readonly list: readonly Word[];
  readonly text: string;
  readonly links: readonly Span[];
  /** Words of care stand in the draft. */
  readonly clinical: boolean;
  /** Most of the draft is in capitals. */
  readonly shouting: boolean;
}

const between = ({ text }: Reading, a: Word, b: Word): string => text.slice(a.end, b.start);

/** A handle or a tag is no name in the sentence. */
const tagged = ({ text, links }: Reading, word: Word): boolean =>
  '@#/&_'.includes(text.charAt(word.start - 1) || ' ') || links.some((link) => overlap(link, word));

function looksLikeName(reading: Reading, index: number): Kind {
  const word = reading.list[index];
  if (!word?.capital || tagged(reading, word)) return 'none';
  if (word.allCaps && !reading.shouting) {
    const next = reading.list[index + 1];
    const before = reading.list[index - 1];
    const pair = (other: Word | undefined): boolean =>
      (other?.allCaps ?? false) && (other?.text.length ?? 0) > 2;
    if (word.text.length < 3 || !(pair(next) || pair(before))) return 'none';
    const kind = kindOf(word);
    return kind === 'first' ? kind : 'none';
  }
  return kindOf(word);
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

function makesThing(reading: Reading, last: number): boolean {
  const { list } = reading;
  const here = list[last];
  const next = list[last + 1];
  if (!here || !next || between(reading, here, next) !== ' ') return false;
  if (here.text.endsWith("'s") && !next.capital) return false;
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

/** "Okafor, Blessing" where a line or a label begins, not in a list of people. */
function surnameFirst(reading: Reading, index: number): Name | undefined {
  const { list } = reading;
  const surname = list[index];
  const given = list[index + 1];
  if (!surname || !given || between(reading, surname, given) !== ', ') return undefined;
  const labelled = surname.opens || clinical.at(list, index - 1) !== undefined;
  if (!labelled || isFirstName(surname.text) || places.at(list, index)) return undefined;
  const [a, b] = [looksLikeName(reading, index), looksLikeName(reading, index + 1)];
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
  if (isPart(kind) && !claimed(list, index, kind)) {
    const last = endOfName(reading, index, false);
    return nameOf(reading, { first: index, from: index, last });
  }
  return undefined;
}

/** A name without a capital, where a listed first name or a strange word can be nothing else. */
function lowerCase(reading: Reading, index: number): Name | undefined {
  const word = reading.list[index];
  if (!word || word.capital || tagged(reading, word)) return undefined;
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
      lowerCase(reading, index);
    if (!name) continue;
    found.push(name);
    index = name.last;
  }
  return found;
});
