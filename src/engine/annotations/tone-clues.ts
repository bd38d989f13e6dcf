import { insultPhrases, insultWords } from '../../lexicons/insults.ts';
import { people } from '../../lexicons/people-words.ts';
import type { Context } from '../context.ts';
import { type Clue, clue } from '../evidence.ts';
import { setOf } from '../set-of.ts';
import { aboutWork } from './about-work.ts';
import { fond } from './fond.ts';
import { type Aim, atPlay, atWork, targets } from './targets.ts';
import { wordSet, words } from './words.ts';

/**
 * Words that say little alone, and much beside what a model hears of a draft's tone. Their weights are log odds, fitted by
 * logistic regression to labelled drafts that the model had not seen, then rounded.
 */
export type Clues = readonly (Clue | false)[];

/** How many different ones of a set the draft has. */
export function countOf(context: Context, set: ReadonlySet<string>): number {
  let count = 0;
  for (const word of wordSet(context)) if (set.has(word)) count += 1;
  return count;
}

export const hasAny = (context: Context, set: ReadonlySet<string>): boolean => countOf(context, set) > 0;

/** What somebody says who has seen something go wrong: it was hidden, changed, signed unseen, told before. */
const trouble = setOf(
  'anybody hid hide hides hidden hiding closed changed altered unplugged removed deleted ignored covered buried sign signed signs ' +
    'signing initial backdate ordered raised reported emailed escalated flagged matron manager managers inspector inspectors ' +
    'inspection cqc datix incident incidents weeks months unqualified untrained agency broken short faulty expired unsafe missing ' +
    'filled afterwards hours inquiry died harm wrong mistake mistakes error errors pretend records notes figures waited alone',
);
/** What anybody says too, who has nothing to raise. */
const hints = setOf(
  'nobody no-one noone without never told asked made still since only somebody someone done again target targets waiting overnight fell record',
);
/** A longer draft has some of these anyhow. */
const shortDraft = 60;

const ownSaying = setOf("i i'm i've we we're we've us our they they're they've");

const laughing = /[😂🤣😆😅😜😝🎉🥳❤💙💜👏]/u;

/** A light heart: play, praise, exclamations. */
const lightly = (context: Context, harsh = false): Clues => [
  atPlay(context) && clue(-2),
  fond(context) && clue(harsh ? -0.4 : -1),
  context.text.includes('!') && clue(-0.4),
];

const ofCare = (context: Context): boolean =>
  atWork(context) ||
  context.author.identifiesAsStaff ||
  targets(context).some(({ aim }) => aim === 'work' || aim === 'patient') ||
  aboutWork(context).health >= 1;

/** For a concern about care or wrongdoing. */
export function concernClues(context: Context): Clues {
  const most = words(context).length > shortDraft ? 1 : 3;
  const told = 0.45 * Math.min(countOf(context, trouble), most);
  return [
    told > 0 && clue(told, 'words of somebody who has seen something go wrong'),
    clue(0.25 * Math.min(countOf(context, hints), most)),
    hasAny(context, ownSaying) && clue(0.4),
    !ofCare(context) && clue(-1.5),
    laughing.test(context.text) && clue(-0.5),
    ...lightly(context),
  ];
}

