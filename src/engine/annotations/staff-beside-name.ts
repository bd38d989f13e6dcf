import { officials, patientNouns } from '../../lexicons/care-words.ts';
import { jobs } from '../../lexicons/jobs.ts';
import { relations } from '../../lexicons/relations.ts';
import { roles } from '../../lexicons/roles.ts';
import { type Around, lowerAt, restOf } from './around-name.ts';

/** Words between a name and the job that follows it. */
const between = new Set([
  'the',
  'our',
  'my',
  'your',
  'from',
  'in',
  'on',
  'at',
  'a',
  'an',
  'one',
  'of',
  'is',
  'was',
  'who',
  'as',
  'new',
  'lovely',
  'brilliant',
  'amazing',
  'wonderful',
  'and',
  'ward',
  'lead',
  'head',
  'senior',
  'clinical',
  'retired',
  'estates',
  'housekeeping',
  'switchboard',
  'pharmacy',
  'it',
  'comms',
  'portering',
  'catering',
  'domestics',
  'pals',
  'theatres',
  'radiology',
  'pathology',
  'finance',
  'hr',
  'payroll',
  'accounts',
]);

/** "Priya: she's our new nurse". */
const presents = new Set(["she's", "he's", "they're", 'she', 'he', 'joins', 'joined', 'us', 'works']);
const articles = new Set(['our', 'the', 'my', 'your', 'a', 'an']);
/** After these the sentence speaks of something else. */
const breaks = new Set('and with who whose to has had for but because on in at is was'.split(' '));

const departments = new Set(
  'estates housekeeping switchboard pharmacy it comms portering catering domestics pals facilities finance hr payroll procurement pathology reception networks security informatics rostering rota recruitment bookings coding linen stores kitchens'.split(
    ' ',
  ),
);

const gapAfterRole = new Set(['called', 'named', 'is', 'was', 'here', 'and', 'or', 'the']);

/** "our matron Eileen", "ward clerk, Yusuf", "pharmacist called Hamid". */
export function roleJustBefore({ context, list, name, from }: Around): boolean {
  const lead = context.lower.slice(Math.max(0, name.start - 120), name.start);
  if (lead.includes(':') && heading.test(lead)) return true;
  for (let step = 1; step <= 4; step += 1) {
    const at = name.first - step;
    if (at < from) return false;
    const last = roles.at(list, at)?.last ?? (officials.has(list[at]?.lower ?? '') ? at : undefined);
    if (last === undefined || last >= name.first) continue;
    const gapWords = list.slice(last + 1, name.first).map((word) => word.lower);
    const ok = gapWords.every((word) => gapAfterRole.has(word)) || gapWords[0] === 'of';
    const crossing = list[last]?.text.endsWith("'s");
    if (ok && !crossing) return true;
    // "the locum's name is George"
    if (crossing && gapWords[0] === 'name' && gapWords.length === 2) return true;
  }
  return false;
}

/** "our postie Len", "my neighbour Ted", "the window cleaner Sam": somebody of the writer's own street. */
export function knownToMany({ list, name, from }: Around): boolean {
  if (name.title === 'civil') return false;
  for (let at = Math.max(from, name.first - 3); at < name.first; at += 1) {
    const job = jobs.at(list, at) ?? relations.at(list, at);
    if (job?.last !== name.first - 1 || job.kinds.has('kin')) continue;
    return (
      /^(?:our|my|the|your)$/.test(list[at - 1]?.lower ?? '') && !patientNouns.has(list[at]?.lower ?? '')
    );
  }
  return false;
}

