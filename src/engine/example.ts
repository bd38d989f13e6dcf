import type { Pack } from '../policy/schema.ts';
import { type Author, type Draft, draftOf, unknownAuthor } from './draft.ts';
import type { Example } from './rule.ts';
import type { Span } from './span.ts';

export interface ReadExample {
  readonly draft: Draft;
  readonly author: Author;
  readonly hosts: Partial<Pack['hosts']>;
  /** What stood between ‹ and ›. */
  readonly marked: readonly Span[];
}

/** Takes the marks out of an example and says where they were. */
export function readExample(example: Example): ReadExample {
  const {
    text: source,
    author,
    hosts = {},
    ...rest
  } = typeof example === 'string' ? { text: example } : example;
  let text = '';
  let start = 0;
  const marked: Span[] = [];
  for (const character of source) {
    if (character === '‹') start = text.length;
    else if (character === '›') marked.push({ start, end: text.length });
    else text += character;
  }
  return { draft: draftOf(text, rest), author: { ...unknownAuthor, ...author }, hosts, marked };
}
