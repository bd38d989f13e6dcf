import text from '../../assets/lexicons/relations.txt?raw';
import { terms } from './terms.ts';

/** Who somebody is to somebody else. Kinds: kin, close (friends, neighbours, teachers), work. */
export const relations = terms(text);

/** Whether a lower-case word, singular or plural, says who somebody is to somebody: "daughter", "neighbours". */
export const isRelation = (lower: string): boolean => relations.has(lower);
