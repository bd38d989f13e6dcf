import type { Context } from '../../src/engine/context.ts';
import { type Draft, draftOf, unknownAuthor } from '../../src/engine/draft.ts';
import { lowerSameLength, normalise } from '../../src/engine/normalise.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';

/** What a rule would see of a text. */
export function contextFor(text: string, rest: Partial<Draft> = {}): Context {
  const [pack] = builtInPacks;
  if (!pack) throw new Error('There is no built-in pack');
  const plain = normalise(text);
  return {
    text: plain.text,
    lower: lowerSameLength(plain.text),
    draft: draftOf(text, rest),
    author: unknownAuthor,
    pack,
  };
}
