import type { Context } from '../context.ts';
import { type Add, each } from './story-clues.ts';
import { words } from './words.ts';

/** "the lad who does the fish van", "her husband, who reads the news", "they run the café". */
const knownFor =
  /\b(?:(?:lad|lass|bloke|chap|man|woman|lady|guy|fella|geezer|gent|gentleman|girl|boy|kid|couple|mum|dad|one|him|her|husband|wife|daughter|son|brother|sister),? (?:who|that) (?:always |still |once |used to )?(?=)(?:does|did|do|drives?|drove|runs?|ran|sells?|sold|keeps|kept|plays|played|cleans|delivers|fixes|serves|owns|sits|stands|teaches|taught|coaches|reads|sings|sang|paints|presents|presented|builds|built|won|walks|busks|feeds|preaches|referees|rings|umpires|wrote|writes|invented|came (?:second|third|last))|(?:they|he|she) (?:rang|played|sang|drove|flew|captained|coached|refereed|umpired|conducted|boxed|raced|preached) (?:the|for|with|at|in|on)|(?:they|he|she) (?:runs?|owns?|keeps?|drives|teaches|presents|used to (?:be|run|drive|play|teach|sing|own|keep|do|work|fly|present|cut|read)) (?=)(?:the|an?|our|at|for|on|in)|(?:is|was|he's|she's) (?:always|forever) (?:on about|on the|in the|outside|seen))\b/g;

