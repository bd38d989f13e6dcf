import type { Context } from '../../../src/engine/context.ts';
import { type Author, type Draft, draftOf, unknownAuthor } from '../../../src/engine/draft.ts';
import { lowerSameLength, normalise } from '../../../src/engine/normalise.ts';
import { builtInPack } from '../../../src/policy/built-in.ts';

/** What a rule would see of a text. */
export function contextOf(
  text: string,
  { pack: id = 'nhs-england', ...rest }: Partial<Draft> & { author?: Partial<Author>; pack?: string } = {},
): Context {
  const pack = builtInPack(id);
  if (!pack) throw new Error(`There is no built-in pack "${id}"`);
  const { author, ...draft } = rest;
  const plain = normalise(text).text;
  return {
    text: plain,
    lower: lowerSameLength(plain),
    draft: draftOf(text, draft),
    author: { ...unknownAuthor, ...author },
    pack,
  };
}
