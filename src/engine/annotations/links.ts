import { find } from 'linkifyjs';
import { parse } from 'tldts';
import { annotation, type Context } from '../context.ts';
import { normalise } from '../normalise.ts';
import type { Span } from '../span.ts';
import { refang } from './refang.ts';

/** A link or address in the draft. The span covers what the person wrote, disguise included. */
export interface Link extends Span {
  /** Absolute and written out: "hxxps://a[.]com" gives "https://a.com", "a.com/x" gives "http://a.com/x". */
  readonly href: string;
  /** Lower case, without colon: "https", "mailto", "unc" for \\server\share. "http" where none was written. */
  readonly scheme: string;
  /** ASCII, lower case, as a browser would ask for it: "xn--…", "192.168.0.1". Empty where there is none. */
  readonly host: string;
  /** The host as typed: "0300.0250.1", "BÜCHER.de". */
  readonly hostAsWritten: string;
  /** The host that really opens, when letters of another alphabet stand in for Latin ones in what was typed. */
  readonly disguisedHost?: string;
  /** What somebody registered: "homerton.nhs.uk", "me.github.io". The host itself for addresses and single labels. */
  readonly domain: string;
  readonly isIp: boolean;
  /** Path with leading slash, query with "?", fragment with "#"; as in `URL`. */
  readonly path: string;
  readonly query: string;
  readonly hash: string;
  readonly isEmail: boolean;
  /** A name, or name and password, stands before the host. */
  readonly hasCredentials: boolean;
  /** It has a scheme, "www." or a path, so nobody takes it for two sentences without a space. */
  readonly explicit: boolean;
}

const candidate = /[^\s.]\.(?:\p{L}{2}|\d{1,3}\.\d)|:[/\\?]|\\\\[\p{L}\d]|\S@\S|msteams:/u;
const chunk = /\S+/g;

// What the link library leaves out. Each takes the rest of the chunk; `tidy` cuts it.
const addressed = /(?<![a-z\d])[a-z][a-z\d]{1,9}:\/\/[^\s/]/i;
const handedOver = /(?<![a-z\d])(?:magnet|msteams|onenote|ms-word|ms-excel|ms-powerpoint):\S/i;
const fileAddress = /(?<![a-z\d])file:\/\/\S/i;
const sharedFolder = /\\\\[\p{L}\d][\p{L}\d._-]{0,62}\\/u;
const bareAddress = /(?<![\d.v/@])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
const privateName =
  /(?<![\p{L}\d.@/-])(?:[\p{L}\d-]{1,63}\.){1,5}(?:onion|local|internal|intranet|intra|lan|corp|localdomain|private|i2p)(?![\p{L}\d-])/iu;

