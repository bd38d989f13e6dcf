import { aboutWork } from '../../engine/annotations/about-work.ts';
import { disclaimers } from '../../engine/annotations/disclaimers.ts';
import { employers } from '../../engine/annotations/employer.ts';
import { staffVoice } from '../../engine/annotations/staff-voice.ts';
import { frames } from '../../engine/frames.ts';
import { rule } from '../../engine/rule.ts';

const signs = frames({
  'it keeps back what you have to do with them': [
    'not|never|without saying|telling|say|admitting how|why i know',
    "better|best|i'd|rather|won't ?better|rather not|say ?say ?what|who|how|where ..5 connection|connected|role|job|interest|work|know|am",
    'no|any dog|horse|axe|skin in|to ?this|the|that',
    'as|from a|an ?totally|completely|purely neutral|impartial|unbiased|disinterested|ordinary local|resident|reader|observer|bystander|neighbour|outsider|voice|person|taxpayer',
    'never set foot in ..4',
    "not that i|i'd|i'm|i've|id|ive ..3 know|knows|work|works|anyone|anybody|connected|biased",
  ],
  'it says that you have nothing to do with them': [
    "not that i|i've|ive ?have ?am|got ?any|anything|a|connected|linked ?connection|link|links|interest|interests|stake|axe|to|biased",
    "i|i've|ive|with|have|declare|declaring ?have|got ?absolutely|personally no|zero|any ?personal|vested|direct connection|connections|link|links|affiliation|interest|interests|stake|ties|skin|bias",
    'no|zero ?personal|vested connection|connections|affiliation|links|interests to|with|here|myself ?them|it|the',
    'nothing to do with me|us',
    'as|from ?a|an|just|speaking ?a|an ?totally|completely|purely|just ?a|an neutral|impartial|independent|unbiased|disinterested|random|ordinary|casual|outside observer|member|person|patient|visitor|outsider|bystander|resident|local|citizen|taxpayer|voice ?of ?the ?public',
    "i'm|im ?am ?just|only ?a|an random|ordinary|neutral|impartial|unbiased|concerned|satisfied|happy member|patient|local|resident|citizen|customer|observer|taxpayer|visitor|bystander",
    'just|only a member of|from',
    'just a|an happy|satisfied|ordinary|concerned|random patient|local|visitor|member|resident|taxpayer|customer|citizen|punter',
    'asking for a friend',
  ],
  'it says that you do not work there': [
    "i|i've|ive ?have|do|actually never|not|don't|dont|haven't|didn't ?actually|ever work|worked there|for|here|at|in ?them",
  ],
  'it takes sides about your employer': [
    'best|worst|finest|greatest|safest|most ..3 hospital|trust|team|staff|service|organisation|care|place|a&e|maternity|employer',
    'stop|quit|enough ?of|with ?the knocking|bashing|slagging|attacking|moaning|criticising|trashing',
    'leave them|it alone',
    'give them|it ?all a break|chance',
    'people|those|anyone|anybody|everyone|haters|critics|whingers|moaners who|that|should|need|clearly|just',
    'doing|does|do|did ?such ?a|an amazing|brilliant|fantastic|great|superb|terrible|awful|shocking|appalling job|work',
    'deserve|deserves ?every|all|better|more|the|a|an',
    'no|any ?earthly idea|clue',
    'too much ?unfair stick|criticism|flak|abuse',
    'underrated|overrated|unfair|unfairly|wrongly|disgrace|shambles|joke|useless|outstanding|amazing|brilliant|appalling|incompetent|overpaid|wasteful|brilliant|fantastic|superb|excellent|terrible',
    'should|must|ought ?be|to ?be ?closed|scrapped|sacked|praised|supported|funded|abolished|ashamed',
  ],
});

const keepsBack = 'it keeps back what you have to do with them';
const saysNothingToDo = 'it says that you have nothing to do with them';
const saysNotThere = 'it says that you do not work there';

const outsider: { identifiesAsStaff: false; profileDisclaimer: false } = {
  identifiesAsStaff: false,
  profileDisclaimer: false,
};

export default rule({
  id: 'capacity/undisclosed-role',
  says: {
    title: 'Should readers know that you work there?',
    why: 'Praising or arguing about your own organisation without saying that you work there can look like a trick.',
    todo: 'Say that you work there and that the view is yours, or leave it to somebody outside.',
  },
  examples: {
    flags: [
      'NHS England is ‹doing a brilliant job› and the papers are lying',
      'Cannot believe the abuse NHS England gets. Speaking ‹as a neutral observer›, they are right.',
      '‹I have no connection› with NHS England but their new site is superb',
      '‹Stop knocking› NHS England, they saved my gran',
      '‹Not saying how I know›, but the hospital was right to close the old wing and the protesters can’t add up',
      'As somebody with ‹no dog in this› race, the trust’s new chair is superb',
      '‹Just a happy patient› saying the hospital is top. Best in London!',
      {
        text: '‹Not that I’ve any connection› but our local hospital is the finest in the land',
        author: outsider,
      },
      'NHS England ‹should be scrapped›, says everyone I know',
      '‹People who› moan about NHS England have never read a single report',
    ],
    passes: [
      'I work for NHS England, views my own, and I think the report is unfair',
      'NHS England has published its plan: link below',
      {
        text: 'Sam is a joy. This is made by me personally and should not be construed as a reference from NHS England.',
        surface: 'reference',
      },
      {
        text: 'NHS England is doing a brilliant job',
        author: { identifiesAsStaff: true, profileDisclaimer: true },
      },
      'Not that I have any connection to royalty, but that wedding was lovely',
      'The best hospital drama on telly is back',
      'As a neutral observer that was a penalty',
      'Asking for a friend: how do you unblock a sink?',
      'I don’t work for NHS England, I just think nurses deserve a break room',
      'I’ve never worked for NHS England, I’m a florist, but their staff are brilliant',
      { text: 'NHS England is the best employer', author: { officialAccount: true } },
    ],
  },
  *check(context) {
    const { author } = context;
    const mentions = employers(context);
    if (author.officialAccount) return;
    const found = signs(context);
    const kept = found.find((one) => one.kind === keepsBack);
    const work = aboutWork(context);
    // "The management", "that clinic": under the news or beside a secret the employer needs no name.
    const meant = kept && (work.health > 0 || (work.points > 0 && context.draft.surface === 'media-comment'));
    if (mentions.length === 0 && !meant) return;
    const side = found.find((one) => one.kind === 'it takes sides about your employer');
    const notThere = found.find((one) => one.kind === saysNotThere);
    const nothingToDo = found.find((one) => one.kind === saysNothingToDo);
    // Who is not known to work there may say so, and mostly it is true.
    if (notThere && !kept && !nothingToDo && !author.identifiesAsStaff) return;
    const denial = kept ?? nothingToDo ?? notThere;
    if (!denial && (author.identifiesAsStaff || !side)) return;
    // "Not a reference from NHS England" says whose employer that is.
    if (!denial && disclaimers(context).some((one) => one.notEmployer)) return;
    if (staffVoice(context).said) return;

    if (denial && (meant || work.health > 0)) {
      yield { span: denial, evidence: [denial.kind], fixes: [] };
    } else if (side && !author.identifiesAsStaff && mentions.some((one) => one.own)) {
      yield {
        span: side,
        evidence: [side.kind, 'it names your organisation', 'it does not say that you work there'],
        fixes: [],
      };
    }
  },
});
