import { roles } from '../../lexicons/roles.ts';
import { voiceOf } from '../../scorer/voices.ts';
import { annotation, type Context } from '../context.ts';
import { type Clue, clue, weigh } from '../evidence.ts';
import type { Frame } from '../frames.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../span.ts';
import { aboutWork } from './about-work.ts';
import { findsPeopleForWork, outsideSigns } from './outside-signs.ts';
import { isCriedFor, speaksAsOutsider, speaksOfThePast } from './outside-voice.ts';
import { firstPerson, soundOfStaff, speaksOfElsewhere } from './staff-ear.ts';
import { profilePhrases, type StaffKind, staffKinds, staffPhrases } from './staff-phrases.ts';
import { staffTitles } from './staff-titles.ts';
import { words } from './words.ts';

/** How plainly a draft itself shows that its writer works in the NHS or in care. */
export interface StaffVoice {
  /** From `enough.weak` it is likely, from `enough.strong` plain. */
  readonly points: number;
  readonly reasons: readonly string[];
  /** Its phrases alone say so plainly, however the whole sounds. */
  readonly said: boolean;
  /** No phrase says so, only the sound of the whole. */
  readonly byEarAlone: boolean;
  /** The words that show it most plainly. */
  readonly span?: Span;
}

export const enough = { weak: 1.25, strong: 2 } as const;

/** Somebody else's talk: a quotation that "says" or "said" stands beside. */
const reported = /\b(?:said|says|told|asked|goes|went|shouts|shouted|yelled|reads)\b/;

/** "…" My daughter, from her bed. */
const saidBy = /^[\s,.-]{0,4}(?:my|our|his|her|the) /;

function isQuoted({ text, lower }: Context, span: Span): boolean {
  const before = text.slice(0, span.start).split('"').length - 1;
  const closing = text.indexOf('"', span.end);
  if (before % 2 === 0 || closing < 0) return false;
  return (
    saidBy.test(lower.slice(closing + 1, closing + 16)) ||
    reported.test(lower.slice(0, span.start).slice(-60)) ||
    reported.test(lower.slice(span.end, span.end + 80))
  );
}

const address = /@[\w.-]{4,100}/g;
const nhsHosts = ['nhs.net', 'nhs.uk', 'nhs.scot', 'hscni.net'] as const;

