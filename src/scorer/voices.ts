import file from '../../assets/models/staff-voice.json';
import type { Context } from '../engine/context.ts';
import type { Voice } from './labels.ts';
import { unpackModel } from './model.ts';
import { readerOf, silent } from './reader.ts';
import { readingOf } from './reading.ts';
import { type Score, sigmoid } from './score.ts';

const reading = readerOf(unpackModel(file));

/** Nobody is surer than one in a thousand, so that neither outweighs the other alone. */
const surest = 0.999;

function oddsOf(probability: number): number {
  const sure = Math.max(1 - surest, Math.min(surest, probability));
  return Math.log(sure / (1 - sure));
}

/**
 * How likely the draft shows a writer on the staff (0 to 1), and the words that say so: by words alone, and by the mean of
 * both where the reader has read. On drafts by strangers each errs where the other does not.
 * `npm run train -- --model staff-voice` prints which probability of the words keeps false alarms at 1 in 100.
 */
export function voiceOf(context: Context, voice: Voice): Score {
  const byWords = reading(context).get(voice) ?? silent;
  const read = readingOf(context)?.get(voice);
  if (!read) return byWords;
  const odds = (oddsOf(byWords.probability) + oddsOf(read.probability)) / 2;
  return { ...byWords, probability: sigmoid(odds) };
}
