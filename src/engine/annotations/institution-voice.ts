import { annotation, type Context } from '../context.ts';
import { type Frame, frames } from '../frames.ts';
import { readEmployer } from './employer.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Parts of an organisation that speak for themselves: "the department regrets …". */
const org = set(
  'trust hospital organisation service surgery practice directorate department dept ward icb homerton nhse board unit clinic team ' +
    "trust's hospital's organisation's service's surgery's practice's directorate's department's ward's icb's board's unit's team's",
);
const determiners = set('the our my this your whole');

const isOrg = (word: Word | undefined): boolean => org.has(word?.lower ?? '');

/** Reads the employer, or a part of it with "the" or "our" before it. */
function readWho(list: readonly Word[], at: number, context: Context): number {
  const employer = readEmployer(list, at, context);
  if (employer > at) return employer;
  if (isOrg(list[at])) return at + 1;
  return determiners.has(list[at]?.lower ?? '') && isOrg(list[at + 1]) ? at + 2 : -1;
}

/** What comes before a report of what somebody else says. */
const reporting = set(
  'the our my this what where how if when does do did why whether of by from at to with says said reports report reported claim ' +
    'claims hope wish see so that because know heard seeing which love than and',
);
/** Verbs and adjectives by which an organisation takes a stand. */
const stance = set(
  'believe believes think thinks support supports supported supporting endorse endorses endorsed endorsing oppose opposes opposing condemn condemns ' +
    'reject rejects regret regrets apologise apologises apologize apologizes proud delighted committed recommend recommends ' +
    'urge urges advise advises deny denies refute refutes disagree disagrees agree agrees promise promises guarantee guarantees pledge pledges ' +
    'insist insists considers rejects objects object favours expects thank thanks congratulate congratulates confirm confirms declares ' +
    'declare accept accepts admit admits acknowledge acknowledges encourages encourage intends approve approves vouch tolerate disappointed saddened ' +
    'confident reassure clarify recognise recognises dispute disputes stress stresses reiterate reiterates maintain maintains assure assures commend commends ' +
    'wishes determined appalled outraged unable',
);
/** What comes between the organisation and its stand. */
const may = 'now|also|always|does|do|would|will|can|could|must|has|have|is|are|remains|remain';
const very =
  'not|never|always|strongly|fully|wholeheartedly|firmly|totally|deeply|sincerely|extremely|very|like|wish|wishes|want|wants|love|been|be|so|absolutely|simply';

