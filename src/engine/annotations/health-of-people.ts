import { patientNouns } from '../../lexicons/care-words.ts';
import {
  linkFillers,
  linkVerbs,
  topicVerbs,
  topicWords,
  villagePeople,
} from '../../lexicons/health-words.ts';
import { relations } from '../../lexicons/relations.ts';
import { roles } from '../../lexicons/roles.ts';
import type { TermMatch } from '../../lexicons/terms.ts';
import { annotation, type Context } from '../context.ts';
import { overlap, type Span } from '../span.ts';
import type { ClueName } from './name-clues.ts';
import { type NamedPerson, namedPeople } from './named-people.ts';
import { clinicalTerms, scene } from './scene.ts';
import { type Sentence, sentenceAt, sentences } from './sentences.ts';
import { type Word, words } from './words.ts';

/** Somebody's illness, told by somebody else. */
export interface HealthOfPerson extends Span {
  /** By name; by how they stand to the writer ("my manager"); or as family ("my sister Beth"). */
  readonly who: 'name' | 'relation' | 'family';
  /** People are shamed or harmed when it is known. */
  readonly sensitive: boolean;
  /** The illness, not the person. */
  readonly illness: Span;
  /** The name, where there is one. */
  readonly person?: NamedPerson;
}

interface Subject {
  readonly first: number;
  readonly last: number;
  readonly who: HealthOfPerson['who'];
  readonly owns: boolean;
  readonly person?: NamedPerson;
}

const possessives = new Set(['my', 'our', 'his', 'her', 'their', 'your']);
const extended =
  /(?:in.law|cousin|uncle|aunt|auntie|aunty|nephew|niece|ex|ex-husband|ex-wife|ex husband|ex wife|step)/;
const illnessKinds = ['condition', 'sensitive', 'rare'];
const treatmentKinds = ['drug', 'test'];

