import type { WriteOutcome } from './editor.ts';

/** Some editors commit after the current turn: so long is waited for the text to appear, in ms. */
const patience = 1000;
const step = 25;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Reads the box until it says what was expected twice in a row: an editor that was written past puts its own text back
 * a moment later.
 */
export const verify = async (
  element: Element,
  read: () => string,
  expected: string,
  old: string,
): Promise<WriteOutcome> => {
  let agreed = 0;
  for (let waited = 0; waited <= patience; waited += step) {
    if (!element.isConnected) return { done: false, reason: 'gone' };
    agreed = read() === expected ? agreed + 1 : 0;
    if (agreed === 2) return { done: true };
    await pause(step);
  }
  return { done: false, reason: read() === old ? 'not-taken' : 'garbled' };
};
