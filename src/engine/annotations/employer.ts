import { employerNames } from '../../lexicons/employers.ts';
import type { Pack } from '../../policy/schema.ts';
import { annotation, type Context } from '../context.ts';
import type { Span } from '../span.ts';
import { type Word, withoutOwner, words } from './words.ts';

/** A mention of an employer in health: the organisation of the pack by any of its names, or "the trust". */
export interface EmployerMention extends Span {
  /** Place of its first and last word in the list of words. */
  readonly from: number;
  readonly to: number;
  /** The organisation of the pack itself, by name. */
  readonly own: boolean;
  /** Named, not just "the trust" or "my hospital". */
  readonly named: boolean;
}

const split = (name: string): readonly string[] =>
  name.toLowerCase().match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];

const namesByPack = new WeakMap<Pack, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The organisation's names as lists of words, by first word, longest first. */
function namesOf(pack: Pack): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = namesByPack.get(pack);
  if (known) return known;
  const { name, short, alsoKnownAs } = pack.organisation;
  const all = [name, short, ...alsoKnownAs, ...pack.words.officialAccounts]
    .map((one) => split(one).filter((word, index) => index > 0 || word !== 'the'))
    .filter((one) => one.join('').length > 3 && one.join(' ') !== 'trust');
  const names = new Map<string, (readonly string[])[]>();
  for (const one of all.toSorted((a, b) => b.length - a.length)) {
    const first = one[0] ?? '';
    names.set(first, [...(names.get(first) ?? []), one]);
  }
  namesByPack.set(pack, names);
  return names;
}

const bare = (word: Word | undefined): string => withoutOwner(word?.lower ?? '');

/** Whether the words from `from` on are these, the last one possibly with a genitive. */
const follows = (list: readonly Word[], from: number, name: readonly string[]): boolean =>
  name.every((part, index) => list[from + index]?.lower === part || bare(list[from + index]) === part);

/** The first of some names that stands at a word. */
function nameAt(
  list: readonly Word[],
  at: number,
  names: readonly (readonly string[])[] | undefined,
): readonly string[] | undefined {
  for (const name of names ?? none) if (follows(list, at, name)) return name;
  return undefined;
}
const none: readonly never[] = [];

/** Every mention of the employer, or of what could be it. */
export const employers = annotation((context): readonly EmployerMention[] => {
  const list = words(context);
  const names = namesOf(context.pack);
  const found: EmployerMention[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const word = list[at];
    if (!word) continue;
    const name = nameAt(list, at, names.get(bare(word)));
    const known = employerNames.at(list, at);
    const to = Math.max(name ? at + name.length - 1 : -1, known?.last ?? -1);
    if (to < 0 || (context.text.charAt(word.start - 1) === '@' && !name)) continue;
    const named = name !== undefined || known?.kinds.has('kind') === false;
    found.push({
      start: word.start,
      end: list[to]?.end ?? word.end,
      from: at,
      to,
      own: name !== undefined,
      named,
    });
    at = to;
  }
  return found;
});

const determiners = new Set(['the', 'our', 'my', 'this', 'your', 'an', 'a']);

/** Reads a mention, with or without "the" or "our" before it, for use in frames as a class of words. */
export function readEmployer(list: readonly Word[], at: number, context: Context): number {
  const ends = mentionEnds(context);
  const here = ends[at] ?? 0;
  if (here > 0) return here;
  const next = ends[at + 1] ?? 0;
  return next > 0 && determiners.has(list[at]?.lower ?? '') ? next : -1;
}

/** For each word the place behind the mention that starts with it, 0 where none does. */
const mentionEnds = annotation((context): Int32Array => {
  const ends = new Int32Array(words(context).length);
  for (const { from, to } of employers(context)) ends[from] = to + 1;
  return ends;
});
