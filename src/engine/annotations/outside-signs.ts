import { annotation, type Context } from '../context.ts';
import { frames } from '../frames.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const kin = set(
  'mum mam mother dad father nan nana gran granny grandma grandad grandpa auntie aunt aunty uncle husband hubby wife missus ' +
    'daughter son toddler brother sister cousin niece nephew neighbour flatmate ' +
    'fella boyfriend girlfriend newborn',
);
const body = set(
  'knee knees hip hips wrist ankle leg arm back shoulder foot toe toes eye eyes ear ears tooth teeth nose heart lump stitches ' +
    'cast plaster cataract tonsils appendix gallbladder thumb finger blood bloods scan results op operation appointment chemo pills tablets',
);
const staff = set(
  'nurse nurses doctor doctors physio physios porter porters paramedic paramedics midwife midwives surgeon surgeons consultant ' +
    'consultants receptionist receptionists pharmacist pharmacists carer carers hca hcas staff team crew anaesthetist matron sister ' +
    'gp gps radiographer dentist optician registrar specialist health-visitor',
);
const elsewhere = set(
  'teacher baker plumber electrician joiner builder accountant solicitor barrister journalist reporter librarian farmer vicar priest chef ' +
    'postman postie hairdresser barber gardener florist publican landlord driver cabbie courier engineer programmer developer architect ' +
    'historian novelist author playwright poet actor musician drummer councillor firefighter pensioner taxpayer resident parent mum dad ' +
    'student voter neighbour patient relative visitor vet',
);
const service = set(
  'a&e gp gps surgery hospital 111 999 chemist pharmacy dentist clinic centre ward unit ambulance ambulances casualty doctor doctors ' +
    "doctors' nhs maternity hospice treatment injuries optician practice",
);

const notNamed = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter winter nhs trust',
);

/** "Our Jessie": one of the family by name, with what they do or have behind it. */
function readNamed(list: readonly Word[], at: number): number {
  const name = list[at];
  if (!name?.capital || name.allCaps || name.opens || notNamed.has(name.plain)) return -1;
  const next = list[at + 1]?.lower ?? '';
  return name.lower.endsWith("'s") || doesThen.has(next) ? at + 1 : -1;
}
const doesThen = set(
  'starts started is was has had got went passed broke fell needs came turned loves loved',
);

const howMany =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|thirty|forty|several|many|few)$/;
const startsWithDigit = /^\d/;

function readFigure(list: readonly Word[], at: number): number {
  const word = list[at];
  return word?.digits && startsWithDigit.test(word.lower) ? at + 1 : -1;
}

/**
 * How much each kind of sign says against a writer on the staff, in log odds beside the sound of the voice: little, for the
 * voice has learnt most of what an outsider sounds like.
 */
const kinds = {
  asks: 0.3,
  'finds people for work': 0.625,
  announces: 0.3,
  campaigns: 2,
  'is cared for': 0.85,
  'speaks of a body': 0.25,
  thanks: 0.3,
  'another life': 0.5,
  'the press': 0.5,
  'the past': 0.375,
  'the whole country': 0.2,
} as const;

