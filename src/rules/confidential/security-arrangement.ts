import { machineNames, securityTalk } from '../../engine/annotations/security-talk.ts';
import { certaintyOf } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';

export default rule({
  id: 'confidential/security-arrangement',
  says: {
    title: 'This gives away how the place is kept safe',
    ask: 'Does this give away how the place is kept safe?',
    why: 'Locks, cameras, alarms and systems only protect people while their weak spots are not known.',
    todo: 'Take it out, and tell security or IT about the weakness instead.',
  },
  examples: {
    flags: [
      'The side door by the mortuary is never locked, use that if you forget your badge',
      'CCTV behind the bike shed doesn’t record, has been like that since spring',
      'panic alarm in triage is disconnected again, brilliant',
      'Keys to the drug cupboard are kept in the kettle drawer lol',
      'PACS still runs on Windows 7, not patched since I started',
      '‹LABSQL02.internal› fell over again, no backups obviously',
      'our print server is on ‹10.44.12.9› and anyone can log in',
      'We’ve been hacked, every system on the ward is down, told to say nothing',
      'Security guards go home at two and nobody is on the desk until six',
      'the guard on the front desk has his break from 3 till 4 every night',
      'ward door sticks open, that’s how I get in without a badge',
      'Radiology server hasn’t had a patch since 2021',
      'fake phishing test goes out Tuesday, look surprised',
      'royal visit Tuesday, in by the goods yard at half ten and up in lift 4',
      'no one signs the CD book at weekends, just take what you need',
      'Baby tagging is switched off on postnatal, no batteries',
      'there’s a prisoner under police guard on ward 6, bed by the window',
    ],
    passes: [
      'Ring the ward bell and she’ll come down and let you through',
      'phishing test this morning and of course I clicked',
      'Order FSL4418 off the catalogue, it comes in a box of 50',
      'Cyber security training: done! Lock your screens, people',
      'Cameras out! It’s the ward fashion show',
      'Anyone can walk in to the vaccination clinic, no appointment',
      'Disabled staff network meets on Thursday',
      'Fire drill on Thursday at eleven, meet on the green',
      'Security found my car keys, thank you lads',
      'The garden door is always open, come and sit',
      'Fire alarm test on Wednesday at ten, do not panic',
      'New CCTV in the car park makes nights feel safer',
      'My laptop still runs on Windows 7 and hope',
      'Please don’t prop the fire doors open, folks',
      'Strip lights in the corridor are flickering',
      'Open day on Saturday, walk in, no booking',
    ],
  },
  *check(context) {
    for (const { start, end, verdict } of [...machineNames(context), ...securityTalk(context)]) {
      const certainty = certaintyOf(verdict.points, { faint: 2.5, weak: 3.25, strong: 4 });
      if (certainty) yield { span: { start, end }, evidence: verdict.reasons, certainty };
    }
  },
});
