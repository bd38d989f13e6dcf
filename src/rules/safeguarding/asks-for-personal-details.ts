import { clauseFrom } from '../../engine/annotations/clause.ts';
import { certaintyOf, clue, weigh } from '../../engine/evidence.ts';
import { joined } from '../../engine/joined.ts';
import { rule } from '../../engine/rule.ts';
import { safeguardingPhrases } from '../../lexicons/safeguarding.ts';
import { aboveBar, heardBeside, unlessDoubted } from '../../scorer/heard.ts';
import { isRead, scoreOf } from '../../scorer/reading.ts';

const heard = 0.2;
/** Below it the reader hears nobody asked: “put it in your phone”. */
const unlike = 0.14;
const alone = { byWords: 0.55, byReader: 0.25 };
/** So far above its bar, in log odds, little else matters. */
const muchLouder = 2;

export default rule({
  id: 'safeguarding/asks-for-personal-details',
  says: {
    title: 'This asks people for personal details in public',
    ask: 'Does this ask people for personal details?',
    why: 'Anybody can read the answers, and use them to find or trick whoever wrote them.',
    todo: 'Ask people to ring, or to use your organisation’s own form or mailbox, and to post no details.',
  },
  examples: {
    flags: [
      '‹Drop your postcode and date of birth below› and I’ll see if you can have the jab',
      'please ‹post your full name and address› and we’ll send the leaflet',
      '‹reply with your home address hun›',
      '‹Comment your mobile number› and one of us will call',
      '‹What medication are you on›? List it in the comments.',
      '‹dm me your nhs number› and I’ll look',
      '‹Tell me your symptoms› and I’ll tell you what it is',
      'Carers, ‹put their full name and bank below› so we can check',
      '‹send me a photo of your prescription›',
      'which school does your little one go to? ‹pop their name and age below›',
    ],
    passes: [
      'Never post your date of birth or address on a public page',
      'DM us and we will point you the right way',
      'She asked me to share that her new address is the shop on the corner',
      'Update your address with your GP so that letters reach you',
      'Tell us your favourite thing about night shifts',
      'Enter your postcode on the NHS website to find a pharmacy',
      'Send your CV to the recruitment team by Friday',
      'Ring the clinic with your NHS number to hand',
      'What was your first job in the NHS? Reply below',
      'Leave your name at reception',
      'Scammers will ask you to send your bank details. We never ask.',
      'Post your garden pictures below',
      'Share your ideas with your MP',
    ],
  },
  *check(context) {
    const phrases = safeguardingPhrases(context);
    const score = scoreOf(context, 'asks-for-details').probability;
    const careful = phrases.some((one) => one.kind === 'careful' || one.kind === 'supervised');
    // "On the system", "the school nurse": said with care, unless all of it asks.
    const loud = isRead(context) && aboveBar(context, 'asks-for-details', alone) > muchLouder;
    let any = false;
    for (const one of joined(phrases)) {
      if (one.kind !== 'ask') continue;
      const { points, reasons } = weigh([
        clue(2.5, 'it asks readers for what identifies them or says how their health is'),
        score > heard && clue(1, 'the whole of it sounds like asking for details'),
        careful && clue(loud ? -1.25 : -2.5),
      ]);
      const certainty = certaintyOf(points, { weak: 2, strong: 2.5 });
      if (!certainty) continue;
      any = true;
      yield {
        span: clauseFrom(context, one),
        evidence: reasons,
        certainty: unlessDoubted(context, 'asks-for-details', unlike, certainty),
      };
    }
    if (any || (careful && !isRead(context))) return;
    const told = heardBeside(context, 'asks-for-details', alone, () => [careful && clue(-1)]);
    if (!told) return;
    yield {
      ...told.heard,
      evidence: ['it sounds like asking people for details'],
      certainty: 'weak',
      fixes: [],
    };
  },
});
