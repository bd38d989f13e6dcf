import {
  animalsAndThings,
  namedObjects,
  patientNouns,
  patientVerbs,
  patientWays,
  personNouns,
} from '../../lexicons/care-words.ts';
import { isFirstName } from '../../lexicons/first-names.ts';
import { jobs } from '../../lexicons/jobs.ts';
import { brands, eponyms } from '../../lexicons/known-names.ts';
import { relations } from '../../lexicons/relations.ts';
import { roles } from '../../lexicons/roles.ts';
import { annotation, type Context } from '../context.ts';
import { type Around, lowerAt } from './around-name.ts';
import { names } from './names.ts';
import { type Word, words } from './words.ts';

const callings = new Set(['called', 'named', 'christened', 'nicknamed', 'dubbed']);
/** "whoever decided to call our seclusion suite Florence" */
const callsIt = new Set([...callings, 'call', 'calls', 'name', 'naming', 'calling']);
/** Whoever these stand for can be a patient. */
const people = new Set(
  `i you he she he's she's hes shes who's whos him her his hers they them their theirs we us who whom whose one ones someone somebody everyone everybody
  anyone nobody people family staff couple twins prisoner inmate veteran stranger refugee widow widower survivor passenger
  customer visitor student pupil nun priest sailor soldier lodger tenant regular character legend hero heroine`.split(
    /\s+/,
  ),
);

function speaksOfPerson({ list, name, from }: Around): boolean {
  for (let at = from; at < name.first; at += 1) {
    const lower = list[at]?.bare ?? '';
    const word = list[at]?.lower ?? '';
    const named = people.has(word) || people.has(lower);
    if (named || personNouns.has(lower) || patientNouns.has(lower)) return true;
    if (relations.at(list, at) || roles.at(list, at) || jobs.at(list, at)) return true;
  }
  return false;
}

/** "our scanner is called Wilma", "a bag named Winnie", "Trolley 9 is called Elaine": nobody stands before "called". */
function isCalledThing(around: Around): boolean {
  const { name, from } = around;
  if (name.title === 'civil' || name.first - from < 2) return false;
  // "we've named the new hoist Beryl"
  for (let at = Math.max(from, name.first - 4); at < name.first - 1; at += 1) {
    const things = /^(?:the|our|my|his|her|a|this)$/.test(lowerAt(around, at + 1));
    if (callsIt.has(lowerAt(around, at)) && things && !isPersonBetween(around, at + 2)) return true;
  }
  if (!callings.has(lowerAt(around, name.first - 1))) return false;
  // "on a dummy called Kenneth": whoever else the sentence speaks of.
  return animalsAndThings.has(lowerAt(around, name.first - 2)) || !speaksOfPerson(around);
}

const isPersonBetween = (around: Around, at: number): boolean => speaksOfPerson({ ...around, from: at });

/** "an Ahmed", "in a Nissan Pathfinder": one of many, where a person would stand without an article or a firm. */
export function isOneOfMany(around: Around): boolean {
  const { name, list } = around;
  if (name.title !== undefined || name.initials || name.lower) return false;
  const firm = list[name.first - 1]?.capital ? brands.at(list, name.first - 1) : undefined;
  // "the family of a Gwendoline Tate": one who is looked for.
  const sought = name.parts.length > 1 && /^(?:of|for|know)$/.test(lowerAt(around, name.first - 2));
  return (
    firm?.last === name.first - 1 || (!sought && /^(?:a|an|another)$/.test(lowerAt(around, name.first - 1)))
  );
}

/** "all the Marys, Pats and Jeans": many who share a name. */
export function isNameOfMany({ name, list, from }: Around): boolean {
  const bare = name.parts[0]?.text ?? '';
  if (name.title !== undefined || name.parts.length > 1 || !/[a-z]s$/.test(bare)) return false;
  if (isFirstName(bare) || !isFirstName(bare.slice(0, -1))) return false;
  // "The Hendersons lost their baby": a family, and what happened to it.
  const next = list[name.last + 1]?.lower ?? '';
  if (list[name.first - 1]?.lower === 'the' && (patientWays.has(next) || patientVerbs.has(next)))
    return false;
  return list.slice(Math.max(from, name.first - 5), name.first).some(({ lower }) => lower === 'the');
}

