import { elsewhereWords } from '../../lexicons/shop-talk.ts';
import { hearTopics } from '../../lexicons/topics.ts';
import { voiceOf } from '../../scorer/voices.ts';
import { annotation, type Context } from '../context.ts';
import { aboutWork } from './about-work.ts';
import { words } from './words.ts';

/** From outside: once, nearly, never, or on the other side of the bed. */
const fromOutside =
  /\b(?:used to be|(?:should|could|would) have been|if i (?:were|was)|wish i|local (?:hospital|a&e|surgery)|let me see|saved my|kept me|looked after me|i was (?:on|in) (?:the |a )?(?:ward|hospital)|not a (?:doctor|nurse|medic)|(?:my|our) (?:nurse|physio|midwife|doctor|gp|surgeon|dentist|carer|health visitor|specialist|consultant|op|operation|stitches|chemo|scan results)(?:'s)? |(?:sent|rang|called|gave|took|told|held|saw|treated|stitched|patched|scanned|examined|discharged|wheeled) (?:me|mum|my (?:mum|dad|nan|son|daughter|wife|husband))|(?:came|arrived|here|there) (?:in|within) \w{1,12} minutes|(?:kissed|hugged|thank) (?:them|him|her)|credit where|hats off|on (?:the )?(?:telly|tv)|rushed off their feet)\b/;

/** Hours and places told to everybody, as a notice on the door does: anybody may pass them on. */
const notice =
  /\b(?:clinic|clinics|pharmacy|surgery|centre|session|sessions|hub|helpline|reception|unit|ward|lifts?|car park|hours|jabs|vaccines?|appointments?|tests?)(?: \w{1,12}){0,4}? (?:is|are|opens?|closes?|closed|reopens?|has moved|have moved|moves|runs?|starts?|will be|from|on|until|till|between)\b/;

const isNotice = (context: Context): boolean => !saysIOrWe(context) && notice.test(context.lower);

const speaksFromOutside = ({ lower }: Context): boolean => fromOutside.test(lower);

const firstPerson: ReadonlySet<string> = new Set(
  "i i'm im i've ive i'd i'll my me we we're we've we'll our us ours".split(' '),
);

const saysIOrWe = (context: Context): boolean => words(context).some(({ lower }) => firstPerson.has(lower));

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
  return (
    0.93 * Math.max(-surest, Math.min(surest, voice)) +
    0.15 * Math.min(points, 2) +
    topics.weight +
    (saysIOrWe(context) ? 0.26 : 0) -
    (everyday ? 0.6 : 0) -
    (speaksFromOutside(context) ? 0.9 : 0) -
    (isNotice(context) ? 1.2 : 0) -
    (nothingOfWork ? 0.47 : 0) +
    0.3
  );
});
