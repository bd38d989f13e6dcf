import text from '../../../assets/lexicons/confidential/security.txt?raw';
import { phraseReader } from '../../lexicons/phrases.ts';
import { scoreOf } from '../../scorer/reading.ts';
import { annotation, type Context } from '../context.ts';
import { clue, weigh } from '../evidence.ts';
import { type Fact, type Telling, tellings } from '../tellings.ts';
import { chunks } from './chunks.ts';
import { securityHints } from './hints.ts';
import { toEndOfSentence, wholeSentence } from './told-words.ts';
import type { Word } from './words.ts';

const kinds = [
  'open',
  'keys',
  'watch',
  'alarm',
  'system',
  'incident',
  'visit',
  'test',
  'stock',
  'routine',
  'general',
] as const;

const facts: Readonly<Record<(typeof kinds)[number], Fact>> = {
  open: { points: 3.25, words: 'tells where somebody could get in' },
  keys: { points: 3.25, words: 'tells where keys are, or who shares a login' },
  watch: { points: 4, words: 'tells what the cameras do not see' },
  alarm: { points: 3.5, words: 'tells that an alarm does not work' },
  system: { points: 3.25, words: 'tells a weakness of a computer system' },
  incident: { points: 3.25, words: 'tells of a security incident under way' },
  visit: { points: 3.25, words: 'tells where somebody who is guarded will be' },
  test: { points: 3.25, words: 'gives a test or a drill away' },
  stock: { points: 3.25, words: 'tells how drugs, cash or stores can be got at' },
  routine: { points: 2.5, words: 'tells when and where guarded things move' },
  general: { points: -2.5 },
};

const times = new Set(
  'one two three four five six seven eight nine ten eleven twelve midnight noon night dark weekends'.split(
    ' ',
  ),
);

/** "two", "6pm", "22:00". */
function isClock(list: readonly Word[], at: number): number {
  const { lower, digits } = list[at] ?? {};
  if (lower === undefined) return -1;
  return times.has(lower) || (digits && /^\d{1,2}(?:[.:]\d{2})?(?:am|pm)?$/.test(lower)) ? at + 1 : -1;
}

/** "12.1", "v6.0.3": which version of a system runs. */
const isRelease = (list: readonly Word[], at: number): number =>
  list[at]?.digits && /^v?\d{1,2}(?:\.\d{1,3}){1,3}$/.test(list[at]?.lower ?? '') ? at + 1 : -1;

const read = annotation(phraseReader(text, kinds, { clock: isClock, release: isRelease }));

const here =
  /\b(?:ward|hospital|trust|nhs|site|pharmacy|resus|ed|a&e|itu|mortuary|maternity|theatre|theatres|staff|clinic|gp|surgery|icu|labour|paeds|triage|labs?|postnatal|department|dept|reception|car park|canteen|porters?|radiology|epr|wing|stairwell|helipad|majors|multi-storey|multi storey|matron|sister|clinics|corridor|nuc med|nicu|basement|records)\b/;

const ours = /\b(?:our|ours|we|we're|we've|us|here|my|unit|block)\b/;

/** "They don't reach the back stairs": of an alarm, perhaps in the sentence before, or of anything. */
const tooShort = /\b(?:they|it|these) (?:don't|doesn't|won't|can't) (?:[a-z]{2,10} )?(?:reach|cover)\b/;
const guards = /\b(?:alarms?|panic|cctv|cameras?|radios?|tags?|tagging|sensors?|patrols?|guards?|buzzers?)\b/;

/** What is open to everybody, or hides nothing. */
const forAll =
  /\b(?:public|guest|free|patients?|visitors?'?|caf\S) wi-?fi\b|\b(?:loo|toilet|biscuit|lunch|snack|sweet|vending)\b/;

/** A general remark, advice or a story from elsewhere, wherever it stands. */
const isGeneral = (context: Context): boolean => read(context).some((one) => one.kind === 'general');

/** Hints count only beside words for the place, where no sentence tells it outright. */
function hinted(context: Context): readonly Telling[] {
  if (isGeneral(context) || !here.test(context.lower)) return [];
  return securityHints(context).flatMap((one) => {
    const points = one.verdict.points + 0.5;
    return points >= 2.6
      ? [{ ...wholeSentence(context, one), verdict: { ...one.verdict, points: Math.min(points, 3) } }]
      : [];
  });
}

/** Weaknesses, keys, cameras, alarms, systems and incidents told in plain words. */
export const securityTalk = annotation((context): readonly Telling[] => {
  const told = tellings(context, read(context), facts, (_, said) => [
    scoreOf(context, 'security-or-internal').probability >= 0.3 && clue(0.5),
    here.test(said) && clue(0.75, 'about this place'),
    !here.test(context.lower) && !ours.test(said) && clue(-0.5),
    forAll.test(said) && clue(-3),
    tooShort.test(said) && !guards.test(context.lower) && clue(-4),
    /\bi\b.{0,12}\b(?:dream|wish|hope)/.test(said) && clue(-2),
  ]);
  return told.some((one) => one.verdict.points >= 2.5)
    ? told.map((one) => ({ ...toEndOfSentence(context, one), verdict: one.verdict }))
    : hinted(context);
});

const hostName = /^[A-Z]{2,12}(?:-[A-Z]{1,8}){0,3}-?\d{1,4}(?:[.-][a-z][a-z0-9.-]{1,40})?$/;
const dottedHost =
  /^[a-z][a-z0-9-]{2,30}\d{1,3}\.(?:prod|local|internal|lan|corp|int|dev|test|dmz|nhs|xnhs|intra)[a-z.]{0,30}$/i;
const privateAddress = /^(?:10|172\.(?:1[6-9]|2\d|3[01])|192\.168)(?:\.\d{1,3}){2,3}(?:[:/]\d{1,5})?$/;
const systemWords =
  /\b(?:server|servers|box(?! of)|host|database|db|sql|firewall|vlan|switch|router|printer|network|pacs|epr|domain|unpatched|ip|vpn|rdp|ssh|login|cluster|node|vm|backup|version|v\d)\b/;

/** The department, not the pronoun. */
const department = /\bIT\b/;

const digit = /\d/;

/** Names and addresses of machines inside the organisation. */
export const machineNames = annotation((context): readonly Telling[] => {
  // All of them hold a digit.
  const withDigit = chunks(context).filter((chunk) => digit.test(chunk.text));
  const about = withDigit.length > 0 && (systemWords.test(context.lower) || department.test(context.text));
  return withDigit.flatMap((chunk) => {
    const address = privateAddress.test(chunk.text);
    const dotted =
      dottedHost.test(chunk.text) ||
      (/\.(?:prod|local|internal|lan|corp)\b/.test(chunk.text) && hostName.test(chunk.text));
    const named =
      /(?:sql|srv|svr|dc|app|db|web|file|print|exch|fs|vm|pacs|epr|ctx|dom|prod|prd|ris|pas|lims)/i.test(
        chunk.text,
      ) && hostName.test(chunk.text);
    if (!address && !dotted && !named) return [];
    const verdict = weigh([
      address && clue(chunk.text.split('.').length > 3 ? 3 : 1.5, 'an address inside the network'),
      dotted && clue(3, 'the name of a machine inside the network'),
      named && clue(chunk.text.includes('-') ? 2.75 : 2, 'the name of a machine'),
      about && clue(1.5, 'words about servers and networks beside it'),
    ]);
    return [{ start: chunk.start, end: chunk.end, verdict }];
  });
});
