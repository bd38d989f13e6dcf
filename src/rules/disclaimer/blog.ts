import { disclaimers } from '../../engine/annotations/disclaimers.ts';
import { recognisable } from '../../engine/annotations/recognisable.ts';
import { disclaimerInsert } from '../../engine/disclaimer-fixes.ts';
import { onSurface } from '../../engine/needs.ts';
import { type Example, rule } from '../../engine/rule.ts';

const article = (text: string, identifiesAsStaff = true): Example => ({
  text,
  site: 'linkedin',
  surface: 'article',
  author: { identifiesAsStaff, profileDisclaimer: true },
});

export default rule({
  id: 'disclaimer/blog',
  needs: onSurface('article'),
  says: {
    title: 'This article needs the disclaimer in it',
    ask: 'Is this article about your work?',
    why: 'An article travels without your profile, so it has to say itself that the views are yours.',
    todo: 'Add the disclaimer, at the end or wherever you like.',
  },
  examples: {
    flags: [
      article(
        'What night shifts taught me about sleep\n\nIn my first year on the wards I slept four hours a day.',
      ),
      article('Five lessons from the vaccination programme. Lesson one: listen.'),
      article('Why we need to talk about waiting lists\n\nEvery number is somebody waiting by a phone.'),
      article('Mentoring changed my career. ‹My job in the NHS› began with a phone call.'),
      article('‹As a midwife› I have held a lot of hands. This is what I learned.', false),
      article('How ‹we at NHS England› made forms shorter, and what went wrong on the way', false),
      article('Blog: a year as an F1. Thread of the posts so far, all about life on the wards', false),
      article('Part two of my series on quiet leadership: what happens when the meeting ends'),
      article('Retention starts with the staff room. Three small things any manager can do.'),
    ],
    passes: [
      article('Lessons from the vaccination programme. Views in this blog are mine and not my employer’s.'),
      article('Why waiting lists matter. I write here in a personal capacity.'),
      article(
        'Any views expressed in this blog are entirely my own and not those of my employer.\n\nTen nights on call.',
      ),
      article('How I learned to bake sourdough\n\nFlour, water, salt and patience of a sort.'),
      article('Birdwatching for beginners, part three: small brown jobs'),
      article('Notes from a narrowboat: our second winter on the cut'),
      article('Walking the Pennine Way in nine days, with blisters'),
      article('The Portland vase: a detective story in six auctions'),
      article('My garden in March\n\nThe snowdrops are over and the daffodils are up.', false),
      { text: 'Waiting lists matter', surface: 'post', author: { identifiesAsStaff: true } },
    ],
  },
  *check(context) {
    if (disclaimers(context).length > 0) return;
    const reading = recognisable(context);
    if (!reading) return;
    const { span, certainty, evidence } = reading;
    const insert = disclaimerInsert(context, 'blog');
    yield {
      ...(span && { span }),
      certainty,
      evidence: [...evidence, 'no disclaimer in the article itself'],
      fixes: insert ? [insert] : [],
    };
  },
});