/** "has passed his phlebotomy competencies": an exam, where a patient passes away. */
const passedExam =
  /^(?: has|'s| have)?(?: just| finally| now)? passed (?:(?:her|his|their|the|all) ){1,2}(?:[a-z0-9-]{2,16} ){0,3}(?=)(?:competenc(?:y|ies)|exams?|course|osces?|tests?|driving|probation|viva|prescribing|finals|modules?|training|nvq|assessments?|degree|apprenticeship|certificate|diploma|boards)\b/;
const ourNew =
  /^,? our (?:brand |lovely |very )?(?:new|newest|own) (?:band \d|starters?|recruits?|graduates?|additions?|members?|team)/;
/** "Malcolm. He was the kindest radiographer" */
const wasRole =
  /^[^.!?]{0,60}[.!?,]{1,3} (?:he|she)(?:'s| was| is) (?:the (?:[a-z]{3,12}est|best|most [a-z]{3,12})|my|our) (?:[a-z]{3,14} ){0,2}(?=)(?:nurse|sister|matron|midwife|doctor|consultant|surgeon|radiographer|porter|cleaner|hca|physio|mentor|manager|boss|colleague|paramedic|pharmacist|therapist|receptionist|secretary|clerk|domestic|housekeeper|teacher|tutor|supervisor|preceptor|registrar|anaesthetist|gp|dentist)\b/;
/** "Halina, she does the blood results line" */
const doesJob =
  /^,? (?:s?he|who) (?:does|deals with|handles|sorts|books|covers|manages|is in charge of) (?=)(?:all )?(?:the|our|your) (?:[a-z]{3,12} ){0,2}(?:line|rota|bookings|orders|results|training|audits?|invoices|payroll|stores|referrals|badges|parking|admin|accounts|minutes|recruitment|appointments)\b/;
/** "Three students today: Abbie, Sadia and Tuyet" */
const heading =
  /\b(?:students|starters|volunteers|trainees|apprentices|recruits|graduates|winners|nominees|finalists|leavers|cadets|colleagues|newbies)\b[^:.!?]{0,30}:[^:.!?]{0,80}$/;

/** What stands behind a name, brackets and all. */
const behind = ({ context, list, name }: Around, length = 60): string => {
  const end = list[name.last]?.end ?? name.end;
  return context.lower.slice(end, end + length);
};

const treats =
  /^,? who (?:did (?:the|my|our|all|both)|operated|took out|replaced|fitted|explained|saved|removed|looked after (?:me|us|my)|delivered (?:me|us|my|our))\b/;

/** "who got the rotational post" */
const hired =
  /^,? (?:who |has |just |finally ){0,2}(?:got|landed|secured|won|accepted|bagged) (?:the|a|an|her|his|their|that|their first) (?:[a-z-]{2,14} ){0,3}(?=)(?:post|job|role|promotion|placement|award|fellowship|prize)\b/;

/** "Funmi Oladipo (Kestrel Ward)", "Tomasz Wrona (theatres)": where each works, beside a whole name. */
const worksIn =
  /^ \((?:the )?(?:[a-z'&-]{2,16} ){0,3}(?:wards?|theatres?|unit|team|department|dept|centre|services?|prevention|control|outpatients|pharmacy|radiology|pathology|therapies|therapy|physio|estates|catering|domestics|reception|admin|hr|finance|portering|switchboard|ed|itu|icu|midwifery|nursing|community|ambulance|paramedic)\)/;

/** Each pattern is asked only where its own words stand: to compile one costs more than to look for a word. */
function isSaidToWork(around: Around, rest: string): boolean {
  const tail = behind(around, 140);
  if (rest.includes('passed') && passedExam.test(rest)) return true;
  if (tail.includes('our ') && ourNew.test(tail)) return true;
  if (/\bs?he\b/.test(tail) && (wasRole.test(tail) || doesJob.test(tail))) return true;
  const { name } = around;
  return name.parts.length > 1 && name.title === undefined && tail.startsWith(' (') && worksIn.test(tail);
}

/** "Dave the porter", "Sharon from switchboard", "Sophie, one of our apprentices", "Grace Adomako, head of midwifery". */
export function roleJustAfter(around: Around): boolean {
  const { list, name } = around;
  // "Mr Okonjo who did the cataract"
  const rest = restOf(around);
  if (treats.test(rest) || hired.test(rest)) return true;
  if (isSaidToWork(around, rest)) return true;
  let described = 0;
  for (let step = 1; step <= 7; step += 1) {
    const at = name.last + step;
    const lower = lowerAt(around, at);
    if (lower === '') return false;
    if (departments.has(lower) && ['from', 'in', 'on', 'at'].includes(lowerAt(around, at - 1))) return true;
    // "from the chair to the bed"
    if (lower === 'chair' && /^(?:from|in|to|into)$/.test(lowerAt(around, at - 2))) return false;
    const match = roles.at(list, at);
    if (match && !patientNouns.has(lower)) return !list[name.last]?.text.endsWith("'s");
    if (presents.has(lower)) continue;
    if (described > 0 || articles.has(lower)) described += 1;
    // "our new diabetes specialist nurse", "one of our orthopaedic leads": a word or two may go before the job.
    if (described > 3 || (!between.has(lower) && (described === 0 || breaks.has(lower)))) return false;
  }
  return false;
}
