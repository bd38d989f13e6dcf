import type { Context } from '../context.ts';
import { frames } from '../frames.ts';
import type { StaffKind } from './staff-phrases.ts';
import { staffWords } from './staff-words.ts';
import type { Word } from './words.ts';

/** One or two words with a capital, as a town or a district has: "Newham", "Whipps Cross". */
function readTown(list: readonly Word[], at: number): number {
  const [word, next] = [list[at], list[at + 1]];
  if (!word?.capital || word.allCaps) return -1;
  return next?.capital && !next.allCaps && next.start === word.end + 1 ? at + 2 : at + 1;
}

/** One person's job without an article, as it stands under a name: "Health visitor". */
function readTitle(list: readonly Word[], at: number, context: Context): number {
  const end = staffWords.barejob(list, at, context);
  return end > 0 && !/[^s]s$/.test(list[end - 1]?.lower ?? '') ? end : -1;
}

/** Who the writer is, in the few words that people put for it: a job and a place, or others "like me". */
export const staffTitles = frames<StaffKind>(
  {
    'it says that you work in health care': [
      '^^ #title at|in|for|from #town ^^',
      '^ proud|tired|grumpy #title at|in|for|from|of #town ^',
      'proud|glad|happy|lucky|here to be|as ?a|an #anyjob at|in|for|from #town|#place|#employer',
      '#many|dietitians|clerks|domestics like me|us|myself|ourselves !because|as|more|too|best|when|but|so|very|really|lots|enough',
      '^ #anyjob ?at|from|of|in|on ?the|a #employer|#town|#place speaking|here|checking ^',
      '^ #title from #employer|#town ^',
      "i'm|im|i ?am in ?medical|patient|the records|coding|switchboard|portering|catering|housekeeping|facilities|informatics|bookings|outpatients|theatres|stores at|for|of ?the #employer|#town|#place",
      'if you were|are|worked|work ?as ?a|an ?ward #job on|in|at ?a|an|the ..2 #place',
      '^ ..1 #anyjob ?big|large|small|busy|little ?london|local|district|general|teaching hospital|trust|nhs|surgery ^',
      '^ chaplain|security|catering|switchboard|estates|finance|reception|portering|records|housekeeping ?a ?big|large|small|busy ?london|local|district|general|teaching hospital|trust|nhs|#employer ^',
      '^ me a|an ..3 #anyjob ^',
      'me|it ?is sticking|drawing|pushing|wheeling|mopping|making|answering|putting|taking ?the|your|those needles|bloods|trolleys|beds|floors|teas|calls|cannulas',
    ],
    'it says where you work': [
      '^ theatres|pathology|estates|portering|finance|comms|catering|switchboard #employer ^',
      'lads|girls|boys|lot|gang|team|crew|ladies|nurses|porters|domestics ..3 #employer of which|whom i|me',
    ],
    'it speaks of your team or department': [
      'at|on|behind|past our ?front|main|enquiry|enquiries|reception|little desk|reception|counter|hatch|switchboard',
      "we'll|we will|shall ?all feel|see|notice it ?first in|on my|our team|ward|department|unit|service",
    ],
    'it speaks to others on the staff': ['#many|staff|team|crew past and|& present'],
  },
  { ...staffWords, title: readTitle, town: readTown },
);