/** Ways of speaking as the organisation, by what they say of the writer. */
const phrases = {
  'it says that you speak on behalf of others': [
    '!not|nor speak|speaking|talking|writing|posting ?here for|as ?the|a|our|all|every|everyone|everybody ?whole|entire|of|at|in ?the ?official department|team|directorate|trust|hospital|organisation|unit|service|profession|nurse|midwife|doctor|colleague',
    '!not|nor speak|speaking for ?all|every|everyone ?of|at|in #employer',
    '!not|nor|am as ?a|an|the|your ?official|trust|hospital|nhs spokesperson|spokesman|spokeswoman|representative|ambassador ?for|of',
    '!not|nor|un speaking ?quite officially',
    '^^ official|officially ^ ?the|our ..1 #employer|#org',
    '!not|nor|speak|speaks on behalf of #employer',
    '!not|nor on behalf of ?everyone|everybody|all|colleagues|the|my|our ?whole|entire ?team|board|staff|all|ward|unit|department|directorate|service|of ?us ?here ?at|of|in #employer',
    "!not|nor on the|our trust's|hospital's|organisation's|department's|team's|unit's|service's behalf",
    '!not|nor speaking|writing|posting|responding|replying|commenting ?today|here ?officially for|as|on ?behalf ?of #employer',
    '!not|nor in|with my official|formal capacity|hat',
    'speaking|writing as ?the|a|your ?chief|official spokesperson|spokesman|spokeswoman|representative|voice',
    '!not|nor posting|sharing|putting this|it ..2 for|from ?the|our comms|communications|press ?team|office',
  ],
  'it speaks as “we” of the organisation': [
    '!nurses|patients we|us|all ?of|here ?us at #employer ?#stance|would|are|will|have|do|want|know|can|think|take|stand|apologise',
    "^ ?from ?all ?of ?us ?here|over|everyone|everybody at|in #employer ?we|we're|we've|we'll ?are|would|will|do|have ?#stance",
    "^ ?here at ?the|our #org we|we're|we've|our",
    'we ?the|at|as ?the #employer #stance|are|will|would|have|do',
    'we ?the|at|as|in the|our ..2 team|department|ward|unit|directorate|service of|at|in|here ..3 #stance',
    "we|we're|our ?are ?position|view|stance as ?a|an|one organisation|trust|hospital|department|service|employer",
    '^ from all of us ?here ?at|in|on ..2 #who',
  ],
  'it gives the organisation’s opinion': [
    `!#reporting #who ?${may} ?${very} ?to #stance`,
    `!#reporting #who ?${may} ?not|always|very|absolutely|been is|are|been clear !of ?that|on|about`,
    '!#reporting #who is|are|has|have ?always|very|absolutely|perfectly|been ?always|very clear that|on|about',
    '!#reporting #who will|would ?never|not|always be ?fully|formally responding|cooperating|co-operating|commenting|reviewing|appealing',
    '!#reporting #who will|would|can|could never|not|always tolerate|discharge|cut|close|abandon|let|allow|comment|respond|turn|send|put',
    '!#reporting #who stand|stands with|against|by|behind|beside|for|shoulder',
    '!#reporting #who calls|call on|for',
    '!#reporting #who sends|send|extends|offers ..2 condolences|sympathies|apologies|congratulations|regrets',
    '!#reporting #who ?has|have learned|learnt|taken|put|reviewed|apologised|reflected ..3 lessons|action|measures|steps|place',
    "!#reporting|read|see|find #who ?own|official|formal|clear|agreed|considered position|view|stance|line|response|opinion|belief|message|decision ..6 is|remains|has|hasn't|stays",
    'it|this is #employer ?official|formal|clear position|view|stance|line that|on|to',
    "it's|it|this ?is #employer policy and|that|on",
    "it's|it|this|that ?is our ?official|clear|formal policy|position|line ?as ?a that|here|trust|hospital|department|service|to|on",
    '!read|see|here|find|not|no the|an official|agreed ?#employer position|stance|line|response',
    '!read|see|here|find|not|no the|an #employer position|stance|line|response',
    '!#reporting #who is|are ?so|very|truly|deeply sorry',
    "our|the ?trust's ?official|formal|agreed position|stance|line ..4 is|remains",
    'our ?official|formal|agreed position|stance|line as #employer',
    'as an|a|one organisation|employer|trust|hospital|service|directorate|department|team we ?#stance|do|are|will|have|would|cannot|must',
    'as #employer we',
    '!#reporting #who wishes|wish|would|wants ?like to',
  ],
  'it reads like an official statement': [
    '!read|see|the|an|any official|formal|public|press|media statement|announcement|response ?from|on|for ..3 #employer',
    '^ ?an|our|this ?is ?an|our|the official|formal|public|press statement|announcement|response|notice|line',
    '^ statement|announcement|response|message|notice|update ?issued from|by|for|on #employer',
    '^ ?this ?is ?a|an|our #employer statement|announcement|notice|message',
    '^ statement ^',
    'press release ^',
    'for immediate release',
    'notes to|for editors',
    'we can|wish|would|are|must|want ?like|able|pleased|now ?to confirm|clarify|reassure|announce|stress|state|reiterate ?that|to|for ?all|our|any ?patients|public|families|visitors|staff|residents|relatives',
    'we ?are|would|do|sincerely|unreservedly|wholeheartedly|deeply|fully|strongly ?like ?to apologise|regret|refute|deny|reject ?to|for|any|this|these|the',
    'we are aware of ?the|a|an|some|reports|concerns ..4 reports|posts|concerns|issue|incident|video|delays|problems|comments|claims|allegations',
    'we|our ?trust|hospital|organisation do|does|will not tolerate|comment|discuss',
    'we|trust|hospital take|takes ?all|any|these|such|patient|this|every|your ..2 complaints|complaint|feedback|allegations|concerns|safety|reports|matters|privacy|confidentiality ?very|extremely|so|incredibly seriously',
    'we|trust|hospital operate|operates|have|has a zero ?tolerance',
    'a|our|the trust|hospital spokesperson|spokesman|spokeswoman',
    'we|board|trust|hospital ?are|is|do|does|will|would ?not|be|extremely|very disappointed|recognise|recognize|commenting|comment ..6 report|findings|figures|claims|article|account|characterisation|description|further|individual',
    "we ?have|'ve|will|'ll ?now launched|launch ?a|an|full|our investigation|inquiry|review",
  ],
  'it reads like an answer from the organisation': [
    "we|we're ?are ?now|currently looking into this|it|your|the",
    "we|we're ?are ?so|very|really sorry to hear|learn|read ?about|of|that|this ?your",
    'please|can|could ?you dm|contact|email|message|send ?us|our ..4 details|team|pals|message|number',
    'we are|will|have ?be|been ?now|currently|fully|urgently|already investigating|investigated|reviewing|reviewed|committed ?hard ?closely',
    "we|team|somebody|someone|will|we'll|they'll ?will|will|'ll be in touch|contact",
    "we|we'll ?will ..2 respond|reply|get|come|follow ?in|back|up ?to ?you|full|shortly|soon",
    "we|we'll ?will|'ve|have ?now|and chase|investigate|investigated|review|reviewed|escalate|escalated|share|shared|pass|passed ..6 team|cctv|complaint|it|this|concerns|feedback",
    'we ?really|very|do ?much value|appreciate|welcome your|all|any feedback|comments|patience|views|support',
    'thank|thanks ?you for ?so|much ?all raising|flagging|bringing|contacting|your|letting|sharing|reporting ?your ?us|this|feedback|patience|understanding|comments|cooperation|concern',
    'be|rest assured|reassured',
    'until further notice',
    'apologies|apologise|sorry for ?any|the|all inconvenience|disruption|delay|delays|distress',
    'in|by response to ..5 article|story|report|piece|coverage|programme|claims|allegations',
    'for the avoidance of doubt',
    'to|put|set ?put|set the record straight',
    'no ?further comment at ?this',
    'your experience at|with|on|in our',
    'fell short of|in|that',
  ],
} satisfies Record<string, readonly string[]>;

export type InstitutionSign = keyof typeof phrases;

const signs = frames<InstitutionSign>(phrases, {
  employer: readEmployer,
  who: readWho,
  reporting,
  org,
  stance,
});

/** Words by which the organisation itself seems to speak, in order of their place. */
export const institutionVoice = annotation((context): readonly Frame<InstitutionSign>[] => signs(context));
