import { annotation } from '../context.ts';
import type { Span } from '../span.ts';
import { knownNumber } from '../word-table.ts';

/** A word of the draft: letters and digits with inner apostrophes, hyphens and dots ("o'brien", "t.b.c"). */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** `lower` without the 's of an owner: "o'brien's" is o'brien. */
  readonly bare: string;
  /** What `bare` may be the plural of, else empty. */
  readonly single: string;
  /** The numbers of these three in frames and lists, 0 for what those do not know. */
  readonly number: number;
  readonly bareNumber: number;
  readonly singleNumber: number;
  /** As it stands in a list: no dots ("n.h.s" is "nhs"), no hyphens, no 's. */
  readonly plain: string;
  /** Place in the list of words. */
  readonly index: number;
  readonly capital: boolean;
  readonly allCaps: boolean;
  /** Holds a digit: "4pm", "sh1t". */
  readonly digits: boolean;
  /** First word of a sentence or a line, where a capital says nothing. */
  readonly opens: boolean;
}

/** What of a word does not depend on where it stands. */
export type WordForms = Pick<
  Word,
  'lower' | 'bare' | 'single' | 'number' | 'bareNumber' | 'singleNumber' | 'plain' | 'digits'
>;

const wordPattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const digit = /\d/;
const openers = '.!?…:;\n"“‘(>*•-–—';

/** Nothing but blanks lies between this place and the start of a sentence, a line or a quotation. */
function opensSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text.charAt(before) === ' ' || text.charAt(before) === '\t')) before -= 1;
  return before < 0 || openers.includes(text.charAt(before));
}

/** "o'brien's" → "o'brien", "wards'" → "wards". */
export const withoutPossessive = (lower: string): string =>
  lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("s'") ? lower.slice(0, -1) : lower;

/** "trust's" without the 's. */
export const withoutS = (lower: string): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower);

/** "trust's" and "nurses'" without their apostrophes and what follows. */
export const withoutOwner = (lower: string): string =>
  lower.endsWith("'") ? lower.slice(0, -1) : withoutS(lower);

const marks = /[.'-]/;

/** A lower-case word without dots, hyphens and 's. */
export const plainOf = (lower: string): string =>
  marks.test(lower) ? withoutS(lower).replace(/[.'-]/g, '') : lower;

/** The forms under which lists may know a lower-case word. */
export function formsOf(lower: string): WordForms {
  const bare = withoutPossessive(lower);
  const single = bare.length > 2 && bare.endsWith('s') ? bare.slice(0, -1) : '';
  const number = knownNumber(lower);
  return {
    lower,
    bare,
    single,
    number,
    bareNumber: bare === lower ? number : knownNumber(bare),
    singleNumber: single === '' ? 0 : knownNumber(single),
    plain: plainOf(lower),
    digits: digit.test(lower),
  };
}

/** The forms of each word, worked out once for all the places where a draft has it. */
function formsOnce(): (lower: string) => WordForms {
  const known = new Map<string, WordForms>();
  return (lower) => {
    const before = known.get(lower);
    if (before) return before;
    const forms = formsOf(lower);
    known.set(lower, forms);
    return forms;
  };
}

export const words = annotation(({ text }): readonly Word[] => {
  const found: Word[] = [];
  const forms = formsOnce();
  let end = 0;
  // Between two words stands no letter, so the next is where its text stands first. Matches with their places take thrice as long.
  for (const word of text.match(wordPattern) ?? []) {
    const start = text.indexOf(word, end);
    end = start + word.length;
    const lower = word.toLowerCase();
    const { bare, single, number, bareNumber, singleNumber, plain, digits } = forms(lower);
    const capital = word !== lower && word.charCodeAt(0) !== lower.charCodeAt(0);
    // Each written out: to spread the forms takes longer than to work them out.
    found.push({
      text: word,
      lower,
      bare,
      single,
      number,
      bareNumber,
      singleNumber,
      plain,
      start,
      end,
      index: found.length,
      capital,
      allCaps: word !== lower && word.length > 1 && word === word.toUpperCase(),
      digits,
      opens: opensSentence(text, start),
    });
  }
  return found;
});

export const wordSet = annotation((context): ReadonlySet<string> => {
  return new Set(words(context).map((word) => word.lower));
});
