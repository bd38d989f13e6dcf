/** Every word that a frame or a list knows has a number from 1 on: numbers are faster to look up than words. */
const numbers = new Map<string, number>();

/** The number of a lower-case word, given out while frames and lists are compiled, before any draft. */
export function numberOf(lower: string): number {
  const known = numbers.get(lower);
  if (known !== undefined) return known;
  numbers.set(lower, numbers.size + 1);
  return numbers.size;
}

/** The number of a lower-case word, 0 for those that neither frames nor lists know. */
export const knownNumber = (lower: string): number => numbers.get(lower) ?? 0;

/**
 * Asks a question about words. Of a word that frames or lists know it asks once, not once a draft: the answer is the same,
 * and most words of any draft are such. Of no other word anything is kept.
 */
export function askedOnce(ask: (lower: string) => boolean): (lower: string, number: number) => boolean {
  const answers: (boolean | undefined)[] = [];
  return (lower, number) => {
    if (number === 0) return ask(lower);
    const before = answers[number];
    if (before !== undefined) return before;
    const answer = ask(lower);
    answers[number] = answer;
    return answer;
  };
}

/** The highest number given out so far. */
export const highestNumber = (): number => numbers.size;
