import { insultPhrases, insultWords } from '../../lexicons/insults.ts';
import { people } from '../../lexicons/people-words.ts';
import { swearPhrases } from '../../lexicons/swearing.ts';
import { annotation, type Context } from '../context.ts';
import type { Frame } from '../frames.ts';
import { unleet } from '../leet.ts';
import { contains, overlap, type Span } from '../span.ts';
import { isFond } from './fond.ts';
import { endOfAdjective, endOfPhrase, pointers, startOf } from './insult-extent.ts';
import { isReported } from './reported-words.ts';
import { type Sentence, sentences } from './sentences.ts';
import { type Aim, atPlay, type Target, targets } from './targets.ts';
import { type Word, withoutOwner } from './words.ts';

/**
 * `person`: a phrase, or an image with words around it, that says itself that a person is meant; `jibe`: one that has a
 * harmless side too.
 */
type Sort = 'noun' | 'image' | 'adjective' | 'harsh' | 'person' | 'jibe' | 'threat';

/** Words that insult or threaten somebody. */
export interface Insult extends Span {
  readonly sort: Sort;
  /** Who is meant; undefined when nobody near is. */
  readonly aim?: Aim;
  /** Stands right before the person: "that snake Deborah". */
  readonly before: boolean;
  /** The insult with the words that say who is meant. */
  readonly whole: Span;
}

const bare = (word: Word | undefined): string => withoutOwner(word?.lower ?? '');

/** Words that let what follows be said of who stood before: "our matron is …", "HR = …", "she acts like …". */
const linking = new Set(
  (
    "is are was were be been being remains = you're youre ur he's she's they're hes shes theyre who's that's " +
    "such called looks acts sounds turned became 're 's 'r"
  ).split(' '),
);
const negations = new Set(
  "not isn't isnt aren't arent wasn't never no nobody's hardly weren't don't without".split(' '),
);
const determiners = new Set(
  'that this those these what such you your our my the which bunch load pack shower lot crowd bunch of some another'.split(
    ' ',
  ),
);

/** "dimmest", "laziest", "rudest": the most of what an adjective says. */
function isMost(lower: string): boolean {
  if (!lower.endsWith('est') || lower.length < 6) return false;
  const stem = lower.slice(0, -3);
  const { adjective } = insultWords;
  return (
    adjective.has(stem) ||
    adjective.has(`${stem}e`) ||
    (stem.endsWith('i') && adjective.has(`${stem.slice(0, -1)}y`)) ||
    (stem.at(-1) === stem.at(-2) && adjective.has(stem.slice(0, -1)))
  );
}

function sortOf(word: Word): 'noun' | 'image' | 'adjective' | undefined {
  const { noun, image, adjective } = insultWords;
  const lower = bare(word);
  if (noun.has(lower) || noun.has(word.lower)) return 'noun';
  if (word.digits && /\p{L}\d/u.test(lower) && noun.has(unleet(lower))) return 'noun';
  if (image.has(lower)) return 'image';
  return adjective.has(lower) || isMost(lower) ? 'adjective' : undefined;
}

/** Sorts that are phrases, which stand behind the one they mean. */
const phrasal: ReadonlySet<Sort> = new Set(['harsh', 'person', 'jibe', 'threat']);

interface Hit extends Span {
  readonly sort: Sort;
  /** Places of its words in the sentence. */
  readonly first: number;
  readonly last: number;
}

function hitsIn(text: string, sentence: Sentence, phrases: readonly Frame<string>[]): Hit[] {
  const hits: Hit[] = [];
  for (let index = 0; index < sentence.words.length; index += 1) {
    const word = sentence.words[index];
    const sort = word && sortOf(word);
    if (!sort || '@#'.includes(text.charAt(word.start - 1) || ' ')) continue;
    hits.push({ start: word.start, end: word.end, sort, first: index, last: index });
  }
  for (const phrase of phrases) {
    const { kind } = phrase;
    if (kind !== 'harsh' && kind !== 'person' && kind !== 'jibe' && kind !== 'threat') continue;
    const first = sentence.words.findIndex((word) => word.start === phrase.start);
    if (first < 0) continue;
    const last = first + phrase.to - phrase.from - 1;
    hits.push({ start: phrase.start, end: phrase.end, sort: kind, first, last });
  }
  return hits;
}

interface Reading {
  readonly sentence: Sentence;
  readonly targets: readonly Target[];
}

