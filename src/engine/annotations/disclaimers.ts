import { disclaimerOdds } from '../../scorer/disclaimer.ts';
import { annotation } from '../context.ts';
import type { Span } from '../span.ts';
import { clausesOf, clauseWords, type Token } from './disclaimer-clauses.ts';

/** Words that say in whose name the writer speaks. */
export interface Disclaimer extends Span {
  /** Says that these are the writer's own views, or that they write in a personal capacity. */
  readonly personal: boolean;
  /** Says that the employer is not speaking, represented or answerable. */
  readonly notEmployer: boolean;
}

interface Shape {
  readonly pattern: RegExp;
  readonly personal?: true;
  readonly notEmployer?: true;
}

/** Shapes of a disclaimer in the letters of the lexicon. "views of my own" (`qmo`) is no disclaimer. */
const shapes: readonly Shape[] = [
  // views are (entirely) my own · opinions all mine · tweets personal · views all me
  {
    pattern: /[vw](?!qmo|si)(?:[fbvwmeTzlsktrQD]|q[fmTe]){0,8}(?:(?:mo|o|p)(?![xuqJE]|z[^b])|i)/,
    personal: true,
  },
  { pattern: /v(?:[fbvwmTzl]|q[fmT]){1,8}(?:mo?u|l?y)(?=$|[bn])/, personal: true },
  { pattern: /w[wfTl]{1,5}(?:mou|pu|ly)(?=$|[bn])/, personal: true },
  { pattern: /uf{0,2}i(?=$|[bfn])/, personal: true },
  { pattern: /[vwu](?:[fbvwTzl]|q[fmT]){0,8}Lf?[yin]/, personal: true },
  // (purely) my own views · personal opinions only
  { pattern: /(?:^|[bf])[ftTlsQD]{0,4}(?:mo|m?p|o|i)p?[vw](?=$|[bnfcivlwezT])/, personal: true },
  // just a personal view · my view alone
  { pattern: /(?:^|b)[fTl]{0,4}(?:mo|m?p)p?u(?=$|[bnl]|f(?:b|$))/, personal: true },
  { pattern: /(?:^|b)[fTl]{0,4}m[uvw]f?[li](?=$|[bnf])/, personal: true },
  { pattern: /(?:^|b)[fTwzvm]{0,3}rf?l?(?:(?:mo?|p)[uvw]|y)l?(?=$|[bf])/, personal: true },
  { pattern: /(?:^|b)Tf{1,2}l?m?(?:o|p)?(?:ou|pu)/, personal: true },
  // just my opinions · my views, not … · my account, my views
  { pattern: /(?:^|b)[fT]{0,3}l[fT]{0,2}mv(?=$|[bn])/, personal: true },
  { pattern: /(?:^|b)[fT]{0,3}mv(?=b?$|b?f?n)/, personal: true },
  { pattern: /(?:^|b)m[zvw]b?m[vw](?=$|b)/, personal: true },
  // in a personal (not professional) capacity · my own hat · a private individual · as a person, not as a nurse
  { pattern: /[poJ][fbnE]{0,4}c/, personal: true },
  { pattern: /(?:mo|p)H|mC/, personal: true },
  { pattern: /g[fl]{0,2}p?J(?=$|[bn])/, personal: true },
  { pattern: /(?:^|b)[fTm]{0,3}p(?:z|b?f?n?f?Wz)(?=$|b)/, personal: true },
  { pattern: /pb?f?n(?:E|W)(?=$|b)/, personal: true },
  // speaking (only) for myself · tweeting as me · I represent only myself · for nobody else
  { pattern: /[tw][flT]{0,2}g[fl]{0,2}i/, personal: true },
  // just me writing here · these are only my own thoughts about her
  { pattern: /(?:^|b)f?l[yi]tT?(?=$|b)/, personal: true },
  { pattern: /(?:^|b)T?flmo[vw]q/, personal: true },
  { pattern: /[tw]g[fl]{0,2}y(?=$|b|l|fn)/, personal: true },
  { pattern: /[tw]gn(?![xe])/, personal: true },
  { pattern: /[tw]l?p(?=$|[bnl])/, personal: true },
  { pattern: /(?:^|b)[fl]{0,3}rl?i/, personal: true },
  { pattern: /lry(?=$|b)/, personal: true },
  { pattern: /(?:^|b)[fTl]{0,4}m?pR/, personal: true },
  { pattern: /(?:^|b)[fl]{0,3}rnf{0,2}y/, personal: true },
  // responsibility for these opinions is mine
  { pattern: /Ag[Tmf]{0,2}[vwu]f?(?:i|$|b)/, personal: true },
  // nothing here represents my employer · I don't speak for the NHS · not on behalf of the Trust
  {
    pattern: /(?:^|b)[fTmplotyw]{0,4}n[fmvwltqTzA]{0,5}[rg][fbvwuqogpTmlj]{0,9}[ek](?!q[fm]?x)/,
    notEmployer: true,
  },
  {
    pattern: /[vwzsiolT][fbqzvwmTept]{0,12}n[fmvwltqTzA]{0,5}[rg][fbvwuqogpTmlj]{0,9}[ek](?!q[fm]?x)/,
    notEmployer: true,
  },
  { pattern: /n[fl]{0,3}[tw]g[fm]{0,2}[ekW]{1,2}(?=$|[bfl])/, notEmployer: true },
  { pattern: /[vw]b?n[ek]{1,2}(?=$|b)/, notEmployer: true },
  { pattern: /QD[^b]?(?=$|b)/, personal: true },
  { pattern: /n[fmtwlTzA]{0,4}qBq?[fm]{0,2}[ekW]/, notEmployer: true },
  // my trust isn't responsible for any of it · nobody at work asked me · not endorsed by my employer
  {
    pattern: /(?:^|b|f)[fm]{0,3}[ek]{1,3}x?f?nf?(?:A|r|d)[gqft]{0,4}(?:T|m?v|m?w|y)(?!x)/,
    notEmployer: true,
  },
  { pattern: /n[fl]?q[fm]{0,2}[ekW]{1,2}f{0,2}(?:A|d)[fgq]{0,2}(?:y|T)/, notEmployer: true },
  { pattern: /(?:^|[bTwzv])f{0,3}nf?(?:d|A)q[fm]{0,2}[ekW]/, notEmployer: true },
  { pattern: /n[fTtwzqv]{0,6}A[fgqT]{1,4}[fm]{0,2}[ek](?![xE])/, notEmployer: true },
  { pattern: /nf?A[Tqf]{1,4}g[fe]{0,3}(?:a|j)/, notEmployer: true },
  { pattern: /[ek]f?n[fl]?tT/, notEmployer: true },
  { pattern: /[ek]nf{0,2}t(?=$|b)/, notEmployer: true },
  { pattern: /tTb?f?[ek]{1,2}n(?=$|b)/, notEmployer: true },
  { pattern: /(?:^|b)[fm]{0,2}[ek]{1,2}f{1,2}n?(?:G|[As][Tm]f?[vwu])(?=$|b)/, notEmployer: true },
  // nothing to do with the trust · don't blame the hospital for what I write
  { pattern: /(?:^|[bTzwvf])f{0,3}n[fTq]{0,4}X[fm]{0,2}[ekW]/, notEmployer: true },
  { pattern: /[ekW]f?nf?X[qgf]{0,2}(?:T|m[zvw])/, notEmployer: true },
  // this account is separate from my job
  { pattern: /(?:^|[bfTzvw])S[fq]{1,2}m?e?(?:[ekW])/, notEmployer: true },
  { pattern: /nf?K[fm]{0,2}[ek]{1,2}[gq]f?(?:T|m[vwu])/, notEmployer: true },
  // me, not my employer · not my employer, just me
  {
    pattern: /[yi](?:[ft]{0,2}|tT|t?qT|tTf)b?f?n[fTml]{0,3}[ekW]{1,2}(?:t|fW|fWg)?(?=$|b)/,
    personal: true,
    notEmployer: true,
  },
  { pattern: /n[fml]{0,2}[ek]{1,2}b?f?l?[yi](?=$|b)/, personal: true, notEmployer: true },
  { pattern: /(?<!f)nf?g[fm]{0,2}(?:e{0,2}[EP]|W|e{1,2}(?=$|b))/, notEmployer: true },
  // not my employer's · not those of my employer · not the opinions of the NHS
  { pattern: /n[fml]{0,3}[ek]{0,2}k(?=$|[bvwu])/, notEmployer: true },
  { pattern: /n[ft]{0,3}q?[fm]{0,2}kB/, notEmployer: true },
  { pattern: /n[fmlvw]{0,3}[Tvwuj]f?q[fm]{0,2}[ekM]/, notEmployer: true },
  { pattern: /(?:^|b)[fT]{0,3}n[fmTq]{0,4}[ek]{1,2}[vwuj](?!x)/, notEmployer: true },
  // views … and not for the hospital · not what the hospital thinks · this isn't the trust speaking
  { pattern: /[vwtiocRz][^x]{0,12}n[fml]{0,2}[gq][fm]{0,2}[ek]/, notEmployer: true },
  { pattern: /n(?:f{0,2}T)?[fm]{0,2}[ek]{1,2}[ft]{0,2}t(?!g)/, notEmployer: true },
  // not to be taken as a reference from NHS England
  { pattern: /n[fTml]{0,5}A?[gfq]{0,3}[Rvwu]f?q[fm]{0,2}[ek]/, notEmployer: true },
  { pattern: /n[fTml]{0,4}[ek]{1,2}[Rdj]/, notEmployer: true },
  // RTs aren't endorsements
  { pattern: /s[fbsvw]{0,8}n[fT]{0,4}(?:[dG]|rm[vw])/, notEmployer: true },
  // not an official account · unofficial · not a work account · not a spokesperson
  { pattern: /n[fT]{0,3}a[fe]{0,3}[zvwujRP]/, notEmployer: true },
  { pattern: /n[fT]{0,3}P/, notEmployer: true },
  { pattern: /(?:^|b)f?Tf?nf{0,2}a(?=$|[bfq])/, notEmployer: true },
  { pattern: /na[fT]{0,2}b?l?m[vw]/, notEmployer: true },
  { pattern: /nf?aT(?=$|b)/, notEmployer: true },
  { pattern: /U(?:[fe]{0,2}(?:[zvw]|$|b)|fp)/, notEmployer: true },
  { pattern: /n[bfTm]{0,3}Wz/, notEmployer: true },
  { pattern: /n[fm]{0,2}j[fl]?i/, notEmployer: true },
  // NHS hat off · not wearing my work hat
  { pattern: /[eW]H[fx]?F/, notEmployer: true },
  { pattern: /n[fx]?m?[eW]H/, notEmployer: true },
];

