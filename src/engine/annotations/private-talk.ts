import text from '../../../assets/lexicons/confidential/internal.txt?raw';
import { isFirstName } from '../../lexicons/first-names.ts';
import { phraseReader } from '../../lexicons/phrases.ts';
import { scoreOf } from '../../scorer/reading.ts';
import { annotation, type Context } from '../context.ts';
import { clue, weigh } from '../evidence.ts';
import type { Span } from '../span.ts';
import { type Fact, type Telling, tellings } from '../tellings.ts';
import { readPercent } from './amounts.ts';
import type { Word } from './words.ts';

const kinds = ['told', 'reported', 'secret', 'source', 'news', 'plan', 'public'] as const;

const facts: Readonly<Record<(typeof kinds)[number], Fact>> = {
  told: { points: 3, words: 'repeats what was said at work in private' },
  reported: { points: 2, words: 'repeats what somebody at work said' },
  source: { points: 3, words: 'quotes an internal message or paper' },
  news: { points: 2.5, words: 'tells of a plan that may not be public' },
  secret: { points: 2, words: 'says itself that it is not for everybody', anywhere: true },
  plan: { points: 1.25, words: 'tells of a plan', helps: true, anywhere: true },
  public: { points: -3 },
};

const isNumber = (list: readonly Word[], at: number): number =>
  list[at]?.digits && /^\d+$/.test(list[at]?.lower ?? '') ? at + 1 : -1;
const read = annotation(phraseReader(text, kinds, { number: isNumber, percent: readPercent }));

/** The draft speaks of what is open to everybody: a public meeting, a published paper. */
export const speaksOfPublicMatters = (context: Context): boolean =>
  read(context).some((one) => one.kind === 'public');

/** The scorer hears private talk this much in one clean draft of our own in fifty, or, alone, in one of 400. */
export const heardInternal = { helps: 0.3, alone: { byWords: 0.52, byReader: 0.37 } };

const quoted = /["“][^"“”\n]{12,200}["”]|: ?"/;

/** What is said again and again, by whoever. */
const anyTime = /\b(?:th(?:e|at) moment (?:in|when)|when they say|every time|everyone says)\b/;

/** Sentences that repeat private talk, messages or plans of the workplace. */
export const privateTalk = annotation((context): readonly Telling[] =>
  tellings(context, read(context), facts, (_, said) => [
    scoreOf(context, 'security-or-internal').probability >= heardInternal.helps && clue(0.5),
    anyTime.test(said) && clue(-2),
    quoted.test(said) && clue(1, 'words in quotation marks'),
    /\b(?:us all|our|us|we|my manager|my boss|wards?|trust|hospital|units?|clinics?|theatres?|maternity|birth centre|staff|nurses|beds|band \d|agency)\b/.test(
      said,
    ) && clue(0.5),
  ]),
);

const attributed =
  /["”] ?[-(,] ?(?:my|our|the|said|says|said the)? ?(?:\w{2,14} ){0,3}(?=)(?:director|officer|manager|matron|ceo|coo|cfo|chief exec|chair|boss|head|lead|consultant|exec|hr)\b/;

/** "…", our chief operating officer, 8.30 call: words in quotation marks with whose they are behind. */
export const attributedTalk = ({ lower }: Context): readonly Telling[] => {
  const found = lower.includes('"') ? attributed.exec(lower) : null;
  if (!found) return [];
  const start = Math.max(0, lower.lastIndexOf('"', found.index - 1));
  const verdict = weigh([clue(3.25, 'words in quotation marks, and who at work said them')]);
  return [{ start, end: found.index + found[0].length, verdict }];
};

interface Line extends Span {
  readonly text: string;
}

function linesOf({ text }: Context): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    found.push({ start, end: start + line.length, text: line.replace(/^[> ]{1,8}/, '') });
    start += line.length + 1;
  }
  return found;
}

const header = /^(?:from|to|sent|cc|bcc|subject|date|fwd|fw|re) ?: ?\S/i;
const address = /^(?:from|to|sent|cc|bcc|subject) ?: ?\S/i;
const wrote = /^(?:on|am|le) .{4,120}\b(?:wrote|schrieb) ?:/i;
const forwarded = /original message|forwarded message/i;
const stamped =
  /^[[(]?(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,? {0,2})?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?(?:,? \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?[\])]?[ :-]{0,4}[^\d\s:][^\d:\n]{1,30}: ?\S/i;
const dashed = /^[[(]?\d{1,2}[:.]\d{2}[\])]?[ -]{1,3}\p{Lu}[\p{L} .'-]{1,24} - \S/u;
const speaker = /^(\p{Lu}[\p{L}.'-]{0,14})(?: \p{Lu}[\p{L}.'-]{0,14}){0,2} ?(?:\(\w{1,20}\))? ?: ?\S/u;
const speakersByRole = /^(?:Me|Mum|Matron|Sister|Boss|Manager|Dr|Nurse|Consultant)$/;

/** "Sue: ok", "A: delete this": a name or an initial before the colon, not "Flour: 200g". */
function speaks(line: Line): boolean {
  const name = speaker.exec(line.text)?.[1] ?? '';
  return name !== '' && (name.length < 3 || isFirstName(name) || speakersByRole.test(name));
}

/** A mail's head run into one line, as it comes out of a phone. */
const headInLine =
  /\bfrom ?: ?\S[^:\n]{1,60}\bto ?: ?\S|\bto ?: ?\S[^:\n]{1,60}\bsubject ?: ?\S|^subject ?: ?\S/i;
const answered = /^(?:(?:re|fw|fwd|subject) ?: ?){2}/i;
const passedOn = /^(?:fwd|fw|forwarded)(?: ?:| (?:from|by|on from)\b)/i;

const minuted =
  /^(?:apologies|present|in attendance|attendees|aob|any other business|action ?points?|actions?) ?:/i;

/** Pasted mail, chats and minutes, told by how their lines begin. */
export const pastedTalk = annotation((context): readonly Telling[] => {
  const lines = linesOf(context);
  const matching = (pattern: RegExp): Line[] => lines.filter((line) => pattern.test(line.text));
  const whole = (found: readonly Line[], points: number, words: string): Telling[] => {
    const [first] = found;
    if (!first) return [];
    return [
      { start: first.start, end: found.at(-1)?.end ?? first.end, verdict: weigh([clue(points, words)]) },
    ];
  };
  const headers = matching(header);
  const addressed = matching(address);
  const speakers = lines.filter(speaks);
  const minutes = matching(minuted);
  return [
    ...whole(matching(wrote), 4, 'begins like a quoted mail'),
    ...whole(matching(/\bsent from my (?:i?phone|ipad|samsung|mobile|blackberry)/i), 3, 'ends like a mail'),
    ...whole(matching(forwarded), 4, 'begins like a forwarded mail'),
    ...(headers.length > 1 && addressed.length > 0 ? whole(headers, 4, 'has the head of a mail') : []),
    ...whole(matching(passedOn), 3, 'begins like a forwarded mail'),
    ...whole(matching(answered), 3, 'begins like an answered mail'),
    ...(headers.length > 1 ? [] : whole(matching(headInLine), 3, 'has the head of a mail')),
    ...(matching(dashed).length > 1 ? whole(matching(dashed), 4, 'has times and names as a chat has') : []),
    ...whole(matching(stamped), 4, 'has times and names as a chat has'),
    ...(speakers.length > 1 ? whole(speakers, 3, 'has names and colons as a chat has') : []),
    ...(minutes.length > 0 ? whole(minutes, 3, 'has headings as minutes have') : []),
  ];
});
