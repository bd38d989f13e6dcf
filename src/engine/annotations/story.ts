import { sounds } from '../../scorer/heard.ts';
import { scoreOf } from '../../scorer/reading.ts';
import { annotation, type Context } from '../context.ts';
import type { Span } from '../span.ts';
import { links } from './links.ts';
import { namedPeople } from './named-people.ts';
import { clinicalTerms, scene } from './scene.ts';
import {
  type Add,
  agesAndTimes,
  bedPattern,
  type ClueKind,
  illnesses,
  listedDetails,
  type StoryClue,
  unknownPlaces,
} from './story-clues.ts';
import { toldInPassing } from './told-in-passing.ts';

export interface Story {
  /** The heaviest clue of each kind, in order of place. */
  readonly clues: readonly StoryClue[];
  /** All places to underline. */
  readonly marks: readonly Span[];
  readonly points: number;
  /** One person is described, not people in general. */
  readonly individual: boolean;
}

const formerPattern = /\b(?:former|retired|ex|late)[- ][a-z]/;
const individualPattern =
  /\b(?:a|an|another|one|the|this|that|our|my|had a|some) (?:[\w'-]{2,16},? ){0,4}?(?:patient|pt|lady|gentleman|gent|man|woman|bloke|chap|guy|fella|fellow|lad|lass|boy|girl|baby|newborn|toddler|child|kid|teenager|teen|teenage (?:son|daughter|boy|girl)|pensioner|old boy|mum|mam|mother|dad|father|grandmother|grandfather|grandad|granny|nan|couple|bride|groom|widow|widower|resident|student|veteran|cyclist|pedestrian|motorcyclist|biker|jogger|runner|driver|refugee|witness|prisoner|one who|soldier|officer|case|contestant|star|singer|player|owner|survivor|worker|trader|artist)\b|\b(?:one of (?:my|our)|someone|somebody|some guy)\b/;
const pronounCare =
  /\b(?:he|she)(?:'s| was| had| is| has| told| came| died| keeps| lives| wants| asked| does| plays| runs| said| works| swears| rang| played| sang| drove)\b/;
const noun =
  /^(?:teenager|woman|man|lady|boy|girl|chap|bloke|gentleman|twins|triplets|baby|lad|fella|guy|mum|pt|patient|someone|a)\b/;
const generalPlural =
  /\b(?:patients|people|women|men|babies|children|teenagers|adults|mothers|families) (?=)(?:who|with|over|aged|in their|should|deserve|are|can|need|like|under|everywhere|across|die|have)\b/;
const workVoice =
  /\b(?:we|our|us|my (?:patient|pt|lady|gent|gentleman|clinic|list|\d|favourite|oldest|last|first|diabetic)|i(?:'ve|'d)? (?:\w+ )?(?=)(?:nursed|dressed|stitched|sutured|restrained|bathed|assessed|scanned|bandaged|looked after|triaged|treated|saw|met|sat with|cannulated|delivered|cared|admitted|discharged|operated|certified|will never|keep)|had a|saw a|delivered|admitted|discharged|transferred|triaged|called to|brought in|came in|in resus|on nights|bleeped|pt|patient|clinic today|one of (?:my|our|ours)|just nursed|spent the shift|(?:tonight|today|this week|yesterday)'s (?:patient|winner|special|star|customer|admission|record)|(?:my|our|the) (?:dept|department|ed|unit|resus)|visiting a)\b/;
const longAgo =
  /\b(?:in 1[6-9]\d\d\b|1[6-9]\d\d case|on this day|years ago|decades ago|when i was|as a student|my first (?:patient|death|job|arrest)|back in the day|once told|once had|once said|in the (?:19)?[5-9]0s)/;
const reported =
  /\b(?:bbc|sky news|guardian|says sky|via @|police (?:say|said|appeal|are|seek|have|arrest)|arrested 2|sentenced|sentences|charged with|slaying|gang of|top \d{1,3} |news:|breaking|court heard|jailed|inquest into|according to|reports?:|study|lancet|documentary|tonight on|episode|film|novel|series|channel 4|netflix|casualty|eastenders)\b/;
const ownFamily =
  /(?:^|[.!?] )(?:nan|mum|mam|dad|gran|grandma|grandad|granny|nana)(?:'s)? (?!in|from|of|to|brought|came in)[a-z]|\b(?:my|our) (?:own |lovely |late |dear |elderly |poor |little |amazing |beautiful )?(?=)(?:mum|mam|mother|dad|father|nan|nana|gran|granny|grandma|grandad|grandfather|grandmother|son|daughter|husband|wife|partner|brother|sister|boy|girl|kids|children|baby|toddler|niece|nephew|auntie|aunt|uncle|dog|cat|boyfriend|girlfriend)\b(?!'s (?:class|school|old|teacher|friend|mate|boss|gp|nursery))/;

/** Somebody of the ward's is spoken of, besides one's own. */
const ofTheWard =
  /\b(?:patients?|pts?|clinic|our (?:ward|unit|bay|resus|icu|clinic)|(?:in|into) resus|(?:our|my|a|the) (?:lady|gentleman|gent|man|woman|chap|fella|lad)|nursed|looked after)\b/;
const ownPet =
  /\b(?:the vets?|vet's|vet (?:rang|says|said)|(?:my|our) (?:[a-z]{2,12} )?(?:cat|dog|puppy|kitten|rabbit|hamster))\b/;
/** Runs, sales and raffles for a ward. */
const raises =
  /\b(?:marathon|10k|parkrun|fundrais\w{2,4}|sponsor\w{0,4}|raffle|bake sale|cake sale|in aid of|raised £?\d|for charity|for the (?:children's|kids'|cancer|baby) (?:ward|unit)|no patients? (?:on board|inside|involved|was hurt|were hurt))\b/;

/** Told from the bed. */
const ownStay =
  /\b(?:looked after me|i was (?:on|in) (?:that|this|your) (?:ward|bay|unit|bed)|my own (?:stay|op|operation|bed))\b/;

const thanksCarers = /\bthank(?:s| you) for (?:fixing|mending|saving|making|looking after) (?:me|my)\b/;

/** "Dr Asante who ran the old TB clinic": whoever has a name here is one of the staff, and nobody else is described. */
const aboutStaff = (context: Context): boolean =>
  namedPeople(context).some(({ clues }) => clues.officeTitle || clues.roleBefore || clues.roleAfter) &&
  !individualPattern.test(context.lower);

const births = /\b(?:first baby of (?:the|20\d\d)|welcome(?: to the world)?[!.])/;
const guest =
  /\b(?:to host|hosted|hosting|welcomed|toured|came to open|opened (?:our|the)|guest of honour|official visit|visited (?:our|the|us)|cut the ribbon)\b/;

/** How likely what is told is of a patient, and really happened: about 1, and less the more speaks against it. */
function factor(context: Context, individual: boolean): number {
  const { lower, author, draft } = context;
  const { invented, agreed, general, ownStory, onScreen, career, past } = scene(context);
  if (invented || agreed || onScreen) return 0.2;
  let result = individual ? 1 : 0.6;
  const voice = workVoice.test(lower);
  const famous = namedPeople(context).some(({ name }) => name.figure === 'certain');
  if (famous) result *= 0.5;
  if (ownStory || ownStay.test(lower)) result *= 0.4;
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
  if (guest.test(lower) || births.test(lower)) result *= 0.5;
  if (!voice && links(context).length > 0) result *= 0.6;
  if (draft.surface === 'profile') result *= 0.5;
  return result;
}

const careVoice =
  /^\d{2} ?[fm]\b|\b(?=)(?:(?:hours?|shift|night) with (?:an?|my|our|the) (?=)(?:girl|boy|lad|lady|man|woman|mum|dad|couple|family)|dressed|came in|through (?:our|the) doors|999|our (?:books|list|caseload|team)|i had the|(?:[a-h]|prison) wing|sectioned|when we got to|on (?:the phones|reception|the desk)|reception at|gps?|come in|comes in|brought in|brought into|brought to us|came to us|with us|in today|in last night|in again|treated|discharged|admitted|triaged|nursed|looked after|patients?|pts?|clinic|saved|operated|shocks|cannula\w{0,6}|we (?:had|have|lost|got|did|delivered|withdrew|treated|reattached|all did)|we've (?:got|had)|i (?:nursed|treated|saw|delivered)|delivered|my \d{1,4}|scrub nurse|took blood|bloods|on a vent|home visit|psych|x-?ray|had an? \w{2,15} in|on nights|bleeped|(?:my|our) (?:dept|department|ed|unit)|(?:tonight|today|yesterday)'s (?:patient|winner|special|star|customer|admission)|on call|midwife life|shift|wounds?|surgery|ward)\b/;

/** Illness, a place of care, or the words of somebody who gives it. */
const saysCare = (context: Context, clues: ReadonlyMap<ClueKind, StoryClue>): boolean =>
  clues.has('condition') || clues.has('ward') || careVoice.test(context.lower);

const speaksOfCare = (context: Context, clues: ReadonlyMap<ClueKind, StoryClue>): boolean =>
  (context.author.identifiesAsStaff && clues.has('event')) || saysCare(context, clues);

/** Without a word of care, what staff tell is as often of a wedding. */
const unsaid = 0.6;

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

/** From here on it is as good as two details more. */
const surely = { byWords: 0.46, byReader: 0.4 };

/** What the trained scorer of sentences adds: it hears a patient where no list does. */
function heard(context: Context): number {
  const { probability } = scoreOf(context, 'patient');
  if (sounds(context, 'patient', surely)) return 1.4;
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
  toldInPassing(context, add);
  if (heaviest.size < 2 || !speaksOfCare(context, heaviest)) return undefined;
  const former = formerPattern.test(context.lower);
  const clues = [...heaviest.values()].sort((a, b) => a.start - b.start);
  const individual =
    individualPattern.test(context.lower) ||
    noun.test(context.lower) ||
    heaviest.has('age') ||
    aJob(context, heaviest) ||
    (heaviest.has('job') && former) ||
    pronounCare.test(context.lower);
  const sum = clues.reduce((total, one) => total + one.weight, 0);
  const sound = heard(context);
  const sure = sound > 0 || saysCare(context, heaviest) ? 1 : unsaid;
  const points = sum * factor(context, individual) * sure + sound;
  return { clues, marks, points, individual };
});

const likely = 0.6;

/** Somebody's health may well be told: no play, no charity run, no facts for all, not the writer's own. */
export function mayTellOfHealth(context: Context): boolean {
  if (!context.author.identifiesAsStaff || links(context).length > 0 || /[@#]\w/.test(context.text))
    return false;
  const { lower } = context;
  if (reported.test(lower) || raises.test(lower) || thanksCarers.test(lower)) return false;
  const told = scene(context);
  if (told.invented || told.agreed || told.onScreen || told.general) return false;
  return !told.ownStory && !told.sport && !told.past;
}

/** What is told may well be of a patient or somebody ill: not invented, agreed, one's own or known to all. */
export const mayTellOfPatient = (context: Context): boolean =>
  context.author.identifiesAsStaff && factor(context, true) >= likely;
