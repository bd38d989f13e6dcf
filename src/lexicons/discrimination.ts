import text from '../../assets/lexicons/conduct/discrimination.txt?raw';
import { people } from './people-words.ts';
import { phraseReader, readPhrases } from './phrases.ts';

/** Slurs and demeaning phrases; innocent look-alikes; signs that it is condemned, reported or one's own. */
export const discriminationPhrases = phraseReader(
  text,
  ['slur', 'demeaning', 'innocent', 'condemned', 'in-group'],
  people,
);

/** Words for people by what they are: religion, origin, sex, orientation, disability, age. */
export const groupWords: ReadonlySet<string> = readPhrases(text).classes.group ?? new Set();
