import { officeTitles } from '../../lexicons/name-words.ts';
import { roles } from '../../lexicons/roles.ts';
import type { Around } from './around-name.ts';
import type { Word } from './words.ts';

/** A heading after which colleagues are listed: "Bay 3 appreciation post:", "Tonight's crew:". */
const heading =
  /\b(?:appreciation|shout ?-?outs?|thanks?|thank you|kudos|props|hats off|heroes|dream team|credit|roll ?call|roll of honour|tonight's team|today's team|the team|team|crew|line-?up|squad|rota'd on|on shift|big love|well done|congratulations|nominations?|starring)\b/;
/** Praise that closes the sentence or stands right behind the list. */
const applause =
  /\b(?:dream team|without (?:you|them)|couldn't do it without|you absolute|best team|best crew|all of us|and all (?:at|the|in|your)|the rest of|what a team|what a crew|you lot|all of you|legends|machines|superstars|heroes)\b/;
const joiners = new Set([
  'and',
  '&',
  'plus',
  'the',
  'our',
  'both',
  'all',
  'my',
  'lovely',
  'agency',
  'bank',
  'night',
  'day',
  'student',
]);
/** Names in a list stand no further apart than this, in words. */
const reach = 14;

const isOffice = (word: Word): boolean => officeTitles.has(word.lower);

/** Nothing but commas, names and small words from one place to the other. */
function runs({ context, list }: Around, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const [word, next] = [list[at], list[at + 1]];
    if (!word || !next) return false;
    const gap = context.text.slice(word.end, next.start);
    if (!/^(?:,? |, ?| & |\. )$/.test(gap) || (gap === '. ' && !isOffice(word))) return false;
    const plain = word.capital || joiners.has(word.lower) || roles.at(list, at) !== undefined;
    if (at > from && !plain && roles.at(list, at - 1)?.last !== at) return false;
  }
  return true;
}

/** "Lamin, Bev, Dr Czerny and the agency nurse": staff stand in the same list. */
function listedWithStaff(around: Around): boolean {
  const { list, name, from, to } = around;
  if (name.title === 'civil') return false;
  for (let at = name.last + 1; at <= Math.min(to, name.last + reach); at += 1) {
    const staff = isOffice(list[at] as Word) || roles.at(list, at)?.kinds.has('clinical') === true;
    if (staff && at > name.last + 1) return runs(around, name.last, at);
  }
  for (let at = name.first - 1; at >= Math.max(from, name.first - reach); at -= 1) {
    if (isOffice(list[at] as Word)) return runs(around, at, name.first);
  }
  return false;
}

/** The name stands in a list of colleagues, or under a heading of thanks. */
export function isAmongThanked(around: Around): boolean {
  const { context, list, name, from, to } = around;
  if (name.title === 'civil') return false;
  const opening = list[from]?.start ?? 0;
  const lead = context.lower.slice(opening, name.start);
  const colon = lead.search(/[:!] /);
  if (colon >= 0 && colon < 60 && heading.test(lead.slice(0, colon))) return true;
  const close = to === name.last ? 30 : 0;
  const rest = context.lower.slice(name.end, (list[to]?.end ?? name.end) + close);
  if (applause.test(rest) && /^(?:,| and| &)|(?:,|and|&) $/.test(`${rest.slice(0, 5)}`)) return true;
  return listedWithStaff(around);
}
