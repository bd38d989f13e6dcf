import { personNouns } from '../../lexicons/care-words.ts';
import { isEnglish } from '../../lexicons/english.ts';
import { isFirstName } from '../../lexicons/first-names.ts';
import { jobs } from '../../lexicons/jobs.ts';
import { places } from '../../lexicons/places.ts';
import { relations } from '../../lexicons/relations.ts';
import { roles } from '../../lexicons/roles.ts';
import { storyTerms } from '../../lexicons/story.ts';
import type { Context } from '../context.ts';
import { matchesOf } from '../matches.ts';
import { hasDigit } from '../needs.ts';
import type { Span } from '../span.ts';
import { clinicalTerms } from './scene.ts';
import { type Word, words } from './words.ts';

/** A kind of detail about a person. Each counts once, however often it is given. */
export type ClueKind =
  | 'age'
  | 'sex'
  | 'relation'
  | 'place'
  | 'origin'
  | 'ward'
  | 'time'
  | 'condition'
  | 'job'
  | 'known'
  | 'event'
  | 'news'
  | 'detail'
  | 'link'
  | 'quote';

export interface StoryClue extends Span {
  readonly kind: ClueKind;
  /** About how many tenths of people it rules out, as a power of ten. */
  readonly weight: number;
}

/** Takes up a clue. Of each kind the heaviest counts. */
export type Add = (kind: ClueKind, weight: number, span: Span) => void;

