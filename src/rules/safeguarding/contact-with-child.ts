import { words } from '../../engine/annotations/words.ts';
import type { Context } from '../../engine/context.ts';
import { certaintyOf, clue, weigh } from '../../engine/evidence.ts';
import { joined } from '../../engine/joined.ts';
import { rule } from '../../engine/rule.ts';
import { atRiskWords, safeguardingPhrases, youngWords } from '../../lexicons/safeguarding.ts';
import { heardAlone, trimmed } from '../../scorer/heard.ts';
import { scoreOf } from '../../scorer/reading.ts';

const young =
  /\b(?:year (?:[7-9]|1[0-3])s?|u-?(?:9|1[0-7])s?|@\w{1,30}u1[0-7]s?|my (?:little|young|tiny) \w{3,20}s|under[ -]?(?:16|18)s?|(?:aged |only |she's |he's |you're )(?:9|1[0-7])\b|young (?:people|patients|person|carers|lad|girl|boy)|children's ward|paeds|school|1[0-7] (?:to|-) 1[0-9]|st john ambulance cadets|careers (?:day|fair|talk)|assembly|(?:you're|only|aged|for|she's|he's) (?:nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)|your (?:mum|dad|mam|parents|teacher|tutor|carer) (?:doesn't|don't|needn't|won't|never)|(?:tell|telling|bother) (?:your|ur) (?:mum|dad|mam|parents|teacher|tutor|form tutor|carer))\b/;

const has = (context: Context, set: ReadonlySet<string>): boolean =>
  words(context).some((word) => set.has(word.lower));

/** Words alone were never sure enough of it to ask. */
const alone = { byWords: 1, byReader: 0.5 };

export default rule({
  id: 'safeguarding/contact-with-child',
  absorbs: ['safeguarding/asks-for-personal-details'],
  says: {
    title: 'This opens private contact with a child or somebody at risk',
    ask: 'Could this open private contact with a child or somebody at risk?',
    why: 'However kindly meant, private contact puts them and you at risk.',
    todo: 'Take it out. Use your organisation’s own page or a service such as the school nurse line, and talk to your safeguarding lead.',
  },
  examples: {
    flags: [
      'Teens, ‹message me privately› if you want to talk about self harm',
      'Loved meeting the year 9s today, ‹add me on Snapchat› kids',
      '‹following all the pupils› back 💙',
      '‹Accepted a friend request from the sweet lad› in bay 3, he’s only 14',
      'To my little patients on paeds: ‹text me any› time',
      'If you’re 13 and struggling ‹meet me outside› school',
      'it stays ‹our secret›, kids, ‹message me›',
      'Young carers, ‹my inbox is always open›, ‹no need to tell› your parents',
      'the lad with learning disabilities ‹has my number› now',
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
    ],
  },
  *check(context) {
    const phrases = safeguardingPhrases(context);
    const child = has(context, youngWords) || young.test(context.lower);
    if (!phrases.some((one) => one.kind === 'private')) {
      const told = child && !phrases.some((one) => one.kind === 'supervised' || one.kind === 'careful');
      const heard = told && heardAlone(context, 'asks-for-details', alone);
      if (heard)
        yield {
          ...heard,
          evidence: ['it sounds like private contact', 'it speaks to, or of, children or young people'],
          certainty: 'faint',
          fixes: [],
        };
      return;
    }
    const atRisk = has(context, atRiskWords);
    if (!child && !atRisk) return;
    const supervised = phrases.some((one) => one.kind === 'supervised');
    for (const one of joined(phrases)) {
      if (one.kind !== 'private') continue;
      const { points, reasons } = weigh([
        clue(1.5, 'it offers private contact'),
        child && clue(1.5, 'it speaks to, or of, children or young people'),
        !child && atRisk && clue(1, 'it speaks to, or of, people who may be at risk'),
        scoreOf(context, 'asks-for-details').probability > 0.2 && clue(1, 'the whole of it sounds like it'),
        supervised && clue(-2),
      ]);
      const certainty = certaintyOf(points, { weak: 2.5, strong: 3 });
      if (certainty) yield { span: trimmed(context, one), evidence: reasons, certainty };
    }
  },
});
