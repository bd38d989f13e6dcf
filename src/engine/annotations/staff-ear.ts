import { kinWords, patientWords } from '../../lexicons/outsider-words.ts';
import { elsewhereWords, kitWords, rotaWords } from '../../lexicons/shop-talk.ts';
import { voiceOf } from '../../scorer/voices.ts';
import { annotation, type Context } from '../context.ts';
import { aboutWork } from './about-work.ts';
import { words } from './words.ts';

/** From outside: once, nearly, never, or on the other side of the bed. */
const fromOutside =
  /\b(?:used to be|(?:should|could|would) have been|if i (?:were|was)|wish i|local (?:hospital|a&e|surgery)|let me see|saved my|kept me|looked after me|i was (?:on|in) (?:the |a )?(?:ward|hospital)|not a (?:doctor|nurse|medic)|my (?:nurse|physio|midwife|doctor|gp|surgeon|dentist|carer|health visitor|specialist) |(?:sent|rang|called|gave|took|told|held|saw|treated|stitched|patched|scanned|examined|discharged|wheeled) (?:me|mum|my (?:mum|dad|nan|son|daughter|wife|husband))|(?:came|arrived|here|there) (?:in|within) \w{1,12} minutes|(?:kissed|hugged|thank) (?:them|him|her)|credit where|hats off|on (?:the )?(?:telly|tv)|rushed off their feet)\b/;

export const speaksFromOutside = ({ lower }: Context): boolean => fromOutside.test(lower);

const firstPerson: ReadonlySet<string> = new Set(
  "i i'm im i've ive i'd i'll my me we we're we've we'll our us ours".split(' '),
);

export const saysIOrWe = (context: Context): boolean =>
  words(context).some(({ lower }) => firstPerson.has(lower));

const logOdds = (probability: number): number => Math.log(probability / Math.max(1 - probability, 1e-9));

/** Different words of a set in the draft: two say as much as five. */
const atMostTwo = (context: Context, set: ReadonlySet<string>): number =>
  Math.min(2, new Set(words(context).flatMap(({ lower }) => (set.has(lower) ? [lower] : []))).size);

/** Two words of a school, a kitchen or a farm: the job or the ward in it is of that world. */
export const speaksOfElsewhere = (context: Context): boolean => atMostTwo(context, elsewhereWords) > 1;

const longDraft = 25;

/**
 * How much the whole of a draft sounds like somebody who works in health care: the trained voice, and beside it
 * whose things, hours and people it speaks of. A logarithm of odds; the weights were fitted on labelled drafts.
 */
export const soundOfStaff = annotation((context): number => {
  const { points, everyday } = aboutWork(context);
  // Dahlias of a second year sound like students: without a word of the work, the voice alone must be surer.
  const nothingOfWork = points < 0.4 && atMostTwo(context, kitWords) + atMostTwo(context, rotaWords) === 0;
  return (
    1.14 * logOdds(voiceOf(context, 'insider').probability) +
    1.5 * Math.min(points, 2) +
    1.6 * atMostTwo(context, kitWords) +
    0.3 * atMostTwo(context, rotaWords) +
    (saysIOrWe(context) ? 0.9 : 0) -
    (everyday ? 0.85 : 0) -
    (speaksFromOutside(context) ? 1.85 : 0) -
    1.25 * atMostTwo(context, kinWords) -
    1 * atMostTwo(context, patientWords) -
    0.3 * atMostTwo(context, elsewhereWords) -
    (0.85 * Math.min(words(context).length, longDraft)) / 20 -
    1.3 -
    (nothingOfWork ? 0.5 : 0)
  );
});
