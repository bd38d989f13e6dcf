import { attachedAtWork } from '../../engine/annotations/attached.ts';
import { type Example, rule } from '../../engine/rule.ts';

const picture = (text: string, identifiesAsStaff = true): Example => ({
  text,
  attachments: ['image'],
  author: { identifiesAsStaff, profileDisclaimer: true },
});

/** Reading the words in a picture is beyond what a browser does by itself, so the person is asked to look. */
export default rule({
  id: 'media/image-text',
  needs: ({ draft }) => draft.attachments.includes('image'),
  says: {
    title: 'There are words in the picture',
    ask: 'Are there words in the picture?',
    why: 'A whiteboard, a screen, a badge or a letter in the background can be read by anybody who zooms in.',
    todo: 'Look at the edges and the background, and cut out or blur what can be read.',
    tick: { label: 'No names or notes on screens, boards, badges or papers in it', of: 'image' },
  },
  examples: {
    flags: [
      picture('The new whiteboard on our ward is up'),
      picture('Handover done, coffee earned'),
      picture('My desk at NHS England, finally tidy', false),
      picture('Look!'),
      picture('Our nurses won the quiz 🎉'),
      picture('Thank you letter from a patient, framed'),
      picture('The control room on go live day at the hospital'),
      picture(''),
    ],
    passes: [
      picture('Sourdough number nine, finally a good crumb'),
      picture('The dog has found a puddle again'),
      picture('Cup final day with my brother in law', false),
      picture('What a view from the top of Snowdon'),
      picture('Dahlias, second year, bigger than my head', false),
      { text: 'The new whiteboard on our ward is up', author: { identifiesAsStaff: true } },
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
