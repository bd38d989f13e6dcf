import { freeMailHosts, groupMailboxes } from '../../lexicons/mailbox-words.ts';
import { annotation, type Context } from '../context.ts';
import type { Span } from '../span.ts';
import { type Word, words } from './words.ts';

/** An e-mail address, plain or spelled out ("name at example dot com"). */
export interface Email extends Span {
  readonly local: string;
  readonly host: string;
  /** A team reads it: "pals@", "ward.clerks@". */
  readonly group: boolean;
  /** The name before the @ looks like one person's: "t.okafor84". */
  readonly personal: boolean;
  /** At a host where private people have their mail. */
  readonly privateHost: boolean;
}

const localCharacter = /[\p{L}\p{N}._%+'-]/u;
const hostCharacter = /[\p{L}\p{N}.-]/u;
const endsWithTopLevel = /\.[a-z]{2,18}$/i;
const longestPart = 80;
const noPlainWord = (local: string): boolean => /\p{L}/u.test(local) && /[._\d]/.test(local);
const atHost = / at (?:\S{2,40}\.(?:com|co|org|net|uk)\b|gmail\b|hotmail\b|outlook\b|yahoo\b|icloud\b)/;
const mailName = /^(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|aol|btinternet)$/;

function partBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestPart && localCharacter.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function partAfter(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < longestPart && hostCharacter.test(text.charAt(end))) end += 1;
  while (end > start && /[.-]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

const parts = (local: string): string[] => local.split(/[._+-]+/).filter(Boolean);
const bare = (part: string): string => part.replace(/\d/g, '');

/** "homertonpals", "wardclerks": a team's word inside a longer one. */
const longGroupWords = [...groupMailboxes].filter((word) => word.length > 4);

function isGroup(local: string): boolean {
  const lower = local.toLowerCase();
  if (groupMailboxes.has(lower) || parts(lower).some((part) => groupMailboxes.has(bare(part)))) return true;
  return longGroupWords.some((word) => lower.includes(word));
}

function looksPersonal(local: string): boolean {
  const pieces = parts(local.toLowerCase());
  if (/\d/.test(local)) return true;
  return pieces.length >= 2 && pieces.length <= 4 && pieces.every((piece) => /^\p{L}+$/u.test(piece));
}

function emailOf(span: Span, local: string, host: string): Email {
  const group = isGroup(local);
  return {
    ...span,
    local,
    host: host.toLowerCase(),
    group,
    personal: !group && looksPersonal(local),
    privateHost: freeMailHosts.has(host.toLowerCase()),
  };
}

function writtenOut({ text, lower }: Context): Email[] {
  const found: Email[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    // "jean.hart61 @ example.com": blanks around the sign, with a name before it that is no plain word.
    const before = text.charAt(at - 1) === ' ' ? at - 1 : at;
    const behind = text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
    const start = partBefore(text, before);
    const end = partAfter(text, behind);
    const host = text.slice(behind, end);
    if (start === before || !endsWithTopLevel.test(host)) continue;
    if ((before < at || behind > at + 1) && !noPlainWord(text.slice(start, before))) continue;
    // "https://user:pass@host" is a login, not somebody's mail.
    if (
      lower.slice(Math.max(0, start - 3), start) === '://' ||
      (text.charAt(start - 1) === ':' && lower.includes('://'))
    )
      continue;
    found.push(emailOf({ start, end }, text.slice(start, before), host));
  }
  return found;
}

const near = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && b.start - a.end <= longestBetween;
const longestBetween = 4;
const joins: ReadonlyMap<string, string> = new Map([
  ['dot', '.'],
  ['underscore', '_'],
  ['dash', '-'],
  ['hyphen', '-'],
]);

/** Reads "silva dot maria" backwards from the word before "at". */
function spelledLocal(list: readonly Word[], last: number): { from: number; local: string } {
  let from = last;
  let local = list[last]?.text ?? '';
  while (near(list[from - 2], list[from - 1]) && near(list[from - 1], list[from])) {
    const join = joins.get(list[from - 1]?.lower ?? '');
    if (join === undefined) break;
    from -= 2;
    local = (list[from]?.text ?? '') + join + local;
  }
  return { from, local };
}

/** Reads "example dot org" on from the word behind "at". */
function spelledHost(list: readonly Word[], first: number): { to: number; host: string } {
  let to = first;
  let host = list[first]?.lower ?? '';
  while (list[to + 1]?.lower === 'dot' && near(list[to], list[to + 1]) && near(list[to + 1], list[to + 2])) {
    to += 2;
    host += `.${list[to]?.lower ?? ''}`;
  }
  return { to, host };
}

/** "maria dot silva at example dot org", "name [at] host [dot] com". */
function spelledOut(context: Context): Email[] {
  const { text, lower } = context;
  if (!lower.includes('dot') && !/[([{<] ?at ?[)\]}>]/.test(lower) && !atHost.test(lower)) return [];
  const list = words(context);
  const found: Email[] = [];
  for (const [index, word] of list.entries()) {
    if (word.lower !== 'at' || !near(list[index - 1], word) || !near(word, list[index + 1])) continue;
    const bracketed = /[([{<] ?$/.test(text.slice(Math.max(0, word.start - 2), word.start));
    const { to, host } = spelledHost(list, index + 1);
    // "the relative at kwabena dot ofori at …": only the last "at" is the sign.
    if (list[to + 1]?.lower === 'at' && near(list[to], list[to + 1])) continue;
    const { from, local } = spelledLocal(list, index - 1);
    const plainly = noPlainWord(local);
    if (!endsWithTopLevel.test(host) && !(plainly && mailName.test(host))) continue;
    if (to === index + 1 && !bracketed && !plainly) continue;
    found.push(
      emailOf({ start: list[from]?.start ?? word.start, end: list[to]?.end ?? word.end }, local, host),
    );
  }
  return found;
}

/** E-mail addresses of the draft. */
export const emails = annotation((context): readonly Email[] => [
  ...writtenOut(context),
  ...spelledOut(context),
]);
