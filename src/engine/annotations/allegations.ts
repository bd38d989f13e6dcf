import text from '../../../assets/lexicons/conduct/allegations.txt?raw';
import { phraseReader } from '../../lexicons/phrases.ts';
import { annotation } from '../context.ts';
import { joined } from '../joined.ts';
import type { Span } from '../span.ts';
import { readNamed } from './targets.ts';

const read = phraseReader(text, ['allegation', 'settled'], { who: readNamed });

/** A crime or dishonesty said of somebody as a fact, and whether a court or a story has settled it. */
export interface Allegation extends Span {
  readonly settled: boolean;
}

export const allegations = annotation((context): readonly Allegation[] => {
  const phrases = read(context);
  const settled = phrases.some((one) => one.kind === 'settled');
  return joined(phrases.filter((one) => one.kind === 'allegation')).map(({ start, end }) => ({
    start,
    end,
    settled,
  }));
});
