import { elsewhereWords } from '../../lexicons/shop-talk.ts';
import { hearTopics } from '../../lexicons/topics.ts';
import { voiceOf } from '../../scorer/voices.ts';
import { annotation, type Context } from '../context.ts';
import { aboutWork } from './about-work.ts';
import { isNotice, maySpeakFromOutside } from './outside-voice.ts';
import { wordSet, words } from './words.ts';

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

/** How many different words two sets have in common. */
function shared(present: ReadonlySet<string>, set: ReadonlySet<string>): number {
  const [few, many] = present.size < set.size ? [present, set] : [set, present];
  let count = 0;
  for (const word of few) if (many.has(word)) count += 1;
  return count;
}

/** Who is spoken of: the writer, the writer's people, or the writer without saying so. */
export function firstPerson(context: Context): 'self' | 'us' | 'unsaid' | undefined {
  const present = wordSet(context);
  if (shared(present, ofUs) > 0) return 'us';
  if (shared(present, ofSelf) > 0) return 'self';
  const opener = words(context)[0]?.lower ?? '';
  return dropsI.has(opener) || /(?:ed|ing)$/.test(opener) ? 'unsaid' : undefined;
}

const person = { self: 0.35, us: 0.75, unsaid: 0.48 } as const;

const logOdds = (probability: number): number => Math.log(probability / Math.max(1 - probability, 1e-9));

/** Two words of a school, a kitchen or a farm: the job or the ward in it is of that world. */
export const speaksOfElsewhere = (context: Context): boolean => shared(wordSet(context), elsewhereWords) > 1;

/** The voice alone is never surer than this. */
const surest = 6;
const aHint = 0.4;
/**
 * How much the whole of a draft sounds like somebody who works in health care: the trained voice, and beside it
 * what the draft speaks of. A logarithm of odds; the weights were fitted on sentences that the voice had not seen.
 */
export const soundOfStaff = annotation((context): number => {
  const { points, everyday } = aboutWork(context);
  const voice = logOdds(voiceOf(context, 'insider').probability);
  const topics = hearTopics(words(context));
  // Dahlias of a second year sound like students: without a word of the work, the voice alone must be surer.
  const nothingOfWork = points < aHint && !topics.work;
  const who = firstPerson(context);
  return (
    0.96 * Math.max(-surest, Math.min(surest, voice)) +
    0.42 * Math.min(points, 2) +
    topics.weight +
    (who ? person[who] : 0) -
    (everyday ? 0.7 : 0) -
    (maySpeakFromOutside(context) ? 0.95 : 0) -
    (!who && isNotice(context) ? 0.9 : 0) -
    (speaksOfElsewhere(context) ? 0.4 : 0) -
    (nothingOfWork ? 0.87 : 0) -
    0.1
  );
});
