import { readEmployer } from '../../engine/annotations/employer.ts';
import { isDenied, isStaff } from '../../engine/annotations/own-words.ts';
import { frames } from '../../engine/frames.ts';
import { type Example, rule } from '../../engine/rule.ts';

/** Ways of speaking as the organisation. */
const signs = frames(
  {
    'it says that you speak on behalf of others': [
      '!not|nor speaking|talking|writing|posting ?here for|as ?the|a|our|all ?whole|entire|of ?the ?official department|team|directorate|trust|hospital|organisation|unit|service|profession',
      '!not|nor|am as ?a|an|the|your ?official|trust|hospital|nhs spokesperson|spokesman|spokeswoman|representative|ambassador ?for|of',
      '!not|nor|un speaking ?quite officially',
      '^^ official|officially ^',
      '!not|nor|speak|speaks on behalf of #employer',
      '!not|nor on behalf of ?everyone|everybody|all|colleagues|the|my ?team|board|staff|all ?here ?at|of #employer',
      '!not|nor speaking|writing|posting|responding|replying|commenting ?today|here ?officially for|as|on ?behalf ?of #employer',
      '!not|nor in|with my official|formal capacity|hat',
      'speaking as ?the|a|your ?chief|official spokesperson|spokesman|spokeswoman|representative|voice',
    ],
    'it gives the organisation’s opinion': [
      '!#reporting #employer ?now|also|fully|strongly|wholeheartedly|firmly|totally|does|do|would|will|can|has|have|is|are ?not|never|always|strongly|fully|wholeheartedly|very|like|wish|love|deeply|sincerely ?to #stance',
      '!#reporting our|this|my ?whole #org ?now|also|fully|strongly|wholeheartedly|firmly|totally|does|do|would|will|can|has|have|is|are ?not|never|always|strongly|fully|very|like|wish|love ?to #stance',
      '!#reporting #employer ?own|official|formal|clear|agreed position|view|stance|line|response|opinion|belief ?on|about|to ..4 is|remains',
      'it|this is #employer ?official|formal|clear position|policy|view|stance|line ?and ?position that|on|to',
      '!read|see|here|find|not|no the official ?#employer position|view|stance|line|response',
      "our|the ?trust's ?official|formal|agreed position|stance|line ..4 is|remains",
      'our ?official|formal|agreed position|stance|line as #employer',
      'as an|a organisation|employer|trust|hospital|service|directorate ?we ?#stance|do|are|will|have',
      'as #employer we',
    ],
    'it speaks as “we” of the organisation': [
      '!nurses|patients we|us|all ?of|here ?us at #employer ?#stance|would|are|will|have|do|want|know|can|think|take|stand|apologise',
      "^ ?all ?of ?us ?here|over|everyone|everybody at #employer ?we|we're|we've|we'll ?are|would|will|do|have ?#stance",
      "^ ?here at #org we|we're|we've|our",
      'we ?the|at|as ?the #employer #stance|are|will|would|have|do',
      'we ?as ?an organisation #stance',
    ],
    'it reads like an official statement': [
      '!read|see|the|an|any official|formal|public|press|media statement|announcement|response ?from|on|for ..3 #employer',
      '^ ?an|our|this ?is ?an|our|the official|formal|public|press statement|announcement|response|notice',
      '^ statement|announcement|response|message|notice|update ?issued from|by|for|on #employer',
      '^ statement ^',
      'press release ^',
      'for immediate release',
      'notes to|for editors',
      'we can|wish|would|are|must|want ?like|able|pleased|now ?to confirm|clarify|reassure|announce|apologise ?that|to|for ?all|our|any ?patients|public|families|visitors|staff|residents|relatives',
      'we ?are|would|do|sincerely|unreservedly|wholeheartedly|deeply|fully|strongly ?like ?to apologise|regret|refute|deny|reject ?to|for|any|this|these|the',
      'we are aware of ?the|a|an|some|reports|concerns ..4 reports|posts|concerns|issue|incident|video|delays|problems|comments|claims|allegations',
      'we take ?all|any|these|such|patient|this ..3 very|extremely seriously',
      'we|our ?trust|hospital|organisation do|does|will not tolerate|comment|discuss',
      'we|trust|hospital operate|operates|have|has a zero ?tolerance',
      "we|we're ?are ?now|currently looking into this|it|your|the",
      "we|we're ?are ?so|very|really sorry to hear|learn ?about|of|that|this ?your",
      'please dm|contact|email us|our ..4 details|team|pals',
      'we are ?now|currently|fully|urgently|already investigating|reviewing|committed|working ?hard ?closely',
      "we ?have|'ve|will ?now launched|launch ?a|an|full|our investigation|inquiry|review",
      'a|our|the trust|hospital spokesperson|spokesman|spokeswoman',
    ],
  },
  {
    employer: readEmployer,
    reporting: new Set(
      (
        'the our my this what where how if when does do did why whether of by from at to with says said reports report reported claim ' +
        'claims hope wish see so that because know heard seeing which love'
      ).split(' '),
    ),
    org: new Set(
      'trust hospital organisation service surgery practice directorate department ward icb homerton nhse'.split(
        ' ',
      ),
    ),
    stance: new Set(
      (
        'believe believes think thinks support supports supported supporting endorse endorses endorsed endorsing oppose opposes opposing condemn condemns ' +
        'reject rejects regret regrets welcome welcomes apologise apologises apologize apologizes sorry proud pleased delighted committed recommend recommends ' +
        'urge urges advise advises deny denies refute refutes disagree disagrees agree agrees backs stands promise promises guarantee guarantees pledge pledges ' +
        'insist insists considers rejects objects object favours expects thank thanks congratulate congratulates confirm confirms announce announces declares ' +
        'declare accept accepts admit admits acknowledge acknowledges encourages encourage intends approve approves vouch tolerate disappointed saddened ' +
        'confident clear reassure clarify'
      ).split(' '),
    ),
  },
);

