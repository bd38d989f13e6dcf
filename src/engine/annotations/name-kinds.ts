import { clinical, soundsMedical } from '../../lexicons/clinical.ts';
import { isEnglish } from '../../lexicons/english.ts';
import { isFirstName } from '../../lexicons/first-names.ts';
import { brands, eponyms } from '../../lexicons/known-names.ts';
import {
  afterPlacePreposition,
  chatter,
  civilTitles,
  fondTitles,
  officeTitles,
  placesThatAreNames,
} from '../../lexicons/name-words.ts';
import { places } from '../../lexicons/places.ts';
import { relations } from '../../lexicons/relations.ts';
import { roles } from '../../lexicons/roles.ts';
import { overlapsAny, type Span } from '../span.ts';
import { askedOnce } from '../word-table.ts';
import type { Word } from './words.ts';

export type Title = 'civil' | 'office' | 'fond';

/** What a capitalised word may be: a listed first name, that or a word, out of dictionary, a plain word. */
export type Kind = 'first' | 'both' | 'strange' | 'word' | 'none';

/** Without the 's at its end, capitals kept. */
export const bareOf = (word: Word): string => {
  const { text } = word;
  if (text.endsWith("'s") || text.endsWith("'S")) return text.slice(0, -2);
  return text;
};

export const digits = /\d/;
/** "MEPs", "PC's": several of what letters stand for. */
const acronym = /^[A-Z]{2,6}s$/;
const stretched = /(.)\1\1/;
export const initialsPattern = /^(?:[A-Z]\.){1,3}[A-Z]$/;

const builders =
  /^(?:re|un|non|pre|anti|mis|over|under|inter|multi|micro|super|ultra|counter|mega|post|semi|sub)-?(?=[a-z]{5})/;
const makers = /(?:ists|isms?|ers|ites?|ians?|esque|able|wards?|fully|iness)$/;

/** English built from English, as the dictionary does not list it: "readmission", "Marxists". */
const isBuiltOf = (lower: string): boolean =>
  (builders.test(lower) && isEnglish(lower.replace(builders, ''))) ||
  (lower.length > 6 && makers.test(lower) && isEnglish(lower.replace(makers, ''))) ||
  (/iz(?:e|ed|er|ing|ation)s?$/.test(lower) && isEnglish(lower.replace('iz', 'is')));

/** On the list of first names, or one of its parts is: "Anne-Marie". */
export const isListed = (bare: string): boolean =>
  isFirstName(bare) || (bare.includes('-') && bare.split('-').some((part) => isFirstName(part)));

const isListedOnce = askedOnce(isListed);

/** The same of a word without the 's at its end, in lower case. */
export const isListedWord = ({ bare, bareNumber }: Word): boolean => isListedOnce(bare, bareNumber);

const camelCase = /[a-z][A-Z]/;
const camelNames = /^(?:Mc|Mac|De|Di|O'|D'|Le|La|Fitz|Van|Du)/;
/** "NWAlert" */
const afterLetters = /^[A-Z]{2,6}[a-z]/;

/** What a word may be by itself, whatever stands around it. */
export function kindOf(word: Word): Kind {
  const bare = bareOf(word);
  const lower = bare.toLowerCase();
  if (camelCase.test(bare) && !camelNames.test(bare)) return 'none';
  if (afterLetters.test(bare)) return 'none';
  if (bare.length < 2 || digits.test(bare) || stretched.test(lower) || chatter.has(lower)) return 'none';
  if (acronym.test(bare) || civilTitles.has(lower)) return 'none';
  if (
    bare.includes('.') ||
    lower.endsWith("n't") ||
    lower.includes("'ll") ||
    lower.endsWith("'d") ||
    lower.endsWith("'re") ||
    lower.includes("'ve")
  )
    return 'none';
  const english = isEnglish(lower);
  if (isListed(bare)) return english ? 'both' : 'first';
  if (english || soundsMedical(lower) || isBuiltOf(lower)) return 'word';
  return 'strange';
}

export const isPart = (kind: Kind): boolean => kind === 'first' || kind === 'both' || kind === 'strange';

/** Whether a list other than the names' claims this capitalised word. */
export function claimed(list: readonly Word[], index: number, kind: Kind): boolean {
  const before = list[index - 1]?.lower ?? '';
  if (kind === 'strange' && (roles.at(list, index) || relations.at(list, index))) return true;
  const place = places.at(list, index);
  if (place) {
    const couldBe = placesThatAreNames.has(list[index]?.lower ?? '');
    return kind === 'strange' || !couldBe || place.last > index || afterPlacePreposition.has(before);
  }
  if (calendar.has(bareOf(list[index] as Word).toLowerCase()))
    return (
      isMonthSaid(list, index) ||
      calendarBefore.has(before) ||
      /\d/.test(list[index + 1]?.text ?? '') ||
      /\d/.test(before)
    );
  if (kind === 'strange' && (before === 'at' || before === 'in' || before === 'near')) return true;
  const other = brands.at(list, index) ?? eponyms.at(list, index) ?? clinical.at(list, index);
  if (!other) return false;
  return kind !== 'first' || other.last > index;
}

/** "April has been the busiest month" */
const isMonthSaid = (list: readonly Word[], index: number): boolean =>
  /^(?:is|was|has|had)$/.test(list[index + 1]?.lower ?? '') &&
  list.slice(index + 2, index + 8).some(({ lower }) => lower === 'month');

export const calendar = new Set(['june', 'april', 'may', 'august', 'summer', 'autumn']);
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

/** Titles that are everyday words without a capital: "our lady Chandrika". */
const needsCapital = new Set(
  'lady lord king queen prince princess major general captain bishop canon father brother saint dame consultant'.split(
    ' ',
  ),
);

export const titleOf = (word: Word): Title | undefined => {
  if (civilTitles.has(word.lower)) return 'civil';
  if (officeTitles.has(word.lower))
    return word.capital || !needsCapital.has(word.lower) ? 'office' : undefined;
  return fondTitles.has(word.lower) ? 'fond' : undefined;
};

/** A draft while its names are looked for. */
export interface Reading {
  readonly list: readonly Word[];
  readonly text: string;
  readonly links: readonly Span[];
  /** Words of care stand in the draft. */
  readonly clinical: boolean;
  /** Most of the draft is in capitals. */
  readonly shouting: boolean;
}

/** What stands between two words. */
export const between = ({ text }: Reading, a: Word, b: Word): string => text.slice(a.end, b.start);

/** A handle or a tag is no name in the sentence. */
export const tagged = ({ text, links }: Reading, word: Word): boolean =>
  '@#/&_'.includes(text.charAt(word.start - 1) || ' ') || overlapsAny(links, word);

/** What a capitalised word may be where it stands; nothing for handles, tags and shouting. */
export function looksLikeName(reading: Reading, index: number): Kind {
  const word = reading.list[index];
  if (!word?.capital || tagged(reading, word)) return 'none';
  if (word.allCaps && !reading.shouting) {
    const next = reading.list[index + 1];
    const before = reading.list[index - 1];
    const pair = (other: Word | undefined): boolean =>
      (other?.allCaps ?? false) && !other?.digits && (other?.text.length ?? 0) > 2;
    if (word.text.length < 3 || !(pair(next) || pair(before))) return 'none';
    const kind = kindOf(word);
    return kind === 'first' ? kind : 'none';
  }
  return kindOf(word);
}
