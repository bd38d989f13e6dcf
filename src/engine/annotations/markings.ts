import text from '../../../assets/lexicons/confidential/markings.txt?raw';
import { phraseReader } from '../../lexicons/phrases.ts';
import { annotation, type Context } from '../context.ts';
import { clue, type Verdict, weigh } from '../evidence.ts';
import { contains, overlap, type Span } from '../span.ts';
import { sentenceAt, sentences } from './sentences.ts';
import type { Word } from './words.ts';

/** A protective or commercial marking, with what tells whether it is one or only talked about. */
export interface Marking extends Span {
  readonly verdict: Verdict;
}

const isDigit = (list: readonly Word[], at: number): number =>
  /^\d{1,3}$/.test(list[at]?.lower ?? '') ? at + 1 : -1;
type Kind = 'certain' | 'capitals' | 'abbreviation';
const read = phraseReader(text, ['certain', 'capitals', 'abbreviation', 'talk'], { digit: isDigit });
const shows =
  /\b(?:says|said|marked|stamped|labelled|headed|header|footer|watermark|attached|photo|pic|screenshot|page|slide|slides|paper|document|memo|leaked|copy|top|here's|heres|below|subject)\b/;

const isShouted = (words: string): boolean => words === words.toUpperCase() && words !== words.toLowerCase();
const isTitled = (words: string): boolean => /^\p{Lu}\p{L}*(?:[ -]+(?:&|and|\p{Lu}\p{L}*))*$/u.test(words);

const opensLine = (text: string, { start }: Span): boolean =>
  /^$|[\n>([{"'*_|:-][ \t]{0,2}$/.test(text.slice(Math.max(0, start - 4), start));

const isHeading = (text: string, { end }: Span): boolean =>
  /^\s?[\])}"'*_]{0,2}\s{0,2}(?:[:|\n-]|$)/.test(text.slice(end, end + 6));

/** "Private and confidential - …": two words or more, with a capital, standing as a heading. */
const standsAlone = (text: string, span: Span): boolean =>
  /^\p{Lu}\S* /u.test(text.slice(span.start, span.end)) &&
  opensLine(text, span) &&
  (isHeading(text, span) || /^\.\s/.test(text.slice(span.end, span.end + 2)));

const saidBefore =
  /\b(?:marked|marking|stamped|stamp|labelled|headed|heading|header|footer|watermark|watermarked|titled|entitled|classified|flagged|tagged|says|said|saying|reads|written|subject)\b[^.!?\n]{0,16}$/;
const saidBehind =
  /^[^.!?\n\w]{0,4}(?:it says|it said|stamped|written|printed|plastered|splashed|all over|watermark|stamp|(?:is )?(?:across|on) (?:the (?:front|top|cover|header|footer|first|email|paper)|it|every|each|all|page)|in (?:big|red|bold|huge|capital|block)|at the (?:top|bottom))/;

/** "marked private and confidential", "CiC on the front": the words beside say that it is a marking. */
const isMarked = ({ lower }: Context, { start, end }: Span): boolean =>
  saidBefore.test(lower.slice(Math.max(0, start - 30), start)) || saidBehind.test(lower.slice(end, end + 24));

function weighed(context: Context, span: Span, kind: Kind, talk: readonly Span[]): Verdict {
  const { text: whole } = context;
  const words = whole.slice(span.start, span.end);
  const sentence = sentenceAt(sentences(context), span.start) ?? { start: 0, end: whole.length };
  const certain = kind === 'certain';
  const opens = opensLine(whole, span);
  const heads = isHeading(whole, span);
  const said = context.lower.slice(sentence.start, sentence.end);
  return weigh([
    certain ? clue(3, 'words that mark a paper as not for the public') : clue(1),
    isShouted(words) && clue(certain ? 1 : 2, 'in capitals, as on the paper'),
    !isShouted(words) &&
      isTitled(words) &&
      words.includes(' ') &&
      clue(1, 'written as it stands on the paper'),
    kind === 'abbreviation' && clue(1.5),
    opens && clue(1, 'at the head of a line'),
    heads && clue(1, 'standing as a heading'),
    shows.test(said) && clue(1, 'the words around say a paper carries it'),
    said.trimEnd().endsWith('?') && !shows.test(said) && clue(-2),
    talk.some((one) => one.start < sentence.end && one.end > sentence.start && !contains(span, one)) &&
      clue(-2.5),
  ]);
}

/** Words that are ordinary, too, have to stand as a marking stands. */
function looksMarked(context: Context, span: Span, kind: Kind): boolean {
  if (kind === 'certain' || isMarked(context, span)) return true;
  if (kind === 'abbreviation') return false;
  const shown = context.text.slice(span.start, span.end);
  return isShouted(shown) || isTitled(shown) || standsAlone(context.text, span);
}

const longestFirst = <T extends Span>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => b.end - b.start - (a.end - a.start));

/** All markings of the draft, certain ones first where two overlap. */
export const markings = annotation((context): readonly Marking[] => {
  const frames = read(context);
  const talk = frames.filter((one) => one.kind === 'talk');
  const found: Marking[] = [];
  for (const kind of ['certain', 'capitals', 'abbreviation'] as const) {
    for (const frame of longestFirst(frames.filter((one) => one.kind === kind))) {
      if (found.some((other) => overlap(other, frame)) || !looksMarked(context, frame, kind)) continue;
      const { start, end } = frame;
      found.push({ start, end, verdict: weighed(context, frame, kind, talk) });
    }
  }
  return found;
});
