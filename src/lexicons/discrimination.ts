import text from '../../assets/lexicons/conduct/discrimination.txt?raw';
import { people } from './people-words.ts';
import { phraseReader, readPhrases } from './phrases.ts';

/** Slurs and demeaning phrases; innocent look-alikes; signs that it is condemned, reported or one's own. */
export const discriminationPhrases = phraseReader(
  text,
  ['slur', 'demeaning', 'innocent', 'condemned', 'in-group'],
  people,
);

const { classes } = readPhrases(text);

/** Words that make a generalisation of a sentence (`general`) and words that demean (`demean`). */
export const demeaningWords: { readonly general: ReadonlySet<string>; readonly demean: ReadonlySet<string> } =
  {
    general: classes.general ?? new Set(),
    demean: classes.demean ?? new Set(),
  };

/** Nouns for people by what they are: "immigrants", "Catholics". */
export const groupNouns: ReadonlySet<string> = classes.people ?? new Set();

/** Words for people by what they are: religion, origin, sex, orientation, disability, age. */
export const groupWords: ReadonlySet<string> = classes.group ?? new Set();