/** An email address at the NHS, from the @ on. */
function nhsAddress({ lower }: Context): Span | undefined {
  for (const match of matchesOf(lower, address)) {
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

const oneOf = /\bi(?:'| a)?m one\b/;

function oneOfThem(context: Context): Clue | undefined {
  const one = oneOf.test(context.lower) && roles.find(words(context)).length > 0;
  return one ? clue(2, 'it speaks as one of the staff') : undefined;
}

/** From here the whole draft sounds like staff, and from `plainly` on like nobody else. */
const likelyStaff = -0.05;
/** From here a team, a job or a shift is one of health care. */
const surelyStaff = 0.25;
const plainly = 2.25;
/** A few words of the work, such as a number and whose it is, have no voice yet. */
const enoughToHear = 9;
/** A draft of a stranger with no person in it, such as a notice, must sound more like staff. */
const nobodysVoice = 0.1;
/** Unless it is plain, and somebody speaks of their own: "Eleven home visits, one working bell". */
const unmistakable = 0.6;
const fewWords = 5;
/** Below this somebody else's team or shift is meant. */
const hardlyTeam = -0.4;
/** Below this somebody else's job or ward is meant. */
const hardlyStaff = -1.5;

/** "NHS no" before a number is no more speech than the number. */
const label = /\b(?:nhs|chi|hospital|patient) (?:nos?|numbers?|num|id)\b/g;

const letter = /[a-z]/;

function spokenWords(context: Context): number {
  let spoken = -2 * (context.lower.match(label)?.length ?? 0);
  for (const { lower, digits } of words(context)) if (!digits && letter.test(lower)) spoken += 1;
  return spoken;
}

/** It sounds enough like staff, given who else speaks so. What costs most is asked last. */
function soundsEnough(context: Context, sound: number): boolean {
  if (sound < likelyStaff) return false;
  if (context.author.identifiesAsStaff) return true;
  const bar = firstPerson(context) ? likelyStaff : nobodysVoice;
  return sound >= bar && sound >= bar + outsideSigns(context);
}

/** What no phrase says but the whole does. `plain`: what phrases say, in points. */
function byEar(context: Context, health: number, plain: number): Clue | undefined {
  const sound = soundOfStaff(context);
  if (sound < hardlyStaff) return plain >= enough.weak ? clue(-0.7) : undefined;
  if (speaksAsOutsider(context)) return undefined;
  const spoken = spokenWords(context);
  if (
    !soundsEnough(context, sound) ||
    spoken < (sound >= unmistakable && firstPerson(context) ? fewWords : enoughToHear)
  )
    return undefined;
  if (plain >= enough.weak && health < 1) return undefined;
  return clue(
    sound < plainly ? enough.weak : enough.strong,
    'it sounds like somebody who works in health care',
  );
}

/** Phrases that the pack lists as showing that the writer works here. */
function packPhrase({ lower, pack }: Context): Span | undefined {
  for (const phrase of pack.words.staff) {
    const start = lower.indexOf(phrase.toLowerCase());
    if (start >= 0) return { start, end: start + phrase.length };
  }
  return undefined;
}

/** An advert that names a band and a post, and nothing of the writer's own. */
const isAdvert = (context: Context, said: readonly StaffKind[]): boolean =>
  !context.author.identifiesAsStaff &&
  said.includes('it gives your pay band') &&
  firstPerson(context) !== 'self' &&
  !said.includes('it speaks of your ward, team or patients as yours') &&
  findsPeopleForWork(context);

export const staffVoice = annotation((context): StaffVoice => {
  const { health } = aboutWork(context);
  const sound = soundOfStaff(context);
  const profile = context.draft.surface === 'profile' ? profilePhrases(context) : [];
  const heard = [...staffPhrases(context), ...staffTitles(context), ...profile]
    .filter((frame) => !isQuoted(context, frame) && !isCriedFor(context.lower, frame.start))
    .filter((frame) => !needsHealth.includes(frame.kind) || sound >= (health >= 1 ? hardlyTeam : surelyStaff))
    .toSorted((a, b) => mostOfOneKind(b) - mostOfOneKind(a) || b.end - b.start - (a.end - a.start));
  const byKind = new Map(heard.toReversed().map((frame) => [frame.kind, frame] as const));
  const plain = [...byKind.keys()].reduce((sum, kind) => sum + staffKinds[kind], 0);
  const mail = nhsAddress(context);
  const phrase = packPhrase(context);
  const { points, reasons } = weigh([
    ...[...byKind.keys()].map((kind) => clue(staffKinds[kind], kind)),
    mail && clue(2, 'it gives an NHS email address'),
    oneOfThem(context),
    byEar(context, health, plain),
    speaksAsOutsider(context) && clue(-4),
    plain > 0 && speaksOfElsewhere(context) && clue(-1),
    byKind.size > 0 && speaksOfThePast(context) && clue(-4),
    isAdvert(context, [...byKind.keys()]) && clue(-6),
    phrase && clue(1, 'it uses words that only staff use'),
    health >= 1 && byKind.size > 0 && clue(0.5),
    health >= 2 && byKind.size > 0 && clue(0.25),
  ]);
  const best = heard[0] ?? mail ?? phrase ?? voiceOf(context, 'insider').phrase;
  return {
    points,
    reasons,
    said: plain >= enough.strong,
    byEarAlone: byKind.size === 0 && !mail && !phrase && !oneOfThem(context),
    ...(best && { span: { start: best.start, end: best.end } }),
  };
});
