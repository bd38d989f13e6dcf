import type { Context } from '../context.ts';
import { clue } from '../evidence.ts';
import { setOf } from '../set-of.ts';
import { fond } from './fond.ts';
import { atPlay } from './targets.ts';
import { type Clues, countOf, hasAny, ofSomebody } from './tone-clues.ts';
import { words } from './words.ts';

/**
 * What makes words about one's own place sound like scorn, or like fair comment. Hardly any of them says it alone. Weights
 * are log odds, fitted by logistic regression beside what the reader hears, to drafts that it had not learnt from.
 */

const ownPlace =
  /\b(?:(?:my|our|this|the) (?:[a-z]{3,15} )?(?:trust|hospital|employer|board|place|ward|department|unit|surgery|directorate|icb|a&e|ed|maternity|theatres|workplace|building|service|canteen|lot|outpatients)|management|nhs england|nhse|homerton|at (?:mine|ours|work)|here|working there|our (?:way|end))\b/;

const ours = setOf("we we're we've we'll us our ours");
const mine = setOf("i i'm i've i'd");

/** Where such things happen, and who is there. */
const scenery = setOf(
  'ward wards trust hospital a&e ed triage theatre theatres clinic outpatients maternity corridor corridors trolley trolleys bay ' +
    'bays portakabin canteen lift lifts roof ceiling estates switchboard board exec execs executive director directors directorate ' +
    'management managers manager leadership chief ceo matron hq headquarters porters band shift nights payslip rota hr comms login ' +
    'agency mattress hoist handover discharge ambulance ambulances linen beds bed patient patients lanyard uniform staff workplace ' +
    'employer department unit pharmacy bleep bloods reception complaints waiting relatives visitors team teams',
);

/** What an organisation likes to be praised for. */
const pomp = setOf(
  'award awards awarded awarding bronze silver gold outstanding strategy strategies vision values value mission motto slogan strapline ' +
    'logo rebrand wellbeing wellness resilience mindfulness kindness compassion compassionate courage listening engagement leadership ' +
    'leaders transformation innovation innovative digital exemplar excellence exemplary pioneering world-class launch launched ' +
    'launching unveiled unveiling announced celebrate celebrating celebrated campaign podcast poster posters banner banners hashtag ' +
    'vibrant inclusive sustainability green improvement improving named shortlisted accredited welcome journey culture pathway app ' +
    'portal visible flagship state-of-the-art initiative awayday away-day conference selfie selfies photo photos rainbow survey ' +
    'newsletter brochure press website week proud thrilled delighted five-star congratulations valued heroes champions ambassadors ' +
    'strategic smart',
);

/** What is wanting there. */
const want = setOf(
  'no not never none nobody nothing without still broken leaking leaks leak dripping bucket buckets mould mouldy damp mice mouse rats ' +
    'rat cold freezing filthy dirty smell smells stink stinks fax paper toilet toilets loo loos queue queues hours weeks months ' +
    'waiting wait lost missing shut closed cancelled empty late wrong flooded tape string cardboard sink cupboard toast biscuits ' +
    'coffee bin bins expired stairs cried crying cry despair hope quit leaving left resign asleep half only down',
);

/** Irony turns here: from what is said to what is so. */
const turn =
  /\b(?:apparently|meanwhile|but sure|good to know|love that for|so proud|says it all|draw your own|honest(?:ly)?|somewhere in|nothing says|welcome to|in a nutshell|at least|no notes|fitting|of course|obviously|supposedly|congratulations|happy to|the only thing|best thing about|than (?:our|my|this|the)|more [a-z]{2,14} than|would not|wouldn't|told (?:her|him)|i tell|only (?:at|in) (?:our|my|this)|for the photo|yet|again|another|even)\b/;

/** A few words in quotation marks: a slogan held up. */
const heldUp = /"[^"]{3,40}"/;

