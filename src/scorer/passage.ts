import { sentences } from '../engine/annotations/sentences.ts';
import { type Word, words } from '../engine/annotations/words.ts';
import { annotation, type Context } from '../engine/context.ts';
import { distinctWithin, type Features, featuresOf } from './features.ts';

/** Neighbouring words that are scored as one, with the features that stand in them, each once. */
export interface Passage {
  readonly words: readonly Word[];
  readonly features: Features;
}

export const passageOf = (some: readonly Word[]): Passage => ({
  words: some,
  features: distinctWithin(featuresOf(some), 0, some.length),
});

/** Up to here a draft is read as one; a longer one in windows of whole sentences of about this many words. */
export const mostWords = 70;

/** Where the windows start and end, in words. Neighbours share their edge: what two sentences say together is not lost. */
function windowsOf(context: Context): readonly (readonly [number, number])[] {
  const all = words(context);
  if (all.length <= mostWords) return [[0, all.length]];
  const windows: [number, number][] = [];
  let start = 0;
  let end = 0;
  for (const sentence of sentences(context)) {
    if (end > start && end - start + sentence.words.length > mostWords) {
      windows.push([start, end]);
      start = Math.max(start, end - Math.floor(mostWords / 3));
    }
    end += sentence.words.length;
  }
  return [...windows, [start, end]];
}

/** A draft as the scorer reads it, worked out once for all models. */
export const passages = annotation((context): readonly Passage[] => {
  const all = words(context);
  const features = featuresOf(all);
  return windowsOf(context).map(([start, end]) => ({
    words: all.slice(start, end),
    features: distinctWithin(features, start, end),
  }));
});
