import { disclaimerWords } from '../../lexicons/disclaimer-words.ts';
import type { Pack } from '../../policy/schema.ts';
import type { Context } from '../context.ts';
import type { Span } from '../span.ts';
import { type Word, withoutOwner, withoutPossessive } from './words.ts';

/** A word or sign of a clause, and what it does in a disclaimer: a letter of the lexicon. */
export interface Token extends Span {
  readonly letter: string;
  readonly lower: string;
}

const tokenPattern =
  /\b(?:to do with|say in|place of work|where i work|(?:people|who) i work for|people who pay (?:me|my)|press office|day job|own (?:right|name|behalf)|personal take|two cents|no one|private person|recommend(?:ing)? (?:him|her|them))\b|#[\p{L}\p{N}_]+|@\w+|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|=\/=|!=|[≠=&]|[.!?;|•·\n]|[^\p{L}\p{N}\s]/giu;
/** The same without words that belong together, for the many drafts that have none of them. */
const singleTokens =
  /#[\p{L}\p{N}_]+|@\w+|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|=\/=|!=|[≠=&]|[.!?;|•·\n]|[^\p{L}\p{N}\s]/gu;
const mayJoin =
  /to do with|say in|place of work|where i work|who i work|people i work|people who pay|press office|day job|own right|own name|own behalf|personal take|two cents|no one|private person|recommend/i;
const wordLike = /[\p{L}\p{N}]/u;
const digit = /\d/;
const hardStops = '.!?;|•·\n';
const hashtagParts = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;
const longestWord = 14;

const ownNames = new WeakMap<Pack, ReadonlySet<string>>();
const tooPlain = new Set(['and', 'the', 'nhs', 'of', 'england', 'university', 'foundation', 'improvement']);

/** The words of the organisation's names, so that "not those of Homerton" is understood. */
function namesOf(pack: Pack): ReadonlySet<string> {
  const known = ownNames.get(pack);
  if (known) return known;
  const { name, short, alsoKnownAs } = pack.organisation;
  const words = [name, short, ...alsoKnownAs].flatMap(
    (one) => one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  const names = new Set(words.filter((word) => word.length > 2 && !tooPlain.has(word)));
  ownNames.set(pack, names);
  return names;
}

/** "viewsmyown" as known words; undefined when it does not come apart into them. */
function unjoin(joined: string): readonly string[] | undefined {
  const parts: string[] = [];
  let at = 0;
  while (at < joined.length) {
    let length = Math.min(longestWord, joined.length - at);
    while (length > 0 && !disclaimerWords.has(joined.slice(at, at + length))) length -= 1;
    if (length === 0) return undefined;
    parts.push(joined.slice(at, at + length));
    at += length;
  }
  return parts;
}

function wordsOfHashtag(tag: string): readonly string[] {
  const parts = tag.slice(1).match(hashtagParts) ?? [];
  if (parts.length > 1) return parts.map((part) => part.toLowerCase());
  return unjoin(tag.slice(1).toLowerCase()) ?? ['#'];
}

/** The draft in clauses: lists of tokens without a full stop, line end or bullet inside. */
export function clausesOf({ text, pack }: Pick<Context, 'text' | 'pack'>): readonly (readonly Token[])[] {
  const names = namesOf(pack);
  const clauses: Token[][] = [];
  let clause: Token[] = [];
  const letterOf = (word: string): string => disclaimerWords.get(word) ?? letterOfName(word);

  const letterOfName = (word: string): string => {
    if (names.has(word)) return 'e';
    const owner = withoutOwner(word);
    return owner !== word && (names.has(owner) || disclaimerWords.get(owner) === 'e') ? 'k' : 'x';
  };
  let last = 0;
  // Only blanks stand between two tokens, so the next is where its text stands first.
  for (const token of text.match(mayJoin.test(text) ? tokenPattern : singleTokens) ?? []) {
    const start = text.indexOf(token, last);
    const end = start + token.length;
    last = end;
    const first = token.charAt(0);
    if (hardStops.includes(first)) {
      clauses.push(clause);
      clause = [];
    } else if (first === '#' && token.length > 1) {
      const comma = { start, end, letter: 'b', lower: ',' };
      clause.push(comma);
      for (const word of wordsOfHashtag(token))
        clause.push({ start, end, letter: letterOf(word), lower: word });
      clause.push(comma);
    } else if (first === '@' && token.length > 1) {
      clause.push({ start, end, letter: letterOfHandle(token), lower: '@' });
    } else {
      const said = token.toLowerCase();
      const lower = said.includes(' ') ? said.replaceAll(' ', '-') : said;
      const letter = disclaimerWords.get(lower) ?? (wordLike.test(first) ? letterOfName(lower) : 'b');
      clause.push({ start, end, letter, lower });
    }
  }
  clauses.push(clause);
  return clauses.filter((one) => one.length > 1);
}

/** "@NHSEngland" stands for an employer, "@dave" for somebody. */
const letterOfHandle = (handle: string): string =>
  /nhs|trust|hospital|health|icb/i.test(handle) ? 'e' : 'M';

/** A clause as words for the trained scorer: what a word does stands for the word, fillers and strangers as they are. */
export const clauseWords = (clause: readonly Token[]): readonly Word[] =>
  clause.map(({ start, end, letter, lower }, index) => {
    const said = letter === 'x' || letter === 'f' ? lower : `=${letter}`;
    return {
      text: said,
      lower: said,
      bare: withoutPossessive(said),
      single: '',
      number: 0,
      bareNumber: 0,
      singleNumber: 0,
      plain: said,
      start,
      end,
      index,
      capital: false,
      allCaps: false,
      digits: digit.test(said),
      opens: index === 0,
    };
  });
