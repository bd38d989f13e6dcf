import text from '../../assets/lexicons/everyday.txt?raw';
import { terms } from './terms.ts';

/** What posts are about that have nothing to do with work: sport, food, telly, home, weather, play. */
export const everyday = terms(text);
