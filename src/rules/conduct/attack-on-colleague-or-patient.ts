import { type Insult, insults } from '../../engine/annotations/insults.ts';
import { atWork } from '../../engine/annotations/targets.ts';
import { attackClues, belittlingClues, ofColleagueOrPatient } from '../../engine/annotations/tone-clues.ts';
import type { Context } from '../../engine/context.ts';
import { certaintyOf, clue, weigh } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';
import { type Bars, heardBeside, unlessDoubted } from '../../scorer/heard.ts';
import { isRead, scoreOf } from '../../scorer/reading.ts';

/** From here the scorer hears an attack; on the sealed sentences fewer than 2 in 100 others reach it. */
const heard = 0.35;
/** Below it the reader hears no attack, whatever the words say. */
const unlike = 0.1;
/** Of somebody known it is asked about quietly from here, with what words say for and against it. */
const ofKnown: Bars = { byWords: 0.45, byReader: 0.29 };
/** So far above that bar, in log odds, without clues and with them, it is asked aloud. */
const sure = { above: 1, points: 2.2 };

function evidenceFor(context: Context, { aim, sort, before }: Insult) {
  const about = aim === 'work' || aim === 'patient';
  return weigh([
    about && clue(2, aim === 'patient' ? 'said of a patient or a visitor' : 'said of somebody you work with'),
    aim === 'name' && atWork(context) && clue(1, 'said of somebody by name'),
    before && aim === 'name' && clue(1, 'put right before the name'),
    sort === 'threat' ? clue(3, 'it reads as a threat') : undefined,
    (sort === 'noun' || sort === 'person') && clue(2, 'words that insult'),
    (sort === 'harsh' || sort === 'jibe') &&
      clue(sort === 'jibe' ? 0.5 : 1.5, 'a phrase that mocks or runs somebody down'),
    sort === 'adjective' && clue(1.5, 'a word that runs somebody down'),
    sort === 'image' && clue(1.5, 'a word that mocks when it is said of a person'),
    scoreOf(context, 'attack').probability > heard && clue(1, 'the whole of it sounds like an attack'),
  ]);
}

export default rule({
  id: 'conduct/attack-on-colleague-or-patient',
  absorbs: ['conduct/insult', 'conduct/picking-a-fight', 'conduct/obscenity'],
  says: {
    title: 'This attacks a colleague or a patient',
    ask: 'Could this read as an attack on a colleague or a patient?',
    why: 'They, or people who know them, may read it; the policy treats it as bullying, and it can cost a job.',
    todo: 'Leave the person out. If something is wrong at work, take it to a manager you trust, HR or your union.',
  },
  examples: {
    flags: [
      '‹The laziest nurses› in the building and they’re all on my shift',
      '‹Payroll is staffed entirely by sloths›',
      'Can’t believe ‹that snake Deborah› got employee of the month',
      '‹Our ward manager couldn’t run a bath›',
      '‹The new registrar is an idiot›, ask anyone on nights',
      '‹lazy nurses› on 6 again, buzzers going and not one of them up',
      '‹that muppet in payroll› has done it again',
      '‹bed 9 is a time-waster›, eleven buzzers since midnight',
      '‹Pt’s mum is a proper Karen›',
      '‹HR are spineless›. There, I said it.',
      'Honestly ‹Dr Mbeki is a bully› and we all know it',
      '‹our matron: complete dragon›',
      '‹Kelly from finance is so two-faced›',
      '‹the moaning old bat› in bay 3 wants her tea sent back',
      '‹ＯＵＲ consultant is a moron›',
      '‹management are useless› and deaf with it',
    ],
    passes: [
      'Their customer services is a joke',
      'A nurse on my bus, and had she been in a clown suit she would deserve the seat',
      'Quiz night: our team was useless, slow and wrong about Australia',
      'Drug dealer? No, I’m a pharmacist, same bag',
      'Speaking as a nurse, the new bins are ugly and the foxes hate them',
      'The printer on the ward is a useless lying heap',
      'I’m such an idiot, I left my badge in theatre',
      'Our matron is a legend, ran the ward on no sleep',
      'A patient called my colleague a stupid cow today. We reported it.',
      'Spurs’ midfield are a lazy shambles and the manager is clueless',
      'My brother is an idiot and I love him',
      'Calling patients time-wasters helps nobody',
      'The lift by the clinic is a joke',
      'Nurses are not lazy. They are exhausted.',
      'That consultant was brilliant with my nan',
      'The doctor in this drama is such a creep',
      'Shift done, feet up, the dog is lazy and so am I',
      'Bullying has no place on any ward',
      'The new rota policy seems rushed to me',
    ],
  },
  *check(context) {
    let any = false;
    for (const insult of insults(context)) {
      if (!insult.aim || insult.aim === 'you' || insult.aim === 'them' || insult.aim === 'kin') continue;
      const { points, reasons } = evidenceFor(context, insult);
      const certainty = certaintyOf(points, { weak: 3, strong: 3.5 });
      if (!certainty) continue;
      any = true;
      yield {
        span: insult.whole,
        evidence: reasons,
        certainty: unlessDoubted(context, 'attack', unlike, certainty),
      };
    }
    // Without the reader it is asked of anybody, as an insult.
    if (any || !isRead(context) || context.lower.includes('http') || !ofColleagueOrPatient(context)) return;
    const told = heardBeside(context, 'attack', ofKnown, (one) => [
      ...attackClues(one),
      ...belittlingClues(one),
    ]);
    if (!told) return;
    const evidence = ['it sounds like running somebody down', ...told.reasons];
    const certainty = told.above >= sure.above && told.points >= sure.points ? 'weak' : 'faint';
    yield { ...told.heard, evidence, certainty, fixes: [] };
  },
});