/** "Addison's, Crohn's, Bell's": illnesses named after people, with nothing that anybody owns behind them. */
function isAmongEponyms({ name, list, context }: Around): boolean {
  const owner = (at: number): boolean =>
    (list[at]?.text.endsWith("'s") ?? false) &&
    /^(?:[,/:;.!?]|$| (?:and|or|&)\b)/.test(context.text.slice(list[at]?.end, (list[at]?.end ?? 0) + 5));
  if (name.title !== undefined || !owner(name.last)) return false;
  return [-2, -1, 1, 2].some((step) => owner(name.last + step) && eponyms.at(list, name.last + step));
}

const nameWords = ({ name }: Around): string => name.parts.map(({ bare }) => bare).join(' ');

/** "the pharmacy robot is down, his name is Dave" */
function isNameOfThing(around: Around): boolean {
  const { name, list, from } = around;
  const told = lowerAt(around, name.first - 1) === 'is' && lowerAt(around, name.first - 2) === 'name';
  return told && list.slice(from, name.first).some(({ bare }) => animalsAndThings.has(bare));
}

const isThis = /^(?:is|was|be|being)$/;
const aOrOur = /^(?:a|an|the|our|my|their|that)$/;
const goesOn =
  /^(?:by|near|outside|behind|above|beside|again|and|who|which|that|but|with|in|on|at|from|he|she|it|so|because)$/;

/** "Kevin was our bladder scanner", "Gerald is a herring gull": nothing of it owns or loves one. */
function isSaidToBeThing(around: Around): boolean {
  const { context, list, name } = around;
  if (name.title !== undefined) return false;
  const shortIs = list[name.last]?.text.endsWith("'s") ? 0 : 1;
  const at = name.last + 1 + shortIs;
  if ((shortIs === 1 && !isThis.test(lowerAt(around, at - 1))) || !aOrOur.test(lowerAt(around, at)))
    return false;
  return [1, 2, 3].some((step) => isThingAt(context, list, at + step));
}

