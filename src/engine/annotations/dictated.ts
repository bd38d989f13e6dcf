import { lockWords, pinNouns, secretNouns } from '../../lexicons/secret-words.ts';
import { annotation, type Context } from '../context.ts';
import { clue, type Verdict, weigh } from '../evidence.ts';
import type { Span } from '../span.ts';
import { anyIn, wordsAround } from './nearby.ts';

interface Told extends Span {
  readonly verdict: Verdict;
}

/** "4 then 9 then 9 then the star", "C then 2 and 4 then Y". */
const keyAfterKey =
  /\b(?:\d|[cxyz]|one|two|three|four|five|six|seven|eight|nine|zero)(?:,? (?:and )?then (?:the )?| and )(?:\d{1,6}|[cxyz]|one|two|three|four|five|six|seven|eight|nine|zero|star|hash)\b(?:(?:,? (?:and )?then (?:the )?| and )(?=)(?:\d|[cxyz]|one|two|three|four|five|six|seven|eight|nine|zero|star|hash|pound|enter)\b){1,7}/g;
/** "press * then 3391". */
const pressed =
  /\b(?:press|push|hit|tap|punch) (?:the )?(?:star|hash|[*#\d]),? (?:and )?(?:then )?\d{3,6}\b/g;
/** "34 left, 12 right, 8 left": a dial. */
const dialled =
  /\b\d{1,2} (?:left|right),? (?:and |then )?\d{1,2} (?:left|right)\b(?:,? (?:and |then )?\d{1,2} (?:left|right)\b){0,3}/g;
/** "B-r-i-x-h-a-m-zero-nine". */
const letterByLetter =
  /\b[a-z]-[a-z]-[a-z](?:-(?:[a-z]|\d{1,4}|one|two|three|four|five|six|seven|eight|nine|zero)\b){1,24}/g;
const capitalFirst = /\b(?:capital|upper ?case|big) [a-z]\b[,-]? ?(?:then )?/g;
const sign =
  /\b(?:dollar sign|exclamation mark|question mark|at sign|hash(?:tag)?|asterisk|full stop|underscore|pound sign|ampersand|all lower ?case|no capitals)\b/g;
const desk =
  /\b(?:service desk|helpdesk|help desk|log in as|login|log in|password|passcode|passphrase|locks you out|locked out|wi-?fi|smartcard)\b/;
/** What is dictated of one password stands within so many characters. */
const reach = 60;

function* keys(context: Context): Generator<Told> {
  const { lower } = context;
  const found = [
    ...(lower.includes(' then ') ? lower.matchAll(keyAfterKey) : []),
    ...(/press|push|hit|tap|punch/.test(lower) ? lower.matchAll(pressed) : []),
    ...(/\d (?:left|right)\b/.test(lower) ? lower.matchAll(dialled) : []),
  ];
  for (const match of found) {
    const span = { start: match.index, end: match.index + match[0].length };
    const near = wordsAround(context, span, 12, 8);
    const ends = /(?:star|hash|enter)$/.test(match[0]);
    const verdict = weigh([
      clue(2, 'keys told one after the other, as on a lock'),
      ends && clue(1.5, 'ends as a keypad does'),
      (anyIn(near, lockWords) || anyIn(near, pinNouns) || anyIn(near, secretNouns)) &&
        clue(2, 'it opens a door or a cupboard'),
    ]);
    if (verdict.points >= 3) yield { ...span, verdict };
  }
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Capitals, letters and signs of a password, as one says them on the phone. */
function* spelt(context: Context): Generator<Told> {
  const { lower } = context;
  const letters = lower.includes('-') ? spansOf(lower, letterByLetter) : [];
  const capitals = /capital|upper ?case/.test(lower) ? spansOf(lower, capitalFirst) : [];
  const first = [...capitals, ...letters].sort((a, b) => a.start - b.start)[0];
  if (!first) return;
  const near = (span: Span): boolean => span.start >= first.start && span.start - first.start < reach;
  const signs = spansOf(lower, sign).filter(near);
  const end = Math.max(first.end, ...[...letters.filter(near), ...signs].map((one) => one.end));
  const around = wordsAround(context, { start: first.start, end }, 12, 14);
  const verdict = weigh([
    letters.length > 0 && clue(2, 'spelt letter by letter'),
    capitals.length > 0 && clue(1, 'says which letter is a capital'),
    /\b(?:my|your|own|sur|first|last|her|his) ?name\b/.test(lower) && signs.length === 0 && clue(-3),
    signs.length > 0 && clue(1.25, 'says which sign comes in it'),
    (desk.test(lower) || anyIn(around, secretNouns)) &&
      clue(1.5, 'it is for an account, a network or a machine'),
  ]);
  if (verdict.points >= 3 && end - first.start > 8) yield { start: first.start, end, verdict };
}

/** Codes and passwords told as one would say them aloud. */
export const dictated = annotation((context): readonly Told[] => [...keys(context), ...spelt(context)]);