const member = (text: string): Example => ({
  text,
  author: { identifiesAsStaff: true, profileDisclaimer: true },
});

/** Certain on its own, whoever writes; the rest needs a writer on the staff. */
const plain = new Set([
  'it says that you speak on behalf of others',
  'it speaks as “we” of the organisation',
]);

export default rule({
  id: 'capacity/speaks-for-organisation',
  says: {
    title: 'This reads as if your organisation said it',
    ask: 'Does this sound as if your organisation said it?',
    why: 'From your own account you can only speak for yourself; the press team speaks for the organisation.',
    todo: 'Say it as yourself (“I think”, “I am proud”), or pass it to the communications team.',
  },
  examples: {
    flags: [
      member('‹We at the Trust believe› every child should have a flu jab'),
      member('‹NHS England believes› that this report is unfair.'),
      member('‹On behalf of the Trust› I would like to apologise for the wait on Saturday'),
      member('‹Official statement›: the car park will close on Monday'),
      member('‹On behalf of the hospital›, thank you to the scouts for the cake'),
      member('‹The trust supports› the strike, solidarity ✊'),
      member('‹Here at NHS England we› pride ourselves on our tea'),
      member('‹We can confirm that all› clinics are running tomorrow, ignore the rumours'),
      member('‹We take all complaints very seriously›, please contact us'),
      '‹Speaking on behalf of NHS England› here: this programme works',
    ],
    passes: [
      member('I think the trust has got this one right'),
      member('Proud to work for NHS England this week'),
      member('I do not speak on behalf of NHS England, I just work there'),
      member('Collecting the award on behalf of a colleague who is on shift'),
      member('The trust is hosting a careers fair on Friday, see you there'),
      member('What does NHS England think of the new guideline? Genuine question'),
      member('We are short of chairs in the staff room again'),
      { text: 'We at NHS England believe in openness', author: { officialAccount: true } },
      'We are committed to winning on Saturday, up the Os',
      'The committee believes the bill will pass',
    ],
  },
  *check(context) {
    if (context.author.officialAccount) return;
    const staff = isStaff(context);
    for (const { kind, start, end } of signs(context)) {
      const span = { start, end };
      if (isDenied(context, span) || (!staff && !plain.has(kind))) continue;
      if (
        context.text
          .slice(end, end + 160)
          .split(/[.!\n]/)[0]
          ?.includes('?') &&
        kind === 'it gives the organisation’s opinion'
      )
        continue;
      yield { span, evidence: [kind], fixes: [] };
    }
  },
});
