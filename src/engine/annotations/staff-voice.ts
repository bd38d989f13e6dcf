import { clinical } from '../../lexicons/clinical.ts';
import { outsideHealth } from '../../lexicons/everyday-roles.ts';
import { roles } from '../../lexicons/roles.ts';
import type { TermMatch } from '../../lexicons/terms.ts';
import { annotation, type Context } from '../context.ts';
import { type Clue, clue, weigh } from '../evidence.ts';
import { type Frame, frames } from '../frames.ts';
import type { Span } from '../span.ts';
import { aboutWork } from './about-work.ts';
import { readEmployer } from './employer.ts';
import { type Word, words } from './words.ts';

/** How plainly a draft itself shows that its writer works in the NHS or in care. */
export interface StaffVoice {
  /** From `enough.weak` it is likely, from `enough.strong` plain. */
  readonly points: number;
  readonly reasons: readonly string[];
  /** The words that show it most plainly. */
  readonly span?: Span;
}

export const enough = { weak: 1.25, strong: 2 } as const;

/** Words that cannot stand between "I'm a" and the job: "I'm a patient of the nurse", "a retired nurse". */
const notBeforeJob = new Set(
  (
    'not no never nearly retired former ex wannabe pretend of to for with at in on by from and or but who that ' +
    'than like as if is was were am are be been my his her their your our i you he she they we it seeing getting ' +
    "having doing going married friend fan daughter son mum dad wife husband sister's patient patients waiting " +
    'sick tired glad sorry sure grateful proud happy told asked saw see need want love hate when because so tv fancy-dress dating a an the now'
  ).split(' '),
);

const determiners = new Set(['a', 'an', 'the', 'your', 'another', 'one', 'just', 'only', 'still', 'also']);

const healthWords = new Set(
  'ward medical theatre clinical nhs hospital nursing nurse midwifery bed pals bereavement rota'.split(' '),
);

function isHealthJob(list: readonly Word[], role: TermMatch): boolean {
  const parts = list.slice(role.first, role.last + 1).map((word) => word.lower);
  if (parts.length > 1 && parts.some((part) => healthWords.has(part))) return true;
  return (
    role.kinds.has('clinical') && !role.weak && !(parts.length === 1 && outsideHealth.has(parts[0] ?? ''))
  );
}

const mostModifiers = 4;

function readJob(list: readonly Word[], at: number, sure: boolean): number {
  let place = at;
  while (determiners.has(list[place]?.lower ?? '')) place += 1;
  for (let skipped = 0; skipped <= mostModifiers; skipped += 1) {
    const word = list[place + skipped];
    if (!word || notBeforeJob.has(word.lower)) return -1;
    const role = roles.at(list, place + skipped);
    if (!role) continue;
    const last = list[role.last];
    if (!last || last.lower.endsWith("'s") || last.lower.endsWith("s'")) return -1;
    if (roles.at(list, role.last + 1)) continue;
    if (!sure) return role.last + 1;
    return isHealthJob(list, role) ? role.last + 1 : -1;
  }
  return -1;
}

const readClinicalJob = (list: readonly Word[], at: number): number => readJob(list, at, true);
const readAnyJob = (list: readonly Word[], at: number): number => readJob(list, at, false);