const awayFrom =
  /\b(?:beware|avoid|steer clear|run|don't (?:apply|come|let them|bother|go)|do not (?:apply|come)|(?:wouldn't|would not|i'd not) (?:send|let|take|wish|bring|leave|stay)|elsewhere|anywhere else|somewhere else|(?:different|another|other) (?:trust|hospital)|go private|bring (?:a|your own)|straight to|past (?:our|my) |only thing that works)\b/;

const fairly =
  /\b(?:policy|government|ministers?|mps?|consultation|funding|national(?:ly)?|pay (?:offer|award)|the plan|parking|in this country|across the country|per cent|figures|review|report(?:s|ed)?|inquiry|evidence|averaged|we got it wrong|sorry|our plan|improving|worth (?:a|reading|doing)|royal college|bbc|i'd ask|i disagree|for balance|learn(?:t|ed|ing)|we (?:asked|changed)|we've changed|would want to know)\b/;

const praise =
  /\b(?:thank(?:s| you)|lovely|brilliant|well done|proud of|best team|love (?:this|my|our|them|it)|wonderful|finest|legends?|chuffed|glad|grateful|great (?:to|event|team)|hero(?:es)?|finally)\b|[❤💙💜🎉🥰💚]/u;

/** What the world outside is blamed for. */
const elsewhere =
  /\b(?:football|rugby|match|league|bus|buses|train|tube|cat|dog|toddler|nan|gran|sister|brother|cooking|cake|weather|rain|rained|forecast|phone|sky|tesco|boots|dentist|film|telly|netflix|garden|choir|holiday)\b/;

const misdeeds = setOf(
  'hungover drunk pissed stoned asleep slept nap napped napping snoozing sickie skived skiving bunked hid hiding dodged dodging nicked ' +
    'swiped pub hangover gin blagged faked fudged sick beach cocktail cocktails magazine scrolling netflix tiktok lazy clocked',
);
const unseen =
  /\b(?:no ?one|nobody) (?:noticed|knows|checks?|cares|will|saw)|\bshh+\b|\bssh+\b|\bthis is the way\b|\bworth it\b|\bdon't tell\b|\bsorry not sorry\b|\blol\b|[😂🤣😴🤫😏🙈🍻🍺🍹😜😅🤢]/u;
const wry = /[🙃😩🙄👏🤡💀]|\b(?:lmao|haha)\b/u;

/** Wrong of one's own, told as a joke: no concern that is raised. */
export const bragging = (context: Context): boolean =>
  hasAny(context, misdeeds) && unseen.test(context.lower);

/** Said against what is so: without it, a proud word about one's own place is a proud word. */
const against =
  /\b(?:apparently|meanwhile|but|yet|says it all|draw your own|nothing says|in a nutshell|supposedly|obviously|than (?:our|my|this|the)|would not|wouldn't|won't|can't|cannot|couldn't|don't|doesn't|didn't|isn't|aren't|wasn't|while|whilst|instead|only|told)\b/;

/** A longer draft has many of these words anyhow. */
const shortDraft = 60;

/** For disrepute: the writer's own place mocked or run down, readers warned away from it, wrong done there told as a joke. */
export function disreputeClues(context: Context): Clues {
  const { lower } = context;
  const scenes = Math.min(countOf(context, scenery), 2);
  const boasts = Math.min(countOf(context, pomp), 2);
  const fair = fairly.test(lower);
  const jokes = unseen.test(lower);
  const wanting = countOf(context, want);
  const wryly = wry.test(lower);
  const contrary =
    wanting > 0 ||
    jokes ||
    wryly ||
    against.test(lower) ||
    heldUp.test(lower) ||
    awayFrom.test(lower) ||
    hasAny(context, misdeeds);
  return [
    !contrary && clue(-5),
    ownPlace.test(lower) && clue(0.9, 'it speaks of where you work'),
    hasAny(context, ours) && clue(1),
    hasAny(context, mine) && clue(-0.4),
    scenes > 0 && clue(0.35 * scenes, 'words of your work'),
    boasts > 0 &&
      clue(0.6 * boasts + (scenes > 0 ? 0.3 : 0), 'words that an organisation praises itself with'),
    clue(0.15 * Math.min(wanting, 3)),
    turn.test(lower) && clue(0.8, 'it sounds ironic'),
    heldUp.test(lower) && clue(1, 'it holds up a slogan'),
    awayFrom.test(lower) && clue(1.5, 'it warns people away'),
    hasAny(context, misdeeds) && clue(0.6, 'it tells of doing wrong at work'),
    jokes && clue(1, 'it is told as a joke'),
    !jokes && wryly && clue(1),
    fair && clue(-1.8),
    praise.test(lower) && clue(-1),
    fond(context) && clue(-0.5),
    elsewhere.test(lower) && clue(-0.4),
    words(context).length > shortDraft && clue(-0.6),
    ofSomebody(context, ['kin']) && clue(-0.5),
    atPlay(context) && clue(-2),
    lower.includes('!') && clue(-0.4),
  ];
}
