import { digitRuns } from '../../engine/annotations/numbers.ts';
import { nationalNumbers, recordNumbers } from '../../engine/annotations/patient-numbers.ts';
import { unlabelledNumbers } from '../../engine/annotations/unlabelled-numbers.ts';
import { certaintyOf } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';
import { overlap } from '../../engine/span.ts';

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
      'first half ‹999 274, second half 8362›. That is my patient and pharmacy say she does not exist',
      'Message one: ‹999274. Message two: 8362›. Now you can look her up',
      'Patient in bay 3 (‹3391 0284›) is convinced I am his niece',
      'The one in resus, ‹0448-1192›, came in with no shoes and a parrot',
      'bloods haemolysed again for ‹44l0 22B8›, third time poor man',
      'Side room 2, ‹999 274 8362›, has eaten three dinners',
      'If the notes for ‹J 220 118› turn up in your office, that is me in clinic without them',
      'who moved ‹J118/293› out of HDU',
      'can u look up the last four ‹4114› on the discharge list, she is my lady from yesterday',
      'Whose ‹0882317› is this? Found an ECG in the staff loo with that on top',
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
      'INC0012345 still open. Three weeks for a mouse, on a ward with patients',
      'Asset tag 0044812 is on the missing ECG machine, have you seen it',
      'World record: 118293 rubber ducks raced for the children’s ward',
      'Bank holiday rota: 0730-2000, 2000-0730, pray for us and our patients',
      'NCT04482213 results are out and patients did better',
      'Found on the ward: parcel 4410 2298 1182, addressed to nobody',
      'SNOMED code 38341003, hypertension. There is no code for mine',
      'Race number 44812 at the half marathon tomorrow, sponsor me for the patients’ garden',
    ],
  },
  *check(context) {
    const called = [...nationalNumbers(context), ...recordNumbers(context)].flatMap((number) => {
      const certainty = certaintyOf(number.verdict.points, { faint: 2, weak: 3, strong: 4 });
      return certainty ? [{ ...number, certainty }] : [];
    });
    for (const { start, end, verdict, certainty } of called) {
      yield { span: { start, end }, evidence: verdict.reasons, certainty };
    }
    for (const { start, end, verdict } of unlabelledNumbers(context)) {
      const certainty = certaintyOf(verdict.points, { faint: 2.75, weak: 5, strong: 9 });
      if (!certainty || called.some((one) => overlap(one, { start, end }))) continue;
      yield { span: { start, end }, evidence: verdict.reasons, certainty };
    }
  },
});
