import {
  accountWords,
  adviceWords,
  codeNouns,
  countedWords,
  giftCodeWords,
  hoursWords,
  keyNouns,
  keypadWords,
  lockWords,
  loginNouns,
  notValues,
  numberedThings,
  openingVerbs,
  pinNouns,
  poorPasswords,
  publicCodeWords,
  realLocks,
  secretNouns,
  stickerWords,
} from '../../lexicons/secret-words.ts';
import { annotation, type Context } from '../context.ts';
import { clue, type Verdict, weigh } from '../evidence.ts';
import { gap, overlap, type Span } from '../span.ts';
import { type Chunk, chunks } from './chunks.ts';
import { describedSecrets } from './described-secrets.ts';
import { dictated } from './dictated.ts';
import { keyRows } from './key-rows.ts';
import { labelledLogins } from './labelled-logins.ts';
import { likelySecrets } from './likely-secrets.ts';
import { loginPairs, pressedCodes } from './login-pairs.ts';
import { anyIn, anywhere, isIn, wordsAfter, wordsBefore } from './nearby.ts';
import { phones } from './phones.ts';
import { recoveryWords } from './recovery-words.ts';
import { look, spacedCode, wordedCode } from './secret-look.ts';
import { sentenceAt, sentences } from './sentences.ts';
import { type Word, words } from './words.ts';

/** A password, PIN or door code told in plain words. */
export interface SpokenSecret extends Span {
  readonly verdict: Verdict;
  /** Only the company it keeps tells it. */
  readonly likely?: boolean;
}

type Cue = 'password' | 'pin' | 'code' | 'login' | 'key';

const cueSets: readonly (readonly [Cue, ReadonlySet<string>])[] = [
  ['password', secretNouns],
  ['pin', pinNouns],
  ['code', codeNouns],
  ['login', loginNouns],
  ['key', keyNouns],
];
const called: Readonly<Record<Cue, string>> = {
  password: 'the words beside it call it a password',
  pin: 'the words beside it call it a PIN',
  code: 'the words beside it call it a code',
  login: 'the words beside it call it a login',
  key: 'the words beside it call it a key',
};
const copulas = new Set(
  'is was has s equals remains still to now changed reads says uses use with goes literally just currently be are under'.split(
    ' ',
  ),
);

function cueOf(word: Word): Cue | undefined {
  return isIn(word, allCues) ? cueSets.find(([, set]) => isIn(word, set))?.[0] : undefined;
}

const backReferences = new Set(["it's", 'its', "that's", 'thats', 'still', 'try', 'it']);

/** Words of the same sentence, so that the next sentence's code is not this sentence's. */
function within(context: Context, span: Span, list: readonly Word[]): readonly Word[] {
  const sentence = sentenceAt(sentences(context), span.start);
  if (!sentence) return list;
  // "The fridge wants a code now. It's 4040." is one thought.
  const refers = backReferences.has(sentence.words[0]?.lower ?? '');
  return list.filter((word) => (refers || word.start >= sentence.start) && word.end <= sentence.end);
}

interface Introduced {
  readonly cue: Cue;
  /** Place of the cue among the words before. */
  readonly place: number;
  /** Words between the cue and the value. */
  readonly distance: number;
  /** "is", ":" or nothing stands between, and nothing else. */
  readonly direct: boolean;
  /** "the code's", "the PIN is": what follows says what it is, however long it takes. */
  readonly promises: boolean;
}

const boxed = /^(?:safe|box|cupboard|cabinet|pad)$/;

