import { personNouns } from '../../lexicons/care-words.ts';
import { isEnglish } from '../../lexicons/english.ts';
import { isFirstName } from '../../lexicons/first-names.ts';
import { jobs } from '../../lexicons/jobs.ts';
import { places } from '../../lexicons/places.ts';
import { relations } from '../../lexicons/relations.ts';
import { roles } from '../../lexicons/roles.ts';
import { storyTerms } from '../../lexicons/story.ts';
import { scoreOf } from '../../scorer/reading.ts';
import { annotation, type Context } from '../context.ts';
import type { Span } from '../span.ts';
import { links } from './links.ts';
import { namedPeople } from './named-people.ts';
import { clinicalTerms, scene } from './scene.ts';
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

export interface Story {
  /** The heaviest clue of each kind, in order of place. */
  readonly clues: readonly StoryClue[];
  /** All places to underline. */
  readonly marks: readonly Span[];
  readonly points: number;
  /** One person is described, not people in general. */
  readonly individual: boolean;
}

type Add = (kind: ClueKind, weight: number, span: Span) => void;

const agePattern =
  /\b(\d{1,3})(?:[- ]?(?:years?|yrs?|yr)[- ]?olds?|[- ]?y\/?os?\b| ?[fm]\b(?! ?\d)| yrs?\b(?! (?:ago|on|in|of|at|as|service|qualified|here))|-year-old)|\b(?:aged?|turn(?:s|ed)|she's|he's|she is|he is|was|is|of|lady of|man of|woman of) (\d{2,3})\b(?! ?(?:%|years? (?:in|on|of|at)|minutes|mins|hours|weeks|days|patients|people|times|stone|kg|beds|miles|o'clock|shocks))|\b(?:she's|he's|shes|hes|he is|she is|he was|she was) (\d{1,2})\b(?! ?(?:%|hours|minutes|mins|weeks|days|months|times|stone|points|pm|am|th|cm|miles|shocks))|(?:^|[,(] ?)(\d{2,3})(?:,|\)|\.| with| and| years| who)/g;
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
const bedPattern =
  /\b(?:bed|bay|cubicle|side room|sideroom|room|chair|trolley|ward|theatre) (?:\d{1,2}|[a-h])\b/g;
const slotPattern =
  /\bmy (?:\d{1,2}(?: o'clock|am|pm|:\d{2})?|\d{4}|last|first|next) (?:patient|appointment|today|tonight|yesterday|told|was|is|this|came)\b|\bmy \d{1,2}(?: o'clock|am|pm)\b/g;
const quotePattern =
  /\b(?:told (?:me|us|him|her|the)|asked (?:me|us|if|for|to)|says? (?:he|she|that)|he said|she said|said the)\b/g;
const formerPattern = /\b(?:former|retired|ex|late)[- ](?=[a-z])/g;
const familyPattern =
  /\b(?:mum|mother|dad|father|parent)s? (?:of|to) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twins|triplets)\b|\b(?:two|three|four|five|six|\d) (?:kids|children|little ones|daughters|sons|under \w+)\b/g;

/** "the only female blacksmith in Hertfordshire", "the youngest bus driver in Leyton" */
const onlyOnePattern =
  /\b(?:the|our|britain's|london's|england's) (?:only|first ever|first|youngest|oldest|last) (?:[a-z'-]{2,14} ){1,3}(?=in |on |at |from )/g;
const lostPattern =
  /\blost (?:the|his|her|their|an?|both|one|two|three|four|half) (?:(?:left|right|lower|whole) )?(?:arms?|legs?|hands?|foot|feet|fingers?|thumbs?|toes?|eyes?|ears?|sight|hearing|kidney|baby|twin)\b|\b(?:arm|leg|hand|foot|finger|fingers|thumb|ear) (?:was |were )?(?:reattached|amputated|severed|crushed|mangled|trapped)\b/g;

function each(pattern: RegExp, text: string, visit: (span: Span, match: RegExpMatchArray) => void): void {
  for (const match of text.matchAll(pattern)) {
    visit({ start: match.index, end: match.index + match[0].trimEnd().length }, match);
  }
}

/** "since I was 19", "for 15 yrs", "(15 yrs": the writer's age, or how long something took. */
const noAge = /(?:\bi|\b(?:for|after|over|last|past|these|nearly|almost|my|in)|\() ?$/;

function agesAndTimes({ lower, text }: Context, add: Add): void {
  each(agePattern, lower, (span, match) => {
    const said = match[0].trimEnd();
    const lead = lower.slice(Math.max(0, span.start - 8), span.start);
    if (/(?:yrs?|^was \d+)$/.test(said) && noAge.test(lead)) return;
    const age = Number(match[1] ?? match[2] ?? match[3] ?? match[4]);
    if (age > 0 && age < 115) add('age', age > 89 ? 3 : 2, span);
  });
  each(decadePattern, lower, (span) => add('age', 1, span));
  each(babyAge, lower, (span) => add('age', 1.5, span));
  for (const pattern of [timePattern, dayPattern, clockPattern, datePattern]) {
    each(pattern, lower, (span) =>
      add('time', exactTime.test(lower.slice(span.start, span.end)) ? 1.5 : 1, span),
    );
  }
  each(streetPattern, text, (span) => add('place', 2.25, span));
  each(bedPattern, lower, (span) => add('ward', 1.5, span));
  each(slotPattern, lower, (span) => add('time', 1, span));
  each(quotePattern, lower, (span) => add('quote', 0.5, span));
  each(onlyOnePattern, lower, (span) => add('detail', 2, span));
  each(lostPattern, lower, (span) => add('condition', 1, span));
  each(familyPattern, lower, (span) => add('relation', 1.25, span));
}

const sexWords =
  /^(?:he|she|him|her|his|hers|lady|man|woman|gentleman|boy|girl|bloke|chap|lad|lass|mum|dad|mother|father|bride|widow|nun|grandad|grandmother|fella|guy)$/;
const ownKin = new Set(['my', 'our', 'your']);

/** A nurse or a manager in a story is more often the teller's colleague than the patient. */
function isStaff(list: readonly Word[], index: number): boolean {
  const role = roles.at(list, index);
  return role !== undefined && !role.kinds.has('support');
}

function listedDetails(context: Context, add: Add): void {
  const list = words(context);
  for (const word of list) {
    if (sexWords.test(word.lower)) add('sex', 0.5, word);
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
    if (match.kinds.has('news')) add('news', 2, match);
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
function unknownPlaces(context: Context, add: Add): void {
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

function illnesses(context: Context, add: Add): void {
  for (const term of clinicalTerms(context)) {
    if (term.kinds.has('rare')) add('condition', term.weak ? 1 : 3, term);
    else if (term.kinds.has('sensitive')) add('condition', term.weak ? 1 : 1.5, term);
    else if (['condition', 'test', 'birth', 'death', 'symptom', 'drug'].some((kind) => term.kinds.has(kind)))
      add('condition', term.weak ? 0.5 : 1, term);
    else if (term.kinds.has('place')) add('ward', term.weak ? 0.4 : 1, term);
  }
}

const individualPattern =
  /\b(?:a|an|another|one|the|this|that|our|my|had a|some) (?:[\w'-]{2,16},? ){0,4}?(?:patient|pt|lady|gentleman|gent|man|woman|bloke|chap|guy|fella|fellow|lad|lass|boy|girl|baby|newborn|toddler|child|kid|teenager|teen|teenage (?:son|daughter|boy|girl)|pensioner|old boy|mum|mam|mother|dad|father|grandmother|grandfather|grandad|granny|nan|couple|bride|groom|widow|widower|resident|student|veteran|cyclist|pedestrian|motorcyclist|biker|jogger|runner|driver|refugee|witness|prisoner|one who|soldier|officer|case|contestant|star|singer|player|owner|survivor|worker|trader|artist)\b|\b(?:one of (?:my|our)|someone|somebody|some guy)\b/;
const pronounCare =
  /\b(?:he|she)(?:'s| was| had| is| has| told| came| died| keeps| lives| wants| asked| does| plays| runs| said| works| swears)\b/;
const noun =
  /^(?:teenager|woman|man|lady|boy|girl|chap|bloke|gentleman|twins|triplets|baby|lad|fella|guy|mum|pt|patient|someone|a)\b/;
const generalPlural =
  /\b(?:patients|people|women|men|babies|children|teenagers|adults|mothers|families) (?:who|with|over|aged|in their|should|deserve|are|can|need|like|under|everywhere|across|die|have)\b/;
const workVoice =
  /\b(?:we|our|us|my (?:patient|pt|lady|gent|gentleman|clinic|list|\d|favourite|oldest|last|first|diabetic)|i (?:\w+ )?(?:nursed|looked after|triaged|treated|saw|met|sat with|cannulated|delivered|cared|admitted|discharged|operated|certified|will never|keep)|had a|saw a|delivered|admitted|discharged|transferred|triaged|called to|brought in|came in|in resus|on nights|bleeped|pt|patient|clinic today|one of (?:my|our|ours)|just nursed|spent the shift|(?:tonight|today|this week|yesterday)'s (?:patient|winner|special|star|customer|admission|record)|(?:my|our|the) (?:dept|department|ed|unit|resus)|visiting a)\b/;
const longAgo =
  /\b(?:in 1[6-9]\d\d\b|1[6-9]\d\d case|on this day|years ago|decades ago|when i was|as a student|my first (?:patient|death|job|arrest)|back in the day|once told|once had|once said|in the (?:19)?[5-9]0s)/;
const reported =
  /\b(?:bbc|sky news|guardian|says sky|via @|police (?:say|said|appeal|are|seek|have|arrest)|arrested 2|sentenced|sentences|charged with|slaying|gang of|top \d{1,3} |news:|breaking|court heard|jailed|inquest into|according to|reports?:|study|lancet|documentary|tonight on|episode|film|novel|series|channel 4|netflix|casualty|eastenders)\b/;
const ownFamily =
  /\b(?:my|our) (?:own |lovely |late |dear |elderly |poor |little |amazing |beautiful )?(?:mum|mam|mother|dad|father|nan|nana|gran|granny|grandma|grandad|grandfather|grandmother|son|daughter|husband|wife|partner|brother|sister|boy|girl|kids|children|baby|toddler|niece|nephew|auntie|aunt|uncle|dog|cat|boyfriend|girlfriend)\b(?!'s (?:class|school|old|teacher|friend|mate|boss|gp|nursery))/;

/** Somebody of the ward's is spoken of, besides one's own. */
const ofTheWard =
  /\b(?:patients?|pts?|clinic|our (?:ward|unit|bay)|(?:in|into) resus|(?:our|my|a|the) (?:lady|gentleman|gent|man|woman|chap|fella|lad)|nursed|looked after)\b/;
const ownPet =
  /\b(?:the vets?|vet's|vet (?:rang|says|said)|(?:my|our) (?:[a-z]{2,12} )?(?:cat|dog|puppy|kitten|rabbit|hamster))\b/;
/** Runs, sales and raffles for a ward. */
const raises =
  /\b(?:marathon|10k|parkrun|fundrais\w{2,4}|sponsor\w{0,4}|raffle|bake sale|cake sale|in aid of|raised £?\d|for charity|for the (?:children's|kids'|cancer|baby) (?:ward|unit))\b/;

const thanksCarers = /\bthank(?:s| you) for (?:fixing|mending|saving|making|looking after) (?:me|my)\b/;

/** "Dr Asante who ran the old TB clinic": whoever has a name here is one of the staff, and nobody else is described. */
const aboutStaff = (context: Context): boolean =>
  namedPeople(context).some(({ clues }) => clues.officeTitle || clues.roleBefore || clues.roleAfter) &&
  !individualPattern.test(context.lower);

const guest =
  /\b(?:to host|hosted|hosting|welcomed|toured|came to open|opened (?:our|the)|guest of honour|official visit|visited (?:our|the|us)|cut the ribbon)\b/;

function factor(context: Context, individual: boolean): number {
  const { lower, author, draft } = context;
  const { invented, agreed, general, ownStory, onScreen, career, past } = scene(context);
  if (invented || agreed || onScreen) return 0.2;
  let result = individual ? 1 : 0.6;
  const voice = workVoice.test(lower);
  const famous = namedPeople(context).some(({ name }) => name.figure === 'certain');
  if (famous) result *= 0.5;
  if (ownStory) result *= 0.4;
  if (ownFamily.test(lower) && !ofTheWard.test(lower)) result *= 0.45;
  else if (ownPet.test(lower) && !ofTheWard.test(lower)) result *= 0.45;
  if ((career || past) && !ofTheWard.test(lower)) result *= 0.5;
  if (raises.test(lower) || thanksCarers.test(lower)) result *= 0.55;
  if (aboutStaff(context)) result *= 0.3;
  if ((general || generalPlural.test(lower)) && !(voice && pronounCare.test(lower))) result *= 0.55;
  if (longAgo.test(lower)) result *= 0.6;
  if (reported.test(lower)) result *= 0.6;
  if (!author.identifiesAsStaff) result *= voice ? (scene(context).atWork ? 0.85 : 0.65) : 0.45;
  else if (!voice && !scene(context).atWork) result *= 0.85;
  if (guest.test(lower)) result *= 0.5;
  if (!voice && links(context).length > 0) result *= 0.6;
  if (draft.surface === 'profile') result *= 0.5;
  return result;
}

const careVoice =
  /^\d{2} ?[fm]\b|\b(?:came in|come in|comes in|brought in|brought into|brought to us|came to us|with us|in today|in last night|in again|treated|discharged|admitted|triaged|nursed|looked after|patients?|pts?|clinic|saved|operated|shocks|cannula\w{0,6}|we (?:had|have|lost|got|did|delivered|withdrew|treated|reattached|all did)|we've (?:got|had)|i (?:nursed|treated|saw|delivered)|delivered|my \d{1,4}|scrub nurse|took blood|bloods|on a vent|home visit|psych|x-?ray|had an? \w{2,15} in|on nights|bleeped|(?:my|our) (?:dept|department|ed|unit)|(?:tonight|today|yesterday)'s (?:patient|winner|special|star|customer|admission)|on call|midwife life|shift|wounds?|surgery|ward)\b/;

/** Illness, a place of care, or the words of somebody who gives it. */
const speaksOfCare = (context: Context, clues: ReadonlyMap<ClueKind, StoryClue>): boolean =>
  clues.has('condition') ||
  clues.has('ward') ||
  (context.author.identifiesAsStaff && clues.has('event')) ||
  careVoice.test(context.lower);

/** Without any of these no detail makes it a story of care: a cheap test that most drafts end at. */
const mayBeOfCare = (context: Context): boolean =>
  context.author.identifiesAsStaff ||
  clinicalTerms(context).length > 0 ||
  context.lower.search(bedPattern) >= 0 ||
  careVoice.test(context.lower);

/** "a baker", "the vicar", "(barrister": one person, told by the job. */
function aJob({ lower }: Context, clues: ReadonlyMap<ClueKind, StoryClue>): boolean {
  const job = clues.get('job');
  return (
    job !== undefined &&
    /(?:\b(?:an?|the|that|this|our|some|another)(?: [\w'-]{2,14}){0,2} |[(,:] ?|^)$/.test(
      lower.slice(Math.max(0, job.start - 40), job.start),
    )
  );
}

/** What the trained scorer of sentences adds: it hears a patient where no list does. */
function heard(context: Context): number {
  const { probability } = scoreOf(context, 'patient');
  if (probability >= 0.4) return 1.4;
  if (probability >= 0.15) return 0.7;
  return probability < 0.04 ? -0.4 : 0;
}

/** The draft read as a story about one person, or `undefined` when it holds no details at all. */
export const story = annotation((context): Story | undefined => {
  if (!mayBeOfCare(context)) return undefined;
  const heaviest = new Map<ClueKind, StoryClue>();
  const marks: Span[] = [];
  const add: Add = (kind, weight, { start, end }) => {
    const before = heaviest.get(kind);
    if (!before || before.weight < weight) heaviest.set(kind, { kind, weight, start, end });
    if (kind !== 'sex') marks.push({ start, end });
  };
  agesAndTimes(context, add);
  listedDetails(context, add);
  unknownPlaces(context, add);
  illnesses(context, add);
  if (heaviest.size < 3 || !speaksOfCare(context, heaviest)) return undefined;
  const former = formerPattern.test(context.lower);
  formerPattern.lastIndex = 0;
  const clues = [...heaviest.values()].sort((a, b) => a.start - b.start);
  const individual =
    individualPattern.test(context.lower) ||
    noun.test(context.lower) ||
    heaviest.has('age') ||
    aJob(context, heaviest) ||
    (heaviest.has('job') && former) ||
    pronounCare.test(context.lower);
  const sum = clues.reduce((total, one) => total + one.weight, 0);
  const points = sum * factor(context, individual) + heard(context);
  return { clues, marks, points, individual };
});
