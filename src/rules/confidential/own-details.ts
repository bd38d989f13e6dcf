import { contactDetails } from '../../engine/annotations/contact-details.ts';
import { documentNumbers } from '../../engine/annotations/documents.ts';
import { whoseIs } from '../../engine/annotations/whose.ts';
import { tellsDetails } from '../../engine/needs.ts';
import { rule } from '../../engine/rule.ts';

export default rule({
  id: 'confidential/own-details',
  needs: tellsDetails,
  says: {
    title: 'You are giving away your own details',
    why: 'Strangers can use them to pretend to be you, or to turn up at your door.',
    todo: 'Leave them out, or send them in a private message.',
  },
  examples: {
    flags: [
      'My direct line at work is ‹020 7946 0318› from Monday',
      'text me on ‹07700 900456› if you want the spare bike',
      'Moved house! I live at ‹5 Juniper Close› now, come round',
      'email me at ‹ruth.salter9@example.net› for the rota app idea',
      'my dob is ‹14/02/1988› and I feel every day of it',
      'I was born on ‹2 June 1979›, so yes I remember milk bottles',
      'My NMC pin is ‹17I2345E› if you want to check me',
      'you can reach me on my work mobile ‹07700 900789›',
      { text: 'Ward clerk. Tea. Bikes. ‹r.salter9@nhs.net›', surface: 'profile' },
      { text: 'Radiographer and runner | ‹07700 900456›', surface: 'profile' },
    ],
    passes: [
      'My mum’s number is on the fridge',
      'Call me old-fashioned but I like a paper chart',
      'I’m on the 38 to work',
      'Email the team at hello@example.org, not me',
      'I live near the hospital and love it',
      'My birthday is in June, cake please',
      'Ring 020 7946 0000 and ask for my ward',
      'My band is playing on 12/04/2026',
      { text: 'Ward clerk. Tea. Bikes. Bookings: hello@choir.example.org', surface: 'profile' },
    ],
  },
  *check(context) {
    const because =
      context.draft.surface === 'profile'
        ? 'it stands in your own profile'
        : 'the words beside it say it is yours';
    for (const { start, end, own, verdict } of contactDetails(context)) {
      if (own && verdict.points > 0) {
        yield { span: { start, end }, evidence: [...verdict.reasons, because] };
      }
    }
    for (const number of documentNumbers(context)) {
      if (number.kind !== 'registration' || !whoseIs(context, number).own) continue;
      yield {
        span: { start: number.start, end: number.end },
        evidence: ['a registration number that the words beside it say is yours'],
      };
    }
  },
});
