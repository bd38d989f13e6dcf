import text from '../../assets/lexicons/conduct/safeguarding.txt?raw';
import { phraseReader, readPhrases } from './phrases.ts';

const { classes } = readPhrases(text);

/**
 * `ask`: asks for personal details · `careful`: asks nowhere public, or warns · `private`: private contact offered ·
 * `supervised`: help in the open · `self`, `other`: somebody may come to harm now · `safe`: a manner of speaking.
 */
export const safeguardingPhrases = phraseReader(text, [
  'ask',
  'careful',
  'private',
  'supervised',
  'self',
  'other',
  'safe',
]);

/** Words for children and young people, and for people who may be at risk. */
export const youngWords: ReadonlySet<string> = classes.child ?? new Set();
export const atRiskWords: ReadonlySet<string> = classes.atrisk ?? new Set();