const agePattern =
  /\b(\d{1,3})(?=)(?:[- ]?(?:years?|yrs?|yr)[- ]?olds?|[- ]?y\/?os?\b| ?[fm]\b(?! ?\d)| yrs?\b(?! (?:ago|on|in|of|at|as|service|qualified|here))|-year-old)|\b(?:aged?|turn(?:s|ed)|she's|he's|she is|he is|was|is|of|lady of|man of|woman of|girl of|boy of|lad of|lass of|child of|gentleman of|chap of) (\d{2,3})\b(?! ?(?:%|years? (?:in|on|of|at)|minutes|mins|hours|weeks|days|patients|people|times|stone|kg|beds|miles|o'clock|shocks))|\b(?:she's|he's|shes|hes|he is|she is|he was|she was) (\d{1,2})\b(?! ?(?:%|hours|minutes|mins|weeks|days|months|times|stone|points|pm|am|th|cm|miles|shocks))|(?:^|[,(] ?)(\d{2,3})(?:,|\)|\.| with| and| years| who)/g;
const decadePattern =
  /\b(?:in (?:his|her|their) (?:early |mid |late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)|(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:odd|something)|\d0-odd|\d0s\b|octogenarian|nonagenarian|centenarian|teenage|(?<=[,(] ?)(?:mid |early |late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|year (?:[7-9]|1[0-3]) (?:girl|boy|pupil|student|lad|lass|kid))/g;
const babyAge =
  /\b\d{1,2}[- ](?:day|week|month)s?[- ]old|\b\d{1,2}[- ]?weekers?\b|\b\d{2} weeks(?:\b)|\b\d{2}\+\d\b|\b\d{2}\/40\b/g;
const timePattern =
  /\b(?:last night|tonight|tonite|this (?:morning|afternoon|evening|week|weekend)|yesterday|today|just now|an hour ago|on nights|my (?:last|first) shift|on shift|last (?:week|month)|half (?:past|\w{3,6}) )/g;
const dayPattern =
  /\b(?:(?:on|last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|night|afternoon|evening)|(?:christmas|new year's|boxing|easter|mother's|father's) (?:eve|day|sunday|monday))\b/g;
const clockPattern = /\b(?:at )?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)\b|\bat \d{1,2} this morning|\bat \d{3,4}\b/g;
const datePattern =
  /\bin (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bon (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\b/g;
const exactTime =
  /\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|christmas|new year|boxing day|\d{1,2}(?::\d{2}|\.\d{2})? ?(?:am|pm)/;
const streetPattern =
  /\b[A-Z][a-z']+(?: [A-Z][a-z']+)? (?:Road|Rd|Street|St|Lane|Avenue|Ave|Close|Terrace|Gardens|Square|Row|Hill|Estate|House|Court|Roundabout|Bridge|Station|School|Primary|Academy|Church|Park|Market)\b/g;
export const bedPattern =
  /\b(?:bed|bay|cubicle|side room|sideroom|room|chair|trolley|ward|theatre) (?:\d{1,2}|[a-h])\b/g;
const slotPattern =
  /\bmy (?:\d{1,2}(?: o'clock|am|pm|:\d{2})?|\d{4}|last|first|next) (?:patient|appointment|today|tonight|yesterday|told|was|is|this|came)\b|\bmy \d{1,2}(?: o'clock|am|pm)\b/g;
const quotePattern =
  /\b(?:told (?:me|us|him|her|the)|asked (?:me|us|if|for|to)|says? (?:he|she|that)|he said|she said|said the)\b/g;
const familyPattern =
  /\b(?:mum|mother|dad|father|parent)s? (?:of|to) (?=)(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twins|triplets)\b|\b(?:two|three|four|five|six|\d) (?:kids|children|little ones|daughters|sons|under \w+)\b/g;

/** "the only female blacksmith in Hertfordshire", "the youngest bus driver in Leyton" */
const onlyOnePattern =
  /\b(?:the|our|britain's|london's|england's) (?:only|first ever|first|youngest|oldest|last) (?:[a-z'-]{2,14} ){1,3}(?=in |on |at |from )/g;
const lostPattern =
  /\blost (?:the|his|her|their|an?|both|one|two|three|four|half) (?:(?:left|right|lower|whole) )?(?:arms?|legs?|hands?|foot|feet|fingers?|thumbs?|toes?|eyes?|ears?|sight|hearing|kidney|baby|twin)\b|\b(?:arm|leg|hand|foot|finger|fingers|thumb|ear) (?:was |were )?(?=)(?:reattached|amputated|severed|crushed|mangled|trapped)\b/g;

export function each(
  pattern: RegExp,
  text: string,
  visit: (span: Span, match: RegExpMatchArray) => void,
): void {
  for (const match of matchesOf(text, pattern)) {
    visit({ start: match.index, end: match.index + match[0].trimEnd().length }, match);
  }
}

/** "since I was 19", "for 15 yrs", "(15 yrs": the writer's age, or how long something took. */
const noAge = /(?:\bi|\b(?:for|after|over|last|past|these|nearly|almost|my|in)|\() ?$/;

export function agesAndTimes(context: Context, add: Add): void {
  const { lower, text } = context;
  // Where no figure stands there is none of these to look for.
  const counted = hasDigit(context) ? lower : '';
  each(agePattern, counted, (span, match) => {
    const said = match[0].trimEnd();
    const lead = lower.slice(Math.max(0, span.start - 8), span.start);
    if (/(?:yrs?|^was \d+)$/.test(said) && noAge.test(lead)) return;
    const age = Number(match[1] ?? match[2] ?? match[3] ?? match[4]);
    if (age > 0 && age < 115) add('age', age > 89 ? 3 : 2, span);
  });
  each(decadePattern, lower, (span) => add('age', 1, span));
  each(babyAge, counted, (span) => add('age', 1.5, span));
  const times = (pattern: RegExp, said: string): void =>
    each(pattern, said, (span) =>
      add('time', exactTime.test(lower.slice(span.start, span.end)) ? 1.5 : 1, span),
    );
  times(timePattern, lower);
  times(dayPattern, lower);
  times(clockPattern, counted);
  times(datePattern, lower);
  each(streetPattern, text, (span) => add('place', 2.25, span));
  each(bedPattern, lower, (span) => add('ward', 1.5, span));
  each(slotPattern, lower, (span) => add('time', 1, span));
  each(quotePattern, lower, (span) => add('quote', 0.5, span));
  each(onlyOnePattern, lower, (span) => add('detail', 2, span));
  each(lostPattern, lower, (span) => add('condition', 1, span));
  each(familyPattern, lower, (span) => add('relation', 1.25, span));
}

const sexWords = new Set(
  (
    'he she him her his hers lady man woman gentleman boy girl bloke chap lad lass mum dad mother father bride widow ' +
    'nun grandad grandmother fella guy'
  ).split(' '),
);
const ownKin = new Set(['my', 'our', 'your']);

/** A nurse or a manager in a story is more often the teller's colleague than the patient. */
function isStaff(list: readonly Word[], index: number): boolean {
  const role = roles.at(list, index);
  return role !== undefined && !role.kinds.has('support');
}

export function listedDetails(context: Context, add: Add): void {
  const list = words(context);
  for (const word of list) {
    if (sexWords.has(word.lower)) add('sex', 0.5, word);
  }
  for (const match of jobs.find(list)) {
    const before = list[match.first - 1]?.lower ?? '';
    const job = textAt(list, match.first, match.last);
    const left = /^(?:former|retired|ex|late)$/.test(before);
    if (!left && (isStaff(list, match.first) || before === 'our' || before === 'as' || before === "i'm"))
      continue;
    if (
      job.endsWith('s') &&
      !/(?:boss|actress|waitress|seamstress|headmistress|mayoress|hostess|princess|witness)$/.test(job)
    )
      continue;
    add('job', match.kinds.has('uniform and office') ? 2.5 : 2, match);
  }
  for (const match of places.find(list)) {
    if (!list[match.first]?.capital && !match.kinds.has('country and people')) continue;
    if (
      list[match.first]?.lower === 'us' ||
      list[match.first]?.lower === 'la' ||
      list[match.first]?.lower === 'uk'
    )
      continue;
    if (
      /^(?:white|black|bath|reading|bank|hull|angel|bow|borough)$/.test(
        textAt(list, match.first, match.last),
      ) &&
      !list[match.first]?.capital
    )
      continue;
    add(
      match.kinds.has('country and people') ? 'origin' : 'place',
      match.kinds.has('country and people') ? 1 : 1.5,
      match,
    );
  }
  for (const match of relations.find(list)) {
    const before = list[match.first - 1]?.lower ?? '';
    if (match.kinds.has('kin') && !ownKin.has(before) && !personNouns.has(list[match.first]?.lower ?? ''))
      add('relation', 1, match);
    else if (/^(?:his|her|their)$/.test(before)) add('relation', 1, match);
  }
  for (const match of storyTerms.find(list)) {
    if (match.kinds.has('event')) add('event', match.weak ? 1 : 2.25, match);
    if (match.kinds.has('news')) add('news', 2.25, match);
    if (match.kinds.has('unusual')) add('detail', match.weak ? 0.75 : 1.5, match);
    if (match.kinds.has('acquaintance')) add('link', 2, match);
    if (match.kinds.has('venue')) add('place', match.weak ? 0.75 : 1.25, match);
  }
}

const textAt = (list: readonly Word[], first: number, last: number): string =>
  list
    .slice(first, last + 1)
    .map((word) => word.lower)
    .join(' ');

const placeBefore = new Set(['from', 'in', 'near', 'outside', 'of']);

/** "from Clacton": a capitalised word outside the dictionary where a place stands. */
export function unknownPlaces(context: Context, add: Add): void {
  const list = words(context);
  const ill = new Set(clinicalTerms(context).map((term) => term.first));
  for (const word of list) {
    const before = list[word.index - 1]?.lower ?? '';
    const named =
      word.capital && !word.allCaps && placeBefore.has(before) && context.text.charAt(word.start - 1) === ' ';
    if (named && !isEnglish(word.lower) && !isFirstName(word.text) && !ill.has(word.index))
      add('place', 1.25, word);
  }
}

export function illnesses(context: Context, add: Add): void {
  for (const term of clinicalTerms(context)) {
    if (term.kinds.has('rare')) add('condition', term.weak ? 1 : 3, term);
    else if (term.kinds.has('sensitive')) add('condition', term.weak ? 1 : 1.5, term);
    else if (['condition', 'test', 'birth', 'death', 'symptom', 'drug'].some((kind) => term.kinds.has(kind)))
      add('condition', term.weak ? 0.5 : 1, term);
    else if (term.kinds.has('place')) add('ward', term.weak ? 0.4 : 1, term);
  }
}
