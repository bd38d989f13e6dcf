import text from '../../assets/lexicons/employers.txt?raw';
import { terms } from './terms.ts';

/** Where people in health care work. Kinds: kind ("trust", "hospital"), body, hospital (by name). */
export const employerNames = terms(text);
