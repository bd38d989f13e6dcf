import { type InstitutionSign, institutionVoice } from '../../engine/annotations/institution-voice.ts';
import { isDenied, isStaff } from '../../engine/annotations/own-words.ts';
import { sentenceAt, sentences } from '../../engine/annotations/sentences.ts';
import type { Context } from '../../engine/context.ts';
import { certaintyOf, clue, weigh } from '../../engine/evidence.ts';
import { type Example, rule } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { heardAlone, unlessDoubted } from '../../scorer/heard.ts';
import { scoreOf } from '../../scorer/reading.ts';

const member = (text: string): Example => ({
  text,
  author: { identifiesAsStaff: true, profileDisclaimer: true },
});

/** What each way of speaking weighs. The first two are certain, whoever writes; the rest needs a writer on the staff. */
const weights: Readonly<Record<InstitutionSign, number>> = {
  'it says that you speak on behalf of others': 3,
  'it speaks as “we” of the organisation': 3,
  'it gives the organisation’s opinion': 2.5,
  'it reads like an official statement': 2.5,
  'it reads like an answer from the organisation': 1.5,
};
const certain = 3;
/** A second way of speaking counts for less: much the same was heard already. */
const again = 0.75;

/** The whole of it sounds like an organisation from here on; below `unlike` it does not at all. */
const heard = 0.2;
const unlike = 0.05;
/** Below it the reader hears no organisation, though some words are those of one. */
const doubtful = 0.45;
/** From here on the sound alone is worth a question. */
const alone = { byWords: 0.8, byReader: 0.6 };

const ownVoice =
  /\bi(?:'d| would)? (?:do not|don't|cannot|can't|think|hope|wish|reckon|guess|wonder|believe|feel)\b|\bmy (?:view|opinion|guess)\b/;

/** The sentence asks, or says what the writer alone thinks. */
function isPersonal(context: Context, { start, end }: Span): boolean {
  const sentence = sentenceAt(sentences(context), start);
  if (!sentence) return false;
  return (
    context.text.slice(sentence.start, sentence.end + 1).includes('?') ||
    ownVoice.test(context.lower.slice(sentence.start, end))
  );
}

export default rule({
  id: 'capacity/speaks-for-organisation',
  says: {
    title: 'This reads as if your organisation said it',
    ask: 'Does this sound as if your organisation said it?',
    why: 'From your own account you can only speak for yourself; the press team speaks for the organisation.',
    todo: 'Say it as yourself (“I think”, “I am proud”), or pass it to the communications team.',
  },
  examples: {
    flags: [
      member('‹We at the Trust believe› every child should have a flu jab'),
      member('‹NHS England believes› that this report is unfair.'),
      member('‹On behalf of the Trust› I would like to apologise for the wait on Saturday'),
      member('‹Official statement›: the car park will close on Monday'),
      member('‹On behalf of the hospital›, thank you to the scouts for the cake'),
      member('‹The trust supports› the strike, solidarity ✊'),
      member('‹Here at NHS England we› pride ourselves on our tea'),
      member('‹We can confirm that all› clinics are running tomorrow, ignore the rumours'),
      member('‹We take all complaints very seriously›, please contact us'),
      '‹Speaking on behalf of NHS England› here: this programme works',
      member('‹The department does not recognise› those figures'),
      member('‹The trust would never discharge› anybody without a lift home'),
      member('‹The ICB sends its condolences› to the family of the councillor'),
      member(
        '‹In response to this morning’s story›, we want ‹to set the record straight›: every bed is open',
      ),
      member('We have read your message with sorrow. ‹We will be in touch›, and ‹we value your feedback›'),
    ],
    passes: [
      member('I think the trust has got this one right'),
      member('Proud to work for NHS England this week'),
      member('I do not speak on behalf of NHS England, I just work there'),
      member('Collecting the award on behalf of a colleague who is on shift'),
      member('The trust is hosting a careers fair on Friday, see you there'),
      member('What does NHS England think of the new guideline? Genuine question'),
      member('We are short of chairs in the staff room again'),
      { text: 'We at NHS England believe in openness', author: { officialAccount: true } },
      'We are committed to winning on Saturday, up the Os',
      'The committee believes the bill will pass',
      member('My manager said the trust will respond next week'),
      member('I think our hospital would never close that ward'),
      member('We take biscuits very seriously in this office'),
      member('The hospital is clear of flu at last, hurrah'),
      member('The trust stands on the site of an old brewery, did you know'),
      member('It is trust policy to be bare below the elbows'),
      member('Sorry to hear about your dad, thinking of you all'),
    ],
  },
  *check(context) {
    if (context.author.officialAccount) return;
    const staff = isStaff(context);
    const score = scoreOf(context, 'speaks-for-organisation');
    const found = institutionVoice(context).filter(
      (one) => (staff || weights[one.kind] >= certain) && !isDenied(context, one),
    );
    let any = false;
    for (const { kind, start, end } of found) {
      const { points, reasons } = weigh([
        clue(weights[kind], kind),
        found.length > 1 && clue(again),
        score.probability > heard && clue(1, 'the whole of it sounds like an organisation'),
        score.probability < unlike && clue(-0.5),
        weights[kind] < certain && isPersonal(context, { start, end }) && clue(-2),
      ]);
      const certainty = certaintyOf(points, { weak: 2, strong: 3 });
      if (!certainty) continue;
      const sure = unlessDoubted(context, 'speaks-for-organisation', doubtful, certainty);
      any = true;
      yield { span: { start, end }, evidence: reasons, certainty: sure, fixes: [] };
    }
    if (any || !staff) return;
    const told = heardAlone(context, 'speaks-for-organisation', alone);
    if (told && !isDenied(context, told.span) && !isPersonal(context, told.span))
      yield { ...told, evidence: ['it sounds like an organisation'], certainty: 'weak', fixes: [] };
  },
});
