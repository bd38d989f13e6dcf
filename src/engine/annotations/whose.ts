import { places } from '../../lexicons/places.ts';
import { organisationWords, otherPersonWords, ownPeople, ownWords } from '../../lexicons/whose-words.ts';
import type { Context } from '../context.ts';
import type { Span } from '../span.ts';
import { isIn, wordsAfter, wordsBefore } from './nearby.ts';
import { sentenceAt, sentences } from './sentences.ts';
import type { Word } from './words.ts';

/** Whose a phone number, an address or a date seems to be. */
export interface Whose {
  /** The writer's own. */
  readonly own: boolean;
  /** Words for another person near, 0 when there are none. */
  readonly other: number;
  /** Words for an organisation or a public event near. */
  readonly organisation: number;
}

const streetWords = new Set(
  'road street lane avenue close court way drive gardens terrace place square grove row hill park parade broadway mews crescent walk house wharf rise'.split(
    ' ',
  ),
);
const ownDesk = new Set(['line', 'desk', 'office', 'meeting']);
const title = /^(?:mr|mrs|ms|miss|mx|dr|prof|sr|sister|matron|nurse)$/;
const asksForContact =
  /^(?:call|ring|text|email|phone|message|ping|msg|whatsapp|dm|reach|contact|find|give|bell|write|post|send|visit|mail)$/;

const linking = /^(?:on|at|is|via|e|email|tel|mob|phone|mobile|no|number|dob|home|cell)$/;
const isOrganisation = (word: Word): boolean => organisationWords.has(word.plain);

/** "Dave on 07…", "Maureen Oyelaran, 07…": a capitalised name right before the value. */
function namedBefore(before: readonly Word[]): boolean {
  const nearest = before.at(-1);
  if (!nearest) return false;
  const at = linking.test(nearest.lower) ? before.length - 2 : before.length - 1;
  const person = before[at];
  const previous = before[at - 1];
  if (!person?.capital || person.allCaps || isOrganisation(person)) return false;
  // "Homerton Row, London": the end of an address is no name.
  if (before.slice(-4).some((word) => streetWords.has(word.lower)) || places.at(before, at)) return false;
  if (title.test(previous?.lower ?? '')) return true;
  if (previous?.capital === true && !isOrganisation(previous)) return true;
  return person !== nearest && !person.opens;
}

/** "I've got d.o.b. 17/09/2008 down", "I have her number": another's, which the writer has before them. */
const hasFor = (next: readonly Word[]): boolean =>
  next.some(
    (one, place) =>
      /^(?:got|have)$/.test(one.lower) &&
      /^(?:d\.?o\.?b\.?|date|birth|her|his|him|their|them|the|it|that|nhs|a?n?other)$/.test(
        next[place + 1]?.lower ?? '',
      ),
  );

function saysOwn(before: readonly Word[], after: readonly Word[]): boolean {
  for (const [place, word] of before.entries()) {
    const name = word.plain;
    if (!ownWords.has(word.lower) && !ownWords.has(name)) continue;
    const next = before.slice(place + 1, place + 3);
    if (name === 'my' && next.some((one) => isIn(one, ownPeople))) continue;
    if (
      name === 'my' &&
      organisationWords.has((next[0] ?? word).plain) &&
      !ownDesk.has((next[0] ?? word).plain)
    )
      continue;
    if (name === 'me') {
      if (asksForContact.test(before[place - 1]?.lower ?? '')) return true;
      continue;
    }
    if (name === 'i' || name === 'ive' || name === 'im') {
      if (
        next.some((one) =>
          /^(?:live|moved|am|at|was|born|work|sit|rent|bought|can|on|in|now|got|have)$/.test(one.lower),
        ) &&
        !hasFor(before.slice(place + 1, place + 4))
      )
        return true;
      continue;
    }
    return true;
  }
  return after.slice(0, 4).some((word, place) => {
    if (word.lower === 'mine') return true;
    if (word.lower !== 'my' || !/^(?:is|that's|thats|are)$/.test(after[place - 1]?.lower ?? '')) return false;
    return !ownPeople.has(after[place + 1]?.lower ?? '');
  });
}

/** Reads whose a value is from the words of its sentence, eight before it and six behind. */
export function whoseIs(context: Context, span: Span): Whose {
  const sentence = sentenceAt(sentences(context), span.start);
  const inside = (word: Word): boolean =>
    !sentence || (word.start >= sentence.start && word.end <= sentence.end);
  const last = wordsBefore(context, span.start, 10);
  // An initial's dot ends no sentence ("R. Mistry, 22/09/1966"), and "I've moved!! 41 Beech Avenue" is one thought.
  const before = last.filter((word, place) => place >= last.length - 3 || inside(word));
  const after = wordsAfter(context, span.end, 6).filter(inside);
  const all = [...before, ...after];
  const count = (set: ReadonlySet<string>): number =>
    new Set(all.filter((word) => isIn(word, set)).map(({ plain }) => plain)).size;
  const inProfile = context.draft.surface === 'profile';
  // A name in a profile is the writer's.
  const other = count(otherPersonWords) + (!inProfile && namedBefore(before) ? 1 : 0);
  const organisation = count(organisationWords);
  const own = saysOwn(before, after) || (inProfile && other === 0 && organisation === 0);
  return { own, other, organisation };
}