function introduction(before: readonly Word[], between: (from: number) => string): Introduced | undefined {
  let direct = true;
  for (let place = before.length - 1; place >= 0; place -= 1) {
    const word = before[place];
    if (!word) continue;
    const cue = boxed.test(before[place + 1]?.lower ?? '') ? undefined : cueOf(word);
    if (cue && !(word.lower === 'log' && !/^(?:in|on|into)$/.test(before[place + 1]?.lower ?? '')))
      return {
        cue,
        place,
        distance: before.length - 1 - place,
        direct: direct || /[:=]\s*["'`]?$/.test(between(word.end)),
        promises: /'s$/.test(word.lower) || /^(?:is|was)$/.test(before[place + 1]?.lower ?? ''),
      };
    direct &&= copulas.has(word.plain) || numberish.has(word.plain);
  }
  return undefined;
}
const selling = /[£$€%]|\b(?:free|sale|discount|offer|credit|sign up|checkout|ticket)/;
/** "changed the safe from 40-17-62 to" */
const changedFrom = /^(?:changed|changes|change|swapped|reset|set|back)$/;
const timeWords = new Set(
  'at until til till by from since before after in around about circa to between for'.split(' '),
);
const numberish = new Set(['no', 'number', 'code', 'it', 'its', 'again']);

const strength: Readonly<Record<Cue, number>> = { password: 2, pin: 1.5, code: 0.5, login: 1, key: 0.5 };

const networks = new Set(['wifi', 'wi-fi', 'network', 'hotspot', 'router', 'vpn', 'wireless']);
const saysWhat = new Set(["it's", 'its', "that's", 'thats']);
/** "is" or a colon stands right before the value. */
const isTold = (context: Context, span: Span, before: readonly Word[]): boolean =>
  copulas.has(before.at(-1)?.lower ?? '') ||
  saysWhat.has(before.at(-1)?.lower ?? '') ||
  /[:=] ?["'`]?$/.test(context.text.slice(Math.max(0, span.start - 3), span.start));

/** A code in a game, a quiz or a hunt opens nothing. */
const game =
  /\b(?:escape rooms?|treasure hunt|scavenger hunt|egg hunt|geocach|puzzles?|video game|board game|murder mystery)\b/;
const quizRound = /\bround (?:\d|one|two|three|four|five|six)\b/;

const madeOf = /^(?:initials|surname|name|birthday|number|backwards|extension|dob|postcode)$/;
const plus = /^(?:and|plus|then|with|followed|by)$/;

/** "120 spaces". */
const countsThings =
  /^ (?!(?:gets|lets|opens|unlocks|works|does|was|is|this|always|bypasses|cancels|silences|disarms|buzzes)\b)[a-z]{3,20}s\b/;

function weighed(context: Context, chunk: Chunk): Verdict {
  const appearance = look(chunk);
  const before = within(context, chunk, wordsBefore(context, chunk.start, 11));
  const after = within(context, chunk, wordsAfter(context, chunk.end, 7));
  const introduced = introduction(before, (from) => context.text.slice(from, chunk.start));
  const followed = after
    .slice(0, 6)
    .map(cueOf)
    .find((cue) => cue !== undefined);
  const cue = introduced?.cue ?? followed;
  const digitsOnly = /^[\d#*,./-]+$/.test(chunk.text);
  const lock = anyIn(before, lockWords) || anyIn(after, lockWords);
  const realLock = anyIn(before, realLocks) || anyIn(after, realLocks);
  const keypad = anyIn(after.slice(0, 4), keypadWords);
  const hours =
    digitsOnly &&
    /^(?:[01]\d|2[0-3])[0-5][05]$/.test(chunk.text) &&
    (anyIn(before.slice(-3), hoursWords) || anyIn(after.slice(0, 2), hoursWords));
  const account = anyIn(before, accountWords) || anyIn(after.slice(0, 5), accountWords);
  const opens = anyIn(before.slice(-4), openingVerbs) || anyIn(after.slice(0, 3), openingVerbs);
  const atCue = introduced
    ? before.slice(Math.max(0, introduced.place - 2), introduced.place + 2)
    : after.slice(0, 3);
  const isPublic =
    anyIn(
      atCue.filter((word) => cueOf(word) === undefined),
      publicCodeWords,
    ) ||
    anyIn(before.slice(-9), giftCodeWords) ||
    anyIn(after.slice(0, 4), giftCodeWords);
  const counts = digitsOnly && after[0] !== undefined && countedWords.has(after[0].lower);
  const besideLock = realLocks.has(before.at(-1)?.lower ?? '') && /^\d(?:\D?\d){3,5}[#*]?$/.test(chunk.text);
  const besideNetwork = appearance >= 2.5 && !digitsOnly && networks.has(before.at(-1)?.lower ?? '');
  const noted =
    appearance >= 2.5 && !digitsOnly && (anyIn(before, stickerWords) || anyIn(after, stickerWords));
  const saysIs = isTold(context, chunk, before) || besideLock || besideNetwork;

  return weigh([
    clue(appearance, digitsOnly ? 'a short row of digits, as in a code' : 'mixed as in a password'),
    cue !== undefined && clue(introduced ? strength[cue] : strength[cue] * 0.8, called[cue]),
    introduced?.direct === true && clue(1),
    introduced !== undefined &&
      !introduced.direct &&
      introduced.distance > 5 &&
      !(lock && saysIs) &&
      clue(-1),
    // The staff room’s Wi-Fi opens no door.
    lock &&
      cue !== undefined &&
      clue(1.25, account && !realLock ? undefined : 'it opens a door or a cupboard'),
    account && cue !== undefined && clue(1, 'it is for an account, a network or a machine'),
    lock &&
      cue === undefined &&
      (opens || saysIs) &&
      clue((opens ? 2 : 1.25) + (realLock ? 1.75 : 0), 'it opens a door or a cupboard'),
    madeOf.test(before.at(-2)?.lower ?? '') &&
      plus.test(before.at(-1)?.lower ?? '') &&
      (cue !== undefined || lock || account) &&
      clue(digitsOnly && cue === undefined ? 3.5 : 1.5, 'told as something only staff would know'),
    keypad && (lock || opens) && digitsOnly && clue(1, 'told as one types it on a keypad'),
    introduced?.promises === true && !introduced.direct && cue !== 'login' && clue(1.5),
    besideNetwork && cue === undefined && clue(0.75),
    account &&
      cue === undefined &&
      saysIs &&
      !digitsOnly &&
      clue(1, 'it is for an account, a network or a machine'),
    (cue === 'code' || cue === 'key') && !lock && selling.test(context.lower) && clue(-3),
    (cue === 'code' || cue === 'key') && !lock && !account && clue(-0.5),
    isPublic && cue !== 'password' && clue(-4),
    counts && clue(-4),
    digitsOnly &&
      cue === undefined &&
      countsThings.test(context.lower.slice(chunk.end, chunk.end + 22)) &&
      clue(-4),
    /^20[12]\d$/.test(chunk.text) &&
      /^(?:it's|its|in|since)$/.test(before.at(-1)?.lower ?? '') &&
      introduced?.direct !== true &&
      clue(-4),
    (game.test(context.lower) || (context.lower.includes('quiz') && quizRound.test(context.lower))) &&
      clue(-5),
    digitsOnly &&
      anyIn(before.slice(-1), timeWords) &&
      !(
        before.at(-1)?.lower !== 'for' && before.slice(-5, -1).some(({ lower }) => changedFrom.test(lower))
      ) &&
      clue(-3),
    /^0\d{3}$/.test(chunk.text) && lock && saysIs && !hours && clue(2, 'it begins with 0, as codes do'),
    lock && /\bsame as\b/.test(context.lower.slice(Math.max(0, chunk.start - 40), chunk.start)) && clue(2.5),
    noted && clue(1.75, 'it is written where everybody can read it'),
    digitsOnly &&
      cue === undefined &&
      anyIn(before.slice(-1), numberedThings) &&
      context.text.charAt(chunk.start - 2) !== ':' &&
      clue(-4),
    hours && cue === undefined && clue(-4),
    // "Press office: 0300 …" rings, and opens nothing.
    cue === undefined && phones(context).some((phone) => overlap(phone, chunk)) && clue(-5),
    cue === undefined && !opens && digitsOnly && clue(-2),
    anyIn(before, adviceWords) && clue(-2.5),
    introduced !== undefined &&
      /^(?:no|without|any)$/.test(before[introduced.place - 1]?.lower ?? '') &&
      clue(-4),
    /^(?:like|as)$/.test(before.at(-1)?.lower ?? '') && clue(-3),
  ]);
}

/** "the password is welcome": a plain word, told as the password, with the clause ending behind it. */
function plainWordSecret(context: Context, chunk: Chunk): Verdict | undefined {
  const lower = chunk.text.toLowerCase();
  if (!/^[a-z]{3,20}$/.test(lower) || notValues.has(lower)) return undefined;
  const before = within(context, chunk, wordsBefore(context, chunk.start, 6));
  const introduced = introduction(before, (from) => context.text.slice(from, chunk.start));
  if (introduced?.cue !== 'password' || !introduced.direct) return undefined;
  const bareWord = introduced.distance === 0 && poorPasswords.has(lower) && anyIn(before, accountWords);
  if (!bareWord && !isTold(context, chunk, before)) return undefined;
  const ends = /^["'’”)!?.,;]?\s*(?:$|[^a-z\s]|lol|btw|fyi|for |on |in |if |if$|\n)/i.test(
    context.text.slice(chunk.end, chunk.end + 8),
  );
  const poor = poorPasswords.has(lower);
  if (!ends && !poor && !chunk.quoted) return undefined;
  if (!poor && !chunk.quoted && /(?:ed|ing|ly|able|ible|ous|ful|less)$/.test(lower)) return undefined;
  return weigh([
    clue(3, called.password),
    (poor || chunk.quoted) && clue(1.5, 'a word that people do use as a password'),
    anyIn(before, adviceWords) && clue(-3),
    before.some((word) => word.lower === 'your') && clue(-1),
  ]);
}

const allCues = new Set([...secretNouns, ...pinNouns, ...codeNouns, ...loginNouns, ...keyNouns]);
const spelt =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|zero|oh),? (?=)(?:one|two|three|four|five|six|seven|eight|nine|zero|oh)\b/;
/** Where words stand that can make a chunk beside them a secret. Most drafts have none. */
const cueSpots = annotation((context): readonly Span[] => {
  const list = words(context);
  const named = list.filter((word) => isIn(word, allCues) || stickerWords.has(word.lower));
  const locks =
    /\d{3}|\d[ .,/-]\d[ .,/-]\d/.test(context.text) || spelt.test(context.lower)
      ? list.filter((word) => lockWords.has(word.lower))
      : [];
  const told = /[:=]| is |it's | its |wi-?fi |hotspot /.test(context.lower);
  return [...named, ...locks, ...(told ? list.filter((word) => accountWords.has(word.lower)) : [])];
});

/** No cue is further from its secret than this, in characters. */
const furthestCue = 90;

function isNear(chunk: Span, spots: readonly Span[]): boolean {
  for (const spot of spots) if (gap(spot, chunk) < furthestCue) return true;
  return false;
}

/** Passwords, PINs and door codes told in the draft, one by one. */
function singles(context: Context): SpokenSecret[] {
  const spots = cueSpots(context);
  if (spots.length === 0) return [];
  const found: SpokenSecret[] = [];
  const list = chunks(context);
  const ofPassword = anywhere(context, secretNouns);
  let last = 0;
  for (let index = 0; index < list.length; index += 1) {
    const chunk = list[index];
    if (!chunk || chunk.start < last || !isNear(chunk, spots)) continue;
    const value = spacedCode(list, index) ?? wordedCode(list, index) ?? chunk;
    const verdict =
      look(value) >= 1 ? weighed(context, value) : ofPassword && plainWordSecret(context, chunk);
    if (!verdict || verdict.points < 3) continue;
    found.push({ start: value.start, end: value.end, verdict });
    last = value.end;
  }
  return found;
}

/** Those that share no words with others; both in reading order. */
function apart<T extends Span>(some: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return some.filter((one) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= one.start) next += 1;
    return (others[next]?.start ?? Number.POSITIVE_INFINITY) >= one.end;
  });
}

/** Passwords, PINs, door codes and logins told in the draft. */
export const spokenSecrets = annotation((context): readonly SpokenSecret[] => {
  const logins = labelledLogins(context);
  const found: SpokenSecret[] = [...logins, ...apart(singles(context), logins)];
  for (const one of [
    ...pressedCodes(context),
    ...loginPairs(context),
    ...dictated(context),
    ...describedSecrets(context),
    ...recoveryWords(context),
  ]) {
    if (found.some((other) => overlap(one, other))) continue;
    // "7 then 3 then 9 then the little key symbol": all of it.
    const row = keyRows(context).find((other) => other.start <= one.start && other.end > one.end);
    found.push(row ? { ...one, start: row.start, end: row.end } : one);
  }
  const inOrder = [...found].sort((a, b) => a.start - b.start);
  return [...found, ...apart(likelySecrets(context), inOrder).map((one) => ({ ...one, likely: true }))];
});