const textOf = (list: readonly Word[], first: number, last: number): string =>
  list
    .slice(first, last + 1)
    .map((word) => word.lower.replace(/'s$/, ''))
    .join(' ');

/** People called by name, colleagues too, but nobody famous, invented or the writer. */
function namedSubjects(context: Context, { words: own }: Sentence): Subject[] {
  const from = own[0]?.index ?? 0;
  const to = own.at(-1)?.index ?? 0;
  return namedPeople(context)
    .filter(({ name }) => name.first >= from && name.last <= to)
    .filter(({ name, clues }) => !name.figure && !clues.isThing && !clues.self && !clues.animalOrThing)
    .filter(
      ({ name, clues }) => name.known || name.strange || !name.opens || clues.civilTitle || clues.officeTitle,
    )
    .filter(({ name }) => !(name.opens && !name.known && !name.title && name.parts.length === 1))
    .map((person) => ({
      first: relationBefore(words(context), person.name.first),
      last: person.name.last,
      who: person.clues.ownFamily ? 'family' : 'name',
      owns: words(context)[person.name.last]?.text.endsWith("'s") ?? false,
      person,
    }));
}

/** Where "my neighbour" begins before "Leszek"; the name itself where nothing of the kind stands before it. */
function relationBefore(list: readonly Word[], first: number): number {
  for (const step of [1, 2, 3]) {
    const match = relations.at(list, first - step);
    if (match?.last === first - 1)
      return possessives.has(list[match.first - 1]?.lower ?? '') ? match.first - 1 : match.first;
  }
  return first;
}

/** "my manager", "our postie", "the headteacher at my kids' school", "Tariq's wife". */
function relatedSubjects(context: Context, { words: own }: Sentence): Subject[] {
  const list = words(context);
  const found: Subject[] = [];
  for (const word of own) {
    const owner = word.text.endsWith("'s") && word.capital;
    const determiner = possessives.has(word.lower) || owner || word.lower === 'the';
    if (!determiner) continue;
    for (let at = word.index + 1; at <= word.index + 3; at += 1) {
      const relation = relations.at(list, at);
      const role = roles.at(list, at);
      const lower = list[at]?.lower.replace(/'s$/, '') ?? '';
      const match = relation ?? role;
      const village = villagePeople.has(lower);
      if (!match && !village) {
        if (list[at]?.capital ?? true) break;
        continue;
      }
      const last = match?.last ?? at;
      if (patientNouns.has(lower) || relation?.kinds.has('kin') === undefined) {
        if (!village && !match) break;
      }
      if (word.lower === 'the' && !village) break;
      if (
        /^(?:friends|colleagues|mates|team|staff|family|relatives|kids|children|parents|students|neighbours|patients?)$/.test(
          lower,
        )
      )
        break;
      const kin = (relation?.kinds.has('kin') ?? false) && !extended.test(textOf(list, at, last));
      found.push({
        first: word.index,
        last,
        who: kin && !owner ? 'family' : 'relation',
        owns: list[last]?.text.endsWith("'s") ?? false,
      });
      break;
    }
  }
  return found;
}

const told = (list: readonly Word[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at += 1) if (topicVerbs.has(list[at]?.lower ?? '')) return true;
  return false;
};

const newSubject = /\b(?:and|but|while|because|so|when|then) (?:my|our|i|i'm|i've|the|we|you|his|her)\b/;

/** "since his pituitary op", "with her epilepsy": whoever was named. */
const theirOwn = /\b(?:after|since|with|from|despite|following) (?:his|her|their)(?: [\w'-]{2,14}){0,2}$/;

/** "has been managing severe colitis": hers, not her patients'. */
const copes =
  /\b(?:has been|have been|had been|been|is|was) (?:managing|coping with|dealing with|up against)(?: (?!patients|people|those)[\w'-]{2,14}){0,2}$/;

/** "the fit he had in our A&E": whoever was named. */
const theyHad =
  /^ (?:that )?(?:he|she|they)(?:'s|'d|'ve)? (?:just )?(?:had|has|have|got|suffered|came in with)\b/;

/** Whether the words from the person to the illness say that they have it. */
function connects(context: Context, list: readonly Word[], subject: Subject, term: TermMatch): boolean {
  const next = list[term.last + 1];
  const gapAfter = next ? context.text.slice(term.end, next.start) : '';
  const ofTheDying =
    next?.lower === 'care' && /^(?:life|palliative|intensive|hospice)$/.test(list[term.last]?.lower ?? '');
  if (next && !ofTheDying && /^[ -]$/.test(gapAfter) && topicWords.has(next.lower)) return false;
  if (term.first - subject.last > 14 || term.first <= subject.last) return false;
  const between = list.slice(subject.last + 1, term.first).map((word) => word.lower);
  if (newSubject.test(between.join(' '))) return false;
  if (theyHad.test(context.lower.slice(term.end, term.end + 32))) return true;
  if (between.length === 0 || (subject.owns && between.length <= 2)) {
    return subject.owns && between.every((word) => linkFillers.has(word) || linkVerbs.has(word));
  }
  let step = between.length - 1;
  while (step >= 0 && linkFillers.has(between[step] ?? '') && !linkVerbs.has(between[step] ?? '')) step -= 1;
  const reached = between[step] ?? '';
  const linked = linkVerbs.has(reached) || /^(?:she|he|they|it|who)'(?:s|ve|re|d)$/.test(reached);
  if (linked) {
    const verb = subject.last + 1 + step;
    return (
      !told(list, verb, term.first - 1) && !told(list, subject.last + 1, verb - 1) && verb - subject.last <= 9
    );
  }
  if (copes.test(between.join(' '))) return true;
  if (theirOwn.test(between.join(' ')) && !told(list, subject.last + 1, term.first - 1)) return true;
  const start = list[subject.last + 2 + step];
  const comma = start ? context.text.slice(0, start.start).trimEnd().endsWith(',') : false;
  const own = subject.owns && between.slice(0, step + 1).length === 0;
  return own || (comma && step < 7 && !told(list, subject.last + 1, term.first - 1));
}

const strongLead =
  /(?:diagnosed|signed off|off (?:sick |work )?with|suffering|battling|fighting|treated for|hospital with|has had an?|tested positive|has got|going through|back in|rushed|waiting for|found out it's|told it's|it's|had an?|having an?|had another)[\w' ]{0,20}$/;

const figurative = new Set([
  'fit',
  'fits',
  'cut',
  'cuts',
  'blackout',
  'collapse',
  'fall',
  'lump',
  'cough',
  'pain',
  'stress',
  'pots',
  'me',
  'burn',
  'hyper',
  'hypo',
]);

function illnessOf(context: Context, term: TermMatch, list: readonly Word[]): boolean {
  const kind = illnessKinds.some((one) => term.kinds.has(one));
  const treatment = treatmentKinds.some((one) => term.kinds.has(one));
  const lower = textOf(list, term.first, term.last);
  if (!term.weak)
    return (
      kind ||
      (treatment &&
        /(?:chemo|radio|dialys|ectomy|transplant|bypass|therapy|mastect|insulin|methadone|plasty|graft|c-section|womb|surgery)/.test(
          lower,
        )) ||
      /(?:dialysis|sectioned|life support|intensive care|itu|icu|hospice|pregnan|terminal|end of life)/.test(
        lower,
      )
    );
  if (!kind || figurative.has(lower)) return false;
  return strongLead.test(context.lower.slice(Math.max(0, term.start - 40), term.start));
}

/** News of an illness that no single word names. */
const news =
  /\b(?:(?:biopsy|scans?|smear|mammogram|bloods?|tests?|results?)(?: has| have|'s)? (?:just )?(?:came|come|was|were|is|are) (?:back|in|positive|not good)|had (?:his|her|their|the) results(?: back)?|tested positive|detained under (?:s|section|the mental)|(?:it's|it is|and it's) (?:the|in|his|her|on|their) (?:his |her |the )?(?:prostate|bowel|breast|lungs?|liver|pancreas|bones?|brain|ovar(?:y|ies)|womb|blood|spine|kidneys?)|riddled with it|nothing more they can do|weeks to live|months to live|(?:is|was|'s|been|still) under (?:the )?(?:camhs|psych(?:iatry)?|crisis team|memory clinic|oncology|haematology|palliative|mental health team|perinatal team|pain clinic)|since (?:his|her|their) (?:[\w-]{3,14} )?(?:op|operation|surgery|stroke|chemo|diagnosis|transplant|breakdown)\b|(?:is|was|are|been) hiv positive)\b/;
const hasNews =
  /\b(?:positive|came|come|back|results?|detained|riddled|nothing more|to live|prostate|bowel|under|since)\b/;

/** "the biopsy came back", "was detained under s2": told of somebody named in the same sentence. */
function* newsOf(context: Context): Generator<HealthOfPerson> {
  if (!hasNews.test(context.lower)) return;
  for (const sentence of sentences(context)) {
    const match = news.exec(context.lower.slice(sentence.start, sentence.end));
    if (!match) continue;
    const start = sentence.start + match.index;
    const list = words(context);
    const subject = namedSubjects(context, sentence)
      .filter(({ last }) => (list[last]?.end ?? start) <= start && start - (list[last]?.end ?? 0) < 120)
      .at(-1);
    if (!subject || subject.who === 'family') continue;
    yield {
      start: list[subject.first]?.start ?? sentence.start,
      end: start + match[0].length,
      who: subject.who,
      sensitive: /detained|tested positive|hiv/.test(match[0]),
      illness: { start, end: start + match[0].length },
      ...(subject.person && { person: subject.person }),
    };
  }
}

/** Where the draft tells the illness of somebody who is not its writer. */
export const healthOfPeople = annotation((context): readonly HealthOfPerson[] => {
  const terms = clinicalTerms(context);
  const { invented, agreed, onScreen } = scene(context);
  if (invented || agreed || onScreen) return [];
  if (terms.length === 0) return [...newsOf(context)];
  const list = words(context);
  const found: HealthOfPerson[] = [];
  for (const sentence of sentences(context)) {
    const inside = terms.filter((term) => term.start >= sentence.start && term.start < sentence.end);
    const illnesses = inside.filter((term) => illnessOf(context, term, list));
    if (illnesses.length === 0) continue;
    const subjects = [...namedSubjects(context, sentence), ...relatedSubjects(context, sentence)];
    for (const subject of subjects) {
      const term = illnesses.find((one) => connects(context, list, subject, one));
      if (!term) continue;
      found.push({
        start: list[subject.first]?.start ?? sentence.start,
        end: term.end,
        who: subject.who,
        sensitive: term.kinds.has('sensitive'),
        illness: { start: term.start, end: term.end },
        ...(subject.person && { person: subject.person }),
      });
      break;
    }
  }
  for (const one of newsOf(context)) {
    if (!found.some((other) => overlap(one, other))) found.push(one);
  }
  return found;
});

/** Somebody whose health may be told. */
export interface Told extends Span {
  readonly who: HealthOfPerson['who'];
  /** Met at work: a patient, and the name is what gives them away. */
  readonly inCare: boolean;
}

const metAtWork: readonly ClueName[] = [
  'bedNear',
  'careVerbBefore',
  'carerAct',
  'inCarePlace',
  'atWork',
  'meetVerbBefore',
  'wardLife',
  'whoWe',
];

/** Whom a sentence calls by name, or as "my neighbour": neither the writer nor one of their family. */
export function whoIsTold(context: Context, at: Span): Told | undefined {
  const sentence = sentenceAt(sentences(context), at.start);
  if (!sentence) return undefined;
  const list = words(context);
  const all = [...namedSubjects(context, sentence), ...relatedSubjects(context, sentence)];
  const known = ({ who, first, person }: Subject): boolean =>
    (who === 'name' && !person?.clues.roleBefore && !person?.clues.roleAfter) ||
    (who === 'relation' && /^(?:my|our)$/.test(list[first]?.lower ?? ''));
  const told = all.find(known);
  return (
    told && {
      who: told.who,
      inCare: metAtWork.some((one) => told.person?.clues[one]),
      start: list[told.first]?.start ?? at.start,
      end: told.person?.name.end ?? list[told.last]?.end ?? at.end,
    }
  );
}
