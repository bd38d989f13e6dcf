import type { Context } from '../engine/context.ts';
import { type Frame, frames, type Vocabulary, type WordClass } from '../engine/frames.ts';

/** A list of phrases as it is kept in `assets/lexicons/conduct`. */
interface PhraseList {
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  readonly classes: Readonly<Record<string, ReadonlySet<string>>>;
}

const heading = /^\[(#?[a-z-]+)\]$/;

/** Without their apostrophe these are other words: "we'll", "he'd", "she'll". */
const ambiguous = new Set(["we'll", "we're", "i'll", "he'll", "she'll", "we'd", "she'd", "i'd", "who're"]);

/** "can't" also as "cant", as people in a hurry type it. */
function withHastySpelling(part: string): string {
  if (!part.includes("'")) return part;
  return part
    .split('|')
    .flatMap((word) =>
      word.includes("'") && !ambiguous.has(word.replace(/^[?!]/, ''))
        ? [word, word.replace(/'/g, '').replace(/^[?!]/, '')]
        : [word],
    )
    .join('|');
}

/** Frames and classes of one list are often asked for apart. */
const lists = new Map<string, PhraseList>();

/**
 * Reads a list: lines that start with `//` are comments, `[kind]` heads frames (one a line, or parted by `;`)
 * and `[#class]` heads words, parted by blanks, that frames refer to as `#class`.
 */
export function readPhrases(text: string): PhraseList {
  const known = lists.get(text);
  if (known) return known;
  const list = readList(text);
  lists.set(text, list);
  return list;
}

function readList(text: string): PhraseList {
  const phrases: Record<string, string[]> = {};
  const classes: Record<string, Set<string>> = {};
  let under = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('//')) continue;
    const name = heading.exec(line)?.[1];
    if (name !== undefined) {
      under = name;
      continue;
    }
    if (under.startsWith('#')) {
      const words = classes[under.slice(1)] ?? new Set();
      classes[under.slice(1)] = words;
      for (const word of line.split(' ').filter(Boolean)) {
        for (const spelling of withHastySpelling(word).split('|')) words.add(spelling);
      }
    } else {
      const list = phrases[under] ?? [];
      phrases[under] = list;
      for (const frame of line.split(';')) {
        const parts = frame.trim().split(' ').filter(Boolean);
        if (parts.length > 0) list.push(parts.map(withHastySpelling).join(' '));
      }
    }
  }
  return { phrases, classes };
}

/** Compiles a list into one reader of its frames. Throws, at start, when a heading is none of `kinds`. */
export function phraseReader<Kind extends string>(
  text: string,
  kinds: readonly Kind[],
  vocabulary: Readonly<Record<string, WordClass>> = {},
): (context: Context) => readonly Frame<Kind>[] {
  const { phrases, classes } = readPhrases(text);
  const known: Record<string, readonly string[]> = {};
  for (const kind of kinds) known[kind] = phrases[kind] ?? [];
  const stray = Object.keys(phrases).find((kind) => !(kind in known));
  if (stray !== undefined) throw new Error(`There is no kind of phrase “${stray}”`);
  const all: Vocabulary = { ...vocabulary, ...classes };
  return frames(known as Readonly<Record<Kind, readonly string[]>>, all);
}