const pronounIs = /^(?:he's|she's|it's|hes|shes|its)$/;
const pronoun = /^(?:he|she|it)$/;

/** Where a sentence says of whoever was named last that it is a thing: "She was a Skoda", "He's the skeleton from …". */
const saidOfLast = annotation((context): readonly number[] => {
  const list = words(context);
  return list.flatMap(({ lower }, at) => {
    const short = pronounIs.test(lower);
    if (!short && !(pronoun.test(lower) && isThis.test(list[at + 1]?.lower ?? ''))) return [];
    const article = at + (short ? 1 : 2);
    if (!aOrOur.test(list[article]?.lower ?? '')) return [];
    return [1, 2, 3].some((step) => isThingAt(context, list, article + step)) ? [at] : [];
  });
});

function isThingAt(context: Context, list: readonly Word[], at: number): boolean {
  const word = list[at];
  if (!word || !(animalsAndThings.has(word.lower) || namedObjects.has(word.lower))) return false;
  const next = list[at + 1]?.lower ?? '';
  return next === '' || goesOn.test(next) || context.text.charAt(word.end) !== ' ';
}

/** "RIP Gwyneth … She was a Skoda", "That's Norman. He's the skeleton from the education centre". */
function isLastBeforeThing({ context, name }: Around): boolean {
  if (name.title !== undefined || name.parts.length > 1) return false;
  const said = saidOfLast(context).find((at) => at > name.last);
  if (said === undefined) return false;
  return !names(context).some(({ first }) => first > name.last && first < said);
}

/** "Storm Darragh" */
const isStorm = (around: Around): boolean =>
  /^(?:storm|hurricane|cyclone)$/.test(lowerAt(around, around.name.first - 1));

const commonest = /^(?:smith|jones|brown|bloggs|doe)$/;
/** "rather than 'Mrs Smith'": a name that stands for any, in marks of its own. */
const isStandIn = ({ context, name }: Around): boolean =>
  name.title === 'civil' &&
  commonest.test(name.parts.at(-1)?.bare ?? '') &&
  /["'‘“]$/.test(context.text.slice(0, name.start)) &&
  /^["'’”]/.test(context.text.slice(name.end));

/** "every hospital has a Linda": and wherever Linda stands after that. */
const isAnyOne = (around: Around): boolean =>
  around.name.parts.length === 1 && isOneOfMany(around) && lowerAt(around, around.name.first - 1) === 'a';

/** The names that the draft gives to things, or to anybody of a kind, in lower case. */
export const namesOfThings = (all: readonly Around[]): ReadonlySet<string> =>
  new Set(
    all
      .filter(
        (one) =>
          isCalledThing(one) ||
          isNameOfThing(one) ||
          isSaidToBeThing(one) ||
          isLastBeforeThing(one) ||
          isStorm(one) ||
          isAnyOne(one),
      )
      .map(nameWords),
  );

/** "Rosie and Jim was better telly": two people are, a programme is. */
function isPair({ context, list, name }: Around): boolean {
  if (name.title !== undefined) return false;
  const tail = context.text.slice(list[name.last]?.end ?? name.end, (list[name.last]?.end ?? name.end) + 40);
  if (/^ (?:and|&) [A-Z][a-z]+ (?:was|is|has)\b/.test(tail)) return true;
  const head = context.text.slice(Math.max(0, name.start - 24), name.start);
  return (
    / (?:and|&) $/.test(head) &&
    /[A-Z][a-z]+ (?:and|&) $/.test(head) &&
    /^ (?:was|is) (?:a|the|better|on|my)\b/.test(tail)
  );
}

const showing = new Set(
  'watching watched rewatching rewatched binging bingeing streaming playing played blasting humming hummed'.split(
    ' ',
  ),
);
const shown =
  /^(?: in [A-Z][a-z]+)? (?:is|was|on|for|at|in) (?:not |a |an |the |my |our |still |full |peak |great |proper |appropriate |best |better |good ){0,4}(?:hold )?(?:tune|song|banger|album|telly|tv|television|radio|film|movie|series|musical|netflix|iplayer|spotify|shuffle|repeat|full volume|loop|vinyl)\b/i;
const onWard =
  /\b(?:weeks?|days?|months?|years?|shifts?|nights?|lates?|earlies|placement|start(?:ing|ed)?|work(?:ing|ed|s)?|moved|one|another|based|over|up|down|bank|back) on $/;
/** "Two weeks on Florence, one on Nightingale": wards are called after people. */
const isWard = ({ context, name }: Around): boolean =>
  name.title === undefined &&
  name.parts.length === 1 &&
  onWard.test(context.lower.slice(Math.max(0, name.start - 14), name.start));

/** "Alexa, play": nobody but a loudspeaker. */
const isAssistant = ({ context, name }: Around): boolean =>
  /^(?:alexa|siri)$/.test(name.parts[0]?.bare ?? '') &&
  /(?:^|[.!?"'] )$|\b(?:ask|asked|tell|told|hey|ok|okay) $/i.test(
    context.text.slice(Math.max(0, name.start - 7), name.start),
  );

/** "Emily in Paris", "a bit of Stevie Wonder", "Dolly Parton at full volume": what is watched, heard or played. */
function isShow(around: Around): boolean {
  const { context, list, name } = around;
  if (name.title === 'civil') return false;
  const [one, two, three] = [1, 2, 3].map((step) => lowerAt(around, name.first - step));
  if (showing.has(one ?? '') || isAssistant(around)) return true;
  if (one === 'of' && (two === 'bit' || two === 'episode' || two === 'series' || two === 'fan')) return true;
  if (one === 'on' && two === 'come') return true;
  if (one === 'to' && two === 'listening') return true;
  if (one === 'by' && (two === 'song' || two === 'album' || two === 'book' || three === 'playing'))
    return true;
  const end = list[name.last]?.end ?? name.end;
  const tail = context.text.slice(end, end + 60);
  return shown.test(tail) || inPlace.test(tail);
}
/** "Emily in Paris": a capital that is no ward and no bed. */
const inPlace = /^ in (?:Paris|Wonderland|Charge)\b/;

export const isThingNamed = (around: Around, things: ReadonlySet<string>): boolean =>
  isAmongEponyms(around) ||
  isPair(around) ||
  isShow(around) ||
  isWard(around) ||
  isStandIn(around) ||
  (things.size > 0 && things.has(nameWords(around)));
