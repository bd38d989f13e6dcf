import { deals } from '../../engine/annotations/deals.ts';
import { wholeSentence } from '../../engine/annotations/told-words.ts';
import { certaintyOf } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';

export default rule({
  id: 'confidential/commercial',
  says: {
    title: 'This gives away a contract, a bid or a price',
    ask: 'Is this about a contract or a bid that is not public?',
    why: 'Prices and bids told early cost the NHS money and can stop a purchase.',
    todo: 'Leave it out until it has been published.',
  },
  examples: {
    flags: [
      'Two bids in for the scanner contract, lowest is £3.1m and we’ll pick on Friday',
      'We signed the catering contract for £4m, announcement next week, shh',
      'Our preferred bidder for the EPR is the American lot, not public yet',
      'I’m under an NDA but let’s say the pharmacy deal is £900k a year',
      'Agency quoted us £95 an hour for theatre nurses, daylight robbery',
      'Tender scores are in and the incumbent lost by two points. Procurement will tell them Monday',
      'the supplier gave our trust 30 grand off if we sign before March',
      'we pay them £38 a set for scrubs',
      'Bids closed on Friday, ours was the cheapest by 400k',
      'our margin on the private wing is 34%',
      'We’re paying £4,200 a day for consultants to tell us what we know',
    ],
    passes: [
      'Tender loving care on ward 9 tonight',
      'We raised £2,310 for the hospital charity!',
      'Tenders for the new playground are open on the council’s site',
      'Meal deal is £4.50 now?!',
      'My fixed-term contract ends in June, any jobs going?',
      'The contract award is published on Contracts Finder',
      'It’s no big deal, said nobody on nights ever',
      'Parking costs £9 a day, come on',
    ],
  },
  *check(context) {
    for (const deal of deals(context)) {
      const { points, reasons } = deal.verdict;
      const certainty = certaintyOf(points, { weak: 3, strong: 4 });
      if (certainty) yield { span: wholeSentence(context, deal), evidence: reasons, certainty };
    }
  },
});
