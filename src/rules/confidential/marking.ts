import { markings } from '../../engine/annotations/markings.ts';
import { certaintyOf } from '../../engine/evidence.ts';
import { hasText } from '../../engine/needs.ts';
import { rule } from '../../engine/rule.ts';

export default rule({
  id: 'confidential/marking',
  needs: hasText(
    'confiden',
    'sensitive',
    'not for',
    'internal',
    'embargo',
    'privileg',
    'circulat',
    'distribut',
    'secret',
    'restricted',
    'tlp',
    'eyes',
    'only',
    'draft',
    'prejudice',
    'protect',
    'not to be',
    'forward',
    'subject to',
    'official',
    'private',
    'pre-dec',
    'predec',
    'chatham',
    'do not',
    "don't",
  ),
  says: {
    title: 'This carries a marking that says it is not for the public',
    ask: 'Is this from a paper that is not for the public?',
    why: 'A marked paper may only go to the people it was made for.',
    todo: 'Do not post any of it. Ask whoever owns the paper what you may say.',
  },
  examples: {
    flags: [
      '‹OFFICIAL-SENSITIVE›: winter plan options, see photo',
      '‹NOT FOR ONWARD CIRCULATION› but you didn’t hear it from me 👀',
      'Says ‹Commercial in Confidence› on every page, here’s page 3',
      '‹Embargoed until› 00:01 Friday: maternity review finds…',
      '‹STRICTLY PRIVATE AND CONFIDENTIAL› – job evaluation outcomes',
      '‹Draft not for publication›. Beds to drop by 40.',
      'The slide said “‹for internal use only›” so I took a photo obviously',
      '‹TLP:AMBER› phishing campaign against trusts this week',
      '[‹CONFIDENTIAL›]\nBoard paper 7, options for the birth centre',
      'Our solicitor’s note is ‹legally privileged› and says we’d lose lol',
    ],
    passes: [
      'What does OFFICIAL-SENSITIVE even mean? Training explained it at last',
      'Talk to the Guardian. It’s confidential.',
      'Our counselling line is strictly confidential and free',
      'Top secret recipe for night shift flapjacks: butter',
      'Secret Santa draw on ward 8 is live 🎅',
      'Patient data is sensitive, so are we after nights',
      'Restricted visiting ends on Monday',
      'Private and voluntary nurseries are hiring',
      'The draft of my dissertation is not going well',
      'We protect our patients, vaccinate!',
    ],
  },
  *check(context) {
    for (const { start, end, verdict } of markings(context)) {
      const certainty = certaintyOf(verdict.points, { weak: 2.5, strong: 4 });
      if (certainty) yield { span: { start, end }, evidence: verdict.reasons, certainty };
    }
  },
});