const fillers = new Set('a an the of that this all both just really so very'.split(' '));

const isLinking = ({ lower }: Word): boolean => linking.has(lower) || /'(?:s|re)$/.test(lower);
/** Where these stand before a verb, somebody or something else is spoken of. */
const openers = new Set("the my our this these those his her its their that's it's there's there".split(' '));
const opens = (word: Word): boolean => openers.has(word.lower);
const within = new Set('in on at with from into under near inside behind'.split(' '));
const anybody = new Set(['whoever', 'whichever', 'who', 'somebody', 'someone']);

const referring = new Set(['he', 'sh']);

/** Words between the target and the insult that let it be said of the target. */
function linked(words: readonly Word[], target: { from: number; to: number }, to: number): boolean {
  const between = words.slice(target.to, to).filter((word) => !insultWords.push.has(word.lower));
  if (between.length > 5) return false;
  if (between.every((word) => fillers.has(word.lower))) return true;
  const link = between.findIndex(isLinking);
  // "she'd been in a clown suit": something she was in, not she.
  if (between.slice(between.findLastIndex(isLinking) + 1).some(({ lower }) => within.has(lower)))
    return false;
  // "as a neighbour, the bins are ugly": the bins are.
  if (!anybody.has(words[target.from]?.lower ?? '') && between.slice(0, link + 1).some(opens)) return false;
  const owner = /'s$/.test(words[target.to - 1]?.lower ?? '');
  // "Pav's round was a disgrace": the round was, not Pav.
  if (owner && between.some((word) => linking.has(word.lower))) return false;
  return [...words.slice(target.from, target.to), ...between].some(isLinking);
}

/** "Our matron … she": who a "he", "she" or "they" is, when somebody at work was spoken of just before. */
function meant(context: Context, target: Target | undefined): Target | undefined {
  if (
    target?.aim !== 'them' ||
    target.to - target.from > 1 ||
    !referring.has(context.lower.slice(target.start, target.start + 2))
  )
    return target;
  if (atPlay(context)) return target;
  const before = targets(context).findLast(
    ({ to, aim }) => to <= target.from && target.from - to < 15 && (aim === 'work' || aim === 'patient'),
  );
  return before ? { ...target, aim: before.aim } : target;
}

/** "The relatives are back. Vultures.": a word or two alone are said of whom the sentence before spoke. */
function spokenOfBefore(context: Context, { words }: Sentence): Aim | undefined {
  const first = words[0];
  if (!first || words.length > 2) return undefined;
  const before = targets(context).findLast(
    ({ to, aim }) => to <= first.index && first.index - to < 12 && (aim === 'work' || aim === 'patient'),
  );
  return before?.aim;
}

/** Who an insult is said of, and from where: "lazy nurses", "that snake Deborah", "our matron is a dragon". */
function aimOf(context: Context, { sentence, targets: all }: Reading, hit: Hit): Target | undefined {
  const { words } = sentence;
  const base = words[0]?.index ?? 0;
  const place = (target: Target) => ({ from: target.from - base, to: target.to - base });

  const holder = all.find((one) => place(one).from <= hit.first && place(one).to > hit.last);
  if (holder) {
    // "You were the dimmest lad in our year": the lad is you.
    const subject = all.findLast((one) => one.to <= holder.from);
    const same = holder.aim === 'them' && subject && linked(words, place(subject), place(holder).from);
    return same ? subject : holder;
  }
  const after = all.find((one) => {
    const gap = place(one).from - hit.last - 1;
    const pushed = gap === 1 && insultWords.push.has(words[hit.last + 1]?.lower ?? '');
    if ((gap !== 0 && !pushed) || one.aim === 'kin' || one.handle) return false;
    if (hit.sort === 'adjective') return one.aim === 'work' || one.aim === 'patient';
    if (one.aim === 'name') return gap === 0 && words[hit.first]?.capital === false;
    return one.aim === 'work' || one.aim === 'them';
  });
  if (after && !phrasal.has(hit.sort) && joined(context, hit.end, after.start)) return after;
  const before = meant(
    context,
    all.findLast((one) => place(one).to <= hit.first),
  );
  if (hit.sort === 'threat') return all.find((one) => one.aim !== 'kin' && !one.handle) ?? before;
  // "my impression of the man in bed 4": who it is said of is part of the phrase.
  if (!before && phrasal.has(hit.sort))
    return all.find((one) => place(one).from > hit.first && place(one).from <= hit.last);
  if (!before) return undefined;
  const { to } = place(before);
  const between = context.text.slice(before.end, hit.start);
  if (before.handle) return between.trim() === '' ? before : undefined;
  if (before.aim === 'name' && between.trim() === ',') return undefined;
  if (phrasal.has(hit.sort)) return hit.first - to < 7 ? before : undefined;
  if (/^\s*(?:=|:)\s/.test(between) && hit.first - to < 4) return before;
  return linked(words, place(before), hit.first) ? before : undefined;
}

