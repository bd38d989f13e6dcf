import { disclaimers } from '../../engine/annotations/disclaimers.ts';
import { readEmployer } from '../../engine/annotations/employer.ts';
import { frames } from '../../engine/frames.ts';
import { onSurface } from '../../engine/needs.ts';
import { type Example, rule } from '../../engine/rule.ts';
import { overlap } from '../../engine/span.ts';

/** Ways of writing as the employer, by what gives them away. */
const signs = frames(
  {
    'it says that you write on behalf of others': [
      '!speak|speaks|stood|stands|spoke on behalf of',
      "!not|don't|never writing|written|write ?this|here for ?the|our|my #place|#employer",
      'with ?the|our|my ?full #employer|#place ?full support|backing|blessing|approval|agreement',
      'with the full|warm|entire support|backing|blessing of ?the|our|my #employer|#place',
    ],
    'it says that you write in a professional capacity': [
      'in my|a|an|the ?full professional|official|managerial|formal|corporate capacity|role',
    ],
    'it says that you write in your role at work': [
      'in my ?current|previous|former|then capacity|role|position|job|post as|at|with|for',
      'as ?a|an|the|their ..4 #lead ?of|for ..2 at|for|in|with #employer',
      'writing|speaking|recommending as|for ?an ?nhs #employer|department|team|service|organisation',
    ],
    'it says that you write as their manager': [
      'as #their ?#former ?#former #lead',
      'as ?the #lead who|that managed|supervised|hired|appointed|appraised',
      'as ?one|someone|somebody ?of ?the ?who managed|supervised|line-managed her|him|them #employer',
    ],
    'it speaks as “we” of the organisation': [
      'we|us|everyone|everybody|all here at|in #employer',
      'we|us|everyone|everybody|all at|in #employer',
      'we|us|everyone|everybody|all ?here at|in our|this|the #place',
      'at #employer we',
      'at our|this #place we',
    ],
    'it recommends in the organisation’s name': [
      '?we|us|everyone|all ?here ?at|in #employer ?is|are|was|were|would|will|can|does|do|has|have ?not|be|very|fully|highly|always|truly|most|gladly|happily|warmly #commends',
      '#employer reference|recommendation|endorsement|testimonial ?of|for',
      'my|our|the|this employer|#place ?is|are|was|were|would|will|can|has|have ?be|very|fully|highly|always|truly #commends',
    ],
    'it recommends as “we”': [
      "we|we'd|we'll|we're|we've ?would|will|can|are|were|have|had ?not|no|all|very|have|be|fully ?hesitate|hesitation|happily|gladly|highly|strongly ?to|in ?to #commends",
      "we|we'd ?would re-employ|reemploy|rehire|re-hire|employ ?her|him|them",
    ],
    'it confirms their employment, as an employer would': [
      'was|is|been|were ?directly|previously employed by|with|at ?the|our|this us|#employer|#place',
      'i|we can|hereby|am|write|wish|would ?like|able|pleased|happy|writing ?to ?also|formally|officially confirm|certify|verify',
    ],
    'it opens or closes like an official letter': [
      'to whom|whomsoever|whomever it|this may concern',
      'yours faithfully|sincerely',
      'for and on behalf',
    ],
    'it calls itself a professional reference': [
      "!not|no|an|a official|formal|professional|employer|employer's|employers|employment|corporate|work|trust|nhs|company ?letter ?of #reference",
      "a|an|this|my|our|giving|give official|formal|professional|employer|employer's|employment|corporate|work|trust|nhs|company ?england ?letter ?of #reference",
      'reference|recommendation|referee|endorsement from|by|of #employer',
    ],
    'it speaks of the organisation’s headed paper': [
      'letterhead|letterheaded|letter-headed|letter-head',
      'letter head|headed',
      'headed paper|notepaper|letter',
      'headed note paper',
      'trust|nhs|hospital|official|company letterhead|logo|stationery',
    ],
    'it says that you managed them at the organisation': [
      'i ?was ?line|directly managed|manage|supervised|supervise|employed|appointed|appraised|hired|line-managed ?and ..8 at|in|for #employer',
      'i was|am #their ?#former ?#former #lead',
    ],
  },
  {
    employer: readEmployer,
    their: new Set(['her', 'his', 'their']),
    former: new Set(
      'former current ex previous then direct old senior line immediate clinical educational ward team ex-line'.split(
        ' ',
      ),
    ),
    lead: new Set(
      'manager boss supervisor employer head director lead leader matron consultant chief officer sister executive secretary line-manager'.split(
        ' ',
      ),
    ),
    place: new Set(
      'trust hospital department dept organisation directorate team practice unit division service ward surgery'.split(
        ' ',
      ),
    ),
    commends: new Set(
      'pleased happy delighted proud recommend recommends recommending endorse endorses endorsing support supports confirm confirms vouch vouches certify certifies commend commends re-employ rehire stands sorry'.split(
        ' ',
      ),
    ),
    reference: new Set(['reference', 'references', 'recommendation', 'endorsement', 'testimonial']),
  },
);

