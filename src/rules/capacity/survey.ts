import { links } from '../../engine/annotations/links.ts';
import { isWorkPost } from '../../engine/annotations/own-words.ts';
import { frames } from '../../engine/frames.ts';
import { type Example, rule } from '../../engine/rule.ts';
import { isSurvey } from '../../lexicons/form-hosts.ts';

/** Asking readers to take part in something of one's own. */
const asks = frames({
  'it asks readers to fill in a survey': [
    'fill|filling|complete|completing|take|taking|share|click|join ?in|part ?in|out ?our|my|this|a|the ..3 survey|questionnaire|poll|form|quiz',
    'do|answer|try our|my|this|the ..2 survey|questionnaire|poll|form|quiz',
    'my|our ?new|quick|short|little|anonymous|online|public|patient|stakeholder ?online|minute|min ..2 survey|questionnaire|poll',
    "i|we|i've|we've|i'm|we're ?have|am|are|just|doing|running|made|put|created|launched|set|designed|using ?running|doing|made|put|created|launched|set|designed ?together|up a|an|our|my ..3 survey|questionnaire|poll",
    'survey|questionnaire|poll ..6 link|below|closes|anonymous',
    'survey|questionnaire|poll ..6 here ^',
    'survey|questionnaire|poll ..2 takes|only|just|under|is ..3 minutes|mins',
    '?two|five|ten|2|5|10|quick|short minute|min|mins|question survey|questionnaire|poll',
    'have your say ..8 survey|questionnaire|form|poll|link',
    'please vote|fill|complete',
    'calling all ..6 survey|questionnaire|views',
  ],
});

/** Surveys that others run for the NHS and that staff and patients are asked to join. */
const official =
  /\b(?:nhs |national )?staff survey\b|\bfriends and family test\b|\bgmc (?:(?:nts|national training) )?survey\b|\bnational training survey\b/;
const pollForWork = 'it carries a poll about work';

const member = (text: string, attachments: readonly 'poll'[] = []): Example => ({
  text,
  attachments,
  author: { identifiesAsStaff: true, profileDisclaimer: true },
});

export default rule({
  id: 'capacity/survey',
  needs: isWorkPost,
  says: {
    title: 'Has this survey been agreed?',
    why: 'A survey of patients, the public or partners about work goes through the digital communications team.',
    todo: 'Ask them before you share it: others may be asking the same people.',
  },
  examples: {
    flags: [
      member('Patients of our clinic, tell us what you think: ‹https://www.surveymonkey.com/r/clinic-views›'),
      member('‹Fill in my survey› on discharge letters please, GPs especially'),
      member('Calling ward managers, two minutes on rostering ‹https://forms.gle/abcDEF123›'),
      member('‹I’m running a questionnaire› for nurses about night food'),
      member('what do families want from visiting hours? ‹https://forms.office.com/e/xyz123›'),
      member('Help my QI project, ‹5 minute survey› for patients with inhalers'),
      member('‹Our patient survey› is live, link in the comments'),
      member('How long did you wait in A&E?', ['poll']),
    ],
    passes: [
      member('The NHS staff survey closes on Friday, have you done yours?'),
      member('The survey published by the CQC makes good reading'),
      member('Fill in my survey about cat names https://forms.gle/abcDEF123'),
      member('Best biscuit?', ['poll']),
      member('A survey of ward staff in 2019 found the same'),
      member('I love a good questionnaire, said nobody'),
      {
        text: 'Tell us about your hospital visit https://forms.gle/abcDEF123',
        author: { officialAccount: true },
      },
      'Geometry survey of the old church, photos below',
      member('Do we need another survey on the ward? That makes three this week'),
      member('A poll on here says nobody trusts the minister for nurses'),
    ],
  },
  *check(context) {
    if (context.author.officialAccount || official.test(context.lower)) return;
    const link = links(context).find((one) => isSurvey(one.host, one.path));
    const [ask] = asks(context);
    if (link) yield { span: link, evidence: ['a link to a survey or form', 'it is about work'], fixes: [] };
    else if (ask)
      yield { span: { start: ask.start, end: ask.end }, evidence: [ask.kind, 'it is about work'], fixes: [] };
    else if (context.draft.attachments.includes('poll')) yield { evidence: [pollForWork] };
  },
});
