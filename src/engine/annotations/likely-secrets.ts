import {
  accountWords,
  adviceWords,
  codeNouns,
  enteringWords,
  giftCodeWords,
  keyNouns,
  lockWords,
  loginNouns,
  numberedThings,
  pinNouns,
  publicCodeWords,
  realLocks,
  secretNouns,
  tellingWords,
} from '../../lexicons/secret-words.ts';
import { annotation, type Context } from '../context.ts';
import { clue, type Verdict, weigh } from '../evidence.ts';
import { overlap, type Span } from '../span.ts';
import { chunks } from './chunks.ts';
import { keyRows } from './key-rows.ts';
import { anyIn, isIn, isOne, wordIndexAt } from './nearby.ts';
import { type Candidate, otherReadings, type Setting } from './no-secrets.ts';
import { look } from './secret-look.ts';
import { sentenceAt, sentences } from './sentences.ts';
import { spellingRemarks } from './spelling-remarks.ts';
import { type Word, words } from './words.ts';

/**
 * What may be a secret by the company it keeps: a value, something that is locked, a word for a secret, and a verb of
 * entering or telling. Each may be missing, no two of them alone say enough.
 */
export interface LikelySecret extends Span {
  readonly verdict: Verdict;
}

interface Sign {
  readonly word: Word;
  readonly points: number;
}

interface Signs {
  readonly secrets: readonly Sign[];
  readonly locks: readonly Sign[];
  readonly accounts: readonly Sign[];
}

const secondFactor = new Set('mfa 2fa otp authenticator backup recovery id memorable'.split(' '));
const nouns: readonly (readonly [ReadonlySet<string>, number])[] = [
  [secretNouns, 2],
  [pinNouns, 1.5],
  [codeNouns, 1.25],
  [secondFactor, 1.25],
  [loginNouns, 1],
  [keyNouns, 0.5],
];

function secretSign(list: readonly Word[], word: Word): Sign | undefined {
  const points = nouns.find(([set]) => isIn(word, set))?.[1];
  if (points === undefined) return undefined;
  const beside = list.slice(Math.max(0, word.index - 2), word.index + 3);
  const isPublic = points < 2 && beside.some((one) => one !== word && isIn(one, publicCodeWords));
  return isPublic ? undefined : { word, points };
}

const writtenWords = new Set(
  'notice noticed pencilled written scrawled taped printed tape label whiteboard'.split(' '),
);
const machines = new Set(
  'locked logged spreadsheet file folder zip drive viewer dashboard projector telly tv scanner machine photocopier'.split(
    ' ',
  ),
);
const boxes = new Set('box drugs drug meds cds hatch gym lodge yard linen sharps'.split(' '));

function lockSign(word: Word): Sign | undefined {
  if (isOne(word, realLocks)) return { word, points: 1.5 };
  return isOne(word, lockWords) || boxes.has(word.lower) ? { word, points: 0.75 } : undefined;
}

/** Words for secrets, locks and accounts, where they stand. */
const signs = annotation((context): Signs => {
  const list = words(context);
  const secrets: Sign[] = [];
  const locks: Sign[] = [];
  const accounts: Sign[] = [];
  for (const word of list) {
    const secret = secretSign(list, word);
    if (secret) secrets.push(secret);
    const lock = lockSign(word);
    if (lock) locks.push(lock);
    if (isOne(word, accountWords) || machines.has(word.lower)) accounts.push({ word, points: 1 });
  }
  return { secrets, locks, accounts };
});

/** How far a sign reaches, in words: within the sentence, and from another. */
const reach = { same: 20, before: 22, behind: 9 };

const nothing = { word: undefined, points: 0 };

