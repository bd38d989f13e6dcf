import file from '../../assets/models/disclaimers.json';
import type { Word } from '../engine/annotations/words.ts';
import { unpackModel } from './model.ts';
import { scoreWords } from './score.ts';

const model = unpackModel(file);

/** How likely a clause is a disclaimer, 0 to 1. `npm run train -- --model disclaimers` prints how well it tells. */
export const disclaimerOdds = (clause: readonly Word[]): number =>
  scoreWords(clause, model).get('disclaimer')?.probability ?? 0;
