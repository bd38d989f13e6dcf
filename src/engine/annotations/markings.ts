import text from '../../../assets/lexicons/confidential/markings.txt?raw';
import { phraseReader } from '../../lexicons/phrases.ts';
import { annotation, type Context } from '../context.ts';
import { clue, type Verdict, weigh } from '../evidence.ts';
import { contains, overlap, type Span } from '../span.ts';
import { sentenceAt, sentences } from './sentences.ts';

/** A protective or commercial marking, with what tells whether it is one or only talked about. */
export interface Marking extends Span {
  readonly verdict: Verdict;
}

const read = phraseReader(text, ['certain', 'capitals', 'talk']);
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
  /^\p{Lu}\S* /u.test(text.slice(span.start, span.end)) && opensLine(text, span) && isHeading(text, span);

/** "marked private and confidential": the words before say that it is a marking. */
const isMarked = ({ lower }: Context, { start }: Span): boolean =>
  /\b(?:marked|stamped|labelled|headed|header|watermark|watermarked|titled|says)\b[^.!?\n]{0,12}$/.test(
    lower.slice(Math.max(0, start - 24), start),
  );

function weighed(context: Context, span: Span, certain: boolean, talk: readonly Span[]): Verdict {
  const { text: whole } = context;
  const words = whole.slice(span.start, span.end);
  const sentence = sentenceAt(sentences(context), span.start) ?? { start: 0, end: whole.length };
  const opens = opensLine(whole, span);
  const heads = isHeading(whole, span);
  return weigh([
    certain ? clue(3, 'words that mark a paper as not for the public') : clue(1),
    isShouted(words) && clue(certain ? 1 : 2, 'in capitals, as on the paper'),
    !isShouted(words) &&
      isTitled(words) &&
      words.includes(' ') &&
      clue(1, 'written as it stands on the paper'),
    opens && clue(1, 'at the head of a line'),
    heads && clue(1, 'standing as a heading'),
    shows.test(context.lower.slice(sentence.start, sentence.end)) &&
      clue(1, 'the words around say a paper carries it'),
    talk.some((one) => one.start < sentence.end && one.end > sentence.start && !contains(span, one)) &&
      clue(-2.5),
  ]);
}

const longestFirst = <T extends Span>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => b.end - b.start - (a.end - a.start));

/** All markings of the draft, certain ones first where two overlap. */
export const markings = annotation((context): readonly Marking[] => {
  const frames = read(context);
  const talk = frames.filter((one) => one.kind === 'talk');
  const found: Marking[] = [];
  for (const kind of ['certain', 'capitals'] as const) {
    for (const frame of longestFirst(frames.filter((one) => one.kind === kind))) {
      if (found.some((other) => overlap(other, frame))) continue;
      const shown = context.text.slice(frame.start, frame.end);
      if (
        kind === 'capitals' &&
        !isShouted(shown) &&
        !isTitled(shown) &&
        !isMarked(context, frame) &&
        !standsAlone(context.text, frame)
      )
        continue;
      const { start, end } = frame;
      found.push({ start, end, verdict: weighed(context, frame, kind === 'certain', talk) });
    }
  }
  return found;
});
