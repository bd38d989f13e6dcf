import { elsewhereWords } from '../../lexicons/shop-talk.ts';
import { hearTopics } from '../../lexicons/topics.ts';
import { voiceOf } from '../../scorer/voices.ts';
import { annotation, type Context } from '../context.ts';
import { aboutWork } from './about-work.ts';
import { words } from './words.ts';

/** From outside: once, nearly, never, or on the other side of the bed. */
const fromOutside =
  /\b(?:used to be|(?:should|could|would) have been|if i (?:were|was)|wish i|local (?:hospital|a&e|surgery)|let me see|saved my|kept me|looked after me|i was (?:on|in) (?:the |a )?(?:ward|hospital)|not a (?:doctor|nurse|medic)|(?:my|our) (?:nurse|physio|midwife|doctor|gp|surgeon|dentist|carer|health visitor|specialist|consultant|op|operation|stitches|chemo|scan results)(?:'s)? |(?:sent|rang|called|gave|took|told|held|saw|treated|stitched|patched|scanned|examined|discharged|wheeled) (?:me|mum|my (?:mum|dad|nan|son|daughter|wife|husband))|(?:came|arrived|here|there) (?:in|within) \w{1,12} minutes|(?:kissed|hugged|thank) (?:them|him|her)|credit where|hats off|on (?:the )?(?:telly|tv)|rushed off their feet|thank you (?:nhs|nurse|doctor)s?|healing|my (?:knee|hip|back|op)|i owe (?:you|them)|shout ?out to|had (?:my|his|her|our|bloods|an?) (?:\w{2,12} )?(?:done|out|off|removed)|on hold|\d(?:st|nd|rd|th) in the queue|appointments (?:have|left)|anyone know|our team (?:lost|won|drew|scored|beat)|(?:very|so|really|such a|a) (?:kind|lovely|gentle) (?:\w{1,10} )?(?:nurse|doctor|midwife|health visitor|porter|physio|hca|consultant|paramedic|receptionist))\b/;

/** Hours and places told to everybody, as a notice on the door does: anybody may pass them on. */
const notice =
  /\b(?:clinic|clinics|pharmacy|surgery|centre|session|sessions|hub|helpline|reception|unit|ward|lifts?|car park|hours|jabs|vaccines?|appointments?|tests?)(?: \w{1,12}){0,4}? (?:is|are|opens?|closes?|closed|reopens?|has moved|have moved|moves|runs?|starts?|will be|from|on|until|till|between)\b/;

const isNotice = (context: Context): boolean =>
  firstPerson(context) === undefined && notice.test(context.lower);

const speaksFromOutside = ({ lower }: Context): boolean => fromOutside.test(lower);

const ofSelf: ReadonlySet<string> = new Set("i i'm im i've ive i'd i'll my me".split(' '));
const ofUs: ReadonlySet<string> = new Set("we we're we've we'll our us ours".split(' '));
/** First words of those who leave out the "I": "Stocked both trolleys", "nights 4/4 done", "off at half eight". */
const dropsI: ReadonlySet<string> = new Set(
  (
    'just been did done got had gave took told asked off on back out lost found left went came stuck spent ran sat ' +
    'caught wrote rang nights shift handover bleep two three four five six seven eight nine ten eleven first second ' +
    'third last another day'
  ).split(' '),
);

/** Who is spoken of: the writer, the writer's people, or the writer without saying so. */
export function firstPerson(context: Context): 'self' | 'us' | 'unsaid' | undefined {
  const list = words(context);
  if (list.some(({ lower }) => ofUs.has(lower))) return 'us';
  if (list.some(({ lower }) => ofSelf.has(lower))) return 'self';
  const opener = list[0]?.lower ?? '';
  return dropsI.has(opener) || /(?:ed|ing)$/.test(opener) ? 'unsaid' : undefined;
}

const person = { self: 0.35, us: 0.75, unsaid: 0.48 } as const;

const logOdds = (probability: number): number => Math.log(probability / Math.max(1 - probability, 1e-9));

/** Different words of a set in the draft: two say as much as five. */
const atMostTwo = (context: Context, set: ReadonlySet<string>): number =>
  Math.min(2, new Set(words(context).flatMap(({ lower }) => (set.has(lower) ? [lower] : []))).size);

/** Two words of a school, a kitchen or a farm: the job or the ward in it is of that world. */
export const speaksOfElsewhere = (context: Context): boolean => atMostTwo(context, elsewhereWords) > 1;

/** The voice alone is never surer than this. */
const surest = 6;
const aHint = 0.4;

/**
 * How much the whole of a draft sounds like somebody who works in health care: the trained voice, and beside it
 * what the draft speaks of. A logarithm of odds; the weights were fitted on sentences that the voice had not seen.
 */
export const soundOfStaff = annotation((context): number => {
  const { points, everyday } = aboutWork(context);
  const list = words(context);
  const voice = logOdds(voiceOf(context, 'insider').probability);
  const topics = hearTopics(list);
  // Dahlias of a second year sound like students: without a word of the work, the voice alone must be surer.
  const nothingOfWork = points < aHint && !topics.work;
  const who = firstPerson(context);
  return (
    0.96 * Math.max(-surest, Math.min(surest, voice)) +
    0.42 * Math.min(points, 2) +
    topics.weight +
    (who ? person[who] : 0) -
    (everyday ? 0.7 : 0) -
    (speaksFromOutside(context) ? 0.95 : 0) -
    (isNotice(context) ? 0.9 : 0) -
    (speaksOfElsewhere(context) ? 0.4 : 0) -
    (nothingOfWork ? 0.87 : 0) -
    0.1
  );
});
