import { internalHints } from '../../engine/annotations/hints.ts';
import {
  attributedTalk,
  heardInternal,
  pastedTalk,
  privateTalk,
  speaksOfPublicMatters,
} from '../../engine/annotations/private-talk.ts';
import { securityTalk } from '../../engine/annotations/security-talk.ts';
import { spokenSecrets } from '../../engine/annotations/spoken-secrets.ts';
import { wholeSentence, withWhatIsTold } from '../../engine/annotations/told-words.ts';
import { certaintyOf } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';
import { heardAlone } from '../../scorer/heard.ts';

export default rule({
  id: 'confidential/internal-conversation',
  says: {
    title: 'This repeats a private conversation or plan from work',
    ask: 'Is this a private conversation or plan from work?',
    why: 'People must be able to talk and plan at work without reading it here.',
    todo: 'Take it out, or ask the people who said it.',
  },
  examples: {
    flags: [
      'From: Ward Manager\nTo: All nights\nSubject: beds\nPlease stop using the corridor',
      '> On 9 Oct 2025 at 07:12, Estates wrote:\n> the roof will not be mended this year',
      '[12:03, 04/11] Jo Ward: don’t tell the families yet\n[12:04, 04/11] Sue: ok',
      '22:41 - Mags: we are so short they’re closing bay 2',
      'From: Head of Estates To: All managers Subject: heating. “It stays off until somebody faints”',
      'RE: RE: agency. “Just don’t put it in an email”',
      'Our director told us in the team meeting that the birth centre will close in May',
      'Between us, they are planning to shut ward 9 and the board agreed it last night',
      'Screenshot from the managers’ WhatsApp 😂 look what she wrote about agency',
      'In huddle we were told to keep quiet about the norovirus numbers',
      'The slides say 40 posts will go by spring, not announced yet',
      '“get rid of the agency by Friday” – chief operating officer, 8.30 call',
      'CIP list: lose the ward pharmacist, freeze band 6s',
      'my manager says we’re all being interviewed for our own jobs',
      'they showed us the org chart today and my team isn’t on it',
      'Email from our chief exec this morning: “we are out of money by Christmas”',
    ],
    passes: [
      'This meeting could have been an email',
      'Minutes of the public board meeting are published on our website',
      'Lovely handover this morning, biscuits and all',
      'My mum told me in confidence that she hates my haircut',
      'The minutes fly by on a busy shift',
      'Great workshop on handover today, thanks all',
      'Our consultation is open: have your say on the plans for ward 9',
      'Recipe: 2 eggs\nFlour: 200g\nBake at 180',
      'The chief exec answered questions live on Facebook, link below',
    ],
  },
  *check(context) {
    let told = securityTalk(context).length + spokenSecrets(context).length > 0;
    for (const telling of [...pastedTalk(context), ...attributedTalk(context), ...privateTalk(context)]) {
      const certainty = certaintyOf(telling.verdict.points, { weak: 3, strong: 4 });
      if (!certainty) continue;
      told = true;
      yield { span: withWhatIsTold(context, telling), evidence: telling.verdict.reasons, certainty };
    }
    if (!told && !speaksOfPublicMatters(context)) {
      for (const telling of internalHints(context)) {
        if (telling.verdict.points < 3) continue;
        told = true;
        yield { span: wholeSentence(context, telling), evidence: telling.verdict.reasons, certainty: 'weak' };
      }
    }
    if (told || speaksOfPublicMatters(context)) return;
    const heard = heardAlone(context, 'security-or-internal', heardInternal.alone);
    if (heard)
      yield { ...heard, evidence: ['it sounds like something said or planned inside'], certainty: 'weak' };
  },
});