/** "the vicar's wife", "whose dad is on the council": known through somebody whom everybody knows. */
const knownThrough =
  /\b(?:the (?!patient|lady|man|gentleman|woman|baby|boy|girl|child|client|resident)[a-z]{4,14}'s (?:own )?(?:nan|mum|mam|dad|wife|husband|son|daughter|brother|sister|mother|father|grandad|gran)|whose (?:dad|mum|mother|father|husband|wife|son|daughter|brother|sister|family) (?=)(?:is|was|are|runs?|owns?|plays?|presents|sits|used))\b/g;

/** "him off the bins", "the lady from the wool shop", but nobody from the team. */
const knownFrom =
  /\b(?:lad|lass|bloke|chap|man|woman|lady|guy|fella|geezer|gent|girl|boy|couple|family|one|him|her|mum|dad) (?:from|off|outside|behind) (?:the|that|our) (?!(?:wards?|teams?|labs?|units?|hospital|clinic|agency|trust|council|nhs|bbc|ministry|department|same|other|office|union|charity|start|back)\b)(?=[a-z])/g;

/** The writer says that readers could tell, or tries not to say who it was. */
const hushed =
  /\b(?:(?:not|won't|wont|can't|cant|cannot|never|couldn't) (?:going to |gonna |gunna )?(?:say|saying|name|naming|tell|telling|mention|mentioning)(?: you)?(?: any)? (?:who|names?)|not (?:saying|gonna say|going to say) but|naming no names|no names(?: mentioned)?|a certain (?!amount|age|extent|level|kind|type|way|sort|time|point|degree|something|number|percentage|day)(?=[a-z])|(?:you'll|you'd|you will|you would|you all|we all|you'll all|you both|everyone|everybody)(?: here| round here)? (?:know|knows|knew|recognise) (?=)(?:him|her|them|who|the (?:one|face|voice|name|family|house|lad|lady|man|bloke|chap|woman|girl))|you know (?:the|that) (?:lad|lady|man|bloke|chap|woman|girl|guy|fella|one|couple|family|lollipop)|iykyk|if you know,? you know|never guess who|(?:half|whole|all) (?:the|of the|our) (?:town|village|town's|estate|street|school|department|county|island|place)(?: kids| all)? (?:knows?|knew|will|would)|that we all (?:use|know|go to))\b/g;

/** Illness and harm as laymen tell them. */
const harmed =
  /\b(?:heart block|both (?:legs|arms|ankles|wrists|hands|hips|kidneys|eyes)|heart (?:had )?stopped|no heartbeat|stopped breathing|(?:not|wasn't) breathing|she's breathing|he's breathing|coded|on the floor since|black eye|in plaster|end stage|early onset|(?:days|weeks) to live|didn't make it|couldn't save|time of death|fingers in a|tin stuck|stuck (?:on|up) (?:his|her)|taken everything in|took (?:all|every one of) (?:his|her|the)|went under in|hit on (?:his|her)|came off (?:the|his|her|their) (?!shift|ward|phone|nights)|self[- ]?harm(?:ed|ing|s)?|on the bottle|back on the (?:drink|gear|bottle)|off (?:his|her) legs|what (?:day|year) it is|compressions?|crash call|end of life)\b/g;

/** A time, a war or a place long ago that few are left from. */
const longRemembered =
  /\b(?:in the war|d-day|arnhem|dunkirk|bletchley|windrush|spitfires?|lancasters?|evacuee|evacuated from|land girl|munitions|bevin boy|falklands|kindertransport|belsen|auschwitz)\b/g;

const oneOfFew =
  /\b(?:only|youngest|oldest) (?:[a-z'-]{2,14} ){1,4}(?:in|at|on) (?=)(?:the (?:whole|uk|country|county|world|village|town|island|street|school)|year|our|britain|england|wales|scotland|ireland)\b/g;

const livesWhere = /\blives? (?:on|above|over|behind|opposite|next door to|alone at|at) (?:an?|the|our)\b/g;

const age =
  /\b(?:(?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?:[- ]years?[- ]old|(?=[,;.] (?:and|with|who|both|still|in|on|her|his|a|no|lost|had|was)\b)))|(?:^|[.!?:] )(?:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?=, )|(?:^|[.!?] )\d{2,3} (?:today|tomorrow|next week)\b/g;

const hospitalWing = /\b[a-h] wing\b/g;
const schoolJob =
  /\b(?:deputy head|(?:head|deputy) (?:of|at) (?:the|our|my) (?:school|primary|academy|grammar))\b/g;

/** Whoever works as such words end: a trawlerman, a stallholder, a bell-ringer. */
const trade =
  /(?:[bcdfghjklmnprstvy]man|woman|keeper|master|mistress|monger|smith|wright|holder|ringer|reader|maker|presenter|dancer|umpire|referee)$/;
const noTrade = new Set(
  `gentleman gentlewoman chairman chairwoman spokesman spokeswoman ombudsman businessman housekeeper timekeeper
  gatekeeper webmaster pacemaker troublemaker placeholder stakeholder shareholder policyholder cardholder proofreader
  postmaster madwoman snowman layman`.split(/\s+/),
);

function trades(context: Context, add: Add): void {
  for (const word of words(context)) {
    const { lower } = word;
    if (lower.length < 8 || lower.length > 14 || (word.capital && word.index > 0 && !word.allCaps)) continue;
    if (trade.test(lower) && !noTrade.has(lower)) add('job', 1.5, word);
  }
}

/** What people say of somebody in passing, with no word that a list could hold: what they do, where, and who would know them. */
export function toldInPassing(context: Context, add: Add): void {
  const { lower } = context;
  const counts = (pattern: RegExp, kind: Parameters<Add>[0], weight: number): void =>
    each(pattern, lower, (span) => add(kind, weight, span));
  counts(knownFor, 'known', 1.75);
  counts(knownThrough, 'known', 1.75);
  counts(knownFrom, 'known', 0.3);
  counts(hushed, 'news', 2);
  counts(harmed, 'condition', 1);
  counts(longRemembered, 'detail', 1.5);
  counts(oneOfFew, 'detail', 2);
  counts(livesWhere, 'place', 1.25);
  counts(age, 'age', 2);
  counts(hospitalWing, 'ward', 1.5);
  counts(schoolJob, 'job', 2);
  trades(context, add);
}