/** How people speak of health who do not work there, in whatever words. */
const read = frames<keyof typeof kinds>(
  {
    asks: [
      'has|have|had|anyone|anybody ?else|anyone|anybody|any ..4 used|tried|had|been|seen|got ..5 #service',
      'worth going|ringing|trying|asking|a',
      'what time|day|number|door|entrance does|do|is|are|for ..4 #service|visiting',
      'where do|does|can you|i|we|one park|go|ring|get',
      'is|are it|there|they|the ..4 open|free|any good|bank|weekends',
    ],
    'finds people for work': [
      'vacancy|vacancies',
      'is|are|currently looking for ..6 #staff|hca|hcas|trustee|trustees|volunteers|cleaner|cook|candidates',
      'no experience|qualifications needed|necessary|required',
      'full training given|provided|on|and',
      'details|info|more ?details ?are on|at our|the ..2 website|page|site|link',
      'role|job description',
      'trustee|trustees|volunteers|recruits|applicants ?are with|needed|sought|wanted|welcome',
      'apply by|now|here|at|online|today|before|via|in',
      'closing|interview date|dates',
      'relocation package|support|expenses',
      'salary|salaries ?is|are from|up|range|of|#pounds',
      'our|a client|leading|specialist is|are|agency|recruiter',
      'roles|jobs|vacancies|opportunities available|in|across|now|include',
    ],
    announces: [
      'free ?jab|jabs|parking ?vaccines|vaccine ?is ?are if|for ?everyone|all ?the you|over|under|anyone|people',
      "if|unless ?you ?are you|you're|youre|over|aged are|over|under|worried|unsure|eligible|pregnant|aged|unwell|between",
      'book ?yours|yourself ?in on|online|at|via|through|your|by ..2 nhs|website|app|link|gp|surgery|phone|slot|place|phoning',
      'ring|call|phone|contact|see|ask|visit|tell ?up your ?local|own gp|surgery|pharmacist|chemist|doctor|midwife|dentist|practice',
      'you can ?now|also|still|even get|book|have|ring|order|find|pick|walk',
      'get|go|have your|and ..1 jab|jabs|smear|moles|bloods|booster|screening|lump|prostate|checked|tested|screened|vaccinated',
      'no appointment|booking|referral needed|necessary|required',
      'donors|volunteers needed|wanted',
    ],
    campaigns: [
      'write|email|tell|ask|lobby ?to your|our|my ?local mp|mps|councillor|councillors',
      'nurses|doctors|patients|families|carers|midwives|they|we deserve ?so ?much more|better than',
      'save|saving|defend|protect ?our|the ?our ..2 nhs|hospital|a&e|maternity|ward|unit|surgery|hospice|service|services|beds|clinic',
      'hands off',
      'march|rally|protest|vigil|demo|demonstration|petition|leaflets|placard|placards|picket ?is ?will from|outside|on|at|saturday|sunday|to|for|line',
      'sign|signed|signing the|this|our|my petition',
      'shame on',
      'as an|a|your ?ordinary|local|lifelong|concerned|proud|retired|young #elsewhere',
    ],
    'is cared for': [
      'a|my|our|the|this new|different|locum gp|dentist|doctor|consultant ?and|who|today',
      '#many hospitals|trusts|gps|consultants|surgeries|referrals ..4 one|me|my|and',
      'loyalty card',
      "our|my|the|his|her ?little|wee|poor lad|lad's|lass|lass's|boy|boy's|girl|girl's|youngest|eldest|kids ?has|is|was|have ?been|starts|passed|got|going|at|on|in|with|broke|fell",
      'our|my #named',
      'found|find|get|got ?me ?a ?an ?any nhs dentist|gp|appointment',
      'nhs dentist',
      "patient's|patients' guide|story|view|perspective|advocate|charity|voice|eye",
      'patient|patients leader|advocate|advocates|charity|charities|group|panel|forum',
      'sofa|other|wrong|patient|bed side|end of ?the ?this desk|curtain|bed|phone|table|door',
      'from|in my|her|his|your|a|their hospital|sick bed',
      'speak|talk|get|spoken|got ?in ?through to|with|see a|the|my gp|doctor|dentist',
      'took|taking|take|dropped|collected|collecting my|our|the|him|her|them ..3 for|from ?a ?his ?her ?the ?their jabs|jab|bloods|scan|appointment|check-up|x-ray|stitches|surgery|hospital',
      'in and out in|within',
      'sister|consultant|doctor|midwife|visitor|surgeon|physio|gp says|reckons|thinks|told ?that ?me ?to ..1 is|he|she|i|my|his|her|it',
      "my|our|his|her|their #kin|#kin's",
      '#kin',
      'waiting|wait|waited|sat|queued|queuing|queue for|on|in|at ..3 results|result|scan|letter|appointment|a&e|casualty|bloods|triage|biopsy|x-ray|doctor|theatre',
      'when|since|after|before|while i was|am ?being|last admitted|discharged|born|diagnosed|sectioned|rushed|there|referred|ill',
      'i was|been|spent|on|in ..3 on|in that|this|the|same|your ward|unit|hospital ?for|with|when|after|once|as',
      'under the ?same|care|a consultant|hospital|team|clinic|gp',
      'the|same|this ?very ?thing happened ?to|with ?to me|us|my|our|mine',
      'we|i|mine|ours had|went|got ..1 same with|at|happen|thing|through',
      "i|we|they've|they|she|he ?have been ?on ?the waiting|referred|told|offered|given ..2 list|for|an|a|weeks|months",
      '#many hours|weeks|months|days wait|waiting|on|in|for|so|and ..3 hold|queue|list|appointment|a&e|trolley|corridor|scan|results',
      "a|the|my|that|this gown|drip|cannula|bedpan|commode|stent|pacemaker that|in|and|on|doesn't|with|who",
      "he's|she's|they're|he|she ?is perfect|loud|gorgeous|home|called|here",
      "my|our|his|her|mum's|dad's|nan's gp|consultant|surgeon|physio|dentist|optician|midwife|chemist|pharmacist|doctor|carer|carers|surgery|practice|specialist|nurse ?has|is|was|says|said|rang|does|do|had|put|thinks|retires|and|told|got|are|never",
      '#many tablets|pills|injections|inhalers|appointments|operations|letters|cancellations|stitches ?a ?day',
      'the|that|one|an|this|bed ?old|lovely|kind bed|lady|man|bloke|woman|chap next|opposite|across|in|beside ?to ?the ?next bed|bay|me|us|door',
      'visiting hours|time|times|mum|dad|nan|grandad|my',
      'hospital food|parking|car|radio|tea|porridge|custard|wifi|gown',
      'rang|called|phoned ?the ?for 111|999|surgery|gp|doctors|ambulance',
      'told|made|asked|let|gave|brought|carried|held|wheeled|took|sent|rang|called|treated|kept|saved|looked ?after ?a me|us|him|her|mum|dad|nan ..3 #staff|home|theatre|back|tea|go|stairs',
      '#staff who|that|there|at|on|in ..3 me|us|him|mum|dad|her|my|our',
      'the|that|this|every|each|one #staff ?has|have|had|was|were|at|on|there ?all ?so|very|really|just ?so amazing|lovely|kind|brilliant|wonderful|fantastic|patient|incredible|gentle|angels|saints|heroes|stars|helpful|busy|apologising|smiling',
      "#kin ?was|is|has|'s ?been on|in|at|under ..3 ward|hospital|unit|hospice|care|icu|a&e",
    ],
    'speaks of a body': [
      'my|his|her|both|new ?left|right|bad|new|dodgy #body',
      'the|that|this|same ward|unit|hospital for #many weeks|days|nights',
    ],
    thanks: [
      'thank|thanks|thankyou|ta|cheers|grateful|gratitude|bless ?you ?so ?much ?to ?all ?to ..4 staff|team|nurses|doctors|midwives|paramedics|crew|everyone|ward|porter|porters|surgeon|gp|nhs|maternity|unit ..4 at|on|in|for|who|that|i|he|she|looked',
      'you lot|all|lovely|guys|angels ?people on|in|at ..2 #service|ward|maternity|icu',
      "can't|cannot|couldn't|cant|never thank|fault|praise|repay",
      'forever|eternally|so|very|hugely grateful|thankful|indebted',
      'grateful to|for the|that|all|everyone',
      'worth their|its|his|her weight',
      'a|an|absolute|real|total saint|angel|saints|angels|godsend|diamond|lifesaver',
      'could|would not|never have been kinder|kind|better|nicer|gentler',
      'rushed|run|worked off their feet',
      "staff|nurses|doctors|team|they were|are|was|couldn't ?all ?so|very|really|just|absolutely|run|have amazing|lovely|kind|brilliant|wonderful|fantastic|great|off|been",
    ],
    'another life': [
      'pay|paid|pays|paying my|our|their taxes|tax|stamp|contributions',
      'module|modules|course|seminar|lecture|lectures i|we teach|taught|give|run',
      'my|our|ask|asked|tell students|pupils|undergraduates|year-nines !nurse|midwife',
      "i'm|im|i|am|as|being ?am ?just ?only a|an|the ?only ?retired|primary|secondary|freelance|self-employed|local|proud|very ..1 #elsewhere",
      'i|we ?only teach|farm|bake|plumb|paint|knit|drive|run ?a ?an ?the ?small ..1 year|café|cafe|shop|firm|pub|taxi|bus|lorry|buses|choir|business|stall|restaurant|school|bakery|salon',
      "i|i'd|id ?would never ?ever|could work|be|do ..3 hospital|nurse|doctor|it|that",
      'never work|worked in',
      'work|works|worked|working in|at|for ?a|the hotels|hotel|retail|hospitality|school|schools|bank|shop|warehouse|factory|supermarket|tesco|asda|council|railway|pub|bar|office',
      'volunteering|volunteer|volunteered|fundraising|raffle|sponsored ?at|on|in|for|with ?the|to|walk|run|swim',
      'filming|reporting|broadcasting|live outside|from|on|for',
      'my|the|this|new|next|first novel|character|characters|series|film|podcast|column|listeners|readers|book|documentary',
      'watching|watched|binged|binge|watch ..2 casualty|holby|24|scrubs|er|maternity|one|midwife|hospital',
      'funniest|best|worst ..2 on telly|tv',
    ],
    'the press': [
      'i|we write|wrote|report|reported|broadcast ?a about|on|for ..3 health|hospitals|nhs|paper|magazine|science|radio',
      'regional|national|local|sunday|student paper|newspaper|magazine|radio|station',
      "i'd|id|i|we|we'd ?would like|love ?to hear|talk ?to ?from you|anyone|anybody|people|patients|families|staff",
      'press|news release|conference|desk|room',
      'health|freelance|local|crime|political|science|news|former reporter|journalist|correspondent|columnist|editor|producer',
      'my|our|the editor|subeditor|sub-editor|readers|listeners|viewers|copy|inbox ?this|has|says|cut|is',
      'filed|wrote|cut|write ..2 #words words',
      'journalism|journalist|journo',
      'best|good|great quote|quotes|headline',
    ],
    'the whole country': [
      "the|our|an nhs is|isn't|was|has|app|should|website|dentist|dentists|turns|began|needs|at",
      'our|this|their nhs',
      'the ?very best|worst|nicest bit|thing|part of|about ?the nhs|hospitals|hospital',
      'for|in|across our borough|county|city|region|town|village',
    ],
    'the past': [
      'record|county office|archive|archives',
      'local|family|oral historian|history',
      'the|this|old|victorian|cottage|fever|voluntary|mental workhouse|asylum|infirmary|sanatorium|almshouse|hospital was|that|never|opened|closed|cost ..2 built|was|founded|in|raised|opened',
      'years|decades ago today|this',
      'bevan|nightingale|seacole|cavell|workhouse|almshouse',
      'raised|subscribed|collected ?over ?#many hundred|thousand|guineas|shillings|#pounds',
    ],
  },
  {
    kin,
    body,
    staff,
    elsewhere,
    service,
    named: readNamed,
    "kin's": new Set([...kin].map((one) => `${one}'s`)),
    words: readFigure,
    pounds: readFigure,
    many: (list, at) => (howMany.test(list[at]?.lower ?? '') ? at + 1 : -1),
  },
);

/** A year in which nobody worked who posts today. */
const longPast = /\b(?:1[5-8]\d\d|19[0-5]\d)\b/;

const signs = annotation((context): ReadonlySet<keyof typeof kinds> => {
  const found = new Set(read(context).map(({ kind }) => kind));
  if (longPast.test(context.lower)) found.add('the past');
  return found;
});

/** How much a draft speaks as those do who do not work in health care: 0 when it does not. */
export const outsideSigns = (context: Context): number =>
  [...signs(context)].reduce((sum, kind) => sum + kinds[kind], 0);

/** It is an advert for a post: the band and the ward in it are whoever's takes it. */
export const findsPeopleForWork = (context: Context): boolean => signs(context).has('finds people for work');
