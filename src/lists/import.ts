import { parse } from 'tldts';
import { isTrusted } from '../lexicons/hosts/trust.ts';
import { longestHost } from './header.ts';

/** Why a line, or a host in it, was not taken. In words for the report. */
export type Reason =
  | 'not a host'
  | 'a name without a dot'
  | 'an IP address'
  | 'a whole ending, such as co.uk or github.io'
  | 'a page of a site, not a site'
  | 'an ad-block rule about more than a site'
  | 'an exception: name it under allowedDomains'
  | 'a public body or a source of help, which Postcheck always allows';

export interface Imported {
  /** Lower-case ASCII, in the order of the file, each once. */
  readonly hosts: readonly string[];
  /** Lines that were not taken, by reason: their numbers, from 1. */
  readonly skipped: ReadonlyMap<Reason, readonly number[]>;
  /** How many stood in the file before. */
  readonly repeated: number;
}

type Taken = { readonly host: string } | { readonly skip: Reason };

const skip = (reason: Reason): Taken => ({ skip: reason });

/** The addresses that a hosts file sends unwanted names to. */
const sink = /^(?:0\.0\.0\.0|127(?:\.\d{1,3}){3}|::1?|0)$/;
/** What every hosts file names and nobody means: the machine itself. */
const machine = /^(?:localhost|local|broadcasthost|0\.0\.0\.0|(?:localhost|local)\.localdomain|ip6-[a-z]+)$/;
const label = /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/;
const beyondAscii = /\P{ASCII}/u;

function inAscii(host: string): string {
  if (!beyondAscii.test(host)) return host;
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return '';
  }
}

/** One host as it was written: "*.Example.com.", "bücher.example". */
function take(written: string): Taken {
  const host = inAscii(
    written
      .toLowerCase()
      .replace(/^(?:\*\.|\.)/, '')
      .replace(/\.$/, ''),
  );
  const { isIp, domain, publicSuffix } = parse(host, { allowPrivateDomains: true });
  if (isIp || /^[\d.]+$/.test(host)) return skip('an IP address');
  const sound = host.length <= longestHost && host.split('.').every((one) => label.test(one));
  if (!sound) return skip(/^[^/]+\/./.test(written) ? 'a page of a site, not a site' : 'not a host');
  if (!host.includes('.')) return skip('a name without a dot');
  if (domain === null || host === publicSuffix) return skip('a whole ending, such as co.uk or github.io');
  if (isTrusted(host)) return skip('a public body or a source of help, which Postcheck always allows');
  return { host };
}

/** What may follow an ad-block host and still mean the site as a whole. */
const wholeSite = /^(?:\$(?:all|doc|document|important|popup)(?:,(?:all|doc|document|important|popup))*)?$/;

function takeAdBlock(rule: string): Taken {
  const end = rule.search(/[\^$]/);
  const host = end < 0 ? rule : rule.slice(0, end);
  const rest = end < 0 ? '' : rule.slice(end).replace(/^\^\|?/, '');
  if (host.includes('/')) return skip('a page of a site, not a site');
  return host.includes('*') || !wholeSite.test(rest)
    ? skip('an ad-block rule about more than a site')
    : take(host);
}

/** An address of a whole site: "https://example.com/". */
const site = /^https?:\/\/([^/?#:]+)\/?$/i;

function* takenFrom(line: string): Generator<Taken> {
  if (/^\s*(?:[#!]|\[ad)/i.test(line)) {
    if (/^\s*#[@?$]?#/.test(line)) yield skip('an ad-block rule about more than a site');
    return;
  }
  const remark = line.search(/\s#/);
  const told = remark < 0 ? line : line.slice(0, remark);
  const words = told.trim().split(/\s+/);
  const [first = '', ...others] = words;
  if (first === '') return;
  if (first.startsWith('@@')) yield skip('an exception: name it under allowedDomains');
  else if (first.startsWith('||')) yield takeAdBlock(first.slice(2));
  else if (/^[|/~]|#[@?$]?#/.test(first)) yield skip('an ad-block rule about more than a site');
  else if (sink.test(first) && others.length > 0) {
    for (const host of others) if (!machine.test(host.toLowerCase())) yield take(host);
  } else if (others.length > 0) yield skip('not a host');
  else yield take(site.exec(first)?.[1] ?? first.replace(/^https?:\/\//i, ''));
}

/**
 * Reads a list as others publish them: a host a line, a hosts file, or ad-block rules for whole sites; `#` and `!` start
 * a remark. A host stands for all hosts under it. Never throws: what cannot be taken is told, with its line.
 */
export function importHosts(text: string): Imported {
  const hosts = new Set<string>();
  const skipped = new Map<Reason, number[]>();
  let repeated = 0;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    for (const taken of takenFrom(line)) {
      if ('host' in taken) {
        repeated += Number(hosts.has(taken.host));
        hosts.add(taken.host);
        continue;
      }
      const lines = skipped.get(taken.skip) ?? [];
      if (lines.at(-1) !== index + 1) lines.push(index + 1);
      skipped.set(taken.skip, lines);
    }
  }
  return { hosts: [...hosts], skipped, repeated };
}
