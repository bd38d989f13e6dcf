import { aboutWork } from '../../engine/annotations/about-work.ts';
import { disclaimers } from '../../engine/annotations/disclaimers.ts';
import { employers } from '../../engine/annotations/employer.ts';
import {
  hiddenRole,
  roleSigns,
  saysNothingToDo,
  saysNotThere,
  takesSides,
} from '../../engine/annotations/role-signs.ts';
import { staffVoice } from '../../engine/annotations/staff-voice.ts';
import { rule } from '../../engine/rule.ts';

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
    const found = roleSigns(context);
    const kept = hiddenRole(context);
    const work = aboutWork(context);
    // "The management", "that clinic": under the news or beside a secret the employer needs no name.
    const meant = kept && (work.health > 0 || (work.points > 0 && context.draft.surface === 'media-comment'));
    if (mentions.length === 0 && !meant) return;
    const side = found.find((one) => one.kind === takesSides);
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
