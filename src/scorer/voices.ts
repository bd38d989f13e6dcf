import file from '../../assets/models/staff-voice.json';
import type { Context } from '../engine/context.ts';
import type { Voice } from './labels.ts';
import { unpackModel } from './model.ts';
import { readerOf, silent } from './reader.ts';
import type { Score } from './score.ts';

const reading = readerOf(unpackModel(file));

/**
 * How likely the draft shows a writer on the staff (0 to 1), and the words that say so. `npm run train -- --model staff-voice` prints which probability keeps false alarms at 1 in 100.
 */
export const voiceOf = (context: Context, voice: Voice): Score => reading(context).get(voice) ?? silent;
