import text from '../../assets/lexicons/first-names.txt?raw';
import { fold } from './fold.ts';

/** Undoes the front coding: how many letters are shared with the word before (base 36), then the rest. */
function readNames(coded: string): ReadonlySet<string> {
  const names = new Set<string>();
  let before = '';
  for (const line of coded.split('\n')) {
    if (line === '') continue;
    before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    names.add(before);
  }
  return names;
}

const names = readNames(text);

/** Whether a word, in any case and with any accents, is a known first name. Many people's names are not. */
export const isFirstName = (word: string): boolean => names.has(fold(word));

export const firstNameCount = names.size;
