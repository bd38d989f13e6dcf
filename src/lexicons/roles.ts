import text from '../../assets/lexicons/roles.txt?raw';
import { terms } from './terms.ts';

/** What people who work in health and care are called. Kinds: clinical, support, leadership, team. */
export const roles = terms(text);

/** Whether a lower-case word, singular or plural, names a member of staff: "nurse", "porters". */
export const isRole = (lower: string): boolean => roles.has(lower);
