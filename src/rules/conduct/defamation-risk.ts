import { allegations } from '../../engine/annotations/allegations.ts';
import { atPlay } from '../../engine/annotations/targets.ts';
import { certaintyOf, clue, weigh } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';
import { scoreOf } from '../../scorer/reading.ts';

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
    ],
  },
  *check(context) {
    for (const one of allegations(context)) {
      const { points, reasons } = weigh([
        clue(3, 'it names somebody and says they did something criminal or dishonest'),
        scoreOf(context, 'attack').probability > 0.2 && clue(0.5),
        one.settled && clue(-3),
        atPlay(context) && clue(-3),
      ]);
      const certainty = certaintyOf(points, { weak: 2.5, strong: 3 });
      if (certainty) yield { span: { start: one.start, end: one.end }, evidence: reasons, certainty };
    }
  },
});