/** How people are run down without one bad word: by what they cannot do, by what they are like, by mock applause. */
const mocking =
  /\b(?:(?:couldn't|wouldn't|can't|cannot|won't) [a-z]{2,12} (?:a|an|his|her|their|its|the|if)|more [a-z]{3,14} than|as (?:much )?(?:use|useful|warm|helpful|sharp|bright|subtle) as|the [a-z]{4,12} of an? [a-z]{3,12}|way (?:other|some) people|must have (?:got|bought|won|found)|thinks? (?:he|she|they)(?:'s|'re| is| are)|round of applause|slow clap|someone (?:tell|remind)|somebody (?:tell|remind)|so[- ]called|imagine being|still needing|two speeds|where .{3,40} go to die|drama queen|get over (?:yourself|yourselves)|too busy|too important|call themselves|calls (?:himself|herself)|half (?:of )?(?:them|the)|like (?:he|she|they) (?:owns?|discovered|invented)|would(?:n't)? sell|bless (?:him|her|them)|frequent flyers?|back again|whing(?:e|es|ing|eing)|moan(?:s|ing)|only turns? up)\b/;

/** Staff and patients by what nobody else is called. */
const ofWork =
  /\b(?:band \d[ab]?|f[12]s?|fy[12]s?|sho|hcas?|ward (?:clerk|manager|sister)|bed \d{1,2}|bay \d{1,2}|cubicle \d{1,2}|in (?:resus|triage|chairs|theatres?|payroll|finance|records|medical records)|[a-z]{2,12} on (?:reception|switchboard|nights)|midwife|midwives|anaesthetists?|estates|management)\b/;

const animals = setOf(
  'cat cats dog dogs kitten puppy hamster tortoise seagull seagulls pigeon pigeons horse pony hen parrot',
);
/** With nobody spoken of: "our cat", "this scone". */
const nearby = setOf('my our this');
const isThing = (context: Context): boolean => hasAny(context, people.thing) || hasAny(context, animals);

export const ofSomebody = (context: Context, aims: readonly Aim[]): boolean =>
  targets(context).some(({ aim }) => aims.includes(aim));

/** The draft speaks of a colleague, a team or a patient. */
export const ofColleagueOrPatient = (context: Context): boolean =>
  ofSomebody(context, ['work', 'patient']) || ofWork.test(context.lower);

/** People made small by what they are held against, how they look, what they are said to think: told of somebody known. */
const belittling =
  /\b(?:like (?:he|she|they)(?:'d|'s| had| has)|calls? (?:itself|themselves)|who thinks?|if you ask (?:her|him|them)|all you need to know|(?:face|voice|laugh|brain|manner) like|owes? us|should have (?:googled|had|brought|washed)|(?:difference|overlap) between|didn't say which|bless (?:her|him|them)|you'd think|cannot (?:tell|find|work|count|read)|the (?:charm|warmth|patience|personality|humility|self-awareness) of|by leaving|one foot in the grave|back to (?:his|her|their) (?:bench|cave|rock)|more self-awareness|call a doctor|time[- ]?wasters?|good for nothing|(?:from|by) my (?:current|old|last) (?:director|manager|boss)|current (?:director|manager|boss))\b/;

/** "I've met houseplants with more warmth" */
const encountered = setOf('met seen known scraped heard answerphones worked');
const comparing = setOf('more better warmer kinder sharper brighter');
const heldAgainst = (context: Context): boolean => hasAny(context, encountered) && hasAny(context, comparing);

/** Beside them for somebody known: what fits an attack on them, and no stranger's teasing. */
export const belittlingClues = (context: Context): Clues => [
  (belittling.test(context.lower) || heldAgainst(context)) && clue(1, 'it makes somebody small'),
  context.text.includes('"') && clue(-0.4),
  context.text.includes('!') && clue(-0.8),
];

/** Words that run people down, whoever they are said of. */
const runsDown = (context: Context): boolean =>
  insultPhrases(context).some(({ kind }) => kind !== 'reported' && kind !== 'self') ||
  hasAny(context, insultWords.noun) ||
  hasAny(context, insultWords.adjective);

/** For an attack on somebody or an insult. */
export function attackClues(context: Context): Clues {
  const harsh = runsDown(context);
  const known = ofColleagueOrPatient(context);
  const ofNobody = targets(context).length === 0 && !ofWork.test(context.lower);
  return [
    known && clue(0.5, 'it speaks of somebody you work with or care for'),
    ofSomebody(context, ['you']) && clue(0.4, 'it speaks to somebody'),
    harsh && clue(0.7, 'words that run somebody down'),
    mocking.test(context.lower) && clue(0.4, 'a phrase that mocks or runs somebody down'),
    insultPhrases(context).some(({ kind }) => kind === 'reported' || kind === 'self') && clue(-1),
    context.text.includes('"') && clue(-0.4),
    !known && ofSomebody(context, ['kin']) && clue(-0.4),
    ofNobody && clue(hasAny(context, nearby) ? -2 : isThing(context) ? -1.2 : -0.8),
    ...lightly(context, harsh),
  ];
}
