import { consentPhrases, fictionWords } from '../../lexicons/care-words.ts';
import { clinical, soundsMedical } from '../../lexicons/clinical.ts';
import type { TermMatch } from '../../lexicons/terms.ts';
import { annotation, type Context } from '../context.ts';
import { wordSet, words } from './words.ts';

/** Words of care and illness in the draft, in order. */
export const clinicalTerms = annotation((context): readonly TermMatch[] => {
  const list = words(context);
  const found = [...clinical.find(list)];
  for (const word of list) {
    if (
      !soundsMedical(word.lower) ||
      found.some((term) => term.first <= word.index && word.index <= term.last)
    )
      continue;
    const { start, end, index } = word;
    found.push({ start, end, first: index, last: index, kinds: medical, weak: false });
  }
  return found.sort((a, b) => a.first - b.first);
});
const medical: ReadonlySet<string> = new Set(['condition']);

/** Those of some terms, in order, that lie between two words, both included. */
export function termsWithin(terms: readonly TermMatch[], from: number, to: number): readonly TermMatch[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.first ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < terms.length && (terms[end]?.first ?? 0) <= to) end += 1;
  return terms.slice(low, end).filter(({ last }) => last <= to);
}

/** What a draft as a whole is about, as far as it changes what a name or a detail in it means. */
export interface Scene {
  /** The writer speaks as one who cares for people: "our ward", "my patient", "on shift". */
  readonly atWork: boolean;
  /** A play, a game, a model patient. */
  readonly invented: boolean;
  /** A film, a series or a soap is spoken of, and perhaps somebody in it. */
  readonly onScreen: boolean;
  /** An animal is at the vet’s, or somebody’s own. */
  readonly pet: boolean;
  /** The person agreed, or the names were changed. */
  readonly agreed: boolean;
  /** The writer tells of their own illness, birth or family. */
  readonly ownStory: boolean;
  /** Facts about many, advice, teaching, recruiting. */
  readonly general: boolean;
  /** A time before anybody in care now: a founder, a war, an old chapel. */
  readonly past: boolean;
  /** A match, a club, a race on the television. */
  readonly sport: boolean;
  /** Somebody's years of work looked back on: a retirement, a reunion, those who taught the writer. */
  readonly career: boolean;
}

