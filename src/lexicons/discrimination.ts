import text from '../../assets/lexicons/conduct/discrimination.txt?raw';
import { people } from './people-words.ts';
import { phraseReader, readPhrases } from './phrases.ts';

/** Slurs and demeaning phrases; contempt; innocent look-alikes; signs that it is condemned, reported or one's own. */
export const discriminationPhrases = phraseReader(
  text,
  ['slur', 'demeaning', 'contempt', 'sneer', 'goodwill', 'innocent', 'condemned', 'in-group'],
  people,
);

const { classes } = readPhrases(text);

/** Words that make a generalisation of a sentence (`general`) and words that demean (`demean`). */
export const demeaningWords: { readonly general: ReadonlySet<string>; readonly demean: ReadonlySet<string> } =
  {
    general: classes.general ?? new Set(),
    demean: classes.demean ?? new Set(),
  };

const setOf = (name: string): ReadonlySet<string> => classes[name] ?? new Set();

/** Words that tell of whom a sentence speaks: see the headings of the list. */
export const groups = {
  /** Words for people by what they are: religion, origin, sex, orientation, disability, age. */
  group: setOf('group'),
  /** Nouns for such people: "immigrants", "Catholics". */
  people: setOf('people'),
  everyday: setOf('everyday'),
  persons: setOf('persons'),
  anyone: setOf('anyone'),
  link: setOf('link'),
  kind: setOf('kind'),
  theGroup: setOf('the-group'),
  verb: setOf('verb'),
  one: setOf('one'),
  single: setOf('single'),
  topic: setOf('topic'),
  topicPair: setOf('topic-pair'),
} as const;
