import type { Context } from '../context.ts';
import type { Span } from '../span.ts';
import { sentenceAt, sentences } from './sentences.ts';

/** No more than this is underlined beyond the words that told it, in characters. */
const furthest = 160;
/** The words that a report leads up to begin no further behind it than this. */
const nearby = 40;
const shortestQuote = 10;
const openers = '"“';
const closers = '"”';

const isQuote = (text: string, at: number, marks: string): boolean => marks.includes(text.charAt(at) || ' ');

/** Where the words in quotation marks end that the span leads up to or stands in. */
function endOfQuote({ text }: Context, { start, end }: Span): number | undefined {
  let open = -1;
  for (let at = start; at < Math.min(text.length, end + nearby) && open < 0; at += 1) {
    if (isQuote(text, at, openers)) open = at;
  }
  if (open < 0) return undefined;
  for (let at = open + 1; at < Math.min(text.length, open + 2 * furthest); at += 1) {
    if (isQuote(text, at, closers) && at - open > shortestQuote) return at + 1;
  }
  return undefined;
}

/** Without the stop, the quotation mark and the emoji at its end. */
function trimmed({ text }: Context, from: number, end: number): number {
  let last = end;
  while (last > from && !/[\p{L}\p{N}%)]/u.test(text.charAt(last - 1))) last -= 1;
  return last;
}

/** The span and the rest of its sentence; a fact without it says little: "alarms have failed | since Sunday". */
export function toEndOfSentence(context: Context, span: Span): Span {
  const sentence = sentenceAt(sentences(context), span.start);
  if (!sentence || sentence.end <= span.end) return span;
  const end = trimmed(context, span.end, sentence.end);
  return end - span.end > furthest ? span : { start: span.start, end };
}

/** The whole sentence, where it is short: hints of it stand here and there. */
export function wholeSentence(context: Context, span: Span): Span {
  const { start, end } = toEndOfSentence(context, span);
  const sentence = sentenceAt(sentences(context), span.start);
  const lead = sentence?.words[0]?.start ?? start;
  return { start: start - lead > 0 && end - lead <= furthest ? lead : start, end };
}

/** The span and what it reports: the words in quotation marks behind it, else the rest of the sentence. */
export function withWhatIsTold(context: Context, span: Span): Span {
  const end = endOfQuote(context, span);
  return end === undefined
    ? toEndOfSentence(context, span)
    : { start: span.start, end: Math.max(span.end, end) };
}

/** The span and the rest of its clause: "sacked | for sleeping on nights", up to the comma. */
export function toEndOfClause(context: Context, span: Span): Span {
  const { end } = toEndOfSentence(context, span);
  const rest = context.text.slice(span.end, end);
  const stop = /[,;:](?!\d)|[–—\n(]| - | (?:and|but|so) /.exec(rest);
  return { start: span.start, end: trimmed(context, span.end, span.end + (stop?.index ?? rest.length)) };
}