const personalShapes = shapes.filter((shape) => shape.personal);
const otherShapes = shapes.filter((shape) => !shape.personal);

/** Letters without which no shape of its kind can match: most clauses are done with here. */
const mine = /[oipyClQJA]|m[vwz]|[tw]g?n/;
const said = /[vwucHCJztrRAQ]|[yi][^x]{0,5}n|n[fml]{0,2}[ek]/;
const denied = /[nUFGS]/;
const others = /[ekWMdGaPEjrU]/;

const anybody = new Set(['anyone', 'anybody']);
const such = new Set(['with', 'who', 'sane', 'sensible', 'decent', 'normal']);

/** "Not shared by anyone with a brain": up to `end` it reads like anyone at work, and it is not. */
const isAnybodySuch = (clause: readonly Token[], end: number): boolean =>
  anybody.has(clause[end - 1]?.lower ?? '') && such.has(clause[end]?.lower ?? '');

function readShapes(clause: readonly Token[]): readonly Disclaimer[] {
  const letters = clause.map((token) => token.letter).join('');
  const found: Disclaimer[] = [];
  const read = (some: readonly Shape[]): void => {
    for (const { pattern, personal = false, notEmployer = false } of some) {
      const match = pattern.exec(letters);
      const first = match && clause[match.index];
      const last = match && clause[match.index + match[0].length - 1];
      if (first && last && !isAnybodySuch(clause, match.index + match[0].length))
        found.push({ start: first.start, end: last.end, personal, notEmployer });
    }
  };
  if (mine.test(letters) && said.test(letters)) read(personalShapes);
  if (denied.test(letters) && others.test(letters)) read(otherShapes);
  return found;
}

