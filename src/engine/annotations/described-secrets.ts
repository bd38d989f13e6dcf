import { accountWords, lockWords } from '../../lexicons/secret-words.ts';
import { annotation, type Context } from '../context.ts';
import { clue, type Verdict, weigh } from '../evidence.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../span.ts';
import { isIn, isOne } from './nearby.ts';
import { sentenceAt, sentences } from './sentences.ts';
import { type Word, words } from './words.ts';

/** A code or password that is not spelt out but told so that staff can work it out. */
interface Described extends Span {
  readonly verdict: Verdict;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const cues = set(
  'password passwords passcode pin pins code codes doorcode combination combo keypad login logins safe padlock alarm wifi door gate locker lockers doors gates barrier override panel',
);
const whose = set('it we the that i he she they of');
const likened = set('as');
const whoever = set('the my our ward last theatre mine it your every always upstairs bed');
const personal = set(
  'name number birthday postcode surname initials digits extension dob year anniversary backwards',
);
const twists = set('backwards reversed then plus and twice with followed without minus');
const breaks = set('and but was because so');
const advice =
  /\b(?:never|don't|dont|do not|avoid|stop using|worst|common|weak|guess|guessed|guessable|hackers?|example)\b/;
/** "is", a colon or a question mark stands right before it. */
const told =
  /(?:'s|s|\bis|=|:|\?|,|\bstill|\bare|\bwith|\b(?:put|punch|key|tap|type|use|uses|using|swipe|enter|press|try|been)) ?(?:(?:in|still|just|literally|now|it's|always|the|only|a|an|our|your) ){0,3}$/;
const atOnce = /^(?:'s| is| are| was|:| =)/;
const entering = /\b(?:put|punch|key in|tap|type|enter|swipe|press|unlocks?|opens?|logs? in)\b/;
const furthest = 60;

const lowerOf = (list: readonly Word[], at: number): string => list[at]?.lower ?? '';

/** "all the fours", "last four of the switchboard number", "name of our ward with a 3 for the e", "the Z shape". */
const inWords =
  /\b(?:all (?:the |of the )?(?:[a-z]{3,6}s|\ds)\b|(?:three|four|five|six|3|4|5|6) (?=)(?:ones|twos|threes|fours|fives|sixes|sevens|eights|nines|zeros|zeroes|noughts|\ds)\b|(?:last|first) (?:two|three|four|five|six|[2-6]) (?:digits |numbers |letters )?of (?:the|my|our|your|his|her|its)\b|(?:name|initials) of (?:the|our|my|his|her)\b|month and (?:the )?year\b|(?:today's|current|this month's) (?:date|month|day)\b|[zlnsum] shape\b|(?:ward|team|hospital|trust|surgery|matron's|site|department|first|last) (?:sur)?name\b|(?:'s|my|his|her|our) (?:car )?(?:reg|number plate)\b|football team\b)/g;
const sameFigures = /^(?:all|three|four|five|six|[3-6]) /;
const figureNames = /(?:ones|twos|threes|fours|fives|sixes|sevens|eights|nines|zeros|zeroes|noughts|\ds)$/;

/** The places of words where a description begins that no grammar of single words tells. */
function* inWordsAt(context: Context): Generator<number> {
  const list = words(context);
  for (const match of matchesOf(context.lower, inWords)) {
    if (sameFigures.test(match[0]) && !figureNames.test(match[0])) continue;
    const place = list.findIndex((word) => word.start >= match.index);
    if (place >= 0) yield place;
  }
}

/** "the year we won the cup", "same as my dog", "matron's birthday backwards". */
function describes(list: readonly Word[], at: number): boolean {
  const here = lowerOf(list, at);
  const next = lowerOf(list, at + 1);
  if (here === 'year') return whose.has(next);
  if (here === 'same')
    return (likened.has(next) && whoever.has(lowerOf(list, at + 2))) || likened.has(lowerOf(list, at + 2));
  return personal.has(here) && (twists.has(next) || (here !== 'number' && /^\d/.test(next)));
}

/** Takes "the", "my" and "ward" before it in. */
function opening(list: readonly Word[], at: number): number {
  let first = at;
  while (
    at - first < 3 &&
    /^(?:the|my|our|your|ward|hospital|trust|team|dog|cat|last|first|\w{3,10}'s)$/.test(
      lowerOf(list, first - 1),
    )
  )
    first -= 1;
  // "my payroll number"
  return /^(?:my|the|our|your|his|her)$/.test(lowerOf(list, first - 2)) ? first - 2 : first;
}

const isCue = (word: Word): boolean => isIn(word, cues);

/** A word for a secret stands shortly before, and the description is told as what it is. */
function isIntroduced(context: Context, place: number): boolean {
  const list = words(context);
  const start = list[place]?.start ?? 0;
  for (let at = place - 1; at >= 0 && at >= place - 12; at -= 1) {
    const one = list[at];
    if (!one || breaks.has(one.lower)) return false;
    const isPlace = !isCue(one);
    if (isPlace && !isOne(one, lockWords) && !isOne(one, accountWords)) continue;
    const gapText = context.lower.slice(one.end, start);
    // Of a room or a machine much is told; only right behind it, or with a verb of entering, is it how one gets in.
    if (isPlace && !atOnce.test(gapText) && !entering.test(gapText)) return false;
    return gapText.length <= furthest && told.test(one.lower.endsWith("'s") ? `'s${gapText}` : gapText);
  }
  return false;
}

const sentenceOf = (context: Context, at: number): string => {
  const sentence = sentenceAt(sentences(context), at);
  return sentence ? context.lower.slice(sentence.start, sentence.end) : context.lower;
};

/** "Door code's still the year it opened", "login: same as my dog plus 1!", "med room is all the fours". */
export const describedSecrets = annotation((context): readonly Described[] => {
  const { lower } = context;
  const list = words(context);
  const named = list.some(isCue);
  if (!named && !list.some((word) => isOne(word, lockWords) || isOne(word, accountWords))) return [];
  const places = [
    ...(named ? list.flatMap((_, at) => (describes(list, at) ? [at] : [])) : []),
    ...inWordsAt(context),
  ];
  for (const at of places) {
    const place = opening(list, at);
    const first = list[place];
    const word = list[at];
    if (!first || !word || advice.test(sentenceOf(context, first.start)) || !isIntroduced(context, place))
      continue;
    const rest = lower.slice(word.end, word.end + 60);
    const stop = rest.search(/[,.;\n]| (?:if|in|so|because|lol|btw|for)\b/);
    const end = word.end + (stop < 0 ? rest.trimEnd().length : stop);
    return [{ start: first.start, end, verdict: weigh([clue(3.5, 'told so that staff can work it out')]) }];
  }
  return [];
});