const atWorkPattern =
  /\b(?:our|my|the|this|on|from) (?:[\w'-]{2,20} ){0,2}(?=)(?:ward|unit|clinic|caseload|bay|theatre|department|surgery|list|shift|nights|unit|resus|icu|itu|nicu|scbu|picu|hdu|ed|a&e|labour ward|team)\b/;
const myPatient =
  /\b(?:my|our|a|the|this) (?:[\w'-]{2,20} ){0,2}(?:patients?|pts?|resident|service user|caseload)\b/;
const shift =
  /\b(?:shift|handover|on call|night shift|nights|nurses|midwi[fv]es|cannula|obs|ward round|bleep|bay \d|bed \d)\b/;

const invented =
  /\b(?:zzz[a-z]{2,12}|osces?|(?:sim|simulation) (?:suite|lab|man))\b|\bimagine (?!my|how|the look|our|their|his|her|that)|\b(?:isn't|is not|not|aren't|n't) (?:really )?(?:anonymous|anonymised|anonymisation)\b|\b(?:let's call (?:him|her|them)|made[ -]up(?! (?:for|with|about|to|at|that|the|my|his|her|a|ground|time)\b)|osces?|e-?learning|exam ?prep|scenario \d|exam question|teaching (?:case|scenario)|training scenario|pretend(?:ing)? (?:patient|casualt(?:y|ies)|ward|to be (?:a|the) patient)|synthetic data|dummy data|panto(?:mime)?|amateur dramatics|book club|not a real patient|case study|simulations?|sim (?:day|suite|lab|session|room)|mandatory training|resusci|made of (?:rubber|plastic)|mannequins?|manikins?|teaching doll|training doll|role play|actor)\b/;

const onScreen =
  /\b(?:(?:re-?)?watch(?:ed|ing)?|episodes? of|bing(?:e|ed|eing|ing)|streaming|cried at|box set of|an? (?:old )?re-?run of) (?:the )?(?:[a-z' ]{0,12} )?(?=)(?:casualty|holby|eastenders|corrie|coronation street|call the midwife|doctors|emmerdale|scrubs|house|er|grey's anatomy|the pitt|bridgerton|the crown)\b/;

/** Soaps and series whose names are nothing else. */
const shows =
  /\b(?:off (?:casualty|scrubs|er|doctors|house|the pitt)|holby|emmerdale|eastenders|corrie|coronation street|hollyoaks|call the midwife|grey's anatomy|the pitt|bridgerton|the archers|downton|(?:casualty|scrubs|house|er) (?:re-?watch|repeats?|box set|finale|christmas special)|new novel|the novel|box set|silent witness|24 hours in a&e|bargain hunt|bake off|one born every minute|doc martin|line of duty|happy valley|doctor who|peppa pig|bluey|les mis(?:[eé]rables)?|(?:the|a) (?:musical|matinee|opera|pantomime)|west end|royal family)\b/;

/** "the vet", "our cat", "my dog", but not the cat of somebody else. */
const pets =
  /\b(?:the vets?|vet's|(?:emergency|weekend|our|local|village|night) vets?|labradors?|cockapoos?|spaniels?|greyhounds?|whippets?|retrievers?|labradoodles?|dachshunds?|wagg(?:ed|ing|y)|wags|(?:therapy|pat|assistance|guide) (?:dogs?|cats?|pony|ponies|rabbits?|donkeys?|alpacas?|llamas?|animals?)|pets as therapy|(?:our|my|the) (?:[a-z]{2,12} )?(?:cat|dog|puppy|kitten|hamster|rabbit|guinea pig|gerbil|parrot|budgie|tortoise|pony|horse)|beagle|spaniel|labrador|cockapoo|greyhound|terrier|tabby)\b/;

const past =
  /\bdied in (?:1[89]\d\d|20[01]\d)\b|\b(?:(?:in|since|until|from|of|for|built|founded|opened|about|around|circa|c\.) ?(?:the )?1[0-8]\d\d\b|(?:in|since|until|from|for|built|founded|opened) 19[0-4]\d\b(?! ?(?:hrs|hours))|\b(?:an?|the) 19[0-5]\d\b|\b(?:archives?|museum)\b|\b1[6-9]\d\ds\b|victorian|edwardian|workhouse|crimean?|first world war|the blitz|on this day|bronze age|middle ages|founding of the nhs|born in 1[0-8]\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december) 1[89][0-5]\d\b|(?:brass|memorial|blue|commemorative) (?:plaque|plate|stone|window)|plaques?|roll of honour|war memorial|armistice|great[- ]gran[a-z]{0,8})|^1[6-9]\d\d ?[:.,–-]/;

const career =
  /\b(?:(?:i(?:'m| am)?|i've) (?:retir(?:e|ed|ing)|hang(?:ing)? up|hung up)|(?:hung|hangs|hanging) up (?:her|his|their)|clap(?:s|ped|ping)? (?:her|him|them) out|retiring (?:on|after|this|next|today|tomorrow)|retirement (?:speech|do|party)|after \d\d years|(?:\d\d|[a-z]{4,7}ty(?:[- ][a-z]{3,5})?) years (?:a|an|as|in|of|on)\b|reunion|class of|my set\b|been an? [a-z ]{3,30} for [\w-]{2,16} years|trained (?:at|under|with|me|us)|taught (?:me|us)|i (?:trained (?:at|under|with|in)|qualified|started (?:in|as|at)|learn(?:ed|t) (?:to|how|my)) |my (?:first|last) (?:sister|matron|shift|ward|job)|in my day|old colleagues|leaving (?:do|drinks|speech))/;

const sport =
  /\b(?:gaffer|hamstrings?|metatarsals?|(?:the|our|his) groin|midfield(?:er)?|up front|back four|centre[- ](?:half|back|forward)|goalkeeper|striker|winger|kick[- ]?off|half[- ]time|full[- ]time whistle|premier league|champions league|the championship|world cup|the euros|match of the day|fantasy (?:football|team|league)|transfer window|the (?:first |starting )?(?:eleven|xi)|the club (?:says?|site|doctor|physio)|on the club|six nations|scrum|fly[- ]half|test match|wicket|grand prix|wimbledon|the open)\b/;

const generalPattern =
  /\b(?:awareness|know the (?:signs|symptoms)|(?:get|got) (?:yourself |yourselves )?(?:checked|tested|screened|trained)|check (?:your|yours)|learn cpr|early detection|early diagnosis|late diagnosis|every club|one in (?:two|three|four|five|six|seven|eight|nine|ten|\d+)|1 in \d+|\d+ ?%|per cent|percent|statistics|research|study|trial|paper(?! (?:towel|hat|cup|bag|plane|gown|crown))|webinar|workshop|conference|training|teaching|vacanc(?:y|ies)|recruiting|we're hiring|apply|join us|how to|did you know|if you (?:have|are|think|need|know|'re)|call 999|call 111|guidelines?|guidance|myth|campaign|lectures?|slides|module|quiz|systematic review|patients should|every patient|our patients|patients deserve)\b/;

const ownPattern =
  /\b(?:(?:i (?:have|had|got|live with|lived with)|i've (?:had|got|lived with)|my own|me and my) (?:[\w'-]{2,12} ){0,2}(?=)(?:depression|anxiety|cancer|crohn's|colitis|epilepsy|diabetes|asthma|endometriosis|lupus|psoriasis|eczema|ocd|adhd|autism|ptsd|anorexia|bulimia|bipolar|ms|hiv|coeliac|migraines?|arthritis|fibromyalgia|a stoma|a transplant|a stroke|a breakdown|ivf|chemo|a bag called)\b|i was (?:[\w'-]{2,12} ){0,2}(?:sectioned|septic|intubated|ventilated|suicidal|scanned|stitched)|as an? (?:[\w'-]{2,12} ){0,2}(?:diabetic|epileptic|asthmatic|coeliac|survivor) (?=)(?:for|of|since|who|myself|and|i)|i was (?:in (?:bed|bay|hospital)|on (?:bed|bay|a trolley)|the patient|wheeled|operated|diagnosed|pregnant|admitted|a patient|in labour)|i've (?:been diagnosed|got (?:cancer|ms|diabetes|epilepsy))|i had (?:a|my) (?:miscarriage|stroke|baby|heart attack|operation|scan)|had my (?:own )?(?:gallbladder|appendix|tonsils|hip|knee|womb|thyroid|spleen|cataracts?|wisdom teeth|hernia)|after my (?:hip|knee|op|operation|section|c-section|surgery)|my own (?:bed|ward|surgeon|hip|knee|op|operation|stay|scan|bloods|discharge)|my (?:[a-z]{2,10} )?(?:surgeon|anaesthetist|op|operation|surgery|biopsy|smear test|mammogram|colonoscopy|endoscopy)\b|i (?:came|come|was coming) round (?:from|after)|was a patient for|(?:other|wrong) (?:side of the (?:curtain|bed|desk|counter|clipboard)|end of (?:the|a) (?:stethoscope|cannula|needle))|(?:being|i'm|was|am) (?:a|the) patient|post op|my (?:own )?(?:birth|labour|diagnosis|recovery|operation|surgery|waters|miscarriage|cancer|chemo|pregnancy|transplant)|as a patient myself|(?:mum|mam|dad|nan|nana|gran|grandad|granny|hubby|mil|fil)'s (?=)(?:biopsy|bypass|hip|knee|op|operation|results?|chemo|scan|surgery|home|back home)|love you (?:son|mum|mam|dad|nan|gran|bro|sis|darling boy|darling girl)|we're in love|i'm (?:his|her|their) (?:(?:own )?(?:son|daughter|mum|mam|mother|dad|father|wife|husband|brother|sister|niece|nephew|grandson|granddaughter)|next of kin)|our little (?:boy|girl) (?:was born|arrived)|i have (?:the calmest|bipolar|cancer|ms|type))\b/;

const says = (...patterns: readonly RegExp[]): ((context: Context) => boolean) =>
  annotation(({ lower }) => patterns.some((pattern) => pattern.test(lower)));

const isAtWork = says(atWorkPattern, myPatient, shift);
const isOnScreen = says(shows);
const ofPets = says(pets);
const isInvented = annotation(
  (context) =>
    invented.test(context.lower) ||
    onScreen.test(context.lower) ||
    firmFiction.some((word) => wordSet(context).has(word)),
);
const isAgreed = annotation(({ lower }) => consentPhrases.some((phrase) => lower.includes(phrase)));
const ofOneself = says(ownPattern);
const isGeneral = says(generalPattern);
const isPast = says(past);
const ofSport = says(sport);
const ofCareers = says(career);

/** Each is worked out when somebody asks: of most drafts nobody asks for all. */
export const scene = annotation(
  (context): Scene => ({
    get atWork() {
      return isAtWork(context);
    },
    get onScreen() {
      return isOnScreen(context);
    },
    get pet() {
      return ofPets(context);
    },
    get invented() {
      return isInvented(context);
    },
    get agreed() {
      return isAgreed(context);
    },
    get ownStory() {
      return ofOneself(context);
    },
    get general() {
      return isGeneral(context);
    },
    get past() {
      return isPast(context);
    },
    get sport() {
      return ofSport(context);
    },
    get career() {
      return ofCareers(context);
    },
  }),
);

const firmFiction = [...fictionWords].filter((word) =>
  /^(?:fiction|fictit|imaginary|imagined|pseudonym|mannequin|manikin|simulat|simman|vignette|hypothetical|invented|persona|avatar|storyline|sitcom|villain|whodunnit|baddie|plotline)/.test(
    word,
  ),
);
