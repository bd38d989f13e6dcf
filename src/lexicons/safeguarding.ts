import text from '../../assets/lexicons/conduct/safeguarding.txt?raw';
import { phraseReader, readPhrases } from './phrases.ts';

const { classes } = readPhrases(text);

/**
 * `ask`: asks for personal details · `careful`: asks nowhere public, or warns · `reach`: contact as anybody offers it ·
 * `private`: private contact offered · `secret`: kept from those who look after a child · `supervised`: help in the
 * open · `self`, `other`: somebody may come to harm now (`hint`: where the whole sounds like it) · `safe`: a manner of speaking.
 */
export const safeguardingPhrases = phraseReader(text, [
  'ask',
  'careful',
  'reach',
  'private',
  'secret',
  'supervised',
  'self',
  'other',
  'hint',
  'safe',
]);

/** Words for children and young people, and for people who may be at risk. */
export const youngWords: ReadonlySet<string> = classes.child ?? new Set();
export const atRiskWords: ReadonlySet<string> = classes.atrisk ?? new Set();
