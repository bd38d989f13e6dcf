import { patientVerbs, patientWays } from '../../lexicons/care-words.ts';
import type { Word } from './words.ts';

export const roomWords = new Set(['bed', 'bay', 'cubicle', 'chair', 'trolley', 'cot', 'room', 'sideroom']);
export const roomNumber = /^(?:\d{1,2}[a-d]?|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten)$/;
/** "14B": a bed that is told by its number alone. */
const bedCode = /^\d{1,2}[a-d]$/;
export const helpers = new Set([
  'is',
  'was',
  'has',
  'had',
  'who',
  'in',
  'on',
  'from',
  "who's",
  'and',
  'just',
]);
export const owners = new Set(['my', 'our', 'this', 'the', 'a', 'lovely', 'poor', 'old']);
export const kinOfPatient = new Set(
  'wife husband daughter son mum dad mother father sister brother partner family nan'.split(' '),
);
/** "the end bed", "the corner chair", and no number. */
const spots = new Set(['end', 'corner', 'window', 'first', 'last', 'far', 'next', 'middle']);

export const lowerOf = (list: readonly Word[], index: number): string => list[index]?.lower ?? '';
export const acts = (lower: string): boolean => patientWays.has(lower) || patientVerbs.has(lower);

/** "… in bed 4", "… in side room two", "… in 14B", "… in the end bed", with "my" or "our" between. */
export function liesIn(list: readonly Word[], index: number): boolean {
  if (!['in', 'from', 'on'].includes(lowerOf(list, index + 1))) return false;
  let at = index + 2;
  if (bedCode.test(lowerOf(list, at))) return true;
  if (roomNumber.test(lowerOf(list, at)) && lowerOf(list, at + 1) === 'wing') return true;
  if (owners.has(lowerOf(list, at))) at += 1;
  if (spots.has(lowerOf(list, at))) return roomWords.has(lowerOf(list, at + 1));
  if (lowerOf(list, at) === 'side') at += 1;
  return roomWords.has(lowerOf(list, at)) && roomNumber.test(lowerOf(list, at + 1));
}
