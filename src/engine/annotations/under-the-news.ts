import { annotation, type Context } from '../context.ts';
import { type Frame, frames } from '../frames.ts';
import { speaksAsOutsider } from './outside-voice.ts';
import { staffWords } from './staff-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What people do at work and not in a waiting room. */
const doing = set(
  'see scan publish treat discharge report count run clean staff staffed covered cover nurse triage admit vaccinate serve cook code record audit ' +
    'test dispense prescribe deliver look handle field process book rebook transfer convey respond attend print wash feed file turn turned ' +
    'built cut opened moved changed reopened redesigned hired recruited trained halved cleared installed replaced saw scanned treated published ran',
);
const parts = set(
  'ward unit department dept team clinic colleagues service patients shift site corridor department lab theatre theatres staffroom rota depot station crew crews reception switchboard board figures data numbers',
);

/**
 * How people speak under the news about a place that is their own, where the piece has named it for them: "I run
 * the service he means", "our clinic closed in March". Under a post to friends the same words would say little.
 */
const insider = frames<'plain' | 'likely'>(
  {
    plain: [
      "i|we|i've|ive|we've ?have ?actually|also|only|just|now work|worked|working ?there|here|on|in|at ?the|that|this ..2 place|unit|ward|hospital|department|site|building|corridor|trust|surgery|there|here|it",
      '^^ work|worked|working|been there|here ?ever since|for|nine|ten|eleven|five|six|seven|eight|twelve|twenty',
      'i|we|who ?actually ?still run|runs|manage|manages|lead|leads|staff|staffs|clean|cleans|nurse ?the|that|this|your service|unit|ward|clinic|team|place|hospital|department|wards|beds|rota',
      '!my ?i was on shift|duty|call|nights|that|there ?that ?very|same ?night|shift|day|evening',
      'i was on that|the ?very|same night|shift|day|crew',
      "i'm|im|i ?am|was the nurse|doctor|midwife|porter|paramedic|receptionist|one ..2 she's|he's|you|she|he|they're|they ..2 on|mean|meant|mention|mentions|describes|describe|call|calls|quote|quotes|about",
      "my|our ward|unit|department|team|clinic|service ?is|was|'s|ward's|unit's in|on|the ..3 picture|photo|photograph|article|story|headline|piece",
      "my ward's|unit's|team's|clinic's|department's",
      'us the ones|people|lot who|that ?actually #doing|clean|work|do',
      'us who|that ?actually work|clean|do|run|staff|sit',
      'my ?own|lovely|poor colleagues ?in|on|at|there|here',
      'inside|within the|our trust|hospital|service|building ?we|i',
      'in|on my|our ?own department|line|job|post|trust|ward|clinic|team|unit|service|patch|corridor',
      'come|spend ..3 ?and|a|night|day|morning|hour|hours ..3 with|beside|by|on|do ?me|us|my|our ?shift|round|desk|phones',
      'i counted ours',
      "i've|ive|we've cleaned|served|cooked|driven|staffed|manned|nursed|portered|mended ..4 since|for|years",
      "i've|ive|we've ?have worked|been|cleaned|cooked|nursed in|on|at that|this|there ?very|same|kitchen|ward|unit|desk ..2 years|since|for",
      'i drive|clean|run|staff|drove one|some|that of|one ?the|your|those ambulances|wards|theatres|kitchens',
      'in|at my|our hospital|trust|ward|department ..2 there|we|nobody|has|is|one|has',
      "those|these|they're|theyre|that's are|is|were|was ?also my|our colleagues|colleague|team|workmates|lot ?you",
      'come down ?here|to|and ..6 to say|my|us|see',
    ],
    likely: [
      '^ ?and|but|so|because|as|yes|no|actually|then|well ?now we ?all|still|also|never|always|only|already|just|now #doing !to',
      "we've|we ?have ?just|already|also|now|only #doing",
      'our ?own|new|little|busy #parts !deserve|deserves',
      'we ?all ?still|do pay|paid ?for ..4 wages|pay|salary|salaries',
      'nobody|none|one|reporter|editor|journalist|paper|they|you ?never|ever|not|has|have|even ?bothered|thought|come|came|to ask|asked|rang|ring|rings|spoke|speak ..1 us|me|staff|nobody|anyone',
      'how many ?of us are|there|on',
      'you|they|paper|reporter ?could|should ?have|might|want ?to try it|this|our',
    ],
  },
  { ...staffWords, doing, parts },
);

/** Somebody who waited there, or lives near by. */
const onlooker =
  /\b(?:i|we|mum|mam|dad|nan|gran|grandad|wife|husband|son|daughter|mother|father|brother|sister|partner|friend|neighbour) (?:\w{1,10} )?(?:waited|queued|sat for|lay|died|was (?:sent|left|kept|turned)|were (?:sent|left|kept|told|turned))|\b(?:ratepayers?|taxpayers?|as a (?:patient|parent|resident|reader|mum|dad|carer|local|pensioner|voter))\b|\bas (?:patients|parents|residents|readers|carers|locals|voters|taxpayers)\b/;

export interface Insider {
  readonly plain: boolean;
  readonly words: Frame<'plain' | 'likely'>;
}

/** Words by which the writer of a comment under the news shows that it is about their own place of work. */
export const insiderWords = annotation((context: Context): Insider | undefined => {
  if (onlooker.test(context.lower) || speaksAsOutsider(context)) return undefined;
  const found = insider(context);
  const plain = found.find(({ kind }) => kind === 'plain');
  const words = plain ?? found[0];
  return words && { plain: plain !== undefined, words };
});