/** Nothing but blanks and plain words stands between: no full stop, no comma. */
const joined = (context: Context, from: number, to: number): boolean =>
  !/[.,;:!?\n()"]/.test(context.text.slice(from, to));

/** "in payroll", "on CT", "in bay 3", "upstairs" after an insult: who is meant. */
function aimOfPlace(words: readonly Word[], at: number): Aim | undefined {
  const first = words[at];
  if (first?.lower === 'upstairs') return 'work';
  if (!first || !['in', 'on', 'from', 'at', 'of', 'over'].includes(first.lower)) return undefined;
  for (const word of words.slice(at + 1, at + 4)) {
    if (/^(?:bay|bed|cubicle|resus|sideroom|chairs)$/.test(word.lower)) return 'patient';
    if (people.department.has(bare(word)) || people.place.has(bare(word))) return 'work';
    if (/^(?:CT|MRI|IT|HR|ED|GP)$/.test(word.text)) return 'work';
  }
  return undefined;
}

/** "that dragon on reception", but not "a nightmare on clinic days". */
function mayBePlaced(words: readonly Word[], { sort, first }: Hit): boolean {
  if (sort === 'noun' || sort === 'harsh') return true;
  return sort === 'image' && /^(?:that|those|these|this|some)$/.test(words[first - 1]?.lower ?? '');
}

const singlingOut = new Set('who whose that in behind driving on from with'.split(' '));

/** "the absolute melt in the silver car": a word that sharpens before it and a clause behind it make it a person's. */
function singledOut(words: readonly Word[], { sort, first, last }: Hit): boolean {
  if (sort !== 'image' || !insultWords.push.has(words[first - 1]?.lower ?? '')) return false;
  return pointers.has(words[first - 2]?.lower ?? '') && singlingOut.has(words[last + 1]?.lower ?? '');
}

/** "As useful as a chocolate teapot, my umbrella": of something of one's own, with nobody near. */
const ofThing = ({ sentence, targets: all }: Reading): boolean =>
  all.length === 0 && sentence.words.some(({ lower }) => ['my', 'our', 'this'].includes(lower));

const isNegated = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some((word) => negations.has(word.lower));

const owning = new Set('my our your his her their own only best favourite'.split(' '));
const describes = (word: Word | undefined): boolean =>
  word !== undefined &&
  (insultWords.adjective.has(word.lower) || insultWords.push.has(word.lower) || /^\d/.test(word.lower));

/** "you horrible bus": a thing is scolded; "his joke", "my snake": it is somebody's. */
function saidOfThing(words: readonly Word[], { sort, first, last }: Hit): boolean {
  if (sort === 'image' && words.slice(Math.max(0, first - 2), first).some(({ lower }) => owning.has(lower)))
    return true;
  if (sort !== 'image' && sort !== 'adjective') return false;
  if (/^robots?$/.test(words[first]?.lower ?? '') && people.department.has(bare(words[first - 1])))
    return true;
  if (words[0]?.lower === 'dear' && people.thing.has(words[1]?.lower ?? '')) return true;
  let at = last + 1;
  while (describes(words[at])) at += 1;
  return people.thing.has(words[at]?.lower ?? '');
}

/** "Fraudster? No, just the treasurer.", "How is he an idiot?" */
const denied = (text: string, { start, end }: Span): boolean =>
  /^\?+ (?:no|nope|nah|not)\b/i.test(text.slice(end, end + 9)) ||
  /\bhow (?:is|are|was) (?!you)[^.!?]{1,30} an? $/i.test(text.slice(Math.max(0, start - 44), start));

const animals =
  /\b(?:cat|cats|dog|dogs|puppy|kitten|hamster|rabbit|parrot|seagull|seagulls|pigeon|pigeons|squirrel|robin|fox|goose|horse|pony|hen|cockapoo|labrador)\b/;

function readSentence(context: Context, sentence: Sentence, phrases: readonly Frame<string>[]): Insult[] {
  const inside = phrases.filter((one) => contains(sentence, one));
  const hits = hitsIn(context.text, sentence, inside);
  if (hits.length === 0) return [];
  const reading = { sentence, targets: targets(context).filter((one) => contains(sentence, one)) };
  const innocent = swearPhrases(context).filter((one) => one.kind === 'innocent');
  const hushed = inside.filter((one) => one.kind === 'reported' || one.kind === 'self');
  const play = atPlay(context);
  const animal = animals.test(context.lower);
  const kind = isFond(context.lower.slice(sentence.start, sentence.end));
  const found: Insult[] = [];
  for (const hit of hits) {
    if (innocent.some((one) => contains(one, hit))) continue;
    if (isNegated(sentence.words, hit.first) && (hit.sort === 'threat' || !phrasal.has(hit.sort))) continue;
    if (hit.sort !== 'threat' && hushed.some((one) => one.kind === 'reported' || overlap(one, hit))) continue;
    if (saidOfThing(sentence.words, hit) || denied(context.text, hit)) continue;
    if (isReported(context, hit)) continue;
    const target = aimOf(context, reading, hit);
    const aim =
      target?.aim ??
      (mayBePlaced(sentence.words, hit) ? aimOfPlace(sentence.words, hit.last + 1) : undefined) ??
      spokenOfBefore(context, sentence) ??
      ((hit.sort === 'person' && !ofThing(reading)) || singledOut(sentence.words, hit) ? 'them' : undefined);
    if (aim === 'kin') continue;
    if (play && (hit.sort === 'image' || hit.sort === 'adjective' || hit.sort === 'jibe')) continue;
    if (play && aim !== 'work' && aim !== 'patient') continue;
    if (kind && hit.sort !== 'threat') continue;
    if (animal && aim !== 'work' && aim !== 'patient') continue;
    if (!aim && hit.sort !== 'noun' && hit.sort !== 'threat') continue;
    if (!aim && hit.sort === 'noun' && !pointed(sentence.words, hit.first)) continue;
    const from = Math.min(startOf(sentence.words, hit.first), target?.start ?? hit.start);
    found.push({
      sort: hit.sort,
      start: hit.start,
      end: hit.end,
      whole: { start: from, end: Math.max(target?.end ?? hit.end, endOf(context, sentence, hit)) },
      before: target !== undefined && target.from === hit.last + 1 + (sentence.words[0]?.index ?? 0),
      ...(aim && { aim }),
    });
  }
  return merged(found);
}

function endOf(context: Context, sentence: Sentence, hit: Hit): number {
  if (phrasal.has(hit.sort)) return endOfPhrase(context, sentence, hit);
  return hit.sort === 'adjective' ? endOfAdjective(context, sentence, hit) : hit.end;
}

const loudness: readonly Sort[] = ['jibe', 'adjective', 'image', 'harsh', 'person', 'noun', 'threat'];

/** Insults that share words, or stand side by side, are one. */
function merged(found: readonly Insult[]): Insult[] {
  const kept: Insult[] = [];
  for (const one of found.toSorted((a, b) => a.whole.start - b.whole.start)) {
    const before = kept.at(-1);
    if (!before || one.whole.start > before.whole.end + 1) {
      kept.push(one);
      continue;
    }
    const louder = loudness.indexOf(one.sort) > loudness.indexOf(before.sort) ? one : before;
    const aim = before.aim === 'work' || before.aim === 'patient' ? before.aim : (one.aim ?? before.aim);
    const whole = { start: before.whole.start, end: Math.max(before.whole.end, one.whole.end) };
    kept[kept.length - 1] = { ...louder, whole, before: one.before || before.before, ...(aim && { aim }) };
  }
  return kept;
}

/** "that …", "what a …", "you …", "the biggest …": somebody is meant, though not named. */
function pointed(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return at === 0 || before.some((word) => determiners.has(word.lower) || insultWords.push.has(word.lower));
}

/** Insults and threats that are aimed at somebody, in order. Reported, self-mocking and playful ones left out. */
export const insults = annotation((context): readonly Insult[] => {
  const phrases = insultPhrases(context);
  return sentences(context).flatMap((sentence) => readSentence(context, sentence, phrases));
});
