import {
  accountWords,
  adviceWords,
  codeNouns,
  countedWords,
  giftCodeWords,
  keyNouns,
  lockWords,
  loginNouns,
  notValues,
  openingVerbs,
  pinNouns,
  poorPasswords,
  publicCodeWords,
  secretNouns,
} from '../../lexicons/secret-words.ts';
import { annotation, type Context } from '../context.ts';
import { clue, type Verdict, weigh } from '../evidence.ts';
import { gap, type Span } from '../span.ts';
import { type Chunk, chunks } from './chunks.ts';
import { anyIn, plain, wordsAfter, wordsBefore } from './nearby.ts';
import { sentenceAt, sentences } from './sentences.ts';
import { type Word, words } from './words.ts';

/** A password, PIN or door code told in plain words. */
export interface SpokenSecret extends Span {
  readonly verdict: Verdict;
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
  'is was s equals remains still to now changed reads says uses use with goes literally just currently be are under'.split(
    ' ',
  ),
);

function cueOf(word: Word): Cue | undefined {
  const name = plain(word);
  return cueSets.find(([, set]) => set.has(word.lower) || set.has(name))?.[0];
}

/** Words of the same sentence, so that the next sentence's code is not this sentence's. */
function within(context: Context, span: Span, list: readonly Word[]): readonly Word[] {
  const sentence = sentenceAt(sentences(context), span.start);
  return sentence ? list.filter((word) => word.start >= sentence.start && word.end <= sentence.end) : list;
}

/** "WelcomeHome", not "#WelcomeHome". */
const camel = (text: string): number =>
  /^[A-Za-z]{3,30}$/.test(text) && /[a-z]{2}[A-Z][a-z]/.test(text) ? 1.5 : 0;

