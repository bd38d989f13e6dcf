import text from '../../assets/lexicons/clinical.txt?raw';
import { terms } from './terms.ts';

/**
 * Words of care and illness. Kinds: place, care, condition, symptom, drug, test, rare, sensitive, birth, death.
 * A `weak` match has everyday meanings ("bed", "list", "stable") and says little alone.
 */
export const clinical = terms(text);

/** Endings that make medical words, pruned of those with many everyday words (-oses, -ography). */
const endings =
  /(?:itis|aemia|opathy|algia|plegia|rrhoea|ectomy|ostomy|otomy|oscopy|plasty|centesis|sclerosis|megaly|cillin|mycin|floxacin|azole|sartan|statin|mab|tinib|ciclib|gliptin|gliflozin|glutide|xaban|parin|azepam|setron|prazole|dipine|triptan|carcinoma|blastoma|sarcoma)s?$/;

const everyday = new Set([
  'anatomy',
  'dichotomy',
  'nostalgia',
  'academia',
  'bohemia',
  'lobotomy',
  'tv-itis',
  'coppice',
]);

/** A lower-case word that is medical by its ending: "cholangitis", "sitagliptin". */
export const soundsMedical = (lower: string): boolean =>
  lower.length > 6 && endings.test(lower) && !everyday.has(lower);
