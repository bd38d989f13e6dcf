import text from '../../assets/lexicons/places.txt?raw';
import { terms } from './terms.ts';

/** Places and peoples. Kinds: "country and people", city, london. */
export const places = terms(text);
