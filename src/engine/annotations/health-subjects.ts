import { animalsAndThings, patientNouns, personNouns } from '../../lexicons/care-words.ts';
import { linkVerbs, villagePeople } from '../../lexicons/health-words.ts';
import { jobs } from '../../lexicons/jobs.ts';
import { relations } from '../../lexicons/relations.ts';
import { roles } from '../../lexicons/roles.ts';
import type { Context } from '../context.ts';
import { type NamedPerson, namedPeople } from './named-people.ts';
import type { Sentence } from './sentences.ts';
import { type Word, words } from './words.ts';

/** Somebody whose health a sentence may tell. `first` and `last` are places in the list of words. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  /** By name; by how they stand to the writer ("my manager"); as family ("my sister Beth"); by a job or a door ("the lad who does our bins"). */
  readonly who: 'name' | 'relation' | 'family' | 'role';
  /** "Petra's", "the manager's" */
  readonly owns: boolean;
  readonly person?: NamedPerson;
}

const possessives = new Set(['my', 'our', 'his', 'her', 'their', 'your']);
/** Kin whose health is not the writer's own family's to tell. */
const extended =
  /(?:in.law|cousin|uncle|aunt|auntie|aunty|nephew|niece|ex|ex-husband|ex-wife|ex husband|ex wife|step)/;

const textOf = (list: readonly Word[], first: number, last: number): string =>
  list
    .slice(first, last + 1)
    .map(({ bare }) => bare)
    .join(' ');
const ownsAt = (list: readonly Word[], last: number): boolean => list[last]?.text.endsWith("'s") ?? false;

/** Where "my neighbour" begins before "Leszek"; the name itself where nothing of the kind stands before it. */
function relationBefore(list: readonly Word[], first: number): number {
  for (const step of [1, 2, 3, 4]) {
    const match = relations.at(list, first - step);
    if (match?.last === first - 1)
      return possessives.has(list[match.first - 1]?.lower ?? '') ? match.first - 1 : match.first;
  }
  return first;
}

/** People called by name, colleagues too, but nobody famous, invented or the writer. */
export function namedSubjects(context: Context, { words: own }: Sentence): Subject[] {
  const from = own[0]?.index ?? 0;
  const to = own.at(-1)?.index ?? 0;
  const list = words(context);
  return namedPeople(context)
    .filter(({ name }) => name.first >= from && name.last <= to)
    .filter(({ name, clues }) => !name.figure && !clues.isThing && !clues.self && !clues.animalOrThing)
    .filter(
      ({ name, clues }) => name.known || name.strange || !name.opens || clues.civilTitle || clues.officeTitle,
    )
    .filter(
      ({ name }) =>
        !(name.opens && !name.known && !name.title && name.parts.length === 1 && !ownsAt(list, name.last)),
    )
    .map((person) => {
      const first = relationBefore(list, person.name.first);
      const close = person.clues.ownFamily && !extended.test(textOf(list, first, person.name.first - 1));
      return {
        first,
        last: person.name.last,
        who: close ? 'family' : 'name',
        owns: ownsAt(list, person.name.last),
        person,
      };
    });
}

const many =
  /^(?:friends|colleagues|mates|team|staff|family|relatives|kids|children|parents|students|neighbours|patients?)$/;
/** Said of somebody's child or wife, where a list of relations has none: "Jordan's lad", "Pat's eldest". */
const belongsTo = new Set(['lad', 'lass', 'eldest', 'youngest', 'boy', 'girl', 'missus', 'fella']);

/** "my manager", "our postie", "the headteacher at my kids' school", "Tariq's wife", "the pastor's wife". */
export function relatedSubjects(context: Context, { words: own }: Sentence): Subject[] {
  const list = words(context);
  const found: Subject[] = [];
  for (const word of own) {
    const theirs = word.text.endsWith("'s");
    const owner =
      theirs && (word.capital || (list[word.index - 1]?.lower === 'the' && isJob(list, word.index)));
    const determiner = possessives.has(word.lower) || owner || word.lower === 'the';
    if (!determiner) continue;
    for (let at = word.index + 1; at <= word.index + 3; at += 1) {
      const relation = relations.at(list, at);
      const lower = list[at]?.bare ?? '';
      const aJob = !owner && word.lower !== 'the' && !animalsAndThings.has(lower);
      const role = roles.at(list, at) ?? (aJob ? jobs.at(list, at) : undefined);
      const match = relation ?? role;
      const village = villagePeople.has(lower);
      const child = owner && belongsTo.has(lower);
      if (!match && !village && !child) {
        if (list[at]?.capital ?? true) break;
        continue;
      }
      const last = match?.last ?? at;
      if ((word.lower === 'the' && !village) || many.test(lower)) break;
      const kin = (relation?.kinds.has('kin') ?? false) && !extended.test(textOf(list, at, last));
      found.push({
        first: owner && !word.capital ? word.index - 1 : word.index,
        last,
        who: kin && !owner ? 'family' : 'relation',
        owns: ownsAt(list, last),
      });
      break;
    }
  }
  return found;
}

