import { insultWords } from '../../lexicons/insults.ts';
import { people } from '../../lexicons/people-words.ts';
import { annotation, type Context } from '../context.ts';
import type { Span } from '../span.ts';
import { type Word, withoutOwner, withoutS, wordSet, words } from './words.ts';

/**
 * Somebody whom words can be aimed at. `work`: a colleague, a team, a manager; `patient`: a patient or those
 * who came with one; `name`: a name with nothing said about who it is; `them`: he, she, they, "that woman".
 */
export type Aim = 'you' | 'work' | 'patient' | 'name' | 'them' | 'kin';

export interface Target extends Span {
  readonly aim: Aim;
  /** An account's handle: "@stationmaster". */
  readonly handle?: true;
  /** Places of its first word and behind its last one in the list of words. */
  readonly from: number;
  readonly to: number;
}

const anyOf = (present: ReadonlySet<string>, set: ReadonlySet<string>): boolean => {
  for (const word of present) if (set.has(word)) return true;
  return false;
};

/** The draft speaks of work in health care. */
export const atWork = annotation(
  (context) => anyOf(wordSet(context), people.work) || /\bA&E\b/.test(context.text),
);

const watching =
  /\b(?:watch(?:ing|ed) (?:the|this) one|(?:the|a|this|last|next|big|football|rugby|cricket|cup|every) match|matches|match day)\b/;

/** The draft speaks of sport, a film, a game: insults there are part of the story. */
export const atPlay = annotation(
  (context) =>
    (anyOf(wordSet(context), people.game) || watching.test(context.lower)) &&
    !context.lower.includes('league of friends'),
);

const determiners = new Set(
  'the that this those these my our your a an some every any his her their another certain'.split(' '),
);
const pronouns = new Set(
  ['he', 'she', 'they', 'him', 'them']
    .flatMap((one) => [one, `${one}'s`, `${one}'re`, `${one}'ve`, `${one}'ll`, `${one}'d`])
    .concat('whoever', "whoever's", 'hes', 'shes', 'theyre'),
);
const owners = new Set(['my', 'our']);
const others = new Set(['their', 'your']);
const inPlace = new Set(['in', 'from', 'on', 'at', 'of', 'over', 'down', 'up', 'behind', 'w']);
const titles = new Set(
  'dr doctor prof professor nurse sister matron consultant mr mrs ms miss mx'.split(' '),
);
const staffTitles = new Set('dr doctor prof professor nurse sister matron consultant'.split(' '));

/** "Karen", "Princess": a name, or what somebody is called. */
const isInsult = (lower: string): boolean =>
  insultWords.image.has(lower) || insultWords.noun.has(lower) || insultWords.adjective.has(lower);

const looksNamed = (word: Word | undefined): word is Word =>
  word?.capital === true &&
  !word.allCaps &&
  word.text.length > 1 &&
  !isInsult(word.lower) &&
  !people.nobody.has(withoutS(word.lower));

const bare = (word: Word | undefined): string => withoutOwner(word?.lower ?? '');

/** "in finance", "on CT", "from bay 2", "upstairs": says where somebody works or lies. */
function placeAfter(
  list: readonly Word[],
  at: number,
): { readonly to: number; readonly bed: boolean } | undefined {
  const first = bare(list[at]);
  if (first === 'upstairs') return { to: at + 1, bed: false };
  if (!inPlace.has(first)) return undefined;
  for (let place = at + 1; place < Math.min(at + 5, list.length); place += 1) {
    const word = list[place];
    if (!word) break;
    const isPlace =
      people.place.has(bare(word)) ||
      people.department.has(bare(word)) ||
      (word.allCaps && word.text.length < 5);
    if (!isPlace) continue;
    const number = list[place + 1];
    const bed = /^(?:bay|bed|beds|cubicle|cubicles|sideroom|room|chair|resus|triage|reception)$/.test(
      bare(word),
    );
    const numbered = number !== undefined && /^\d/.test(number.text);
    return { to: numbered ? place + 2 : place + 1, bed: bed && bare(word) !== 'reception' };
  }
  return undefined;
}

/** Every noun that can say whom words are aimed at. */
const peopleNouns: ReadonlySet<string> = new Set([
  ...people.patient,
  ...people.staff,
  ...people.department,
  ...people.everyday,
  ...people.kin,
  ...people.anyone,
]);