/** How much a chunk looks like a secret by itself. 0: not at all. */
function look({ text, quoted }: Chunk): number {
  const quote = quoted ? 1 : 0;
  if (/^\d{3,10}$/.test(text)) return (/^(?:19|20)\d\d$/.test(text) ? 1.5 : 2) + quote;
  if (/^[*#]?\d{3,8}[*#]$|^[*#]\d{3,8}$/.test(text)) return 3 + quote;
  if (/^[A-Za-z]{1,3}-?\d{3,6}[A-Za-z]{0,2}[#*]?$|^\d{3,6}[A-Za-z]{1,2}[#*]?$/.test(text)) return 2.5 + quote;
  if (/^\d(?:[-.,/]\d){2,7}$|^\d{1,2}(?:-\d{1,2}){1,3}$/.test(text)) return 2 + quote;
  if (/^\d{4,8}(?:-\d{4,8}){2,8}$/.test(text)) return 2.5 + quote;
  if (/^[£$€]|%$|^\d+(?:st|nd|rd|th|am|pm|k|mg|ml|kg|g|cm|mm|m|gb|hrs?|mins?|yrs?)$|^\d+[:.,]\d+/i.test(text))
    return 0;
  if (text.includes('://') || /@[a-z-]{2,40}\.[a-z]/i.test(text) || /^@|^#[a-z]|^[a-z]+$/i.test(text))
    return quote + camel(text);
  const digit = /\d/.test(text);
  const other = /[^A-Za-z0-9'’.,/-]/.test(text.replace(/!$/, ''));
  if (text.length < 4 || text.length > 64) return quote;
  if (digit && /[A-Za-z]/.test(text)) return (other ? 3 : 2.5) + quote;
  if (other && /[A-Za-z]/.test(text)) return 1.5 + quote;
  return quote;
}

/** "4 7 1 9" stands as one code over several chunks. */
function spacedCode(list: readonly Chunk[], index: number): Chunk | undefined {
  let end = index;
  while (end < list.length && /^\d[,-]?$/.test(list[end]?.text ?? '')) end += 1;
  const first = list[index];
  const last = list[end - 1];
  if (!first || !last || end - index < 3 || end - index > 8) return undefined;
  return {
    start: first.start,
    end: last.end,
    text: list
      .slice(index, end)
      .map((one) => one.text.charAt(0))
      .join(''),
    quoted: false,
  };
}

interface Introduced {
  readonly cue: Cue;
  /** Place of the cue among the words before. */
  readonly place: number;
  /** Words between the cue and the value. */
  readonly distance: number;
  /** "is", ":" or nothing stands between, and nothing else. */
  readonly direct: boolean;
}

function introduction(before: readonly Word[], between: (from: number) => string): Introduced | undefined {
  let direct = true;
  for (let place = before.length - 1; place >= 0; place -= 1) {
    const word = before[place];
    if (!word) continue;
    const cue = cueOf(word);
    if (cue && !(word.lower === 'log' && !/^(?:in|on|into)$/.test(before[place + 1]?.lower ?? '')))
      return {
        cue,
        place,
        distance: before.length - 1 - place,
        direct: direct || /[:=]\s*["'`]?$/.test(between(word.end)),
      };
    direct &&= copulas.has(plain(word)) || numberish.has(plain(word));
  }
  return undefined;
}
const selling = /[£$€%]|\b(?:free|sale|discount|offer|credit|sign up|checkout|ticket)/;
const timeWords = new Set(
  'at until til till by from since before after in around about circa to between'.split(' '),
);
const numberish = new Set(['no', 'number', 'code', 'it', 'its', 'again']);

const strength: Readonly<Record<Cue, number>> = { password: 2, pin: 1.5, code: 0.5, login: 1, key: 0.5 };

/** "is" or a colon stands right before the value. */
const isTold = (context: Context, span: Span, before: readonly Word[]): boolean =>
  copulas.has(before.at(-1)?.lower ?? '') ||
  /[:=] ?["'`]?$/.test(context.text.slice(Math.max(0, span.start - 3), span.start));

function weighed(context: Context, chunk: Chunk): Verdict {
  const appearance = look(chunk);
  const before = within(context, chunk, wordsBefore(context, chunk.start, 9));
  const after = within(context, chunk, wordsAfter(context, chunk.end, 7));
  const introduced = introduction(before, (from) => context.text.slice(from, chunk.start));
  const followed = after
    .slice(0, 6)
    .map(cueOf)
    .find((cue) => cue !== undefined);
  const cue = introduced?.cue ?? followed;
  const digitsOnly = /^[\d#*,./-]+$/.test(chunk.text);
  const lock = anyIn(before, lockWords) || anyIn(after, lockWords);
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
    anyIn(before.slice(-6), giftCodeWords) ||
    anyIn(after.slice(0, 4), giftCodeWords);
  const counts = digitsOnly && after[0] !== undefined && countedWords.has(after[0].lower);
  const saysIs = isTold(context, chunk, before);

  return weigh([
    clue(appearance, digitsOnly ? 'a short row of digits, as in a code' : 'mixed as in a password'),
    cue !== undefined && clue(introduced ? strength[cue] : strength[cue] * 0.8, called[cue]),
    introduced?.direct === true && clue(1),
    introduced !== undefined && !introduced.direct && introduced.distance > 5 && clue(-1),
    lock && cue !== undefined && clue(1.25, 'it opens a door or a cupboard'),
    account && cue !== undefined && clue(1, 'it is for an account, a network or a machine'),
    lock && cue === undefined && (opens || saysIs) && clue(opens ? 2 : 1.25, 'it opens a door or a cupboard'),
    account &&
      cue === undefined &&
      saysIs &&
      !digitsOnly &&
      clue(1, 'it is for an account, a network or a machine'),
    (cue === 'code' || cue === 'key') && !lock && selling.test(context.lower) && clue(-3),
    (cue === 'code' || cue === 'key') && !lock && !account && clue(-0.5),
    isPublic && cue !== 'password' && clue(-4),
    counts && clue(-4),
    digitsOnly && anyIn(before.slice(-1), timeWords) && clue(-3),
    cue === undefined && !opens && digitsOnly && clue(-2),
    anyIn(before, adviceWords) && clue(-2.5),
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
/** Where words stand that can make a chunk beside them a secret. Most drafts have none. */
const cueSpots = annotation((context): readonly Span[] => {
  const list = words(context);
  const named = list.filter((word) => allCues.has(word.lower) || allCues.has(plain(word)));
  const locks = /\d{3}/.test(context.text) ? list.filter((word) => lockWords.has(word.lower)) : [];
  const told = /[:=]| is /.test(context.lower);
  return [...named, ...locks, ...(told ? list.filter((word) => accountWords.has(word.lower)) : [])];
});

/** No cue is further from its secret than this, in characters. */
const furthestCue = 90;

/** Passwords, PINs and door codes told in the draft. */
export const spokenSecrets = annotation((context): readonly SpokenSecret[] => {
  const spots = cueSpots(context);
  if (spots.length === 0) return [];
  const found: SpokenSecret[] = [];
  const list = chunks(context);
  for (const [index, chunk] of list.entries()) {
    const previous = found.at(-1);
    if (previous && chunk.start < previous.end) continue;
    if (!spots.some((spot) => gap(spot, chunk) < furthestCue)) continue;
    const value = spacedCode(list, index) ?? chunk;
    const verdict = look(value) >= 1 ? weighed(context, value) : plainWordSecret(context, chunk);
    if (verdict && verdict.points >= 3) found.push({ start: value.start, end: value.end, verdict });
  }
  return found;
});
