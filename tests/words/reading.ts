/** How hard a text is to read, by counting. Rough, and the same for every text. */

/** What ends with a full stop, or the like. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!…])\s+/).filter((one) => /\p{L}/u.test(one));

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}]+)*/gu) ?? [];

/** Groups of vowels; a silent e at the end is none. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, '').match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups);
}

/** The age at which an English child can read it: the grade of Flesch and Kincaid, and five. */
export function readingAge(text: string): number {
  const words = wordsOf(text);
  const sentences = Math.max(1, sentencesOf(text).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59 + 5;
}
