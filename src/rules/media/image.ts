import { attachedAtWork } from '../../engine/annotations/attached.ts';
import { hasWord } from '../../engine/needs.ts';
import { type Example, rule } from '../../engine/rule.ts';

const children = hasWord(
  ...'child children kid kids baby babies toddler toddlers teenager teenagers pupil pupils schoolchildren newborn'.split(
    ' ',
  ),
);
const picture = (text: string, identifiesAsStaff = true): Example => ({
  text,
  attachments: ['image'],
  author: { identifiesAsStaff, profileDisclaimer: true },
});

export default rule({
  id: 'media/image',
  needs: ({ draft }) => draft.attachments.includes('image'),
  says: {
    title: 'Look at the picture once more',
    why: 'A face, a tattoo or a uniform in the background can give somebody away.',
    todo: 'Check that everybody in it has agreed, that no screen, notes or logo can be seen, and that colleagues know.',
    tick: { label: 'Everybody who can be recognised has agreed to it', of: 'image' },
  },
  variants: {
    children: {
      title: 'A child in the picture?',
      why: 'Nobody under 18 may be shown with their name, and their parents have to agree first.',
      todo: 'Leave out names and schools, and post it only with the family’s written consent.',
      tick: { label: 'The family has agreed in writing, and no child is named', of: 'image' },
    },
  },
  examples: {
    flags: [
      picture('Sunrise over the helipad after night shift'),
      picture('The team on the ward at Christmas 🎄'),
      picture('Our new theatre kit has arrived'),
      picture('Look!'),
      picture(''),
      picture('The children painted the waiting room'),
      picture('my first day at NHS England', false),
      picture('Patient feedback that made our week'),
    ],
    passes: [
      picture('Sourdough number nine, finally a good crumb'),
      picture('What a view from the top of Snowdon'),
      picture('New trainers, same slow runner', false),
      picture('The dog has found a puddle again'),
      { text: 'The team on the ward at Christmas', author: { identifiesAsStaff: true } },
      { text: 'Our new theatre kit has arrived', attachments: ['gif'] },
      picture('Cup final day with my brother in law', false),
      picture('Dahlias, second year, bigger than my head', false),
    ],
  },
  *check(context) {
    const { about, untold } = attachedAtWork(context);
    const young = children(context) && (about || context.author.identifiesAsStaff);
    if (!about && !untold && !young) return;
    yield {
      evidence: ['a picture is attached', ...(about ? ['the words are about work'] : [])],
      ...(young && { variant: 'children' }),
    };
  },
});
