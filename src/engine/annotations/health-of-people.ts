import { linkFillers, linkVerbs, topicVerbs, topicWords } from '../../lexicons/health-words.ts';
import type { TermMatch } from '../../lexicons/terms.ts';
import { annotation, type Context } from '../context.ts';
import { overlap, type Span } from '../span.ts';
import { type Subject, subjectsOf } from './health-subjects.ts';
import type { ClueName } from './name-clues.ts';
import type { NamedPerson } from './named-people.ts';
import { plainIllness } from './plain-illness.ts';
import { clinicalTerms, type Scene, scene } from './scene.ts';
import { type Sentence, sentenceAt, sentences } from './sentences.ts';
import { type Word, withoutS, words } from './words.ts';

/** Somebody's illness, told by somebody else. */
export interface HealthOfPerson extends Span {
  /** By name; by how they stand to the writer ("my manager"); or as family ("my sister Beth"). */
  readonly who: Subject['who'];
  /** People are shamed or harmed when it is known. */
  readonly sensitive: boolean;
  /** The illness, not the person. */
  readonly illness: Span;
  /** In plain words, which may mean something else. */
  readonly plain?: boolean;
  /** The name, where there is one. */
  readonly person?: NamedPerson;
}

const illnessKinds = ['condition', 'sensitive', 'rare'];
const treatmentKinds = ['drug', 'test'];

const textOf = (list: readonly Word[], first: number, last: number): string =>
  list
    .slice(first, last + 1)
    .map((word) => withoutS(word.lower))
    .join(' ');

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

