import type { Fix } from '../../engine/finding.ts';
import { frames } from '../../engine/frames.ts';
import { roomLeft } from '../../engine/length.ts';
import { type Example, rule } from '../../engine/rule.ts';

const says = frames({
  edited: [
    'edit|edited|eta|correction|corrections|corrected|correcting|amended|amendment|addendum|erratum|update|updated|revised',
    "i|i've|we|we've|have ?have|just ?since|now changed|fixed|altered|reworded|removed|added|taken|rewritten|clarified",
    'now|since|typo|figure|figures|date|link|wording ?has|have|was|were ?been corrected|fixed|changed|removed|reworded|clarified',
    'an|the|my earlier|previous|original version|post|wording|figure|draft',
    'typo|error|mistake fixed|corrected',
  ],
});

const words = 'Edited: ';
const fix: Fix = { kind: 'insert', at: 'start', label: 'Add “Edited:”', text: words };

const edited = (text: string): Example => ({ text, editing: true });

export default rule({
  id: 'conduct/undisclosed-edit',
  needs: ({ draft }) => draft.editing,
  says: {
    title: 'Say that you have edited this',
    why: 'People have read and answered the earlier words, so a quiet change can look like hiding something.',
    todo: 'Add “Edited:” and a few words about what changed.',
  },
  examples: {
    flags: [
      edited('The clinic opens at 9, not 8.'),
      edited('Waiting times fell by 12 % this year'),
      edited('Thank you to everybody who came to the open day!'),
      edited('I disagree with the report'),
      edited('lol never mind'),
      edited('The talk is on Thursday in the main hall'),
      edited('Our trust has 9,000 staff'),
      edited('Good luck to all the runners tomorrow'),
    ],
    passes: [
      edited('Edited: the clinic opens at 9, not 8.'),
      edited('Waiting times fell by 12 %. (Correction: an earlier version said 21 %.)'),
      edited('Update: the open day has moved to Friday'),
      edited('Thank you all! EDIT: spelling'),
      edited('I’ve changed the link, sorry about that. The talk is on Thursday'),
      edited('Typo fixed. Our trust has 9,000 staff'),
      'The clinic opens at 9, not 8.',
      edited(''),
    ],
  },
  *check(context) {
    if (context.text.trim() === '' || says(context).length > 0) return;
    const fits = roomLeft(context.draft) >= words.length;
    yield {
      evidence: ['this post is already published', 'the new words do not say that it was changed'],
      fixes: fits ? [fix] : [],
    };
  },
});
