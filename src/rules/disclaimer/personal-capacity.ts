import { disclaimers } from '../../engine/annotations/disclaimers.ts';
import { recognisable } from '../../engine/annotations/recognisable.ts';
import { disclaimerInsert, noRoom, profileSaysSo } from '../../engine/disclaimer-fixes.ts';
import { onSurface } from '../../engine/needs.ts';
import { type Example, rule } from '../../engine/rule.ts';

const asStaff = (text: string, profileDisclaimer = false): Example => ({
  text,
  site: 'facebook',
  author: { identifiesAsStaff: true, profileDisclaimer },
});

export default rule({
  id: 'disclaimer/personal-capacity',
  needs: onSurface('post', 'reply', 'comment', 'profile'),
  says: {
    title: 'Say that these are your own views',
    ask: 'Can readers tell that you work in the NHS?',
    why: 'Readers can tell where you work, so they may take this for your employer’s view.',
    todo: 'Add the disclaimer, or tell us once that your profile carries it.',
  },
  variants: { profile: { todo: 'Add the disclaimer here, and your posts need none of their own.' } },
  examples: {
    flags: [
      '‹I’m a paramedic› and I promise we do not stop for coffee with you in the back',
      'Four nights down. ‹Our ward› is held together by tape and kindness',
      '‹As a health visitor› I see what the cost of living does to families',
      'honestly ‹I work for the NHS› and even I can’t get a dentist 😂',
      '‹band 5 nurse here›, payday is a distant memory',
      'Proud of what ‹our team at NHS England› launched today',
      'So pleased: ‹I’ve just joined NHS England› as a policy manager!',
      'It took the NHS twenty years to let ‹paramedics like me› prescribe',
      '‹Midwife in Walthamstow›. The NHS promises continuity of carer with nobody to do it',
      'Our lunch break is nineteen minutes now. ‹Theatres, Homerton›',
      '‹my patients› taught me more than any textbook',
      asStaff('The ten year plan is braver than people think'),
      asStaff('Anyone else’s payslip a work of fiction this month?'),
      asStaff('Third weekend running on the ‹new rota›, the cat has stopped recognising me'),
      asStaff('Five ‹vacancies›, one applicant, and he thought it was the zoo'),
      asStaff('Our chief exec actually answered every question at the staff forum. Respect.'),
      { text: '‹ICU nurse›. Mum of two. Runner.', surface: 'profile' },
    ],
    passes: [
      'I’m a paramedic and these views are my own: pay us properly',
      'Our ward is tired. #ViewsMyOwn',
      'The nurse on Casualty wore nail varnish in theatre, I’m shouting at the telly',
      'My consultant says the knee is healing nicely, thank you NHS',
      'Our team lost 3-0 and the manager should go',
      'I used to be a lifeguard, now I sell carpets',
      asStaff('Banana bread, finally one that rose 🍌'),
      asStaff('What a goal! I have no voice left'),
      asStaff('A very patient spaniel and eleven miles of mud'),
      'Five hours in A&E with my daughter’s wrist and every one of them was kind to us',
      'Nurses like me because I always bring toffees',
      'Paramedic in Derby saves a swan from the canal',
      'In my novel the ward sister did it, with the drip stand',
      'Our lad’s been in NICU three weeks and I know all the monitors by their tunes now',
      'Save our maternity unit! March from the bandstand on Saturday, bring pots and pans',
      'Filed 1,200 words on ambulance handovers, cut to 600. Journalism!',
      'We are recruiting! Band 5 staff nurses, relocation package, apply by 30 June',
      asStaff('corridor care should be a never event. that’s me saying it, not work'),
      asStaff('shift+cmd+4 has been my whole personality since I got this laptop'),
      asStaff('The dishwasher has gone on strike and frankly I support its demands'),
      'The phlebotomist said sharp scratch and it wasn’t',
      asStaff('The ten year plan is braver than people think', true),
      { text: 'We opened our new stroke unit today', author: { officialAccount: true } },
      { text: 'ICU nurse. Mum of two. Tweets are mine alone.', surface: 'profile' },
    ],
  },
  *check(context) {
    if (context.author.profileDisclaimer || disclaimers(context).length > 0) return;
    const reading = recognisable(context);
    if (!reading) return;
    const { span, certainty, evidence } = reading;
    const insert = disclaimerInsert(context, 'personal');
    yield {
      ...(span && { span }),
      certainty,
      ...(context.draft.surface === 'profile' && { variant: 'profile' }),
      evidence: [...evidence, 'no disclaimer in it', ...(insert ? [] : [noRoom])],
      fixes: [...(insert ? [insert] : []), ...(context.draft.surface === 'profile' ? [] : [profileSaysSo])],
    };
  },
});
