import { clauseAround } from '../../engine/annotations/clause.ts';
import { certaintyOf, clue, weigh } from '../../engine/evidence.ts';
import { joined } from '../../engine/joined.ts';
import { rule } from '../../engine/rule.ts';
import { commercePhrases } from '../../lexicons/conduct.ts';
import { doubted, heardAlone, unlessDoubted } from '../../scorer/heard.ts';
import { scoreOf } from '../../scorer/reading.ts';

const heard = 0.17;
const alone = { byWords: 0.2, byReader: 0.4 };
/** Below it the reader hears no advert: a code or a price is passed on, as anybody does. */
const unlike = 0.4;
/** Below it words of selling mean something else: "ask me how", said of a mishap. */
const deaf = 0.08;
/** Where there is a price, and how to buy. */
const aloneBesidePrice = { byWords: 0.085, byReader: 0.2 };

/** What a seller says beside a price. */
const offer =
  /\b(?:(?:dm|pm|message|inbox|msg|text) me|in stock|re-?stocked|orders?|each|a (?:box|bottle|pot|jar|go|pair|bag)|deliver(?:y|ed|ing)?|book(?:able|ings?|ing)|appointments?|slots?|deposit|can (?:post|drop|bring)|day rate|per (?:hour|session|head)|an hour|front room|clients?|collect from me)\b/;
/** Said no to, or somebody else's advert: a job, a lunch, a swim for charity. */
const refused =
  /\b(?:said no|no thanks?|no ta|no thank you|turned (?:it|them|him|her) down|told (?:them|him|her) (?:no|where)|never (?:do|done|been|did)|declined|refused|absolutely not|i don't do|deleted it|laughed|no (?:discount|sponsors?|affiliate|promo|codes?|commission|free samples|freebies|ads?)|not (?:an ad|sponsored|paid|being paid|selling))\b/;
const elsewhere =
  /\b(?:apply|vacanc(?:y|ies)|nhs jobs|wanted|trust site|canteen|free (?:webinar|event|talk|training|course|lunch|entry|dinner)|in aid|raffle|sponsor me|face value|what i paid|second[- ]hand|outgrown)\b/;
const ownVoice =
  /\b(?:i|i'm|im|i've|ive|i'll|me|my|we|our|they (?:gave|sent|pay|paid)|dm|pm|inbox|message)\b/;
const price = /[£$€]\s?\d|\d\s?(?:quid|pounds)\b|\d\s?%\s?off/;

export default rule({
  id: 'conduct/commercial-gain',
  says: {
    title: 'This looks like earning or selling through your post',
    ask: 'Do you earn from this?',
    why: 'Posting for money or gifts while people know you as NHS staff can be a conflict of interest.',
    todo: 'Leave it out, or ask your manager first and have it put on the register of interests.',
  },
  examples: {
    flags: [
      'So ‹proud to be a brand ambassador for CalmScrubs›',
      '‹Use my code NURSE20 for 20% off clogs›',
      '‹Botox party Saturday, message me for prices›',
      '‹affiliate link›, but honestly it changed my nights',
      '‹They paid me to write this› but the inhaler is ace',
      'Gifted fob watches, ‹link in bio›',
      '‹My side hustle made me £900, ask me how›',
      '‹I can sell you a list of GP contacts, make me an offer›',
      '‹All my patients buy the glucose watch› and ‹you can get it through my link›',
      '‹My new course is live, £99 till Sunday, doors close at midnight›',
      '‹gifted by the lovely people at BrewCrew coffee›',
    ],
    passes: [
      'They asked me to do a sponsored post about night cream. I said no thank you',
      'No discount code, no sponsor, just me telling you wool socks are worth it',
      'Selling our old pram, £30, pick up from Leyton',
      'Sponsor me for the abseil, all the money goes to the baby unit',
      'Bake sale outside theatres for the hospice, cakes £2',
      'Our code of conduct is worth a read',
      'Car boot on Sunday, too many jigsaws',
      'The door code has changed, ask security',
      'Freedom to Speak Up ambassadors wanted on every ward',
      'Questions about your appointment? DM us.',
      'We are recruiting: band 5 posts in dialysis, link on NHS Jobs',
      'Declared my interests for the year: none',
      'Free webinar on sepsis for GPs, sign up on the trust site',
      'I bought my clogs from the market',
    ],
  },
  *check(context) {
    const phrases = commercePhrases(context);
    const score = scoreOf(context, 'commercial').probability;
    const goodCause = phrases.some((one) => one.kind === 'good-cause');
    let any = false;
    for (const one of joined(phrases)) {
      if (one.kind === 'good-cause') continue;
      const { points, reasons } = weigh([
        clue(2, 'words of selling, promoting or being paid'),
        price.test(context.lower) && clue(1, 'a price or a discount'),
        score > heard && clue(1, 'the whole of it sounds like an advert'),
        goodCause && clue(-3),
        refused.test(context.lower) && clue(-2.5),
      ]);
      const certainty = certaintyOf(points, { weak: 2, strong: 3 });
      if (!certainty) continue;
      any = true;
      if (certainty === 'weak' && doubted(context, 'commercial', deaf)) continue;
      yield {
        span: clauseAround(context, one),
        evidence: reasons,
        certainty: unlessDoubted(context, 'commercial', unlike, certainty),
      };
    }
    if (any || goodCause || refused.test(context.lower) || elsewhere.test(context.lower)) return;
    const selling = price.test(context.text) && offer.test(context.lower);
    if (!selling && !ownVoice.test(context.lower)) return;
    const told = heardAlone(context, 'commercial', selling ? aloneBesidePrice : alone);
    const reasons = ['it sounds like an advert', ...(selling ? ['a price, and how to buy'] : [])];
    if (told) yield { ...told, evidence: reasons, certainty: 'weak', fixes: [] };
  },
});
