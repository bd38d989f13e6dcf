import { colleagues } from '../../engine/annotations/colleagues.ts';
import { documentNumbers } from '../../engine/annotations/documents.ts';
import { heardStaffRecord, speaksKindlyOrWidely, staffFacts } from '../../engine/annotations/staff-facts.ts';
import { toEndOfClause } from '../../engine/annotations/told-words.ts';
import { whoseIs } from '../../engine/annotations/whose.ts';
import { certaintyOf } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';
import { heardAlone, unlessDoubted } from '../../scorer/heard.ts';

/** Below it the reader hears no colleague's record: as often it is sport or the news. */
const unlike = 0.08;

export default rule({
  id: 'confidential/staff-record',
  says: {
    title: 'This is from somebody’s staff record',
    ask: 'Is this from a colleague’s staff record?',
    why: 'Sickness, pay and warnings are between a member of staff and their employer.',
    todo: 'Take it out, or ask the person whether they want it told.',
  },
  examples: {
    flags: [
      '‹Nurse Fiona Abara got a final written warning for the hoist thing›',
      'Hear ‹Gethin has been suspended› and HR won’t say why',
      '‹Shabnam is off with stress again› so that’s me on nights',
      'can’t believe ‹Kev in estates is on £52k› 😳',
      'Her NI number is ‹QQ 12 34 56 C› if payroll ask',
      'new starter form: ‹JG103759A› for Ivana',
      '‹Beth failed her probation› and cried in the sluice',
      '‹Oyin’s grievance against our matron was thrown out on Friday›',
      '‹Dr Lowther is under investigation by the GMC›, keep it quiet',
      'Payroll no ‹2048811› for Leila, she was overpaid',
    ],
    passes: [
      'Well done to Priya for passing her preceptorship!',
      'If you are off sick, ring the absence line before eight',
      'NI contributions explained in two minutes',
      'I was off sick with flu and the team sent soup',
      'HR were brilliant about my carers’ leave',
      'Congratulations to Marek on his new job, enjoy the leaving do',
      'Grievance policy training is on Tuesday, all managers welcome',
      'Our cat Mr Pickles is back from the vet with a cone on, off sick like the rest of us',
      'The minister was sacked on live telly',
      'Band 5 pay is not enough for London. That’s the tweet',
      'Happy retirement to Sister Bell after 40 years',
    ],
  },
  *check(context) {
    for (const number of documentNumbers(context)) {
      const { start, end, kind, called } = number;
      if (kind === 'national-insurance') {
        yield {
          span: { start, end },
          evidence: [
            'it has the form of a National Insurance number',
            ...(called ? ['the words beside it call it one'] : []),
          ],
        };
      }
      if (kind === 'payroll') {
        yield { span: { start, end }, evidence: ['called a payroll number'], certainty: 'weak' };
      }
      if (kind === 'registration' && !whoseIs(context, number).own) {
        yield { span: { start, end }, evidence: ['somebody’s registration number'], certainty: 'faint' };
      }
    }
    let told = false;
    for (const { start, end, verdict } of staffFacts(context)) {
      const certainty = certaintyOf(verdict.points, { faint: 3, weak: 4, strong: 5 });
      if (!certainty) continue;
      told = true;
      yield {
        span: toEndOfClause(context, { start, end }),
        evidence: verdict.reasons,
        certainty: unlessDoubted(context, 'staff-record', unlike, certainty),
      };
    }
    if (told || speaksKindlyOrWidely(context) || !colleagues(context).some((one) => one.named)) return;
    const heard = heardAlone(context, 'staff-record', {
      byWords: heardStaffRecord,
      byReader: 0.3,
    });
    if (heard)
      yield { ...heard, evidence: ['it names a person and sounds like a staff record'], certainty: 'faint' };
  },
});