const notInLinks = /[^\x21-\x7e\p{L}\p{N}\p{M}]|["<>^`{|}]/u;
const trailing = /[.,;:!?'"*_~)\]}]$/;
const readable = /[\p{L}\p{N}/]/u;
// Two links with nothing but a comma or a bar between them.
const joined = /[,;|](?=https?:|www\.)/i;
const schemeOf = /^([a-z][a-z\d+-]{1,15}):/i;
const beyondAscii = /\P{ASCII}/u;
const joinedSentence = /\.[\p{Lu}]\p{Ll}+$/u;

interface Found extends Span {
  readonly isEmail: boolean;
}

/** Cuts what ends a sentence or a bracket off the end of a link. Counts brackets, so "/path_(x)" stays whole. */
function tidy(text: string): string {
  const stop = notInLinks.exec(text);
  let link = stop ? text.slice(0, stop.index) : text;
  const second = link.search(joined);
  if (second > 0) link = link.slice(0, second);
  while (trailing.test(link)) {
    if (link.endsWith(')') && link.includes('(')) break;
    if (link.endsWith(']') && link.includes('[')) break;
    link = link.slice(0, -1);
  }
  return link;
}

function special(text: string): Found | undefined {
  for (const pattern of [handedOver, fileAddress, addressed, sharedFolder, bareAddress, privateName]) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (pattern === addressed && /^https?:\/\/[^[]/i.test(match[0])) continue;
    const link = pattern === sharedFolder ? text.slice(match.index) : tidy(text.slice(match.index));
    if (link.length > 4)
      return { start: match.index, end: match.index + link.replace(trailing, '').length, isEmail: false };
  }
  return undefined;
}

function* linksIn(text: string): Generator<Found> {
  const own = special(text);
  if (own) {
    yield own;
    if (own.start === 0) return;
  }
  for (const { type, value, start: from } of find(text)) {
    if (type !== 'url' && type !== 'email') continue;
    const start = from + Math.max(0, value.search(readable));
    const end = start + tidy(text.slice(start, from + value.length)).length;
    if (own && start < own.end && own.start < end) continue;
    const slashes = start === 2 && text.startsWith('//') ? 2 : 0;
    yield { start: start - slashes, end, isEmail: type === 'email' || /^mailto:/i.test(value) };
    const next = text.slice(end).search(joined);
    if (next < 0) continue;
    for (const link of linksIn(text.slice(end + next + 1))) {
      const by = end + next + 1;
      yield { ...link, start: link.start + by, end: link.end + by };
    }
    return;
  }
}

function urlOf(href: string): URL | undefined {
  try {
    return new URL(href);
  } catch {
    return undefined;
  }
}

const authority = /^(?:[a-z][a-z\d+-]*:)?\/\/([^/\\?#]*)/i;

const hostWritten = (href: string): string => {
  const whole = authority.exec(href)?.[1] ?? '';
  return whole.slice(whole.lastIndexOf('@') + 1).replace(/:\d*$/, '');
};

/** Reads the parts of an address. `undefined` when a browser would not open it either. */
export function readLink(written: string): Omit<Link, 'start' | 'end' | 'isEmail'> | undefined {
  const unc = written.startsWith('\\\\');
  const bare = written.replace(/^\/\//, '');
  const typed = schemeOf.exec(written)?.[1];
  const href = unc ? `file:${written.replaceAll('\\', '/')}` : typed ? written : `http://${bare}`;
  const url = urlOf(href);
  if (!url) return undefined;
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  const { domain, isIp } = parse(host, { allowPrivateDomains: true });
  return {
    href,
    scheme: unc ? 'unc' : url.protocol.slice(0, -1),
    host,
    hostAsWritten: unc ? host : hostWritten(href),
    domain: domain ?? host,
    isIp: isIp ?? false,
    path: url.pathname,
    query: url.search,
    hash: url.hash,
    hasCredentials: url.username !== '' || url.password !== '',
    explicit: unc || typed !== undefined || /^www\./i.test(bare) || /[/?#]/.test(bare),
  };
}

/** The way back to the draft as it was typed. */
const original = annotation(({ draft }) => normalise(draft.text));

/** The host in the draft as it really stands there, where the plain text differs from it. */
function disguised(context: Context, span: Span, host: string): string | undefined {
  const { text } = context.draft;
  if (text === context.text) return undefined;
  const { start, end } = original(context).toOriginal(span);
  const written = text.slice(start, end).normalize('NFKC');
  const real = beyondAscii.test(written) ? readLink(refang(written).text)?.host : undefined;
  return real && real !== host && real.includes('xn--') ? real : undefined;
}

/** Whether there can be a link in a draft as it was typed: cheap, and never no where there is one. */
export const mayHoldLink = (typed: string): boolean => candidate.test(refang(normalise(typed).text).text);

/** Every link, address, shared folder and e-mail address of the draft, in order. */
export const links = annotation((context): readonly Link[] => {
  const plain = refang(context.text);
  if (!candidate.test(plain.text)) return [];
  const found: Link[] = [];
  for (const { 0: words, index } of plain.text.matchAll(chunk)) {
    if (!candidate.test(words)) continue;
    for (const { start, end, isEmail } of linksIn(words)) {
      const written = words.slice(start, end);
      const link = readLink(isEmail && !/^mailto:/i.test(written) ? `mailto:${written}` : written);
      if (!link) continue;
      if (!link.explicit && !isEmail && joinedSentence.test(written)) continue;
      const span = plain.toOriginal({ start: index + start, end: index + end });
      const disguisedHost = disguised(context, span, link.host);
      found.push({ ...link, ...span, isEmail, ...(disguisedHost && { disguisedHost }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});
