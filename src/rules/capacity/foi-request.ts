import { employers } from '../../engine/annotations/employer.ts';
import { isStaff } from '../../engine/annotations/own-words.ts';
import type { Context } from '../../engine/context.ts';
import { frames } from '../../engine/frames.ts';
import { lowerSameLength, normalise } from '../../engine/normalise.ts';
import { type Example, rule } from '../../engine/rule.ts';

/** Asking a public body for what it holds: a request needs no special words, so plain questions count. */
const asks = frames(
  {
    'it asks under the Freedom of Information Act': [
      'freedom of information',
      'foi|foia|fois',
      'under the act',
      'environmental information regulations',
      'information request',
    ],
    'it asks for records or figures': [
      'how many|much ..12 #held',
      'how many|much ?money did|does|do|has|have|was|were|is|are ..8 ?#held',
      'what did|does|was|is|are the ..8 cost|costs|budget|spend|spending|salary|bill|figure|figures|number|total|average|rate|rates',
      'what did ..6 spend|pay|cost',
      'please|can|could|would ?you ?please ?kindly publish|release|provide|send|share|disclose|supply|give ?me|us ?a|the|all|full|copy|copies|any ..6 #record',
      'where|when can|could|will|do|are i|we|you ?the ..6 #record',
      "i|i'd|we would|want|'d|am|need ?like|requesting|request|to ?see|have|get|request ?a|the|all ?copy|copies ?of ..6 #record",
      'copy|copies of ..4 #record',
    ],
  },
  {
    held: new Set(
      'patients staff nurses beds complaints incidents operations vacancies consultants agency deaths cancelled appointments falls people employees managers spent spend paid cost contract contracts claims waiting days hours times'.split(
        ' ',
      ),
    ),
    record: new Set(
      'minutes report reports data figures numbers contract contracts emails policy policies documents document statistics stats records breakdown information accounts spending list spreadsheet review correspondence costs'.split(
        ' ',
      ),
    ),
  },
);

const answering = frames({
  'it answers a freedom of information request': [
    'your|you|the|re|this|his|her foi|freedom ?of ?information request|question|query',
    'foi request',
  ],
});

/** The post above, made plain, so that it can be read like a draft. */
function postAbove(context: Context): Context | undefined {
  const { replyingTo } = context.draft;
  if (replyingTo === undefined) return undefined;
  const { text } = normalise(replyingTo);
  return { ...context, text, lower: lowerSameLength(text) };
}

const member = (replyingTo: string, text = 'Thanks for asking, let me look'): Example => ({
  text,
  replyingTo,
  surface: 'reply',
  author: { identifiesAsStaff: true, profileDisclaimer: true },
});

export default rule({
  id: 'capacity/foi-request',
  says: {
    title: 'Could this be a freedom of information request?',
    why: 'Anybody may ask a public body for information in any words, and the clock starts when they ask.',
    todo: 'Pass the question to the FOI team today, and do not answer it from here.',
  },
  examples: {
    flags: [
      member('How many agency nurses did your trust use last year?'),
      member('@NHSEngland what did the new logo cost?'),
      member('Under the Freedom of Information Act please send me the report'),
      member('Please publish the minutes of the March board meeting'),
      member('I would like a copy of the parking contract'),
      member('How much has the hospital spent on taxis'),
      member('FOI: number of falls on the ward since May'),
      {
        text: '‹Your FOI request› is answered below: 43 beds',
        author: { identifiesAsStaff: true, profileDisclaimer: true },
      },
    ],
    passes: [
      member('How many sugars do you take?'),
      member('What time does the canteen open?'),
      member('Congratulations on the new job!'),
      member('Please send cake'),
      member('I love the new building'),
      {
        text: 'It was 43',
        surface: 'reply',
        replyingTo: 'How many agency nurses did your trust use last year?',
      },
      { text: 'How many patients can one nurse look after safely?', author: { identifiesAsStaff: true } },
      member('what did you think of the match?'),
    ],
  },
  *check(context) {
    const mayAnswer = (): boolean => context.author.officialAccount || isStaff(context);
    const above = postAbove(context);
    const asked = above && asks(above)[0];
    const toThem = above && (context.draft.surface === 'reply' || context.draft.surface === 'comment');
    if (asked && toThem && mayAnswer()) {
      const body = employers(above).length > 0;
      yield {
        evidence: [
          'the post you are answering asks for information',
          asked.kind,
          ...(body ? ['it asks about the organisation'] : []),
        ],
      };
    }
    for (const { kind, start, end } of answering(context))
      if (mayAnswer()) yield { span: { start, end }, evidence: [kind], fixes: [] };
  },
});