function aimOfNoun(context: Context, list: readonly Word[], from: number, at: number): Aim | undefined {
  const word = list[at];
  const lower = bare(word);
  if (!peopleNouns.has(lower) && word?.text !== 'IT' && word?.text !== 'HR') return undefined;
  const before = bare(list[from]);
  if (people.patient.has(lower)) return 'patient';
  if (people.staff.has(lower)) return lower === 'sister' && before === 'my' && at - from < 2 ? 'kin' : 'work';
  // "Their helpdesk", "your reception": somebody else's.
  if (others.has(before) && (people.department.has(lower) || people.everyday.has(lower))) return 'them';
  if (people.department.has(lower)) return 'work';
  if (word?.text === 'IT' || word?.text === 'HR') return 'work';
  if (people.everyday.has(lower))
    return atWork(context) || context.author.identifiesAsStaff ? 'work' : 'them';
  if (people.kin.has(lower) && lower !== 'ma' && lower !== 'da') {
    const owner = list[at - 1];
    const patients = owner?.lower.endsWith("'s") && people.patient.has(bare(owner));
    return patients ? 'patient' : owners.has(before) ? 'kin' : 'them';
  }
  if (people.anyone.has(lower)) return 'them';
  return undefined;
}

const targetOf = (list: readonly Word[], aim: Aim, from: number, to: number): Target => ({
  aim,
  from,
  to,
  start: list[from]?.start ?? 0,
  end: list[to - 1]?.end ?? 0,
});

/** Reads who stands at this word: "that idle SHO", "Deborah in finance", "the lady in bed 9", "you". */
function targetAt(context: Context, list: readonly Word[], from: number): Target | undefined {
  const first = list[from];
  if (!first) return undefined;
  if (context.text.charAt(first.start - 1) === '@')
    return { ...targetOf(list, 'you', from, from + 1), handle: true };
  if (people.you.has(first.lower)) {
    const whom = list[from + 1];
    if (whom && people.staff.has(whom.lower)) return targetOf(list, 'work', from, from + 2);
    return targetOf(list, 'you', from, from + 1);
  }
  if (pronouns.has(first.lower)) {
    return targetOf(list, 'them', from, from + 1);
  }

  const titled = titles.has(first.lower) && looksNamed(list[from + 1]);
  if (titled || (looksNamed(first) && !people.staff.has(first.lower) && !people.patient.has(bare(first)))) {
    let to = from + 1;
    while (looksNamed(list[to]) && to < from + 4) to += 1;
    const place = placeAfter(list, to);
    if (place) return targetOf(list, place.bed ? 'patient' : 'work', from, place.to);
    if (titled) return targetOf(list, staffTitles.has(first.lower) ? 'work' : 'name', from, to);
    const next = bare(list[to]);
    if (
      first.opens &&
      to === from + 1 &&
      !/^(?:is|was|has|are|needs|thinks|thinks|couldn't|can't|wouldn't)$/.test(next) &&
      !first.lower.endsWith("'s")
    )
      return undefined;
    return targetOf(list, 'name', from, to);
  }

  // A noun phrase: up to three words of any kind between its determiner and its noun.
  const opensPhrase = determiners.has(first.lower);
  for (let at = from; at < Math.min(from + (opensPhrase ? 5 : 1), list.length); at += 1) {
    const aim = aimOfNoun(context, list, from, at);
    if (!aim) continue;
    // "ward manager", "staff nurse", "nurse in charge": the last noun of the phrase says who it is.
    let to = at + 1;
    let last = aim;
    while (to < list.length && to < at + 3) {
      const more = aimOfNoun(context, list, from, to);
      if (!more || more === 'them') break;
      last = more;
      to += 1;
    }
    const place = placeAfter(list, to);
    if (place && (last === 'them' || last === 'kin'))
      return targetOf(list, place.bed ? 'patient' : 'work', from, place.to);
    return targetOf(list, last, from, place?.to ?? to);
  }
  if (first.lower === 'bed' && /^\d/.test(list[from + 1]?.text ?? ''))
    return targetOf(list, 'patient', from, from + 2);
  return undefined;
}

/** Everybody in the draft whom words can be aimed at, in order; none inside another. */
export const targets = annotation((context): readonly Target[] => {
  const list = words(context);
  const found: Target[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const target = targetAt(context, list, at);
    if (!target) continue;
    found.push(target);
    at = target.to - 1;
  }
  return found;
});

const byPlace = annotation(
  (context): ReadonlyMap<number, Target> => new Map(targets(context).map((one) => [one.from, one])),
);

/** Reads somebody named, or a body with a name, for use in frames as a class of words. */
export function readNamed(list: readonly Word[], at: number, context: Context): number {
  const target = byPlace(context).get(at);
  if (target && (target.aim === 'name' || target.aim === 'work')) return target.to;
  let to = at;
  while (looksNamed(list[to]) && to < at + 4) to += 1;
  return to > at ? to : -1;
}
