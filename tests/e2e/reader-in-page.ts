import { loadReader } from '../../src/background/load-reader.ts';
import type { Context } from '../../src/engine/context.ts';
import { draftOf, unknownAuthor } from '../../src/engine/draft.ts';
import { lowerSameLength, normalise } from '../../src/engine/normalise.ts';
import type { Pack } from '../../src/policy/schema.ts';

/** What the reader looks at of a context: it never asks for the pack. */
export function contextOf(text: string): Context {
  const plain = normalise(text).text;
  return {
    text: plain,
    lower: lowerSameLength(plain),
    draft: draftOf(text),
    author: unknownAuthor,
    pack: {} as Pack,
  };
}

/** Runs in a page of the extension: loads the packaged reader and reads. Times are in ms. */
export async function readThere(texts: readonly string[]): Promise<{
  scores: Record<string, number>[];
  loadedIn: number;
  median: number;
}> {
  const start = performance.now();
  const reader = await loadReader();
  const loadedIn = performance.now() - start;
  const scores = texts.map((text) =>
    Object.fromEntries(
      [...reader.read(contextOf(text))].map(([label, { probability }]) => [label, probability]),
    ),
  );
  const times = Array.from({ length: 30 }, (_, time) => {
    const before = performance.now();
    reader.learn(`It was ${time} in the morning and nobody had slept, so we made toast for the whole ward.`);
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return { scores, loadedIn, median: times[15] ?? 0 };
}
