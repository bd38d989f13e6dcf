import { attachedAtWork } from '../../engine/annotations/attached.ts';
import { type Example, rule } from '../../engine/rule.ts';

const film = (text: string, identifiesAsStaff = true): Example => ({
  text,
  attachments: ['video'],
  author: { identifiesAsStaff, profileDisclaimer: true },
});

export default rule({
  id: 'media/video',
  needs: ({ draft }) => draft.attachments.includes('video'),
  says: {
    title: 'Is this video ready for everybody?',
    why: 'Videos about work need captions and a transcript, and nothing confidential in sight or sound.',
    todo: 'Add captions, check faces, screens and voices, and ask communications which channel to use.',
    tick: { label: 'It has captions, and nothing confidential can be seen or heard', of: 'video' },
  },
  examples: {
    flags: [
      film('A tour of our new stroke unit'),
      film('How we clean a scanner, in one minute'),
      film('Ward dance-off, judge for yourselves'),
      film('Our chief nurse on why she speaks up'),
      film('Watch!'),
      film(''),
      film('my first week at NHS England', false),
      film('Handwashing song from the paediatric ward'),
    ],
    passes: [
      film('My dog discovers snow for the first time'),
      film('Every goal from Saturday, you are welcome'),
      film('Attempt seven at the backflip', false),
      film('Cooking my nan’s dumplings, step by step'),
      film('The sea at Whitby this morning', false),
      { text: 'A tour of our new stroke unit', author: { identifiesAsStaff: true } },
      { text: 'A tour of our new stroke unit', attachments: ['image'] },
      film('Guitar cover, go easy on me, it has been years', false),
    ],
  },
  *check(context) {
    const { about, untold } = attachedAtWork(context);
    if (!about && !untold) return;
    yield { evidence: ['a video is attached', ...(about ? ['the words are about work'] : [])] };
  },
});
