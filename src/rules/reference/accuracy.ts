import { frames } from '../../engine/frames.ts';
import { onSurface } from '../../engine/needs.ts';
import { type Example, rule } from '../../engine/rule.ts';

/** Claims that a reader could hold the writer to, by kind. */
const claims = frames(
  {
    'it speaks of sickness or absence': [
      'sick|sickness|absence|absences|absent|absenteeism',
      '!in|mandatory attendance ?record|was|is|has',
      '#off off sick|ill|work',
      'days|day|time|weeks|months off ?sick|ill|work',
      'maternity|paternity|sick|compassionate|stress|long-term leave',
      'signed off ?sick|with|work',
      'health record|problems|issues|reasons|condition',
      'occupational health',
      'never missed a ?single day|shift|deadline',
      'missed|lost|took|had ?only|just|barely|hardly ..3 day|days|week|weeks|shifts ?off ?through|with|from|to|for ?off illness|sickness|sick|ill|health|injury',
      'not|without|never ..2 day off',
      'day|days off sick|ill|poorly',
    ],
    'it gives a rating': [
      'rated|graded|scored|ranked|marked ?as ?an|a|her|him|them ?consistently outstanding|excellent|exceptional|exceeding|good|highly|top|first|highest|above|best',
      'exceeds|exceeded|exceeding|met|meets|surpassed ?all|every|her|his|their expectations|target|targets|objectives',
      'appraisal|appraisals|appraised',
      'performance ?development|management review|reviews|rating|ratings|record|plan|score|appraisal',
      '360 feedback|degree|review',
      'top|best ..1 percent|per|performer|performers|scorer',
      'top 1|2|3|5|10|one|five|ten',
      'highest|top performing|performer|rated|score|scores|marks|rating|scoring',
      'outstanding|exceptional|excellent|good rating|grade|mark|marks|score',
      'employee|nurse|midwife|apprentice|team of the month|year',
      'out of ten|10',
      'came|come|finished|placed ?out top|first|second|highest ?of|in|out ..5',
      'top|best|first of|in ?the|her|his|their ?whole|entire cohort|year|intake|class|team',
      'in her|his|their ?annual|yearly|last review|reviews|appraisal|appraisals',
    ],
    'it gives a reason for leaving': [
      'left|leaving|leaves|resigned|resigning|quit|departed|departure ?us|me|the|our|this ?trust|team|hospital|post|organisation|job|ward|role|department ?only|partly|simply|sadly because|due|after|following|to|when|for|as|over|under',
      'reason|reasons ..2 leaving|left|departure',
      'made redundant|redundancy',
      '!before|after was|were|been let|laid go|off',
      'dismissed|sacked|fired|demoted|suspended|resigned|resignation|redundant',
      'end of ?her|his|their|the ?fixed-term|fixed|temporary ?term contract',
      'contract ended|expired|ended|finished',
      'moved|went|going|gone ?on ?only|just because|after|due|following|over|when',
      'only|just|simply|sadly ?ever ?had ?to went|left|moved|leave|go ?on ?because|over|when|after|for ..4',
    ],
    'it speaks of conduct or a warning': [
      'disciplinary|grievance|misconduct|conduct|probation|capability ?record|procedure|action|hearing|period|process|issues|concerns|extended|passed',
      'written|verbal|final warning',
      'clean|spotless|unblemished record',
      'investigated|investigation',
    ],
  },
  { off: new Set(['was', 'were', 'been', 'never', 'being', 'is', 'rarely', 'hardly', 'ever']) },
);

const reference = (text: string): Example => ({ text, site: 'linkedin', surface: 'reference' });

export default rule({
  id: 'reference/accuracy',
  needs: onSurface('reference'),
  says: {
    title: 'Can you show that this is right?',
    why: 'What a reference states has to be accurate, and sickness, ratings and reasons for leaving are private.',
    todo: 'Leave it out, or make sure that it is true and that they are happy to have it said in public.',
  },
  examples: {
    flags: [
      'Amara was ‹never off sick› in six years.',
      'Tom was ‹rated outstanding› three years running.',
      'Priya ‹left because› of the commute, our loss.',
      'His ‹sickness› record is better than mine!',
      'Siân ‹exceeded all expectations› at every ‹appraisal›.',
      'She was ‹made redundant› in the restructure and handled it with grace.',
      'Not one ‹disciplinary› in twenty years, which is more than I can say.',
      'Femi came back from ‹long-term leave› stronger than ever',
      'He ‹lost only one week to illness› in a decade.',
      'We lost her: she ‹only moved on because› of the pay freeze.',
      'nurse of the month twice and ‹top performer› on the unit',
    ].map(reference),
    passes: [
      ...[
        'Amara is calm, kind and quick to laugh.',
        'I would trust Tom with my own mother.',
        'Priya explains difficult things simply. I learned a lot from her.',
        'He left every place better than he found it.',
        'Her patience on long projects is remarkable.',
        'Siân turned a muddle of spreadsheets into something we all still use.',
        'You will be lucky to have her.',
        'A rare mix of warmth and precision.',
      ].map(reference),
      { text: 'Our ward was rated outstanding by the CQC!', site: 'linkedin' },
    ],
  },
  *check(context) {
    for (const { kind, start, end } of claims(context)) {
      yield { span: { start, end }, evidence: [kind] };
    }
  },
});
