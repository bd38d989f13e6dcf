import { disclaimerWords } from '../../lexicons/disclaimer-words.ts';
import type { Pack } from '../../policy/schema.ts';
import { annotation } from '../context.ts';
import type { Span } from '../span.ts';

/** Words that say in whose name the writer speaks. */
export interface Disclaimer extends Span {
  /** Says that these are the writer's own views, or that they write in a personal capacity. */
  readonly personal: boolean;
  /** Says that the employer is not speaking, represented or answerable. */
  readonly notEmployer: boolean;
}

interface Token extends Span {
  readonly letter: string;
}

const tokenPattern =
  /#[\p{L}\p{N}_]+|@\w+|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|=\/=|!=|[≠=&]|[.!?;|•·\n]|[^\p{L}\p{N}\s]/gu;
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
function clausesOf(text: string, names: ReadonlySet<string>): readonly (readonly Token[])[] {
  const clauses: Token[][] = [];
  let clause: Token[] = [];
  const letterOf = (word: string): string =>
    disclaimerWords.get(word) ?? (names.has(word) ? 'e' : names.has(word.replace(/'s$/, '')) ? 'k' : 'x');

  for (const match of text.matchAll(tokenPattern)) {
    const [token] = match;
    const span = { start: match.index, end: match.index + token.length };
    const first = token.charAt(0);
    if (hardStops.includes(first)) {
      clauses.push(clause);
      clause = [];
    } else if (first === '#' && token.length > 1) {
      clause.push({ ...span, letter: 'b' });
      for (const word of wordsOfHashtag(token)) clause.push({ ...span, letter: letterOf(word) });
      clause.push({ ...span, letter: 'b' });
    } else if (first === '@' && token.length > 1) {
      clause.push({ ...span, letter: 'e' });
    } else {
      const word = token.toLowerCase();
      const plain = /[\p{L}\p{N}≠&]|!=|=/u.test(token);
      clause.push({ ...span, letter: plain ? letterOf(word) : 'b' });
    }
  }
  clauses.push(clause);
  return clauses.filter((one) => one.length > 1);
}

interface Shape {
  readonly pattern: RegExp;
  readonly personal?: true;
  readonly notEmployer?: true;
}

/** Shapes of a disclaimer in the letters of the lexicon. "views of my own" (`qmo`) is no disclaimer. */
const shapes: readonly Shape[] = [
  // views are (entirely) my own · opinions all mine · tweets personal
  { pattern: /[vw](?!qmo)(?:[fbvwmeTzl]|q[fmTe]){0,8}(?:mo|o|i|p)(?![xuqJ]|z[^b])/, personal: true },
  // (purely) my own views · personal opinions only
  { pattern: /(?:^|[bf])[ftTl]{0,4}(?:mo|m?p|o|i)p?[vw](?=$|[bnfcivlwezT])/, personal: true },
  // just a personal view
  { pattern: /(?:^|b)[fTl]{0,4}(?:mo|m?p)u(?=$|[bnl])/, personal: true },
  // my views only · just my opinions · my views, not …
  { pattern: /(?:^|b)[fT]{0,3}m[vw]f?l(?=$|[bnf])/, personal: true },
  { pattern: /(?:^|b)[fT]{0,3}l[fT]{0,2}mv(?=$|[bn])/, personal: true },
  { pattern: /^[fT]{0,3}mv(?=$|b?f?n)/, personal: true },
  // in a personal capacity · my own hat · a private individual
  { pattern: /[poJ]f?c/, personal: true },
  { pattern: /(?:mo|p)H/, personal: true },
  { pattern: /g[fl]{0,2}p?J/, personal: true },
  { pattern: /(?:^|b)[fTm]{0,3}pz(?=$|b)/, personal: true },
  // speaking (only) for myself · tweeting as me
  { pattern: /[tw][fl]{0,2}g[fl]{0,2}i/, personal: true },
  { pattern: /[tw]g[fl]{0,2}y(?=$|b)/, personal: true },
  { pattern: /[tw]l?p(?=$|[bnl])/, personal: true },
  // nothing here represents my employer · I don't speak for the NHS · not on behalf of the Trust
  {
    pattern:
      /(?:(?:^|b)[fTmplotyw]{0,4}|[vwzsiolT][fbqzvwmTep]{0,12})n[fmvwltqTzA]{0,4}(?:r|[tw]g)[fbvwuqogpTmlj]{0,9}[ek](?!q[fm]?x)/,
    notEmployer: true,
  },
  { pattern: /n[fmtwlTzA]{0,4}qBq?[fm]{0,2}[ek]/, notEmployer: true },
  // my trust isn't responsible for any of it
  { pattern: /(?:^|b|f)[fm]{0,3}[ek]{1,3}x?f?nf?(?:A|r|d)[gqf]{0,2}(?:T|m?v|m?w|y)(?!x)/, notEmployer: true },
  // not my employer's · not those of my employer · not the opinions of the NHS
  { pattern: /n[fml]{0,3}[ek]{0,2}k(?=$|[bvwu])/, notEmployer: true },
  { pattern: /n[fmlvw]{0,3}[Tvwuj]f?q[fm]{0,2}[ek]/, notEmployer: true },
  { pattern: /(?:^|b)[fT]{0,3}n[fm]{0,2}[ek]{1,2}[vwuj](?!x)/, notEmployer: true },
  // views … and not for the hospital · not what the hospital thinks
  { pattern: /[vwtioc][^x]{0,12}n[fml]{0,2}[gq][fm]{0,2}[ek]/, notEmployer: true },
  { pattern: /nf{0,2}T[fm]{0,2}[ek]{1,2}[ft]{0,2}t/, notEmployer: true },
  // not to be taken as a reference from NHS England
  { pattern: /n[fTml]{0,5}A?[gfq]{0,3}[Rvwu]f?q[fm]{0,2}[ek]/, notEmployer: true },
  { pattern: /n[fTml]{0,4}[ek]{1,2}[Rdj]/, notEmployer: true },
  // RTs aren't endorsements
  { pattern: /s[fbsvw]{0,8}n[fT]{0,4}[dA]/, notEmployer: true },
  // not an official account
  { pattern: /n[fT]{0,3}a[fe]{0,3}[zvwujR]/, notEmployer: true },
  { pattern: /U[fe]{0,2}(?:[zvw]|$|b)/, notEmployer: true },
];

function readClause(clause: readonly Token[]): readonly Disclaimer[] {
  const letters = clause.map((token) => token.letter).join('');
  return shapes.flatMap(({ pattern, personal = false, notEmployer = false }) => {
    const match = pattern.exec(letters);
    const first = match && clause[match.index];
    const last = match && clause[match.index + match[0].length - 1];
    return first && last ? [{ start: first.start, end: last.end, personal, notEmployer }] : [];
  });
}

/** Every disclaimer in the draft, in the prescribed words or in anybody's own. */
export const disclaimers = annotation((context): readonly Disclaimer[] =>
  clausesOf(context.text, namesOf(context.pack)).flatMap(readClause),
);