/** The trained scorer is asked about short clauses only, with words in them that speak of views or employers. */
const longestClause = 24;
const surely = 0.5;
const telling = 'vwuoipnekBcCHtUzyX';
/** With fewer of them, but one of these beside, it must be surer. */
const lessTelling = 'AJGK';
const quiteSurely = 0.75;
/**
 * "Better not say what my connection is" hides in whose name it speaks; "the views of some people" are theirs, and what
 * nobody says is no disclaimer.
 */
const ofOthers =
  /^(?:\S )?what (?:nobody|no one|no-one|\w+(?: \w+)? (?:doesn't|doesnt|didn't|didnt|don't|dont|does not|did not)) (?=)(?:say|says|tell|tells|told|mention|mentions)\b|\b(?:not|without|never) (?:say|saying|tell|telling|mention|mentioning) (?:what|who|how|where|why|which)\b|\b(?:views|opinions|comments) of (?:some|many|most|certain|other|those)\b/;

/** A long clause in its parts, from comma to comma. */
function partsOf(clause: readonly Token[]): readonly (readonly Token[])[] {
  if (clause.length <= longestClause) return [clause];
  const parts: Token[][] = [[]];
  for (const token of clause) {
    if (token.letter === 'b') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter(({ length }) => length > 1 && length <= longestClause);
}

function readByEar(clause: readonly Token[]): readonly Disclaimer[] {
  const [first] = clause;
  const last = clause.at(-1);
  if (!first || !last) return [];
  const letters = clause.map(({ letter }) => letter).join('');
  // "Blog post no. 4", "Short answer: no."
  if (last.lower === 'no') return [];
  const tells = clause.filter(({ letter }) => telling.includes(letter)).length;
  const enough = tells > 1 ? surely : quiteSurely;
  if (tells < 2 && !(tells === 1 && clause.some(({ letter }) => lessTelling.includes(letter)))) return [];
  if (ofOthers.test(clause.map(({ lower }) => lower).join(' '))) return [];
  if (disclaimerOdds(clauseWords(clause)) < enough) return [];
  return [
    {
      start: first.start,
      end: last.end,
      personal: /[poiyJ]/.test(letters),
      notEmployer: /n/.test(letters) && /[ekW]/.test(letters),
    },
  ];
}

function readClause(clause: readonly Token[]): readonly Disclaimer[] {
  const found = readShapes(clause);
  return found.length > 0 ? found : partsOf(clause).flatMap(readByEar);
}

/** Every disclaimer in the draft, in the prescribed words or in anybody's own. */
export const disclaimers = annotation((context): readonly Disclaimer[] =>
  clausesOf(context).flatMap(readClause),
);
