import { bragging } from '../../engine/annotations/disrepute-clues.ts';
import { sentences } from '../../engine/annotations/sentences.ts';
import { toldConcerns } from '../../engine/annotations/told-concerns.ts';
import { concernClues } from '../../engine/annotations/tone-clues.ts';
import type { Context } from '../../engine/context.ts';
import { certaintyOf, clue, weigh } from '../../engine/evidence.ts';
import type { Frame } from '../../engine/frames.ts';
import { rule } from '../../engine/rule.ts';
import { contains, cover, type Span } from '../../engine/span.ts';
import { concernPhrases } from '../../lexicons/conduct.ts';
import { heardBeside, trimmed } from '../../scorer/heard.ts';
import { scoreOf } from '../../scorer/reading.ts';

/** Of the sealed sentences 1 in 100 others is heard; speaking alone the scorer must be surer. */
const heard = 0.2;
const alone = { byWords: 0.42, byReader: 0.4, mostHelp: 0.7 };
/** Below it nothing else in the draft sounds like care. */
const unlike = 0.03;

/** Up to so many words a sentence is underlined whole, since all of it tells; of a longer one only what is heard. */
const readable = 32;

interface Telling {
  readonly span: Span;
  readonly strong: boolean;
  readonly hint: boolean;
  /** Said plainly, in words that no phrase foresaw. */
  readonly plain: boolean;
}

/** The sentences that tell of a concern. */
function tellings(
  context: Context,
  phrases: readonly Frame<'strong' | 'hint' | 'general'>[],
): readonly Telling[] {
  const told = toldConcerns(context);
  return sentences(context).flatMap((sentence) => {
    const heard = phrases.filter((one) => one.kind !== 'general' && contains(sentence, one));
    const plain = told.some((one) => one.sentence === sentence);
    const span = sentence.words.length > readable ? cover(heard) : undefined;
    if (heard.length === 0 && !plain) return [];
    const kinds = new Set(heard.map(({ kind }) => kind));
    return [
      {
        span: trimmed(context, span ?? sentence),
        strong: kinds.has('strong'),
        hint: kinds.has('hint'),
        plain,
      },
    ];
  });
}

export default rule({
  id: 'conduct/whistleblowing',
  absorbs: ['conduct/disrepute', 'conduct/picking-a-fight'],
  says: {
    title: 'This raises a serious concern: it deserves to be acted on',
    ask: 'Are you raising a concern about care or wrongdoing?',
    why: 'The law that protects people who speak up, the Public Interest Disclosure Act, protects you best when the concern goes through the proper channels first.',
    todo: 'Tell your Freedom to Speak Up Guardian or your manager, or ask Protect’s free, confidential advice line: 020 3117 2520.',
  },
  examples: {
    flags: [
      '‹Two nurses for thirty patients again, someone is going to die›',
      '‹They altered the notes after she died›. I saw it.',
      '‹I’ve raised it four times and nobody has done a thing about the ventilators›',
      '‹we were told not to datix the falls on ward 9›',
      '‹it’s all being hushed up›',
      '‹I’m going to the press, every other door is shut›',
      '‹we’ve had no working suction in resus for a month›',
      '‹Patients left in soiled beds for hours›',
      ...[
        '‹No adrenaline in the crash trolley again, third week›',
        '‹we were told to code them as seen so the target looks met›',
        '‹the incidents were being downgraded to “no harm” before the board saw them›',
      ].map((text) => ({ text, author: { identifiesAsStaff: true } })),
      '‹our registrar operated smelling of drink and it was laughed off›',
      '‹There were two of us for thirty-four patients›',
      '‹unqualified staff giving out controlled drugs, every night›',
      '‹Since I spoke up about recovery I have been taken off the rota›',
      '‹The referrals sat in a mailbox nobody opened, some of them had cancer›',
      '‹I can’t stay silent about what is happening on the unit›',
    ],
    passes: [
      'The sterile store has moved, kit is still on level 2',
      'We were asked to log on before nine so that the training could start',
      'If you have a concern at work, talk to your Freedom to Speak Up Guardian',
      'Speak Up month! Ours brings biscuits',
      'The public inquiry’s report should be required reading',
      'Whistleblowing policy refreshed, read it on the intranet',
      'Never events framework: a teaching session on Thursday',
      'Datix it. Always Datix it.',
      'Two nurses, one kettle, no milk. Send help',
      'We raised £400 and everybody had cake',
      'Duty of candour training done',
      'We need safe staffing in law, as Wales has',
      'The lift has been out for a week and my calves are magnificent',
    ],
  },
  *check(context) {
    const phrases = concernPhrases(context);
    const score = scoreOf(context, 'unsafe-care').probability;
    const general = phrases.some((one) => one.kind === 'general');
    const found = tellings(context, phrases);
    let any = false;
    for (const { span, strong, hint, plain } of found) {
      const { points, reasons } = weigh([
        (strong || plain) && clue(2.5, 'it tells of harm, danger or something covered up'),
        !strong && !plain && clue(1.5, 'words of somebody who has a concern'),
        (found.length > 1 || (strong && plain) || (hint && (strong || plain))) && clue(0.5),
        score > heard && clue(1, 'the whole of it sounds like a concern about care'),
        score > 0.4 && clue(1),
        score < unlike && clue(-0.5),
        general && clue(-2.5),
        bragging(context) && clue(-1.5),
      ]);
      const certainty = certaintyOf(points, { weak: 2.5, strong: 3.5 });
      if (!certainty) continue;
      any = true;
      yield { span, evidence: reasons, certainty, fixes: [] };
    }
    if (any) return;
    const told = heardBeside(context, 'unsafe-care', alone, (draft) => [
      ...concernClues(draft),
      general && clue(-1),
      bragging(draft) && clue(-1.5),
    ]);
    if (!told) return;
    const evidence = ['it sounds like a concern about care or wrongdoing', ...told.reasons];
    yield { ...told.heard, evidence, certainty: 'weak', fixes: [] };
  },
});
