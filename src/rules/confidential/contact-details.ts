import { contactDetails } from '../../engine/annotations/contact-details.ts';
import { certaintyOf } from '../../engine/evidence.ts';
import { tellsDetails } from '../../engine/needs.ts';
import { rule } from '../../engine/rule.ts';

export default rule({
  id: 'confidential/contact-details',
  needs: tellsDetails,
  says: {
    title: 'This looks like somebody’s private details',
    ask: 'Are these somebody’s private details?',
    why: 'A phone number, address or date of birth lets strangers find or pretend to be them.',
    todo: 'Take it out. Pass it on by NHSmail or phone instead.',
  },
  examples: {
    flags: [
      'Can transport ring Mrs Ade on ‹07700 900123› before eleven',
      'her daughter is on ‹+44 (0)7700 900 123› if she wanders again',
      'Patient’s landline is ‹01632 960 451›, nobody answers',
      'nok ‹oh seven seven double oh nine double oh one two three› ring ring ring',
      'Took him back to ‹27 Larkspur Road, Leyton› after dialysis, no lift in',
      'she lives at ‹flat 9 mallow court› and the buzzer is broken',
      'Discharged to ‹E17 4ZZ› with no key to get in 🙃',
      'Post it to Sandra at ‹s.kettering72@example.com›, she is the wife',
      'his mail is ‹tunde dot bakare at example dot org›',
      'DOB ‹12/03/1961› allergic to everything, phone the ward',
      'Joan Applewhite, ‹3.4.1938›, wants her glasses back',
      'd.o.b ‹120361› if you’re looking her up',
      'b. ‹19/07/1947›, no next of kin anywhere',
      'took ‹14.02.51›, female, fell on the escalator',
      'tried ‹01632 960417› nine times, no reply from the wife',
      'Passport number ‹512884771› came up blank, what now',
      'He was born on the ‹7th of May 1949› in this very hospital, the patient in four',
      'DOB ‹the third of March 1952› does not match the wristband',
      'Old lady found walking, says she lives at ‹seven Orchard Close›',
      'patients’ transport: pick up Jean at ‹Rose Cottage, Back Lane, Thorpe›',
      'can u email his wife? ‹lindaqs (at) example.com›',
      'her carer’s on ‹07700 900 ... 234›',
    ],
    passes: [
      'Samaritans are on 116 123, day and night',
      'Flu jabs: book on 0300 123 4567 or at your pharmacy',
      'Ring the switchboard on 020 7946 0000 and ask for the garden team',
      'Write to pals@example.nhs.uk, they do answer',
      'hello@choir.example.org if you sing (or think you do)',
      'Come to the open day at 44 Station Road, E8 1AA, free tea',
      'The NHS was born on 5 July 1948 and doesn’t look a day over 70',
      'Florence Nightingale, born 12 May 1820',
      'The policy dated 12/03/2021 is under review',
      'B6 1st year students, welcome to the library',
      'I ran 10 miles down the canal and saw 4 herons close up',
      'Shift 12/3 swapped for 14/3, thank you Grace',
      'All 24 wards close to finishing the audit',
    ],
  },
  *check(context) {
    for (const { start, end, own, verdict } of contactDetails(context)) {
      if (own) continue;
      const certainty = certaintyOf(verdict.points, { weak: 2, strong: 4 });
      if (certainty) yield { span: { start, end }, evidence: verdict.reasons, certainty };
    }
  },
});
