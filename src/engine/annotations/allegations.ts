import text from '../../../assets/lexicons/conduct/allegations.txt?raw';
import { phraseReader, readPhrases } from '../../lexicons/phrases.ts';
import { annotation } from '../context.ts';
import { joined } from '../joined.ts';
import { contains, type Span } from '../span.ts';
import { readNamed } from './targets.ts';
import { words } from './words.ts';

const read = phraseReader(text, ['allegation', 'settled'], { who: readNamed });

const { crime, did, doing, trigger } = readPhrases(text).classes;
const triggers = new Set([crime, did, doing, trigger].flatMap((one) => [...(one ?? [])]));

/** A crime or dishonesty said of somebody as a fact, and whether a court or a story has settled it. */
export interface Allegation extends Span {
  readonly settled: boolean;
}

export const allegations = annotation((context): readonly Allegation[] => {
  if (!words(context).some((word) => triggers.has(word.lower))) return [];
  const phrases = read(context);
  const settled = phrases.filter((one) => one.kind === 'settled');
  return joined(phrases.filter((one) => one.kind === 'allegation')).map((one) => ({
    start: one.start,
    end: one.end,
    // "is a convicted fraudster" settles nothing: the word is part of what is alleged.
    settled: settled.some((other) => !contains(one, other)),
  }));
});
