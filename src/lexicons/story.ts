import text from '../../assets/lexicons/story.txt?raw';
import { terms } from './terms.ts';

/** Details that single somebody out. Kinds: event, news, unusual, acquaintance, venue, person. */
export const storyTerms = terms(text);