/** Place of the first sign whose word is not before a place in the list of words. */
function firstWithin(list: readonly Sign[], index: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.word.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The best sign near a value; one from another sentence counts for little more than half. */
function strongest(
  context: Context,
  list: readonly Sign[],
  value: Span,
  at: number,
  asSame: boolean,
): number {
  const sentence = sentenceAt(sentences(context), value.start);
  let best = 0;
  for (let place = firstWithin(list, at - reach.before); place < list.length; place += 1) {
    const { word, points } = list[place] ?? nothing;
    if (word === undefined || word.index > at + reach.same) break;
    if (overlap(word, value)) continue;
    const away = at - word.index;
    const same = sentence !== undefined && word.start >= sentence.start && word.end <= sentence.end;
    if (same ? Math.abs(away) > reach.same : away > reach.before || away < -reach.behind) continue;
    best = Math.max(best, same || asSame ? points : points * 0.6);
  }
  return best;
}

const marked = /[=:] ?["'(]?$/;
const plainly = /(?:\bis|\bwas|\bare|\bbeen|\bit's|[a-z]'s) ?["'(]?$/;
const loosely =
  /(?:\bto|\bon|\bwith|\bstill|\bas|\balways|\bjust|\bonly|\bnow|\bobviously|[-([*>,/]) ?["'(]?$/;
const opensUp =
  /^[^.!?\n]{0,14}\b(?:(?:gets?|lets?|got|letting|gives?) (?:you|me|us|them|any|every)|opens\b|open (?:it|up|them|every|any)|unlocks?\b|unset|it lifts|works\b|(?:and|then) (?:lean|push|pull|turn|shove|shout|wait)|then (?:the )?(?:enter|tick|star|hash))/;
const letsIn =
  /\b(?:gets?|lets?|got|logged|logs?|getting) (?:you |me |us |them )?(?:in|into|on|onto|through)\b[^.!?]{0,28}$|\b(?:locked|protected|encrypted|secured|opens?|unlocks?) (?:with|by|using) $/;
const hush =
  /\b(?:don't tell|do not tell|you're welcome|ur welcome|hear(?:d)? it from me|pass it on|if you're (?:locked|stuck|covering)|locked out|forgotten it|new starters|stuck outside|help yourself|in case (?:you|any|i)\b|ta\b|pls|hun)\b/;
const selling = /[£€%]|\$\d|\b(?:free|discount|offers?|credit|sign up|checkout|tickets?|doi)\b/;
const bank = /\bsort ?codes?\b|\biban\b|\bs\/c\b|\baccount(?: no| number)?: ?\d/;
const insurance = /\bnational insurance\b|\bni(?:no)?\b/;
const game =
  /\b(?:escape rooms?|treasure hunt|egg hunt|quiz|puzzles?|board game|video game|murder mystery|film|movie|novel)\b/;

function settingOf(context: Context, value: Span, at: number): Setting {
  const list = words(context);
  const sentence = sentenceAt(sentences(context), value.start);
  const from = sentence?.start ?? 0;
  const last = wordIndexAt(list, value.end);
  return {
    before: list.slice(Math.max(0, at - 5), at).filter((word) => word.start >= from),
    after: list.slice(last, last + 4).filter((word) => word.end <= (sentence?.end ?? context.text.length)),
    lead: context.lower.slice(Math.max(0, value.start - 40), value.start),
    tail: context.lower.slice(value.end, value.end + 40),
  };
}

const stops = /^["')]{0,2}(?:[.!?,\n]|$)/;

/** "The box with the keys in it. 2410." and "Seven seven four, tea at ten": it begins a sentence, or is one. */
function standsAlone(context: Context, value: Span): number {
  const sentence = sentenceAt(sentences(context), value.start);
  if (!sentence || !/^[\s"'(]*$/.test(context.text.slice(sentence.start, value.start))) return 0;
  const tail = context.text.slice(value.end, value.end + 3);
  if (!stops.test(tail) || sentence.start === 0) return 0;
  return sentence.end - value.end < 4 ? 1 : 0.75;
}

const back = /^\W{0,3}(?:it's|its|it|that's|thats|still|ours|mine|try)\b/;

/** "Plant room got a new code. It has gone …": of what the sentence before speaks of. */
function refersBack(context: Context, { start }: Span): boolean {
  const sentence = sentenceAt(sentences(context), start);
  return sentence !== undefined && back.test(context.lower.slice(sentence.start, start));
}

/** What the whole draft is about. */
const mood = annotation(({ lower }) => ({
  hush: hush.test(lower),
  game: game.test(lower),
  selling: selling.test(lower),
  money: bank.test(lower) || insurance.test(lower),
}));

function weighed(context: Context, value: Candidate): Verdict {
  const list = words(context);
  const at = wordIndexAt(list, value.start);
  const { secrets, locks, accounts } = signs(context);
  const about = mood(context);
  const alone = standsAlone(context, value);
  const together = alone > 0 || refersBack(context, value);
  const secret = strongest(context, secrets, value, at, together);
  const lock = strongest(context, locks, value, at, together);
  const account = strongest(context, accounts, value, at, together);
  const setting = settingOf(context, value, at);
  const text = context.text.slice(value.start, value.end);
  const { before, after, lead, tail } = setting;
  const opens = opensUp.test(tail) || letsIn.test(lead);
  const entering = opens || anyIn(before, enteringWords) || /^,? (?:typed|entered|put|pressed) it/.test(tail);
  const verb = entering
    ? 1.25
    : anyIn(before, tellingWords) || anyIn([...before, ...after.slice(0, 2)], writtenWords)
      ? 0.6
      : 0;
  const forWhat =
    /^ (?:for|on|into|to open) (?:the|our|your|my|that|this)\b/.test(tail) &&
    after.some((one) => isOne(one, lockWords) || boxes.has(one.lower));
  const marks = marked.test(lead) ? 1.25 : plainly.test(lead) ? 1 : loosely.test(lead) ? 0.5 : 0;
  const last = before.at(-1);
  const beside =
    last !== undefined &&
    (isOne(last, lockWords) || boxes.has(last.lower)) &&
    !isIn(last, numberedThings) &&
    /^ $/.test(context.text.slice(last.end, value.start));
  const heard = Math.max(marks, alone, forWhat ? 0.75 : 0, beside && text.length > 3 ? 0.5 : 0);
  // A name of a machine or a place stands behind a comma too.
  const told = value.counts || heard >= 1 ? heard : 0;
  const owner = before.at(/^(?:is|was|been|still|now|just|on)$/.test(before.at(-1)?.lower ?? '') ? -2 : -1);
  const ofLock = told > 0 && owner !== undefined && (isOne(owner, lockWords) || owner.lower === 'box');
  const locked = Math.max(lock, account);
  const kinds = [
    secret,
    locked,
    verb,
    told,
    value.counts && (secret + account > 0 || value.isRow) ? value.look - 2.5 : 0,
  ].filter((one) => one > 0.4).length;
  if (value.isRow && value.look >= 4 && value.signed)
    return weigh([clue(value.look, 'keys told one after the other, as on a lock')]);
  if (
    (kinds < 2 && !(opens && value.counts && value.look > 2.4)) ||
    (secret + locked === 0 && !((opens && value.look > 2.4) || (told >= 1 && value.look > 2.9)))
  )
    return { points: 0, reasons: [] };
  return weigh([
    clue(value.look, value.figures ? 'a short row of digits, as in a code' : 'mixed as in a password'),
    secret > 0 && clue(secret, 'near a word for a password or a code'),
    lock > 0 && clue(lock, 'near a door or a cupboard'),
    account > 0 && clue(lock > 0 ? account / 2 : account, 'near an account, a network or a machine'),
    verb > 0 && clue(verb, 'told as one enters it'),
    told > 0 && clue(told),
    ofLock && clue(0.75, 'told as what opens it'),
    about.hush && clue(0.5, 'meant for those who are in the know'),
    anyIn(before, adviceWords) && clue(-2),
    (anyIn(before, giftCodeWords) || anyIn(after, giftCodeWords)) && clue(-3),
    about.game && clue(-5),
    /\b(?:like|as|called|named) ["']?$/.test(lead) && clue(-4),
    secret < 1.5 && lock < 1.5 && about.selling && clue(-3),
    /^(?:0[38]00|116|999$|111$|112$|101$)/.test(text) && clue(-4),
    secret === 0 && /^[a-z]+$/i.test(text) && clue(-2),
    about.money && clue(-3),
    ...otherReadings(context, value, setting, secret),
  ]);
}

/** "C1379Y", "2580X": how locks with buttons and letters are set. */
const simplex = /^(?:[CXYZcyz]\d{3,5}[A-Za-z]?|\d{3,5}[A-RT-Zcxyz])$/;
const letterInside = /[a-z][0-9@$!][a-z]/i;
/** "Winter2025", "November26!": a word everybody knows with figures behind it. */
const wordAndFigures = /^(?:[A-Z][a-z]{1,15}){1,4}[_-]?\d{1,4}[!?#*.]?$/;

/** Looks like no secret at all, as most chunks do: a cheap test. */
const plainWord = /^[A-Za-z][a-z]*$/;
const letter = /[a-z]/i;
const noSecret = /^(?:tel|doi|mailto|covid)/i;

function candidates(context: Context): readonly Candidate[] {
  const rows = keyRows(context);
  const remarks = spellingRemarks(context).map((one) => ({
    ...one,
    look: 3.5,
    figures: false,
    isRow: false,
    counts: true,
  }));
  const found: Candidate[] = [
    ...remarks,
    ...rows
      .filter((row) => !remarks.some((one) => overlap(one, row)))
      .map(({ start, end, look: points, plain, signed }) => ({
        start,
        end,
        look: points,
        figures: plain || points < 3,
        isRow: true,
        signed,
        counts: true,
      })),
  ];
  const taken = [...found].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const chunk of chunks(context)) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= chunk.start) next += 1;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < chunk.end) continue;
    if (!chunk.quoted && plainWord.test(chunk.text)) continue;
    if (!letter.test(chunk.text) || noSecret.test(chunk.text)) continue;
    const points = look(chunk) + (chunk.text.includes('_') ? 0.5 : 0);
    if (points < 1 || (chunk.quoted && points < 2)) continue;
    const more =
      (simplex.test(chunk.text) ? 0.75 : 0) +
      (letterInside.test(chunk.text) ? 0.75 : 0) +
      (wordAndFigures.test(chunk.text) ? 0.75 : 0);
    found.push({
      start: chunk.start,
      end: chunk.end,
      look: points + more,
      figures: false,
      isRow: false,
      counts: (/[a-z]/.test(chunk.text) && !/\.[a-z]/i.test(chunk.text)) || simplex.test(chunk.text),
    });
  }
  return found;
}

const bar = 3;
const enters =
  /\b(?:gets?|lets?|logged|log|opens?|unlocks?|locked|protected|press|tap|punch|type|key in|keyed|hash|star|tick)\b|: |\b[cxyz] ?\d/;
const listed = /^(?:, ?(?:and )?| and | or )$/;

/** Values that keep company with a lock, a word for a secret or a verb of entering. */
export const likelySecrets = annotation((context): readonly LikelySecret[] => {
  const { secrets, locks, accounts } = signs(context);
  if (secrets.length + locks.length + accounts.length === 0 && !enters.test(context.lower)) return [];
  const found: LikelySecret[] = [];
  let lengthOfLast = 0;
  for (const one of [...candidates(context)].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    // "884 201 and 119 652": what is told of the first holds for those listed with it.
    const isListed =
      last !== undefined &&
      one.start - last.end < 7 &&
      one.end - one.start === lengthOfLast &&
      listed.test(context.text.slice(last.end, one.start));
    if (last && isListed) {
      found[found.length - 1] = { ...last, end: one.end };
      continue;
    }
    const verdict = weighed(context, one);
    lengthOfLast = one.end - one.start;
    if (verdict.points >= bar) found.push({ start: one.start, end: one.end, verdict });
  }
  return found;
});
