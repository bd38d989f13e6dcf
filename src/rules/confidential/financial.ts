import { bankNumbers } from '../../engine/annotations/bank.ts';
import { digitRuns } from '../../engine/annotations/numbers.ts';
import { certaintyOf } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';

export default rule({
  id: 'confidential/financial',
  needs: (context) => digitRuns(context).length > 0,
  says: {
    title: 'These look like card or bank details',
    ask: 'Are these somebody’s card or bank details?',
    why: 'Anyone who reads them could take money or pretend to be that person.',
    todo: 'Take them out, and tell the bank if they were already posted.',
  },
  examples: {
    flags: [
      'Whose card is this?? ‹4539 1488 0343 6467› left at the till',
      'refund her to ‹4539148803436467› exp 04/27 please',
      'Amex ‹3782 822463 10005› bounced at the canteen',
      'visa ‹4539-1488-0343-6467›, cvv ‹481›, treat yourselves 😂',
      'Leaving do whip round: sort code ‹20-00-00 account 55779911›',
      'pay the agency s/c ‹200000 a/c 55779911› ref JULY',
      'IBAN ‹GB82 WEST 1234 5698 7654 32› for the flowers',
      'iban ‹DE89370400440532013000› if you’re abroad',
      '‹20-00-00, 55779911› for the night out, £20 each',
      'card no ‹４５３９ １４８８ ０３４３ ６４６７› found in the day room',
      'sort code ‹sixty, eighty-three, oh one, account five five seven seven nine nine one one›, ta',
      'book it on the ward card (with permission!!) ‹4539148803436467, 204› on the back',
      'first 8 ‹45391488 last 8 03436467›, for the team lunch',
      'IBAN ‹G B 8 2 W E S T 1 2 3 4 5 6 9 8 7 6 5 4 3 2›',
    ],
    passes: [
      'Paid for parking by card again, £4.20 a day',
      'Tracking number 4539148803436467 says it’s in Swindon',
      'Sort code and account number are all scammers need. Share neither.',
      'On 20-11-25 we opened the new garden',
      'My account has 55,779 followers, how',
      'Charity total so far: £4,539,148.80',
      'The sort code trick question got everybody at the quiz',
      'IMEI 490154203237518 is on the box',
      'Bank shifts on 20-12 and 21-12, anyone?',
    ],
  },
  *check(context) {
    for (const { start, end, verdict } of bankNumbers(context)) {
      const certainty = certaintyOf(verdict.points, { weak: 2.5, strong: 3.5 });
      if (certainty) yield { span: { start, end }, evidence: verdict.reasons, certainty };
    }
  },
});
