import text from '../../../assets/lexicons/confidential/staff-record.txt?raw';
import { phraseReader } from '../../lexicons/phrases.ts';
import { scoreOf } from '../../scorer/reading.ts';
import { annotation, type Context } from '../context.ts';
import { clue, type Verdict, weigh } from '../evidence.ts';
import type { Frame } from '../frames.ts';
import { gap, type Span } from '../span.ts';
import { type Colleague, colleagues } from './colleagues.ts';
import { scene } from './scene.ts';
import { sentences } from './sentences.ts';
import type { Word } from './words.ts';

const kinds = [
  'discipline',
  'sickness',
  'pay',
  'performance',
  'leaving',
  'rota',
  'home',
  'congratulates',
  'elsewhere',
  'general',
] as const; // prettier-ignore
type Kind = (typeof kinds)[number];

/** Something of a colleague's staff record that the draft tells. */
export interface StaffFact extends Span {
  readonly verdict: Verdict;
}

/** How much a kind of fact says by itself, and what a person calls it. */
const facts: Readonly<Partial<Record<Kind, { readonly points: number; readonly words: string }>>> = {
  discipline: { points: 3, words: 'tells of a warning, a complaint or an investigation' },
  sickness: { points: 2.5, words: 'tells of sickness or leave' },
  pay: { points: 2, words: 'tells of somebody’s pay' },
  performance: { points: 2, words: 'tells how somebody did in a review' },
  leaving: { points: 2, words: 'tells why somebody leaves or asks to' },
  rota: { points: 1.5, words: 'tells when somebody works or is away' },
  home: { points: 2, words: 'tells of somebody’s home life' },
};

