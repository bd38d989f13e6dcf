import { disclaimers } from '../../engine/annotations/disclaimers.ts';
import { type Recognisable, recognisable } from '../../engine/annotations/recognisable.ts';
import { hiddenRole } from '../../engine/annotations/role-signs.ts';
import { insiderWords } from '../../engine/annotations/under-the-news.ts';
import type { Context } from '../../engine/context.ts';
import { disclaimerInsert } from '../../engine/disclaimer-fixes.ts';
import { onSurface } from '../../engine/needs.ts';
import { type Example, rule } from '../../engine/rule.ts';

const comment = (text: string, identifiesAsStaff = true): Example => ({
  text,
  site: 'facebook',
  surface: 'media-comment',
  author: { identifiesAsStaff, profileDisclaimer: true },
});

/** What only shows because the piece has named the place: the writer's words, or that they keep back who they are. */
function underTheNews(context: Context): Recognisable | undefined {
  const insider = insiderWords(context);
  if (insider) {
    const { start, end } = insider.words;
    return {
      certainty: insider.plain || context.author.identifiesAsStaff ? 'strong' : 'weak',
      evidence: ['it speaks of what is in the news as your own work'],
      span: { start, end },
      saysSo: false,
    };
  }
  const hidden = hiddenRole(context);
  return hidden && { certainty: 'weak', evidence: [hidden.kind], span: hidden, saysSo: false };
}

export default rule({
  id: 'disclaimer/media-comment',
  needs: onSurface('media-comment'),
  says: {
    title: 'Say that this comment is your own view',
    ask: 'Can readers tell that you work in the NHS?',
    why: 'Comments under the news are quoted, and yours could be quoted as your employer’s.',
    todo: 'Add the disclaimer. Anything that needs an official answer goes to the media team.',
  },
  variants: {
    undisclosed: {
      title: 'Say that you are staff, and that this is your own view',
      why: 'Commenting on the news about work without saying that you work there misleads readers.',
      todo: 'Say that you work for the organisation and add the disclaimer, or leave the comment out.',
    },
  },
  examples: {
    flags: [
      comment('Your headline on waiting times leaves out half the report.'),
      comment('‹I work for NHS England› and the figures in this article are from 2019.'),
      comment('“‹As a nurse at Homerton›, I was sorry to read your piece on agency staff.”', false),
      comment('Nurses do not strike lightly. This piece is shameful.'),
      comment('‹I’m a GP›. We offer more appointments than ever, read the data', false),
      comment('Wrong again, Daily Bugle. Nobody in A&E waits “for fun”'),
      comment('Speaking on Radio Anglia at 8 about ‹my ward› and winter', false),
      comment('Your reporter was told twice that the beds were closed. That’s not in the piece, is it.'),
      comment('The CQC report says nothing of the kind. Did your reporter open it?'),
    ],
    passes: [
      comment('Speaking for myself and not for the hospital: your headline on waiting times is wrong.'),
      comment('I work in the NHS, views mine, and this piece misses the point about A&E.'),
      comment(
        'These views are entirely my own and not necessarily those of my employer. Nurses do not strike lightly.',
      ),
      comment('My comments to the paper about staffing were made in a personal capacity.'),
      comment('Great match report, thank you'),
      comment('Why does nobody ever ask the fans before they change the kit'),
      comment('The crossword had two errors today'),
      comment('As a patient I found this article helpful', false),
      {
        text: 'Your headline is wrong about our ward',
        author: { officialAccount: true },
        surface: 'media-comment',
      },
    ],
  },
  *check(context) {
    if (context.author.officialAccount || disclaimers(context).length > 0) return;
    const reading = recognisable(context) ?? underTheNews(context);
    if (!reading) return;
    const { span, certainty, evidence, saysSo } = reading;
    const insert = disclaimerInsert(context, 'media-comment');
    yield {
      ...(span && { span }),
      certainty,
      ...(!saysSo && { variant: 'undisclosed' }),
      evidence: [...evidence, 'no disclaimer in the comment itself'],
      fixes: insert ? [insert] : [],
    };
  },
});
