import { annotation, type Context } from '../context.ts';
import { frames } from '../frames.ts';
import { wordSet } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What articles of people at work are about, whatever their trade: what staff write of it is of the NHS. */
const workingLife = set(
  'leadership leader leaders leading management manager managers boss boards board meeting meetings email emails spreadsheet spreadsheets ' +
    'template templates team teams colleague colleagues workplace workforce staff career careers job role promotion apprenticeship ' +
    'apprenticeships apprentice mentor mentoring mentors interview interviews induction appraisal appraisals neurodiversity neurodivergent ' +
    'autistic dyslexia menopause inclusion inclusive diversity equality equity belonging burnout wellbeing resilience imposter kindness ' +
    'compassion civility innovation improvement transformation digital data technology strategy project projects pilot process processes ' +
    'evaluation research evidence policy policies complaints complaint feedback conference keynote webinar seminar co-production service ' +
    'services nights shift shifts night-work care caring carer carers recruitment recruiting recruit retention leaver leavers rota office ' +
    'procurement finance budget budgets savings estates capital funding commissioning reform reforms targets target productivity prevention ' +
    'inequality inequalities health sickness safety risk governance audit culture change changes union strike pay pension retirement ' +
    'volunteers volunteering charity training trainer trainees students placement newcomer starter starters professional professionals',
);

/** What people do at home, and write of as well. */
const pastimes = set(
  'loft houseplants houseplant narrowboat narrowboats boat canal birdwatching birds allotment garden gardening beekeeping bees knitting crochet ' +
    'sewing quilt guitar cello piano violin choir singing opera ballet dancing sourdough baking loaf cooking recipe recipes wine beer coffee ' +
    'marathon running parkrun cycling cycled swimming swam wetsuit climbing walking walks hiking camping tent caravan campervan sailing surfing ' +
    'fishing football cricket rugby tennis golf match fans kit league stadium crossword chess puzzle novel novels novelist poems poetry film films ' +
    'cinema album vinyl band gig photography painting pottery woodwork vase antiques auction museum castle church village dog dogs puppy cat cats ' +
    'hens chickens horse pony kitten wedding holiday holidays travel island islands mountain lighthouse train trains steam lambretta scooter motorbike ' +
    'car vintage genealogy ancestors grandmother grandfather attic kitchen bathroom diy wallpaper',
);

/** The same said in more words. */
const ofWorkingLife = frames<'working life'>({
  'working life': [
    'hard to reach',
    'first|last|second ?ever day|week|month|year|hundred|100 ?days ?on|as|in|at|of|here|taught',
    'people|those|families|communities we|i serve|reach|see|miss|help|support|work|look',
    'words matter|do',
  ],
});

/** One word of play outweighs so many of a job. */
const ofPlay = 2;

/** An article of staff is, by what it is about, of work: more signs of it are needed where it speaks of play as well. */
export function isOfWorkingLife(context: Context, everyday: boolean): boolean {
  let work = ofWorkingLife(context).length;
  let play = everyday ? ofPlay : 0;
  for (const word of wordSet(context)) {
    if (workingLife.has(word)) work += 1;
    if (pastimes.has(word)) play += ofPlay;
  }
  return work > play;
}

/** A comment under the news of somebody's own club, hobby or street. */
export const isOfPlay = (context: Context): boolean => {
  for (const word of wordSet(context)) if (pastimes.has(word)) return true;
  return false;
};

const argued = frames<'argues'>({
  argues: [
    'your|the|this|that ?own|latest reporter|correspondent|journalist|editor|piece|article|headline|story|graph|chart|figure|figures|numbers|table|paper|columnist|report|photo|picture|photograph ?has|have|is|are|was|were ?been ?not ..2 told|asked|wrong|confuses|confused|omits|omitted|leaves|left|stops|forgets|forgot|misses|missed|ignores|ignored|gets|got|out|misleading|spoke|mentions|mentioned|old|from|shows|claims|says|used',
    "picture's|photo's|headline's|story's|article's|piece's|report's|figure's ..2 wrong|old|from|of|misleading|nonsense|unfair",
    'nobody|none|no-one|never|not|they|he|she ..2 ring|rings|rang|ask|asked|asks|asking|spoke|spoken|bothered|call|calls|come|came ?and ..2 us|the|any|anyone|people|staff|those|to|how|ask',
    'these|half|some|most ?of ?the ?these commenters|comments|replies|people|posters',
    "what|as|whatever it|you|they|he|she|this ?story|piece doesn't|don't|does|never|fails|forgets say|says|mention|mentions|to",
    'nobody|no-one|none|noone ..2 refused|refuses|turned|turns|cancelled|closed|chose|decided|wanted|chooses|denied',
    "there's|there|theres ?is|was ?a|an ?good|very process|protocol|reason|reasons|policy|procedure|guideline|system|waiting",
    'privatise|privatised|privatising|privatisation|outsourced|outsourcing',
    'the ?rest ?of of us|staff ?who ?are are ?too|tired|busy|doing|left',
    'well|beautifully said|put ..3 ^|dr|doctor|nurse|sister|minister|the|from',
    'people|ones|lot|those|anyone|everyone ?who ?are doing|does|do|who|that the|this ..1 work|job|nights|lifting',
    'end|start|come|spend|try of|and|a|an|one|the ..1 shift|night|corridor|day|ward|weekend',
    'correct|correction|correcting|factually|inaccurate|nonsense|rubbish|misleading|clickbait|lazy ?journalism ..2 this|the|that|to|from|is|piece|reporting|headline',
    'every winter|year|time ?the ?same',
    "capital|revenue ?budget|spend|funding and|is|comes|not|isn't",
    'out of context',
    'right of reply',
    "you|they ?did don't|didn't|never|won't say|ask|check|print|mention",
    'we told|warned|said|asked|raised them|you|so|it|this|everyone ?to',
    'none of this|it|that is|was new|news|true|secret',
  ],
});

/** How people speak under the news who know better: to the reporter, of the piece, and for those it is about. */
export const arguesWithThePiece = annotation((context): boolean => argued(context).length > 0);
