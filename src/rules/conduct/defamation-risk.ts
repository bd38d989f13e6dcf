import { allegations } from '../../engine/annotations/allegations.ts';
import { misdeeds } from '../../engine/annotations/misdeeds.ts';
import { atPlay } from '../../engine/annotations/targets.ts';
import { toEndOfClause } from '../../engine/annotations/told-words.ts';
import { certaintyOf, clue, weigh } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';
import { scoreOf } from '../../scorer/reading.ts';

/** A court, an inquiry or a paper has said so, or it is a story. */
const settled =
  /\b(?:(?<!not )alleged(?:ly)?|accused|charged with|convicted|jailed|sentenced|guilty|pleaded|admitt(?:ed|ing|s)|jury|judge|inquest (?:found|heard|ruled)|inquiry|tribunal|verdict|prosecut(?:ed|ors?|ion)|police|arrested|suspected|reportedly|fined|acquitted|cleared|struck off|panel|court heard|according to|investigation|documentary|podcast|film|novel|drama|episode|character|fiction|scam|phishing|seagull|squirrel|magpie|football|goal|referee|ref|penalty|midfield|striker|keeper|offside|innings|wicket|album|song|corrie|eastenders)\b/;

const isSettled = (lower: string): boolean => settled.test(lower);

export default rule({
  id: 'conduct/defamation-risk',
  absorbs: ['conduct/insult'],
  says: {
    title: 'This says as a fact that somebody broke the law or lied',
    ask: 'Does this accuse somebody of a crime or a lie?',
    why: 'If it cannot be proved, they can take you to court, and you would answer for it yourself.',
    todo: 'Leave the accusation out. Report fraud to your counter-fraud team, and a crime to the police.',
  },
  examples: {
    flags: [
      '‹Dr Harlow is a thief› and the pharmacy knows',
      '‹Mr Pinder in procurement takes bribes›',
      '‹Brightwell Medical falsified› its trial data',
      'everyone knows ‹Sandra in payroll has been stealing›',
      '‹Councillor Dent is a crook›, plain and simple',
      '‹Larkin Brothers are fraudsters›, avoid',
      '‹Professor Wynne plagiarised› half his thesis',
      '‹Tom Askew assaulted patients› and kept his job',
      '‹Novara Pharma covered up› the deaths',
      'I’m telling you ‹Kath in finance fiddles› the petty cash',
      '‹Nigel Hartwood fiddles› his mileage and finance sign it',
      '‹Mr Alderney lied under oath at that inquest›. I was sat behind him',
      '‹Becky Trent is off sick with her back and doing shifts at the nail bar›',
      '‹Dr Farrant was asleep in his car and still got paid for the on call›',
      '‹Stonebrook Care put dead residents through the books›',
      '‹Colin Fennimore bought his degree online›',
      '‹Angela Rusk clocks in for her sister›',
    ],
    passes: [
      'Time is a thief',
      'Chelsea stole it in the ninetieth minute, what a match',
      'The former treasurer was jailed for theft, says the court report',
      'Police have charged a man with fraud',
      'The seagull is a thief and my chips are gone',
      'Fraud awareness week: how to spot a fake invoice',
      'The inquiry found failings by the company',
      'He was accused of lying and cleared by the tribunal',
      'Con man dramas are my guilty pleasure',
      'She stole the show at the pantomime',
      'Monday stole my will to live',
      'I lied under oath to my dentist about flossing',
      'Rosie Parker never signed for the parcel, so it went back',
      'The court heard that Alan Dray had bought his degree online',
      'Sam Oyelaran got the job by working twice as hard as anybody',
    ],
  },
  *check(context) {
    let any = false;
    for (const one of allegations(context)) {
      const { points, reasons } = weigh([
        clue(3, 'it names somebody and says they did something criminal or dishonest'),
        scoreOf(context, 'attack').probability > 0.2 && clue(0.5),
        one.settled && clue(-3),
        atPlay(context) && clue(-3),
      ]);
      const certainty = certaintyOf(points, { weak: 2.5, strong: 3 });
      if (!certainty) continue;
      any = true;
      yield { span: { start: one.start, end: one.end }, evidence: reasons, certainty };
    }
    if (any || isSettled(context.lower)) return;
    for (const span of misdeeds(context)) {
      yield {
        span: toEndOfClause(context, span),
        evidence: ['it names somebody and tells of what a court would have to hear'],
        certainty: 'weak',
      };
    }
  },
});
