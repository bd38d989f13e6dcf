import type { OwnLists } from '../lexicons/hosts/host-list.ts';
import type { Pack } from '../policy/schema.ts';
import type { Score } from '../scorer/score.ts';
import type { Author, Draft } from './draft.ts';

/** What the reader makes of a draft: per label how likely it is, and the words that carry it. */
export type Reading = ReadonlyMap<string, Score>;

/**
 * All that a rule may look at. `text` is the normalised draft: NFKC, no invisible characters, look-alike
 * letters folded, any script's digits as 0-9. Spans that rules give back are offsets into it.
 */
export interface Context {
  readonly text: string;
  /** `text` in lower case, of exactly the same length. */
  readonly lower: string;
  readonly draft: Draft;
  readonly author: Author;
  readonly pack: Pack;
  /** The organisation's large lists of hosts, where it has any. */
  readonly lists?: OwnLists;
  /** Asks the reader, where there is one; `coming` when it has not read so far yet. */
  readonly read?: Read;
}

export type Read = (context: Context) => Reading | 'coming';

/** What has been worked out about a draft, by the number of what was asked. One list a draft: it goes with its draft at once. */
const answers = new WeakMap<Context, unknown[]>();
let annotations = 0;

/** The answer of an annotation that has none to give: `undefined` stands for those that nobody has asked yet. */
const nothing = Symbol('nothing');

function answersFor(context: Context): unknown[] {
  const before = answers.get(context);
  if (before) return before;
  const fresh = new Array<unknown>(annotations);
  answers.set(context, fresh);
  return fresh;
}

/**
 * An annotation: something that several rules want to know about a draft, worked out once, when first asked.
 *
 *     export const sentences = annotation(({ text }) => splitSentences(text));
 *     // in a rule
 *     for (const sentence of sentences(context)) …
 */
export function annotation<T>(read: (context: Context) => T): (context: Context) => T {
  const number = annotations;
  annotations += 1;
  return (context) => {
    const known = answersFor(context);
    const before = known[number];
    if (before !== undefined) return (before === nothing ? undefined : before) as T;
    const value = read(context);
    known[number] = value === undefined ? nothing : value;
    return value;
  };
}
