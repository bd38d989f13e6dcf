import { type SwearKind, swearKind, swearPhrases, uncensor } from '../../lexicons/swearing.ts';
import { annotation, type Context } from '../context.ts';
import { unleet } from '../leet.ts';
import { contains, overlap, type Span } from '../span.ts';
import { chunkAround, chunkSpan, insideLink } from './nearby.ts';
import { type Word, words } from './words.ts';

export interface Swearing extends Span {
  readonly kind: SwearKind;
  /** Written with other signs in it, or with letters left out. */
  readonly disguised: boolean;
}

const letter = /^\p{L}$/u;
const sign = /[@$!|+€*#%^&_?~-]|\p{Extended_Pictographic}/u;
const pictures = /\p{Extended_Pictographic}/gu;

/** Letters drawn out: "fuuuuck", "shiiiit". */
const squeezed = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1');

/** Letters only and none drawn out: what the lists do not know is no swear word. */
const plainWord = /^(?!.*([a-z])\1\1)[a-z]+$/;

const ending = /(?:'s|s'|')$/;
/** "who're", "we're": two words, not one with a sign in it. */
const contraction = /'(?:re|ve|ll|d)$/;

function kindOf(lower: string): SwearKind | undefined {
  const known = swearKind(lower);
  if (known) return known;
  if (plainWord.test(lower) || contraction.test(lower)) return undefined;
  const bare = lower.replace(ending, '');
  const joined = bare.replace(/[.'’-]/g, '');
  const whole = swearKind(joined) ?? swearKind(squeezed(joined));
  if (whole || !bare.includes('-')) return whole;
  return bare.split('-').map(swearKind).find(Boolean);
}

/** "1" stands for i or for l: "sh1t", "bo11ocks". */
const kindInLeet = (lower: string): SwearKind | undefined =>
  kindOf(unleet(lower)) ?? kindOf(unleet(lower, 'l'));

function withoutEnd(text: string, isEnd: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isEnd(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** "f**k", "sh!te", "w@nker", "b*llocks": read with signs as letters, then with signs as gaps. */
function decode(chunk: string): SwearKind | undefined {
  const lower = chunk.toLowerCase().replace(pictures, '*');
  const known = kindInLeet(withoutEnd(lower, (one) => !/[\p{L}\p{N}@$]/u.test(one)));
  if (known) return known;
  const letters = [...lower].filter((one) => letter.test(one)).length;
  const stars = lower.replace(/[^*#%^&_?@$!~.-]/g, '').length;
  if (letters === 0 || (letters < 2 && stars < 3) || !letter.test(lower.charAt(0))) return undefined;
  const gaps = lower.replace(/[*#%^&_?@$!~-]{2,}/, '*').replace(/[#%^&_?@$!~-]/g, '?');
  const single = lower.includes('**') ? gaps : gaps.replace(/\*/g, '?');
  const word = uncensor(single);
  return word ? (swearKind(word) ?? 'strong') : undefined;
}

const isHandle = ({ text }: Context, { start }: Span): boolean =>
  text.charAt(start - 1) === '@' && !/[\p{L}\p{N}]/u.test(text.charAt(start - 2));

function fromWords(context: Context): Swearing[] {
  const found: Swearing[] = [];
  for (const word of words(context)) {
    const { digits } = word;
    const kind = digits ? kindInLeet(word.lower) : kindOf(word.lower);
    if (!kind || (digits && !/\p{L}/u.test(word.lower)) || isHandle(context, word)) continue;
    found.push({ start: word.start, end: word.end, kind, disguised: digits });
  }
  return found;
}

const signs = /[@$!|+€*#%^&_?~-]|\p{Extended_Pictographic}/gu;

/** What stands between two blanks and has a sign in it, in order. */
function* signedChunks(text: string): Iterable<Span> {
  let last = 0;
  for (const { index } of text.matchAll(signs)) {
    if (index < last) continue;
    const chunk = chunkSpan(text, { start: index, end: index + 1 });
    yield chunk;
    last = chunk.end;
  }
}

/** Chunks with signs between letters, which `words` takes apart. */
function* fromSigns({ text }: Context): Iterable<Swearing> {
  for (const chunk of signedChunks(text)) {
    const whole = text.slice(chunk.start, chunk.end);
    if (whole.length > 30) continue;
    const lead = /^[^\p{L}\p{N}$@]*/u.exec(whole)?.[0].length ?? 0;
    const inner = withoutEnd(whole.slice(lead), (one) => '!?.,;:)\'"'.includes(one));
    if (!sign.test(inner) || inner.includes('://') || /^@\w+$/.test(inner)) continue;
    const kind = decode(inner);
    if (!kind) continue;
    const start = chunk.start + lead;
    yield { start, end: start + inner.length, kind, disguised: true };
  }
}

/** No swear word has more letters. */
const longestSpelt = 30;

/** A swear word spelt by single letters; "a" and "I" may stand before it. */
function wordInRun(run: readonly Word[]): Swearing | undefined {
  const last = run.at(-1);
  for (let from = Math.max(0, run.length - longestSpelt); last && run.length - from > 3; from += 1) {
    const letters = run.slice(from);
    const kind = kindInLeet(letters.map((one) => one.lower).join(''));
    const start = letters[0]?.start ?? 0;
    if (kind) return { start, end: last.end, kind, disguised: true };
  }
  return undefined;
}

/** "f u c k", "s.h.i.t", "t w a t": single letters in a row. */
function* fromSpacing(context: Context): Iterable<Swearing> {
  const list = words(context);
  let run: Word[] = [];
  for (let index = 0; index <= list.length; index += 1) {
    const word = list[index];
    // Most words are none of a run, and none is open.
    if (run.length === 0 && word?.text.length !== 1) continue;
    const before = list[index - 1];
    const joins = word?.text.length === 1 && (run.length === 0 || word.start - (before?.end ?? 0) <= 2);
    if (word && joins) {
      run.push(word);
      continue;
    }
    const hidden = wordInRun(run);
    if (hidden) yield hidden;
    run = word?.text.length === 1 ? [word] : [];
  }
}

/** Swear words of a draft, disguised ones included, in order; innocent phrases and links left out. */
export const swearing = annotation((context): readonly Swearing[] => {
  const phrases = swearPhrases(context);
  const innocent = phrases.filter((one) => one.kind === 'innocent');
  const found: Swearing[] = [...fromWords(context), ...fromSigns(context), ...fromSpacing(context)];
  for (const { kind, start, end } of phrases) {
    if (kind !== 'innocent') found.push({ kind, start, end, disguised: false });
  }
  const kept: Swearing[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (innocent.some((other) => contains(other, one))) continue;
    if (insideLink(context.text, one) && !chunkAround(context.text, one).startsWith('#')) continue;
    const before = kept.at(-1);
    if (before && overlap(before, one)) {
      if (before.kind === 'mild' && one.kind === 'strong')
        kept[kept.length - 1] = { ...before, kind: 'strong' };
    } else kept.push(one);
  }
  return kept;
});
