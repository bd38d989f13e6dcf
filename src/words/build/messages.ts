import { rules } from '../../rules/index.ts';
import { managedKeys, toldOf } from '../../settings/managed/keys.ts';
import { type Catalogue, keptNames, messageOf, ownMessages } from '../catalogue.ts';
import { faultName, faultWords } from '../faults.ts';
import { partsOf, phraseName } from '../telling.ts';
import { phrases } from './phrases.ts';

/**
 * Every message: Postcheck's own sentences, what the rules say, what the engine gives as reasons, and the names of what IT
 * sets. The policies themselves are quoted as they are.
 */
export const messagesFor = (language?: string): Catalogue =>
  Object.fromEntries([
    ...ownMessages(language),
    ...rules.flatMap((rule) =>
      partsOf(rule).map(
        ({ name, english }) => [name, messageOf(english, `What the rule ${rule.id} says`)] as const,
      ),
    ),
    ...phrases().map(
      (phrase) =>
        [phraseName(phrase), messageOf(phrase, 'A reason for a finding, or words on a button')] as const,
    ),
    ...faultWords.map(
      (one) => [faultName(one), messageOf(one, 'What is wrong with a pack or with settings')] as const,
    ),
    ...managedKeys.map(
      (key) =>
        [`managed_key_${key}`, messageOf(toldOf(key).title, 'The name of a setting that IT makes')] as const,
    ),
  ]);

/** Names for the program itself, which no one translates. */
export const unspoken = ['kept'];

/** `messages.json` of the language that all others fall back to. */
export const englishMessages = (): Catalogue => ({
  ...messagesFor(),
  kept: {
    message: keptNames(),
    description: 'Names of messages, for the program itself. Leave this one out.',
  },
});
