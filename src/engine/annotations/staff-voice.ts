import { kinWords, patientWords, storyWords } from '../../lexicons/outsider-words.ts';
import { roles } from '../../lexicons/roles.ts';
import { voiceOf } from '../../scorer/voices.ts';
import { annotation, type Context } from '../context.ts';
import { type Clue, clue, weigh } from '../evidence.ts';
import type { Frame } from '../frames.ts';
import type { Span } from '../span.ts';
import { type AboutWork, aboutWork } from './about-work.ts';
import { profilePhrases, type StaffKind, staffKinds, staffPhrases } from './staff-phrases.ts';
import { words } from './words.ts';

/** How plainly a draft itself shows that its writer works in the NHS or in care. */
export interface StaffVoice {
  /** From `enough.weak` it is likely, from `enough.strong` plain. */
  readonly points: number;
  readonly reasons: readonly string[];
  /** The words that show it most plainly. */
  readonly span?: Span;
}

export const enough = { weak: 1.25, strong: 2 } as const;

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
const needsHealth: readonly StaffKind[] = [
  'it speaks of your job',
  'it speaks of your team or department',
  'it speaks of your shift',
  'it speaks of your hospital',
  'it uses words that only staff use',
  'it speaks to others on the staff',
];

const mostOfOneKind = (frame: Frame<StaffKind>): number => staffKinds[frame.kind];

function oneOfThem(context: Context): Clue | undefined {
  const list = words(context);
  if (roles.find(list).length === 0) return undefined;
  const one = /\bi(?:'| a)?m one\b/.test(context.lower);
  return one ? clue(2, 'it speaks as one of the staff') : undefined;
}

/** A patient, somebody who would have liked the job, the ward that one votes in. */
const asPatient =
  /\bas an? (?:in|out)?patient\b|\bi was (?:an?|the) (?:in|out)?patient\b|\bwish i(?:'d| had| was| were)\b|\bward (?:councillor|boundar|by-?election)/;

/** From outside: once, nearly, never, or on the other side of the bed. */
const fromOutside =
  /\b(?:used to be|(?:should|could|would) have been|if i (?:were|was)|wish i|local (?:hospital|a&e|surgery)|let me see|saved my|kept me|looked after me|i was (?:on|in) (?:the |a )?(?:ward|hospital)|not a (?:doctor|nurse|medic)|my (?:nurse|physio|midwife|doctor|gp|surgeon|dentist|carer|health visitor|specialist) |(?:sent|rang|called|gave|took|told|held|saw|treated|stitched|patched|scanned|examined|discharged|wheeled) (?:me|mum|my (?:mum|dad|nan|son|daughter|wife|husband))|(?:came|arrived|here|there) (?:in|within) \w{1,12} minutes|(?:kissed|hugged|thank) (?:them|him|her)|credit where|hats off|on (?:the )?(?:telly|tv)|rushed off their feet)\b/;

const firstPerson: ReadonlySet<string> = new Set(
  "i i'm im i've ive i'd i'll my me we we're we've we'll our us ours".split(' '),
);

/** "We need more beds" from somebody who is neither patient nor relative and tells no story. */
function speaksFromWithin(context: Context, health: number): Clue | undefined {
  if (health < 1) return undefined;
  const list = words(context);
  const has = (some: ReadonlySet<string>): boolean => list.some(({ lower }) => some.has(lower));
  if (fromOutside.test(context.lower) || !has(firstPerson)) return undefined;
  if (has(patientWords) || has(storyWords) || has(kinWords)) return undefined;
  return clue(enough.weak, 'it speaks of health care as “I” or “we”');
}

/** From here the trained voice and the words of the work beside it are enough together. */
const surelyStaff = 1.05;

const logOdds = (probability: number): number => Math.log(probability / Math.max(1 - probability, 1e-9));

/** Words of the work make the trained voice surer, talk of other things and from outside less sure. */
function soundsLikeStaff(context: Context, { points, everyday }: AboutWork): Clue | undefined {
  const heard =
    logOdds(voiceOf(context, 'insider').probability) +
    0.7 * Math.min(points, 2) -
    (everyday ? 0.75 : 0) -
    (fromOutside.test(context.lower) ? 1.5 : 0) -
    (words(context).some((word) => kinWords.has(word.lower)) ? 0.75 : 0);
  if (heard < surelyStaff) return undefined;
  return clue(1.25, 'it sounds like somebody who works in health care');
}

/** What no phrase says but the whole does. Asked last, where it could make a difference: it is the slowest. */
function byEar(context: Context, about: AboutWork, nothingElse: boolean): Clue | undefined {
  const heard = soundsLikeStaff(context, about);
  if (heard || about.everyday || !nothingElse) return heard;
  return speaksFromWithin(context, about.health);
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
  const about = aboutWork(context);
  const { health } = about;
  const profile = context.draft.surface === 'profile' ? profilePhrases(context) : [];
  const heard = [...staffPhrases(context), ...profile]
    .filter((frame) => !isQuoted(context, frame))
    .filter((frame) => health >= 1 || !needsHealth.includes(frame.kind))
    .toSorted((a, b) => mostOfOneKind(b) - mostOfOneKind(a) || b.end - b.start - (a.end - a.start));
  const byKind = new Map(heard.toReversed().map((frame) => [frame.kind, frame] as const));
  const plain = [...byKind.keys()].reduce((sum, kind) => sum + staffKinds[kind], 0);
  const mail = nhsAddress(context);
  const phrase = packPhrase(context);
  const { points, reasons } = weigh([
    ...[...byKind.keys()].map((kind) => clue(staffKinds[kind], kind)),
    mail && clue(2, 'it gives an NHS email address'),
    oneOfThem(context),
    plain < enough.strong && byEar(context, about, plain < enough.weak),
    asPatient.test(context.lower) && clue(-3),
    phrase && clue(1, 'it uses words that only staff use'),
    health >= 1 && byKind.size > 0 && clue(0.5),
    health >= 2 && byKind.size > 0 && clue(0.25),
  ]);
  const best = heard[0] ?? mail ?? phrase;
  return { points, reasons, ...(best && { span: { start: best.start, end: best.end } }) };
});
