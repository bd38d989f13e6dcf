import { byClause } from '../../engine/annotations/clause.ts';
import { fond } from '../../engine/annotations/fond.ts';
import { atPlay } from '../../engine/annotations/targets.ts';
import { rule } from '../../engine/rule.ts';
import { quarrelPhrases } from '../../lexicons/conduct.ts';
import { trimmed } from '../../scorer/heard.ts';

export default rule({
  id: 'conduct/picking-a-fight',
  says: {
    title: 'This could start or feed a quarrel',
    why: 'A quarrel in public is remembered longer than what it was about.',
    todo: 'Take these words out, or do not answer. If somebody abuses you, report it to the site and tell your manager.',
  },
  examples: {
    flags: [
      '‹Say that to my face›',
      'oh ‹do one mate›',
      '‹you’re talking absolute rubbish› and you know it',
      '‹get a life, the lot of you›',
      '‹You clearly haven’t read the paper›',
      '@handle ‹who asked you›',
      '‹I’ll have you struck off for that›, you watch',
      '‹cry more›',
      '‹Shut up, honestly›',
    ],
    passes: [
      'She told the consultant to sit down and talk properly',
      'I see it differently, but thanks for explaining',
      'The data doesn’t say that mate, read table 4',
      'Could you share the source for that?',
      'What a load of washing',
      'Shut up and take my money, this crumble is good',
      'We were talking about the rota',
      'Still waiting for an appointment, the hold music is now my favourite band',
      'The staffing ratio matters, and kids grow up so fast',
      'Agree to disagree, first round’s on me',
      'Please stop smoking outside maternity',
      'Learn about sepsis in ten minutes',
    ],
  },
  *check(context) {
    if (atPlay(context) || fond(context) || /\bshut up and take\b/.test(context.lower)) return;
    for (const one of byClause(context, quarrelPhrases(context))) {
      yield { span: trimmed(context, one), evidence: ['words that people say in a quarrel'] };
    }
  },
});
