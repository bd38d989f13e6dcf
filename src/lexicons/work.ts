import text from '../../assets/lexicons/work.txt?raw';
import { terms } from './terms.ts';

/** What makes a post one about health work. Kinds: health service, work. `weak` ones say little alone. */
export const workTerms = terms(text);