/** A ward, unit or clinic, with or without "the" or a name before it: "the stroke unit", "Aske ward". */
export function readPlace(list: readonly Word[], at: number): number {
  let place = at;
  if (/^(?:the|an?|our|my|this)$/.test(list[place]?.lower ?? '')) place += 1;
  for (let skipped = 0; skipped <= 1; skipped += 1) {
    const match = clinical.at(list, place + skipped);
    if (match?.kinds.has('place') && (!match.weak || list[match.last]?.lower.startsWith('ward')))
      return match.last + 1;
    if (notBeforeJob.has(list[place + skipped]?.lower ?? '')) return -1;
  }
  return -1;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const vocabulary = {
  employer: readEmployer,
  job: readClinicalJob,
  anyjob: readAnyJob,
  place: readPlace,
  im: set("i'm im"),
  ive: set("i've ive"),
  group: set(
    'team teams department dept unit service division directorate staff colleagues lot gang crew office',
  ),
  ward: set('ward wards theatre theatres resus itu icu ed a&e nicu scbu amu triage maternity trust icb ccg'),
  people: set(
    'matron matrons consultants registrar registrars sho shos porters hcas nurses midwives physios physio pharmacists pharmacist radiographers sister sisters pts patients clerk domestics preceptee preceptees preceptors students juniors execs exec ceo',
  ),
  band: set('2 3 4 5 6 7 8 8a 8b 8c 8d 9 five six seven eight'),
  speaking: set('speaking writing posting talking tweeting saying'),
  since: set('since'),
} as const;

/** What gives a writer away, by how plainly: the number of points each is worth. */
const kinds = {
  'it says that you work in health care': 2,
  'it says where you work': 2,
  'it speaks of your ward, team or patients as yours': 2,
  'it gives your pay band': 2,
  'it speaks as one of the staff': 2,
  'it speaks of your job': 1.25,
  'it speaks of your team or department': 1.25,
  'it speaks of your shift': 1.25,
  'it speaks of your hospital': 1,
} as const;
type Kind = keyof typeof kinds;

const found = frames<Kind>(
  {
    'it says that you work in health care': [
      '!if #im ?just|only|still|also|both|now|really|actually|currently|so|very ?proud|lucky ?to ?be #job',
      '!if i am ?just|only|still|also|both|now|really|actually|currently|so|very ?proud|lucky ?to ?be #job',
      '!if #im|am ?just|still|also|now #anyjob ..4 at|in|for|with|on|from #employer|#place',
      '^ ?#speaking as #anyjob ..4 at|in|for|with|on|from #employer|#place',
      "i've|ive ?been|worked ?working as|been #job",
      'i work ?part-time|full-time|nights as #job',
      '^ ?#speaking as #job !she|he|they|who|told|said|in',
      '#speaking as #job',
      '^ #job here',
      '#job here ^',
      "i|i've ?have ?only|just|recently|finally ?been qualified|trained|registered|retrained as #job",
      '^ ?newly qualified #job',
      '#im|i ?am ?a ?newly qualified|student #job',
      '#im|i training|studying ?to ?be ?as #job',
      '#im|i ?am|work ?for nhs',
      'being|be #job is|means ..6 i',
      'my|our ?own life|day|career|job|years|work|shift as #job',
      'years ?as|of ?a|being #job ..4 i',
      "us|we|we're|fellow ?nhs #job",
      'a|my|the|one|first|last|another ?first|last|whole|typical year|day|night|life|week|month|winter|years|reflections|lessons|notes|diary|musings as|of|from #job',
      'fellow|us nhs|healthcare|hospital|ward workers|staff|nurses|colleagues|doctors|folk|people',
      'nhs worker|staff|employee|manager here',
      'my|our colleagues ..5 #employer|#place',
    ],
    'it says where you work': [
      'as ?someone|one|somebody ?a ?person who|that ?actually works|work|worked ?full-time ?part-time for|at|in|on|with #employer|#place',
      "i|i've ?actually|just|also|still|only|currently|have|now|do ?both work|worked|volunteer|temp ?part-time ?here ..1 for|at|in|on|with|across #employer|#place",
      '#im|i ?am working|employed|based|placed|seconded|rotating ?here for|at|in|on|by|to|with ?the #employer|#place',
      '^ ?love|loved|enjoy|proud|been|start|started|starting ?of ?to ?be working for|at|in|on #employer|#place',
      "i|i've|having|have|just|#im ?just|finally|recently|am|have ?only joined|joining|started|starting|start ?work|working|a|my ?new ?job|role|post ?at|with|in|on ?the #employer|#place",
      "i|i've|who|and ?still run|runs|lead|manage|head|oversee|do|edit ..4 at|for|in|across #employer",
      'my|our ?new|current|own|old|last|first|lovely|brilliant|amazing|wonderful|small|little|whole|fab|old team|colleagues|colleague|boss|manager|job|role|post|shift|shifts|placement|secondment|department|unit|office|rotation|apprenticeship|internship|workmates|mates|people|programme|work at|in|on|with|for|here #employer|#place',
      'me|us and ?all ?the|my|our ?rest|others ?of ..2 #employer ..2 #group',
      'me|us|we ..6 #employer ..2 #group',
      'my|our ?first|last|new|final day|week|month|year|shift|job|role ?ever ?as|at|in|with|on #employer|#place|#job',
      '^ ?had ?my first day|week|shift|year|month at|in|on|with #employer|#place',
      "i|i've|my|me|for ?have|done|got|did|clocked|after ..3 years|yrs|decades|months|winters in|at|for|with|on #employer|#place",
      '^ ..2 years|yrs|decades|winters in|at|with #employer|#place',
      'we|us|those|here|all at|here|in #employer',
      'we|us here at|in|on #employer|#place',
      '^ here|over at #employer ?we',
      '#employer since',
      '^ ..2 nhs since',
      "i|i've ?have ?been at|in|with #employer since|for",
      'worked|working here ..6 #employer',
    ],
    'it speaks of your ward, team or patients as yours': [
      "our|my ?own|poor|lovely|brilliant|little|whole|entire|busy #ward !sister's",
      'our|my ?own|poor|lovely|brilliant|wonderful|youngest|oldest|little patients|pts|caseload|outpatients|inpatients',
      'our ?own|lovely|brilliant|wonderful|amazing|new|ward|chief|medical|bank|newest|newly|qualified|student|junior|outgoing #people',
      'our ?new|lovely|outgoing|very ?own chief|medical|nursing|finance|clinical|operations exec|executive|nurse|director|officer|lead',
      'our|my ?new|own ward|bleep|handover|clinic manager|sister|clerk|list|round|rounds|bay|bays',
      'our|my ?new preceptees|preceptor|preceptorship|handover|caseload|mdt|datix|bleep|directorate|lanyard|scrubs|revalidation|registrar|regs|cohort',
      "our ?own|new ?stroke|memory|fracture|antenatal|acute|day|community|childrens|childrens' #place",
    ],
    'it gives your pay band': [
      '^ ?only|just|still|a|as|lowly|mere|another ?a band #band ?#job|here|nurse|hca|midwife|and|nhs',
      '#im|i ?am|as|being ?just|only|still|on|a|the ?a|the band #band',
      'me|my band #band',
    ],
    'it speaks as one of the staff': [
      '#im|i ?am|am one ?of ?them ?too ?at #employer',
      'i count myself as one',
      'our|my ..3 #group ?here at|in|on|from #employer|#place',
      '#employer ?theatre|ward|comms|data|policy|finance|improvement|digital team|colleagues and me',
    ],
    'it speaks of your job': [
      'my|our ?own|day|actual|current|new|old|whole ?nhs job|role|post|employer|manager|boss|placement|secondment|workplace|profession',
      'at|after|before|from|in work|job !out|experience',
      'in my ?own|current|day|old|last job|role|line|clinic|practice',
    ],
    'it speaks of your team or department': [
      'our|my ?own|whole|entire|little|lovely|brilliant|wonderful|poor|amazing #group',
    ],
    'it speaks of your shift': [
      'my|our ?last|first|next|third|fourth|second|final|whole ?night|day|long|bank|late|early|weekend|twilight shift|shifts|nightshift|nights|rota|on-call|oncall',
      'on my ..2 shift|nights|break',
      'on|off|between|after|finished|finishing|starting|survived|done|working|start|doing ?a|the|my|another|back-to-back|three|four|five|two|3|4|2|13|12|12.5 ?hour|hours|run ?of shift|nights|shifts|nightshift|lates|on-call|earlies|on-calls',
      'shift|shifts|nights|on-call on|in|at|with #place',
    ],
    'it speaks of your hospital': [
      'our|my ?own|brilliant|lovely|wonderful hospital|surgery|practice|hospice|clinic',
    ],
  },
  vocabulary,
);

/** In a profile a job or an employer stands there for itself: "ICU nurse. Mum of two." */
const inProfile = frames<Kind>(
  {
    'it says that you work in health care': ['^ #job', '^ #anyjob ..4 #employer'],
    'it says where you work': ['#employer'],
  },
  vocabulary,
);

/** Somebody else's talk: a quotation that "says" or "said" stands beside. */
const reported = /\b(?:said|says|told|asked|goes|went|shouts|shouted|yelled|reads)\b/;

function isQuoted({ text, lower }: Context, span: Span): boolean {
  const before = text.slice(0, span.start).split('"').length - 1;
  if (before % 2 === 0 || !text.includes('"', span.end)) return false;
  return (
    reported.test(lower.slice(0, span.start).slice(-60)) ||
    reported.test(lower.slice(span.end, span.end + 80))
  );
}

const address = /@[\w.-]{4,100}/g;
const nhsHosts = ['nhs.net', 'nhs.uk', 'nhs.scot', 'hscni.net'] as const;

/** An email address at the NHS, from the @ on. */
function nhsAddress({ lower }: Context): Span | undefined {
  for (const match of lower.matchAll(address)) {
    const host = match[0].slice(1, match[0].endsWith('.') ? -1 : undefined);
    const inNhs = nhsHosts.some((one) => host === one || host.endsWith(`.${one}`));
    if (inNhs && /\w/.test(lower.charAt(match.index - 1)))
      return { start: match.index, end: match.index + 1 + host.length };
  }
  return undefined;
}

/** The team, shift or job of a nurse or of a baker: what else the post is about decides. */
const needsHealth: readonly Kind[] = [
  'it speaks of your job',
  'it speaks of your team or department',
  'it speaks of your shift',
  'it speaks of your hospital',
];

const mostOfOneKind = (frame: Frame<Kind>): number => kinds[frame.kind];

function oneOfThem(context: Context): Clue | undefined {
  const list = words(context);
  if (roles.find(list).length === 0) return undefined;
  const one = /\bi(?:'| a)?m one\b/.test(context.lower);
  return one ? clue(2, 'it speaks as one of the staff') : undefined;
}

/** Phrases that the pack lists as showing that the writer works here. */
function packPhrase({ lower, pack }: Context): Span | undefined {
  for (const phrase of pack.words.staff) {
    const start = lower.indexOf(phrase.toLowerCase());
    if (start >= 0) return { start, end: start + phrase.length };
  }
  return undefined;
}

export const staffVoice = annotation((context): StaffVoice => {
  const health = aboutWork(context).health;
  const profile = context.draft.surface === 'profile' ? inProfile(context) : [];
  const heard = [...found(context), ...profile]
    .filter((frame) => !isQuoted(context, frame))
    .filter((frame) => health >= 1 || !needsHealth.includes(frame.kind))
    .toSorted((a, b) => mostOfOneKind(b) - mostOfOneKind(a) || b.end - b.start - (a.end - a.start));
  const byKind = new Map(heard.toReversed().map((frame) => [frame.kind, frame] as const));
  const mail = nhsAddress(context);
  const phrase = packPhrase(context);
  const { points, reasons } = weigh([
    ...[...byKind.keys()].map((kind) => clue(kinds[kind], kind)),
    mail && clue(2, 'it gives an NHS email address'),
    oneOfThem(context),
    phrase && clue(1, 'it uses words that only staff use'),
    health >= 1 && byKind.size > 0 && clue(0.5),
    health >= 2 && byKind.size > 0 && clue(0.25),
  ]);
  const best = heard[0] ?? mail ?? phrase;
  return { points, reasons, ...(best && { span: { start: best.start, end: best.end } }) };
});
