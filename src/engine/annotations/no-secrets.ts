import {
  countedWords,
  enteringWords,
  hoursWords,
  numberedThings,
  realLocks,
  ringingWords,
} from '../../lexicons/secret-words.ts';
import type { Context } from '../context.ts';
import { type Clue, clue } from '../evidence.ts';
import { overlap, type Span } from '../span.ts';
import { anyIn, insideLink, isIn } from './nearby.ts';
import { numberLabel } from './number-labels.ts';
import { phones } from './phones.ts';
import type { Word } from './words.ts';

/** What stands right round a value, in its sentence. */
export interface Setting {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** Lower-case text right before the value and right behind it. */
  readonly lead: string;
  readonly tail: string;
}

/** What may be a secret. */
export interface Candidate extends Span {
  readonly look: number;
  readonly figures: boolean;
  readonly isRow: boolean;
  readonly signed?: boolean;
  /** Its look alone says something: "Tr1age" does, "LDNDC02" names a machine. */
  readonly counts: boolean;
}

const moments = new Set(
  'at until till til by since from before after in around about circa for during'.split(' '),
);
/** "120 spaces". */
const counted =
  /^ (?!(?:gets|lets|opens|unlocks|works|does|was|is|this|unsets|always|bypasses|cancels|silences|disarms|buzzes)\b)[a-z]{3,20}s\b/;
const recentYear = /^(?:1[5-9]\d|20[0-3])\d$/;
const clock = /^(?:[01]\d|2[0-3])[0-5][05]$/;
const date = /^\d{1,2}-\d{1,2}-(?:19|20)\d\d$/;

/** What speaks for a value being something else: a year, an amount, a room, a telephone number. `secret`: what a word for a secret beside it counts. */
export function otherReadings(
  context: Context,
  value: Candidate,
  setting: Setting,
  secret: number,
): readonly (Clue | false | undefined)[] {
  const { before, after, lead, tail } = setting;
  const text = context.text.slice(value.start, value.end);
  const last = before.at(-1);
  const glued = last !== undefined && /^ ?#?$/.test(context.text.slice(last.end, value.start));
  return [
    glued && isIn(last, numberedThings) && !(isIn(last, realLocks) && /[#*]$/.test(text)) && clue(-3),
    glued && last.lower === 'number' && secret === 0 && clue(-2),
    value.figures &&
      glued &&
      moments.has(last.lower) &&
      !(last.lower === 'in' && anyIn(before.slice(-2, -1), enteringWords)) &&
      !(secret > 0 && last.lower === 'from') &&
      clue(-3),
    value.figures &&
      recentYear.test(text) &&
      (glued || /\bit's $/.test(lead)) &&
      /\b(?:it's|in|since|of|from|for|the|year|january|may|june|july|august|september|october|november|december) $/.test(
        lead,
      ) &&
      clue(-3),
    value.figures && after[0] !== undefined && countedWords.has(after[0].lower) && clue(-4),
    value.figures && counted.test(tail) && clue(-3),
    /^ ?(?:%|[£€]|am\b|pm\b|o'clock|of us|of them|people|staff)/.test(tail) && clue(-4),
    value.figures && anyIn(before.slice(-2), ringingWords) && clue(-2.5),
    clock.test(text) && secret === 0 && clue(-1.5),
    secret === 0 && /\b(?:1[5-9]|20)\d\d to $/.test(lead) && clue(-2),
    value.figures && secret === 0 && text.replace(/\D/g, '').length > 6 && clue(-1.5),
    date.test(text) && clue(-3),
    clock.test(text) &&
      (anyIn(before.slice(-3), hoursWords) || anyIn(after.slice(0, 2), hoursWords)) &&
      clue(-3),
    value.figures && numberLabel(context, value) !== undefined && clue(-4),
    insideLink(context.text, value) && clue(-4),
    // what3words
    lead.endsWith('///') && clue(-5),
    value.figures && /^ /.test(tail) && after[0]?.capital && clue(-1.5),
    phones(context).some((one) => overlap(one, value)) && clue(-5),
  ];
}