/** Having managed somebody is a fact that a friend may tell; asked about, not held against them. */
const unsure: readonly string[] = ['it says that you managed them at the organisation'];

const reference = (text: string): Example => ({ text, site: 'linkedin', surface: 'reference' });

export default rule({
  id: 'reference/professional',
  needs: onSurface('reference'),
  says: {
    title: 'This reads like a reference from your employer',
    ask: 'Does this read like a reference from your employer?',
    why: 'You may recommend people as a private person, but not in your organisation’s name or in your role there.',
    todo: 'Say it as yourself: “I worked with her for three years and…”. A reference from the organisation goes through HR.',
  },
  examples: {
    flags: [
      '‹On behalf of› NHS England I recommend Amara without reservation.',
      '‹As her manager at NHS England› I saw Priya grow into a leader.',
      '‹We at the Trust were sorry› to see Tom go.',
      '‹To whom it may concern›: Joe worked on our ward from 2015 to 2019.',
      'Siân ‹was employed by us› from 2018 and her attendance was excellent.',
      '‹In my capacity as› deputy director I am pleased to support Wojciech.',
      '‹The Trust is pleased› to recommend Dr Okonkwo.',
      'Speaking ‹as his line manager›, Femi is the best band 5 I have had',
      'I am giving ‹this professional reference› for Grace with pleasure.',
      'happy to put it on ‹headed paper› if anyone needs it!',
      'She was a star. ‹We would re-employ her› tomorrow.',
      '‹Writing for our department›, I put Comfort forward without a second thought.',
      'I commend Beatriz ‹with the Trust’s full support›.',
    ].map(reference),
    passes: [
      ...[
        'I worked beside Amara for three years and never saw her lose her temper.',
        'This reference is being made by me in a personal capacity. It is not intended and should not be construed as a reference from NHS England.',
        'Written as a friend, not on behalf of my employer: Tom is a treasure.',
        'This is not an official reference, just my own words about a great colleague.',
        'Priya taught me to manage a budget. As a friend and colleague she is unbeatable.',
        'We trained together in Leeds and have been friends since.',
        'He speaks on behalf of quieter colleagues in every meeting.',
        'Joe managed three projects at once and made it look easy.',
        'As a mentor she was patient and funny.',
      ].map(reference),
      { text: 'On behalf of NHS England I recommend this report.', site: 'linkedin' },
    ],
  },
  *check(context) {
    const denied = disclaimers(context).filter((one) => one.notEmployer);
    for (const sign of signs(context)) {
      if (denied.some((one) => overlap(one, sign))) continue;
      const { kind, start, end } = sign;
      yield {
        span: { start, end },
        evidence: [kind],
        fixes: [],
        ...(unsure.includes(kind) && { certainty: 'weak' as const }),
      };
    }
  },
});
