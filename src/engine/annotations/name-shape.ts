import { clinical } from '../../lexicons/clinical.ts';
import { publicFigures } from '../../lexicons/known-names.ts';
import {
  afterPlacePreposition,
  civilTitles,
  neverSurnames,
  particles,
  thingsAfterName,
} from '../../lexicons/name-words.ts';
import { roles } from '../../lexicons/roles.ts';
import type { Span } from '../span.ts';
import { between, claimed, initialsPattern, isPart, kindOf, type Reading, type Title } from './name-kinds.ts';
import type { Word } from './words.ts';

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
export function endOfName(reading: Reading, index: number, titled: boolean): number {
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
    if (!next.capital || next.digits || neverSurnames.has(next.lower)) break;
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

/** "Wilson's disease": called after whoever described it. */
const illnessesOf = /^(?:disease|syndrome|palsy|lymphoma|chorea|contracture|oesophagus)$/;

function makesThing(reading: Reading, last: number): boolean {
  const { list } = reading;
  const here = list[last];
  const next = list[last + 1];
  if (!here || !next || between(reading, here, next) !== ' ') return false;
  if (here.text.endsWith("'s") && !next.capital)
    return calledAfterPeople.has(next.lower) || illnessesOf.test(next.lower);
  // "let Elsie take her teapot" is no medical take.
  if (
    next.lower !== 'take' &&
    clinical.at(list, last + 1)?.kinds.has('place') &&
    !list[last]?.text.endsWith("'s")
  )
    return !next.capital || next.lower !== 'bed';
  return thingsAfterName.has(next.lower);
}

/** The words of a span put together as a name, with what is told by them alone. */
export function nameOf(
  reading: Reading,
  span: { first: number; from: number; last: number },
  title?: Title,
): Name {
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
