import { attachedAtWork } from '../../engine/annotations/attached.ts';
import { type Example, rule } from '../../engine/rule.ts';

const picture = (text: string, identifiesAsStaff = true): Example => ({
  text,
  attachments: ['image'],
  author: { identifiesAsStaff, profileDisclaimer: true },
});

/** What a file carries is not looked into: the sites take it out of some pictures and keep it in others. */
export default rule({
  id: 'media/image-location',
  needs: ({ draft }) => draft.attachments.includes('image'),
  says: {
    title: 'The picture tells where it was taken',
    ask: 'Does the picture tell where it was taken?',
    why: 'A phone writes the place into a photo, and a sign or the view from a window can tell it too.',
    todo: 'Post a screenshot of the photo instead, and cut out what tells the place.',
    tick: { label: 'It does not show or carry a place that should stay private', of: 'image' },
  },
  examples: {
    flags: [
      picture('View from the night shift'),
      picture('First day on the new ward'),
      picture('My desk at NHS England, finally tidy', false),
      picture('Home visit in the rain, district nursing at its best'),
      picture('Look!'),
      picture('Our clinic has moved'),
      picture('The vaccination van is out again today'),
      picture(''),
    ],
    passes: [
      picture('Sourdough number nine, finally a good crumb'),
      picture('The dog has found a puddle again'),
      picture('Cup final day with my brother in law', false),
      picture('What a view from the top of Snowdon'),
      picture('Dahlias, second year, bigger than my head', false),
      { text: 'View from the night shift', author: { identifiesAsStaff: true } },
      { text: 'A tour of our new stroke unit', attachments: ['video'] },
      { text: 'Our new theatre kit has arrived', attachments: ['gif'] },
    ],
  },
  *check(context) {
    const { about, untold } = attachedAtWork(context);
    if (!about && !untold) return;
    yield {
      evidence: ['a picture is attached', ...(about ? ['the words are about work'] : [])],
      certainty: 'weak',
    };
  },
});