const isJob = (list: readonly Word[], at: number): boolean =>
  (jobs.at(list, at) ?? roles.at(list, at)) !== undefined || villagePeople.has(list[at]?.bare ?? '');

/** Those whom a job, a door or what they do tells apart. */
const people = new Set(
  'couple family pair fam owner drummer singer bassist guitarist head bin bride woman girl'.split(' '),
);
const determiners = new Set(['the', 'that', 'our', 'my', 'your']);
const ends = new Set(
  'at in on of to and is was has had for with who that from by says said a an some any every no each one another many most all'.split(
    ' ',
  ),
);

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** After "who" or "that" these tell what happened to somebody, not who it is. */
const happens = set("has had is was came died needs got went gets can't could we i has had");
const standsAt = set(
  'at from of in on behind above below opposite outside across over down up next off round',
);
const inCare = set(
  'bed bay side cubicle ward theatre theatres resus a&e ed icu itu hdu clinic hospital labour recovery triage charge corridor trolley care call duty nights shift days training team unit department my me mine',
);

/** "who does our bins", "at the Co-op", "from number 9": tells which one is meant. */
function tellsWhich(list: readonly Word[], last: number): boolean {
  const [next = '', after = '', further = ''] = [1, 2, 3].map((step) => list[last + step]?.lower);
  if (next === 'who' || next === 'that') return after !== '' && !happens.has(after) && !after.includes("'");
  if (next === 'upstairs' || next === 'downstairs') return true;
  if (next === 'with') return after === 'the' || after === 'his' || after === 'her';
  if (!standsAt.has(next)) return false;
  const place = determiners.has(after) || after === 'this' ? further : after;
  return place !== '' && !inCare.has(place);
}

/** "her at number 12", "him next door", "the couple at 47", "them upstairs". */
const byTheirDoor =
  /\b(?:her|him|them|she|he) (?:at|in|from) (?:number |no\.? ?|flat |house )?\d{1,3}\b|\b(?:her|him|them) (?:next door|upstairs|downstairs|opposite|over the road|across the (?:road|street|landing|way|hall)|down the (?:road|lane|pub|chippy|market)|off the tills|(?:at|from|in) the [a-z]{3,14})\b|\bnumber \d{1,3}(?='s| has| is)/;
const mayTellADoor = new Set(['her', 'him', 'them', 'she', 'he', 'number']);

/** "the manager of the Co-op", "the lad who does our bins", "her at number 12": no name, and everybody knows who. */
export function singledOut(context: Context, sentence: Sentence): Subject[] {
  const list = words(context);
  const { lower } = context;
  const found: Subject[] = [];
  for (const word of sentence.words) {
    const said = determiners.has(word.lower);
    if (!said && !(word.opens && !ends.has(word.lower))) continue;
    for (let at = word.index + (said ? 1 : 0); at <= word.index + 3; at += 1) {
      const here = list[at];
      if (!here || here.start >= sentence.end || ends.has(here.lower) || linkVerbs.has(here.lower)) break;
      const relation = relations.at(list, at);
      const match =
        jobs.at(list, at) ?? roles.at(list, at) ?? (relation?.kinds.has('kin') ? undefined : relation);
      const anybody = personNouns.has(here.bare) || people.has(here.bare);
      if (!match && !anybody && !villagePeople.has(here.bare)) continue;
      if (patientNouns.has(here.bare) && !anybody) break;
      if (many.test(here.bare) || (anybody && !match && !said)) break;
      const last = match?.last ?? at;
      if (tellsWhich(list, last)) found.push({ first: word.index, last, who: 'role', owns: false });
      break;
    }
  }
  if (!sentence.words.some((word) => mayTellADoor.has(word.lower))) return found;
  const door = byTheirDoor.exec(lower.slice(sentence.start, sentence.end));
  if (!door) return found;
  const start = sentence.start + door.index;
  const inside = sentence.words.filter(
    (word) => word.start >= start && word.end <= start + door[0].length + 2,
  );
  const first = inside[0]?.index;
  const last = inside.at(-1)?.index;
  if (first !== undefined && last !== undefined)
    found.push({ first, last, who: 'role', owns: ownsAt(list, last) });
  return found;
}

/** Everybody of a sentence, those with a name first. */
export function subjectsOf(context: Context, sentence: Sentence): Subject[] {
  const known = [...namedSubjects(context, sentence), ...relatedSubjects(context, sentence)];
  const further = singledOut(context, sentence).filter(
    ({ first, last }) => !known.some((one) => one.first <= last && first <= one.last),
  );
  return [...known, ...further];
}