/** "has MS", "both have covid", "is deaf": enough to ask. */
const hasOne =
  /(?:\bhas|\bhave|\bgot|\bcaught|'s|\bis|\bwith|\bgone)(?: (?:a|an|got|both|bad|stone|really|now|been|their|his|her|gone)){0,2} $/;

/** Whether a term is somebody's illness; perhaps, where it has everyday meanings too. */
function illnessOf(context: Context, term: TermMatch, list: readonly Word[]): boolean | 'perhaps' {
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
  const lead = context.lower.slice(Math.max(0, term.start - 40), term.start);
  return strongLead.test(lead) || (hasOne.test(lead) && 'perhaps');
}

/** Whose the next sentence may speak of: "Pastor Emmanuella. The lump was malignant". */
const goesOn =
  /^(?:the (?:lump|scan|biopsy|results?|op)|it's|it is|it has|he|she|he's|she's|they|they've|his|her|apparently|been|back|in the)\b/;
/** Between somebody and an illness these bring in somebody else, or the writer. */
const ofAnother = /\b(?:i|i'm|i've|i'd|my|me|we|we're|you|your|people|patients|everyone|anyone)\b/;
const raising =
  /\b(?:raising|raised|in aid of|in memory of|awareness|charity|fundrais\w{2,4}|donate|sponsor\w{0,4}|marathon|training|course|talk|study|research)\b/;

/** Whether the words between somebody and a plain phrase leave it theirs. */
function isTheirs(context: Context, list: readonly Word[], subject: Subject, illness: Span): boolean {
  const from = list[subject.last]?.end ?? 0;
  if (from > illness.start || illness.start - from > 90) return false;
  const between = context.lower.slice(from, illness.start);
  const clause = subject.who === 'role' || / (?:who|that) /.test(between);
  return !newSubject.test(between) && (clause || !ofAnother.test(between));
}

/** An illness that a sentence without anybody in it tells at once: "Hysterectomy, bless her", "She's had three miscarriages". */
function carriedOver(context: Context, sentence: Sentence): HealthOfPerson['illness'] | undefined {
  const list = words(context);
  const first = sentence.words[0]?.index ?? 0;
  const term = clinicalTerms(context).find(
    (one) =>
      one.first >= first && one.start < sentence.end && !one.weak && illnessOf(context, one, list) === true,
  );
  if (!term || term.first - first > (goesOn.test(opening(context, sentence)) ? 6 : 1)) return undefined;
  const next = list[term.last + 1];
  return next && next.start < sentence.end && topicWords.has(next.lower) ? undefined : term;
}

const opening = (context: Context, { start }: Sentence): string =>
  context.lower.slice(start, start + 30).trimStart();

/** "the biopsy came back", "is back on the drink": told in plain words of somebody in the same sentence or the one before. */
function* plainlyTold(context: Context): Generator<HealthOfPerson> {
  const list = words(context);
  const all = sentences(context);
  for (const [index, sentence] of all.entries()) {
    const plain = plainIllness(context, sentence);
    const before = all[index - 1];
    const here = plain || before ? subjectsOf(context, sentence) : [];
    const illness = plain ?? (before && here.length === 0 ? carriedOver(context, sentence) : undefined);
    if (!illness) continue;
    if (raising.test(context.lower) || scene(context).sport) return;
    const theirs = here.filter((one) => isTheirs(context, list, one, illness));
    const goes = here.length === 0 && (!plain || goesOn.test(opening(context, sentence)));
    const subject = theirs.at(-1) ?? (goes && before ? subjectsOf(context, before).at(-1) : undefined);
    if (!subject || subject.who === 'family') continue;
    yield {
      start: list[subject.first]?.start ?? sentence.start,
      end: illness.end,
      who: subject.who,
      sensitive: plain?.sensitive ?? false,
      plain: true,
      illness: { start: illness.start, end: illness.end },
      ...(subject.person && { person: subject.person }),
    };
  }
}

const isMadeUp = ({ invented, agreed, onScreen }: Scene): boolean => invented || agreed || onScreen;

/** Where the draft tells the illness of somebody who is not its writer. */
export const healthOfPeople = annotation((context): readonly HealthOfPerson[] => {
  const terms = clinicalTerms(context);
  const list = words(context);
  const found: HealthOfPerson[] = [];
  for (const sentence of sentences(context)) {
    const inside = terms.filter((term) => term.start >= sentence.start && term.start < sentence.end);
    const illnesses = inside.filter((term) => illnessOf(context, term, list) !== false);
    if (illnesses.length === 0) continue;
    for (const subject of subjectsOf(context, sentence)) {
      const term = illnesses.find((one) => connects(context, list, subject, one));
      if (!term) continue;
      found.push({
        start: list[subject.first]?.start ?? sentence.start,
        end: term.end,
        who: subject.who,
        sensitive: term.kinds.has('sensitive'),
        ...(illnessOf(context, term, list) === 'perhaps' && { plain: true }),
        illness: { start: term.start, end: term.end },
        ...(subject.person && { person: subject.person }),
      });
      break;
    }
  }
  for (const one of plainlyTold(context)) {
    if (!found.some((other) => overlap(one, other))) found.push(one);
  }
  // Most drafts have none, and need not be searched for what would speak against it.
  return found.length > 0 && isMadeUp(scene(context)) ? [] : found;
});

/** Somebody whose health may be told. */
export interface Told extends Span {
  readonly who: HealthOfPerson['who'];
  /** Met at work: a patient, and the name is what gives them away. */
  readonly inCare: boolean;
}

/** Clues that somebody is met at work: a patient, more likely than a neighbour. */
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

/** A colleague, a neighbour, somebody of the street. */
const knownElsewhere: readonly ClueName[] = ['roleBefore', 'roleAfter', 'officeTitle', 'outside', 'nextDoor'];

/** The words around a name say that its bearer is looked after by the writer. */
export const isMetAtWork = (person: NamedPerson | undefined): boolean =>
  metAtWork.some((one) => person?.clues[one]) && !knownElsewhere.some((one) => person?.clues[one]);

/** A word of illness or treatment stands in the sentence, whatever it is said of. */
export function hasIllness(context: Context, { start, end }: Span): boolean {
  return (
    clinicalTerms(context).some((one) => one.start >= start && one.end <= end && !one.kinds.has('place')) ||
    plainIllness(context, { start, end }) !== undefined
  );
}

/** Whom a sentence calls by name, or as "my neighbour": neither the writer nor one of their family. */
export function whoIsTold(context: Context, at: Span): Told | undefined {
  const sentence = sentenceAt(sentences(context), at.start);
  if (!sentence) return undefined;
  const list = words(context);
  const all = subjectsOf(context, sentence);
  const known = ({ who, first, person }: Subject): boolean =>
    (who === 'name' && !person?.clues.roleBefore && !person?.clues.roleAfter) ||
    who === 'role' ||
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
