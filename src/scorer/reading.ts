import file from '../../assets/models/sentences.json';
import type { Context } from '../engine/context.ts';
import type { Label } from './labels.ts';
import { unpackModel } from './model.ts';
import { readerOf, silent } from './reader.ts';
import type { Score } from './score.ts';

const reading = readerOf(unpackModel(file));

/**
 * How likely the draft is what a label says (0 to 1), and the words that speak loudest for it. Of the sealed
 * sentences `npm run train` prints which probability keeps false alarms at 1 in 100.
 */
export const scoreOf = (context: Context, label: Label): Score => reading(context).get(label) ?? silent;