const isMoney = (list: readonly Word[], at: number, context: Context): number => {
  const word = list[at];
  if (!word?.digits || !/^\d/.test(word.lower)) return -1;
  const pound = context.text.charAt(word.start - 1) === '£';
  if (/^(?:grand|thousand|k)$/.test(list[at + 1]?.lower ?? '')) return at + 2;
  return pound || /^\d[\d.]*k$/.test(word.lower) ? at + 1 : -1;
};
const smallNumber = /^(?:\d[\da-e]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const isNumber = (list: readonly Word[], at: number): number =>
  smallNumber.test(list[at]?.lower ?? '') ? at + 1 : -1;
const weekdays = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays mon tue tues wed weds thu thur thurs fri sat sun weekend weekends bank`.split(/\s+/),
);
const ailments = new Set(
  `back bug flu covid norovirus d&v shingles cancer knee hip depression anxiety stress burnout migraine migraines broken bad
  heart breakdown nerves piles pneumonia hysterectomy op operation surgery mental`.split(/\s+/),
);

const read = annotation(
  phraseReader<Kind>(text, kinds, {
    money: isMoney,
    number: isNumber,
    weekday: weekdays,
    ailment: ailments,
    be: new Set("is was are were been being 's got gets has had been".split(' ')),
    her: new Set('her his their my our the'.split(' ')),
  }),
);

/** Congratulates somebody, or speaks of people in general or in the news. */
export const speaksKindlyOrWidely = (context: Context): boolean =>
  read(context).some((one) => facts[one.kind] === undefined);

const workWords =
  /\b(?:hr|ward|wards|shift|shifts|nhs|trust|nmc|gmc|hcpc|band|rota|matron|sister|theatres?|icu|itu|a&e|unit|bank|agency|manager|team|hca|occupational|estates|payroll|nights|handover|staff|notice|bullying|probation|appraisal|grievance|desk|office)\b/;

/** Of 428 clean drafts of our own three score this much, of those about staff records two in five. */
export const heardStaffRecord = 0.2;

const ownWords = /\b(?:i|i'm|i've|i'd|i'll|my own|me)\b/;

/** "not a single day off sick" */
const neverOff =
  /\b(?:not a (?:single )?day|never (?:had|took|taken|a|(?:once |ever )?(?:rang|rung|called|phoned|went|gone) in)|without a day|no days?|zero days) (?:a (?:single )?day )?(?:off|sick)/;

/** Where to look for "I": behind the person, who else would be the one it is told of, or shortly before the fact. */
const ownFrom = (person: Span, fact: Span, sentence: Span): number =>
  person.end <= fact.start ? person.end : Math.max(sentence.start, fact.start - 40);

function factIn(
  context: Context,
  sentence: Span,
  people: readonly Colleague[],
  told: readonly Frame<Kind>[],
): StaffFact[] {
  const inside = told.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
  const said = context.lower.slice(sentence.start, sentence.end);
  const has = (kind: Kind): boolean => inside.some((one) => one.kind === kind);
  const rota = inside.filter((one) => one.kind === 'rota').length;
  const sounds = scoreOf(context, 'staff-record').probability >= heardStaffRecord;
  return inside.flatMap((frame) => {
    const fact = facts[frame.kind];
    const person = nearest(people, frame);
    if (!fact || !person) return [];
    const verdict = weigh([
      clue(fact.points, fact.words),
      person.named ? clue(person.unsure ? 1 : 2, 'names a person') : clue(1, 'points at a person'),
      person.atWork && person.named && clue(0.75, 'who works here'),
      gap(person, frame) > 50 && clue(-0.75),
      (frame.kind === 'home' || frame.kind === 'leaving') &&
        !person.atWork &&
        !workWords.test(context.lower) &&
        clue(-0.5),
      workWords.test(said) && clue(0.5, 'speaks of work'),
      new Set(inside.map((one) => one.kind)).size > 1 && clue(0.5),
      frame.kind === 'rota' && rota > 1 && clue(1),
      frame.kind === 'rota' && person.start > frame.end && clue(-1),
      sounds && clue(0.75, 'the whole of it sounds like a staff record'),
      scene(context).pet && clue(-2.5),
      scene(context).invented && clue(-4),
      frame.kind === 'sickness' && neverOff.test(said) && clue(-3),
      has('congratulates') && clue(-2),
      has('elsewhere') && clue(-2.5),
      has('general') && clue(-1.25),
      (ownWords.test(context.lower.slice(ownFrom(person, frame, sentence), frame.start)) ||
        /\bmy $/.test(context.lower.slice(Math.max(0, frame.start - 4), frame.start))) &&
        clue(-2.5),
    ]);
    const start = Math.min(person.start, frame.start);
    return [{ start, end: Math.max(person.end, frame.end), verdict }];
  });
}

const greeting =
  /\b(?:thanks|thank you|thankyou|ta|cheers|hi|hiya|hello|hey|aw|aww|bless you|sorry)[, ]{1,2}(?:so much )?$/;
/** "Aw thanks Mags! Four nights left, then maternity leave": said to Mags, and not of her. */
const isSpokenTo = (context: Context, { start }: Span): boolean =>
  greeting.test(context.lower.slice(Math.max(0, start - 24), start));

/** The person a fact is told of: the last one before it in the sentence, else the first one behind. */
function nearest(people: readonly Colleague[], fact: Span): Colleague | undefined {
  const before = people.filter((one) => one.start < fact.start);
  return before.findLast((one) => one.named) ?? before.at(-1) ?? people.find((one) => gap(one, fact) < 30);
}

/** Facts of a colleague's sickness, discipline, pay, performance, leaving, rota or home. */
export const staffFacts = annotation((context): readonly StaffFact[] => {
  const told = read(context);
  if (!told.some((one) => facts[one.kind])) return [];
  const people = colleagues(context);
  if (people.length === 0) return [];
  let before: readonly Colleague[] = [];
  return sentences(context).flatMap((sentence) => {
    const here = people.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
    // "Dr Farrow drinks. Occupational health know.": the person stands in the sentence before.
    const whom =
      here.length > 0
        ? here
        : before.filter((one) => one.named && sentence.start - one.end < 60 && !isSpokenTo(context, one));
    before = here;
    return whom.length === 0 ? [] : factIn(context, sentence, whom, told);
  });
});
