import { digitRuns } from '../../engine/annotations/numbers.ts';
import { nationalNumbers, recordNumbers } from '../../engine/annotations/patient-numbers.ts';
import { certaintyOf } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';

export default rule({
  id: 'confidential/patient-identifier',
  needs: (context) => digitRuns(context).length > 0,
  says: {
    title: 'This looks like a patient’s number',
    ask: 'Is this a patient’s number?',
    why: 'Anyone who can look it up would know who the patient is.',
    todo: 'Take it out. Chase it by NHSmail or in the record instead.',
  },
  examples: {
    flags: [
      'NHS no ‹943 476 5919› still not matched',
      'pt id ‹９４３ ４７６ ５９１９› needs a sitter tonight',
      'N.H.S. n° ‹999/653/1597› keeps bouncing, anyone on the PDS desk?',
      'can someone chase bloods for ‹999 274 8362›, been 4 hours',
      'nhsno:‹9992748362› two allergy entries',
      '‹999-274-8362› is her NHS number if the ward rings',
      'Her NHS number is ‹nine nine nine two seven four eight three six two›, go and look',
      'NHS number ‹9️⃣9️⃣9️⃣ 2️⃣7️⃣4️⃣ 8️⃣3️⃣6️⃣2️⃣› 🙄',
      'CHI ‹0101601239›, could somebody in Glasgow ring us',
      'H&C no ‹320 000 0104› came over from Derry with no notes',
      'MRN ‹00448812› wants a side room',
      'hosp no. ‹K448812› - tto not done AGAIN',
      'unit number: ‹12/44881› has gone missing from the trolley',
      'Anyone got casenotes ‹D448812›?? clinic starts in ten mins',
      'patient ‹4481920› DNA’d for the third time, discharging',
      'NHS number ‹999 274 8367› has one digit wrong somewhere',
      'NHS ‹999 dash 274 dash 8362›, typed so that nobody finds it',
      'NHS no: ‹triple nine, two seven four, eight three six two› please and thank you',
      'NHS ‹three nines, 274, 8362› and she is still in the corridor',
      'MRN ‹forty four, eighty eight, one two oh› because the printer is down',
      'Hosp# ‹D.448.812› has no shoes',
      'specimen ‹B23-10448› for the lady in bay 2 has been lost by histology',
      'wristband reads ‹0448 8127› and he is not Kevin',
    ],
    passes: [
      'My parcel 999 274 8362 is late again',
      'Call NHS 111 if it gets worse',
      'ISBN 999 274 8362 is out in paperback',
      'Never post your NHS number. Not even to the trust account.',
      'The clinic number is on the wall: 0161 496 0431',
      'Ring the flu clinic on 020 7946 0123',
      'An NHS number has ten digits, for example 999 274 8362',
      'The 2,400,000,000 steps challenge starts Monday',
      'We have 1,234,567,890 reasons to be proud of this team 💙',
      'IRAS 254321, REC ref 18/LO/1234: recruiting now',
      'Order number 9992748362, refund still not here @retailer',
      'Our 100000th patient got cake',
      'Bleep 4471 or ext 64412 for the site team',
      'Trial registration ISRCTN99927483 is live',
      'NHS 111, 999, 101: know your numbers',
      'Call NHS 111 then 999 then your mum, in that order',
      'one two three four five six seven eight, that is the rhythm of CPR',
      'https://news.example.org/9992748362/hospital-garden',
    ],
  },
  *check(context) {
    for (const { start, end, verdict } of [...nationalNumbers(context), ...recordNumbers(context)]) {
      const certainty = certaintyOf(verdict.points, { weak: 3, strong: 4 });
      if (certainty) yield { span: { start, end }, evidence: verdict.reasons, certainty };
    }
  },
});
