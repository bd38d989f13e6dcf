import text from '../../assets/lexicons/conduct/insults.txt?raw';
import { people } from './people-words.ts';
import { phraseReader, readPhrases } from './phrases.ts';

const { classes } = readPhrases(text);
const setOf = (name: string): ReadonlySet<string> => classes[name] ?? new Set();

/**
 * Single words that insult: `noun` always, `image` ("snake", "joke") and `adjective` only when said of somebody.
 * `push` are words that stand before an insult and sharpen it.
 */
export const insultWords = {
  noun: setOf('noun'),
  image: setOf('image'),
  adjective: setOf('adjective'),
  push: setOf('push'),
} as const;

/**
 * Phrases that insult (`harsh`: somebody near is meant; `person`: they say so themselves; `jibe`: only where the whole
 * draft sounds like it) or threaten, and those that say it is somebody else's insult or one's own.
 */
export const insultPhrases = phraseReader(text, ['harsh', 'person', 'jibe', 'threat', 'reported', 'self'], {
  ...people,
  ...classes,
});
