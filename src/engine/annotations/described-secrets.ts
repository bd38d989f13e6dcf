import { annotation, type Context } from '../context.ts';
import { clue, type Verdict, weigh } from '../evidence.ts';
import type { Span } from '../span.ts';
import { isIn } from './nearby.ts';
import { type Word, words } from './words.ts';

/** A code or password that is not spelt out but told so that staff can work it out. */
interface Described extends Span {
  readonly verdict: Verdict;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const cues = set(
  'password passwords passcode pin pins code codes doorcode combination combo keypad login logins safe padlock alarm wifi door gate',
);
const whose = set('it we the that i he she they of');
const likened = set('as');
const whoever = set('the my our ward last theatre mine it your every always upstairs bed');
const personal = set(
  'name number birthday postcode surname initials digits extension dob year anniversary backwards',
);
const twists = set('backwards reversed then plus and twice with followed');
const breaks = set('and but was because so');
const advice =
  /\b(?:never|don't|dont|do not|avoid|stop using|worst|common|weak|guess|guessed|guessable|hackers?|example)\b/;
/** "is", a colon or a question mark stands right before it. */
const told =
  /(?:'s|s|\bis|=|:|\?|,|\bstill|\bare) ?(?:still |just |literally |now |it's |always |the |only )?$/;
const furthest = 60;

const lowerOf = (list: readonly Word[], at: number): string => list[at]?.lower ?? '';

/** "the year we won the cup", "same as my dog", "matron's birthday backwards". */
function describes(list: readonly Word[], at: number): boolean {
  const here = lowerOf(list, at);
  const next = lowerOf(list, at + 1);
  if (here === 'year') return whose.has(next);
  if (here === 'same')
    return (likened.has(next) && whoever.has(lowerOf(list, at + 2))) || likened.has(lowerOf(list, at + 2));
  return personal.has(here) && (twists.has(next) || /^\d/.test(next));
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
  return first;
}

const isCue = (word: Word): boolean => isIn(word, cues);

/** A word for a secret stands shortly before, and the description is told as what it is. */
function isIntroduced(context: Context, place: number): boolean {
  const list = words(context);
  const start = list[place]?.start ?? 0;
  for (let at = place - 1; at >= 0 && at >= place - 12; at -= 1) {
    const one = list[at];
    if (!one || breaks.has(one.lower)) return false;
    if (!isCue(one)) continue;
    const gapText = context.lower.slice(one.end, start);
    return gapText.length <= furthest && told.test(one.lower.endsWith("'s") ? `'s${gapText}` : gapText);
  }
  return false;
}

/** "Door code's still the year it opened", "login: same as my dog plus 1!". */
export const describedSecrets = annotation((context): readonly Described[] => {
  const { lower } = context;
  const list = words(context);
  if (!list.some(isCue) || advice.test(lower)) return [];
  for (let at = 0; at < list.length; at += 1) {
    if (!describes(list, at)) continue;
    const place = opening(list, at);
    const first = list[place];
    const word = list[at];
    if (!first || !word || !isIntroduced(context, place)) continue;
    const rest = lower.slice(word.end, word.end + 40);
    const stop = rest.search(/[,.;\n]| (?:if|in|so|because|lol|btw|for)\b/);
    const end = word.end + (stop < 0 ? rest.trimEnd().length : stop);
    return [{ start: first.start, end, verdict: weigh([clue(3.5, 'told so that staff can work it out')]) }];
  }
  return [];
});
