import { disclaimers } from '../../engine/annotations/disclaimers.ts';
import { words } from '../../engine/annotations/words.ts';
import { disclaimerInsert } from '../../engine/disclaimer-fixes.ts';
import { onSurface } from '../../engine/needs.ts';
import { type Example, rule } from '../../engine/rule.ts';

const fewestWords = 3;

const reference = (text: string): Example => ({ text, site: 'linkedin', surface: 'reference' });

export default rule({
  id: 'disclaimer/reference',
  needs: onSurface('reference'),
  says: {
    title: 'This reference needs the disclaimer',
    why: 'Without it, readers could take it for a reference from your employer.',
    todo: 'We put the prescribed words in for you: leave them in, anywhere in the text.',
  },
  examples: {
    flags: [
      'Amara is the best project manager I have worked with.',
      'Worked with Tom for six years on the wards. Calm, kind, never late. Hire him!',
      'I cannot recommend Priya highly enough 👏👏',
      'Dr Okonkwo taught me everything I know about theatre etiquette and I would follow her anywhere.',
      'Views my own: Siân is a superb analyst and a patient teacher.',
      'This is a personal recommendation. Joe ran our bed meeting like clockwork.',
      'Not written on behalf of NHS England. Grace has a rare eye for detail.',
      'top bloke, top porter, always first to help',
      'In my personal opinion Wojciech is the best scrub nurse in London.',
    ].map(reference),
    passes: [
      ...[
        'Amara is a joy to work with. This reference is being made by me in a personal capacity. It is not intended and should not be construed as a reference from NHS England.',
        'Written in a personal capacity and not on behalf of my employer: Tom is superb.',
        'I write this as a private individual. It is not a reference from the Trust. Priya is the calmest nurse I know.',
        'Joe is brilliant with data. These are my own views and not those of NHS England.',
        'These words are mine alone and do not represent my employer. Siân is a star.',
        'Speaking for myself and not for the hospital: hire her.',
        'Thank you!',
        '',
      ].map(reference),
      { text: 'Amara is the best project manager I have worked with.', site: 'linkedin' },
    ],
  },
  *check(context) {
    if (words(context).length < fewestWords) return;
    const said = disclaimers(context);
    const personal = said.some((one) => one.personal);
    const notEmployer = said.some((one) => one.notEmployer);
    if (personal && notEmployer) return;
    const insert = disclaimerInsert(context, 'reference');
    yield {
      evidence: [
        personal
          ? 'it does not say that this is no reference from your employer'
          : notEmployer
            ? 'it does not say that you write in a personal capacity'
            : 'no words say that this is personal and not from your employer',
      ],
      fixes: insert ? [insert] : [],
    };
  },
});
