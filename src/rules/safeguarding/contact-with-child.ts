import { byClause } from '../../engine/annotations/clause.ts';
import { besideChild, nearChild, youngPeople } from '../../engine/annotations/young.ts';
import { certaintyOf, clue, weigh } from '../../engine/evidence.ts';
import { joined } from '../../engine/joined.ts';
import { rule } from '../../engine/rule.ts';
import { safeguardingPhrases } from '../../lexicons/safeguarding.ts';
import { heardAlone, trimmed } from '../../scorer/heard.ts';
import { scoreOf } from '../../scorer/reading.ts';

/** From here on the whole draft sounds like asking for, or offering, private contact. */
const heard = 0.2;
const loud = 0.4;

/** What each kind of offer weighs. */
const weights: Readonly<Record<string, number>> = { private: 1.5, secret: 1.5, reach: 0.75 };
const ofChild = 'it speaks to, or of, children or young people';
const bars = { faint: 2.25, weak: 2.75, strong: 3.25 };

const alone = { byWords: loud, byReader: 0.5 };

export default rule({
  id: 'safeguarding/contact-with-child',
  absorbs: ['safeguarding/asks-for-personal-details'],
  says: {
    title: 'This opens private contact with a child or somebody at risk',
    ask: 'Could this open private contact with a child or somebody at risk?',
    why: 'However kindly meant, contact that nobody else can see puts them, and you, at risk.',
    todo: 'Take it out. Point them to your organisation’s own page or the school nurse, and talk to your safeguarding lead.',
  },
  examples: {
    flags: [
      '‹Teens, message me privately› if you want to talk about self harm',
      '‹Loved meeting the year 9s today, add me on Snapchat kids›',
      '‹following all the pupils back› 💙',
      '‹Accepted a friend request from the sweet lad in bay 3›, he’s only 14',
      'To my little patients on paeds: ‹text me any time›',
      '‹If you’re 13 and struggling meet me outside school›',
      '‹it stays our secret, kids, message me›',
      '‹Young carers, my inbox is always open›, ‹no need to tell your parents›',
      '‹the lad with learning disabilities has my number now›',
    ],
    passes: [
      'Parents, message our page and the school nurse will ring you',
      'Young people can text the school nurse service on the number in the planner',
      'Childline is free day or night: 0800 1111',
      'My daughter made friends with half the beach',
      'Never accept friend requests from young patients',
      'Careers fair at the sixth form, we brought stickers',
      'The children’s ward has a new playroom',
      'Message me about the rota swap',
      'Talk to your children about who they chat to online',
      'Meet me at the station at six, I’m the one in scrubs',
      'DM us if your child’s appointment has moved',
      'Friend request from my old headteacher, I feel twelve',
      'Hiring a play specialist for paeds, 30 hours. Message me for the job description',
      'Year 9 vaccines are on Tuesday. Parents, contact me if the form has not come home',
      'The children in clinic sang to us. Message me if you want the sheet music',
    ],
  },
  *check(context) {
    const phrases = safeguardingPhrases(context);
    const offers = joined(phrases).filter(({ kind }) => kind in weights);
    const score = scoreOf(context, 'asks-for-details');
    if (offers.length === 0 && score.probability < loud) return;
    const { child, atRisk, caredFor, forGrownUps } = youngPeople(context);
    if (!child && !atRisk && !caredFor) return;
    const supervised = phrases.some((one) => one.kind === 'supervised');
    const secret = phrases.some((one) => one.kind === 'secret');
    const about = [
      !child && (atRisk || caredFor) && clue(1, 'it speaks to, or of, people who may be at risk'),
      score.probability > heard &&
        clue(score.probability > loud ? 1.25 : 0.75, 'the whole of it sounds like it'),
      secret && clue(1, 'it is to be kept from those who look after them'),
      supervised && clue(-3),
      forGrownUps && !secret && clue(-2),
    ];
    let any = false;
    const open = offers.filter((one) => one.kind !== 'reach' || besideChild(context, one));
    for (const one of byClause(context, open, ({ kind }) => weights[kind] ?? 0)) {
      const { points, reasons } = weigh([
        clue(weights[one.kind] ?? 0, 'it offers private contact'),
        child && clue(nearChild(context, one) ? 1.5 : 0.5, ofChild),
        ...about,
      ]);
      const certainty = certaintyOf(points, bars);
      if (!certainty) continue;
      any = true;
      yield { span: trimmed(context, one), evidence: reasons, certainty };
    }
    const careful = phrases.some((one) => one.kind === 'careful');
    if (any || offers.length > 0 || supervised || careful || forGrownUps) return;
    const told = heardAlone(context, 'asks-for-details', alone);
    if (told && (caredFor || besideChild(context, told.span)))
      yield {
        ...told,
        evidence: weigh([child && clue(1, ofChild), ...about]).reasons,
        certainty: 'faint',
        fixes: [],
      };
  },
});
