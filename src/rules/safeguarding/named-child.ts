import { namedChildren } from '../../engine/annotations/named-children.ts';
import { certaintyOf } from '../../engine/evidence.ts';
import { removal } from '../../engine/removal.ts';
import { rule } from '../../engine/rule.ts';

const bars = { faint: 1.9, weak: 2.2, strong: 2.5 };

export default rule({
  id: 'safeguarding/named-child',
  says: {
    title: 'This names a child',
    ask: 'Does this name a child?',
    why: 'A name with an age, school or picture lets strangers find a child.',
    todo: 'Take the name out. With a picture, ask for the parents’ written consent and still leave the name out.',
  },
  absorbs: ['confidential/patient-name', 'confidential/health-of-a-person'],
  examples: {
    flags: [
      'Little ‹Ezekiel›, 6, from St Monica’s primary won our poster competition!',
      '‹Maisie Threadgold›, Year 4, met the air ambulance crew today',
      'Well done to ‹Tunde› (8) from Clapton who raised £300 for the children’s ward',
      'Our youngest fundraiser is ‹Poppy Marchetti›, aged 7, of Gayhurst School',
      { text: 'Picture of ‹Bilal›, 4, wearing the surgeon’s hat', attachments: ['image'] },
      'our work experience pupil ‹Keziah Obeng›, 15, from the girls’ school did brilliantly',
      'The winner of the hand washing song is ‹Leo Kaplan› from Year 2 at Daubeney primary',
      'Class 5 at Our Lady’s school sent cards, best one by ‹Shanelle W› aged 9',
      'The bravest boy on paeds is ‹Harun›, aged 5, who met the therapy dog today',
      { text: '7-year-old ‹Aaliyah› with her certificate 🌟 from our school visit', attachments: ['image'] },
    ],
    passes: [
      'My daughter Lily, 6, broke her wrist on the trampoline',
      'Prince George, 10, was at the match',
      'Our matron Ruth, 40 years in the job today',
      'Year 4 pupils from the local primary sang on the ward',
      'Thanks to Amir, 6 shifts in a row and still smiling',
      'Great to visit the sixth form with Dr Nwosu and talk about careers',
      'Our school nurse Bev runs a drop in each Wednesday',
      'The children’s ward has a new playroom and the children picked the colours',
      'Teachers, our lesson plan for Year 6 is online',
      'Imagine Alfie, 8, waiting two years for an appointment. That is the average',
    ],
  },
  *check(context) {
    for (const { start, end, points, reasons } of namedChildren(context)) {
      const certainty = certaintyOf(points, bars);
      if (!certainty) continue;
      yield {
        span: { start, end },
        certainty,
        evidence: reasons,
        fixes: [removal(context.text, { start, end }, 'Remove the name')],
      };
    }
  },
});
