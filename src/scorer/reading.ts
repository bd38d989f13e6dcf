import file from '../../assets/models/sentences.json';
import { annotation, type Context } from '../engine/context.ts';
import type { Label } from './labels.ts';
import { unpackModel } from './model.ts';
import { readerOf, silent } from './reader.ts';
import { type Score, withProbability } from './score.ts';

const reading = readerOf(unpackModel(file));

const heard = annotation((context) => context.read?.(context));

/** The reader has read the draft: what it says at a bar is right more often than what words say. */
export const isRead = (context: Context): boolean => heard(context) instanceof Map;

/** There is a reader, and it has not read the draft yet. */
export const isComing = (context: Context): boolean => heard(context) === 'coming';

/** Until the reader has read, words alone may agree with other evidence, but not speak by themselves: it may know better. */
const untilRead = 0.3;

/**
 * How likely the draft is what a label says (0 to 1), and the words that speak loudest for it: by the reader where there is
 * one, else by words alone. Of the sealed sentences `npm run train` prints which probability keeps false alarms at 1 in 100.
 */
export function scoreOf(context: Context, label: Label): Score {
  const read = heard(context);
  if (read && read !== 'coming') return read.get(label) ?? silent;
  const score = reading(context).get(label) ?? silent;
  return read ? withProbability(score, Math.min(score.probability, untilRead)) : score;
}
