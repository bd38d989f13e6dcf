import protectedNames from '../../../assets/lexicons/hosts/protected.txt?raw';
import { latinLookalikes } from '../../engine/lookalikes.ts';
import { linesOf, nearest, withParents } from './host-list.ts';
import { readableHost } from './punycode.ts';

/** What makes a host look like somebody else's. `weak` when it may be chance. */
export interface Imitation {
  readonly evidence: string;
  readonly weak?: true;
}

interface Protected {
  readonly name: string;
  /** The name as a hurried eye reads it. */
  readonly seen: string;
  readonly hosts: readonly string[];
}

/** Words that get people to type a password or pay. */
const bait: ReadonlySet<string> = new Set(
  (
    'login logon signin secure security verify verification verified account accounts update confirm confirmation ' +
    'password reset unlock suspended alert alerts refund refunds rebate claim claims payment payments pay payslip payslips ' +
    'billing invoice bonus reward rewards prize giftcard voucher redelivery delivery parcel track tracking customs fee ' +
    'support helpdesk service services auth authentication portal access validate covid vaccine vaccination booking ' +
    'appointment pass passport tax grant online id my webmail mail email web site checker'
  ).split(' '),
);
const mildBait: ReadonlySet<string> = new Set(
  'support service services online my site web booking tracking delivery pass grant tax fee portal id pay access'.split(
    ' ',
  ),
);

const digits: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
};

/** A name as a hurried eye reads it: "paypa1" and "arnazon" give "paypal" and "amazon". */
const glance = (name: string): string =>
  name
    .replace(/[0134578]/g, (one) => digits[one] ?? one)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('nn', 'm')
    .replaceAll('i', 'l');

const known: readonly Protected[] = linesOf(protectedNames).map((line) => {
  const [name = '', ...hosts] = line.split(' ');
  return { name, seen: glance(name), hosts };
});
const theirs: ReadonlySet<string> = new Set(known.flatMap(({ hosts }) => hosts));

/** Letters of other alphabets and accents replaced by what they look like. */
function plainLatin(text: string): string {
  const bare = text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const lead = 'latin letters all around ';
  return latinLookalikes(lead + bare).slice(lead.length);
}

/** True when one letter more, less, other or two swapped make `a` of `b`. The first letter must agree. */
function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0)) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0);
}

/** Two slips, for long names only: one in each half, or two in a row. */
function twoSlips(a: string, b: string): boolean {
  for (let index = 1; index < a.length; index += 1) {
    const shorter = a.slice(0, index) + a.slice(index + 1);
    if (shorter === b || oneSlip(shorter, b)) return true;
  }
  return false;
}

/** Names that are a letter away from a protected one and mean something of their own. */
const ownMeaning: ReadonlySet<string> = new Set(
  'goole goggle boogle apply ample barclay unions vista visas wises starring stating startling sterling darling halifx nationwise revolt revolution amazons amazonia twitten tickets twister adobo zooms steams stream bookings looking cooking brooking hooking booting teamed evry evra herms hermits'.split(
    ' ',
  ),
);

function imitates(label: string, seen: string, { name, seen: nameSeen }: Protected): Imitation | undefined {
  const evidence = `its name looks like ${name} but is not theirs`;
  if (label === name || label.length < 3) return undefined;
  if (seen === nameSeen) return { evidence };
  if (name.length < 6 || Math.abs(name.length - label.length) > 1) return undefined;
  if (oneSlip(label, name)) return name.length >= 8 ? { evidence } : { evidence, weak: true };
  const near = name.length >= 9 && label.charAt(0) === name.charAt(0) && twoSlips(label, name);
  return near ? { evidence, weak: true } : undefined;
}

/** Names that are ordinary words or places as well: these need bait that is plain. */
const ambiguous: ReadonlySet<string> = new Set(
  'visa wise steam starling nationwide halifax apple gov zoom ups hermes argos wikipedia office365 outlook'.split(
    ' ',
  ),
);

function baited(tokens: readonly string[], { name, seen }: Protected): Imitation | undefined {
  const like = (token: string): boolean =>
    token === name || (name.length > 4 && token.length === name.length && glance(token) === seen);
  if (!tokens.some(like)) return undefined;
  const words = tokens.filter((token) => !like(token) && bait.has(token));
  const mild = words.every((word) => mildBait.has(word));
  if (words.length === 0 || (mild && ambiguous.has(name))) return undefined;
  const evidence = `it uses the name of ${name} with words that get people to sign in or pay`;
  return mild && words.length < 2 ? { evidence, weak: true } : { evidence };
}

/**
 * The real host that stands in front of somebody else's: "gov.uk.example.com", "www.gov.uk-login.example.com".
 * "google.com.br" is no such case: there the name is part of what is registered.
 */
function front(host: string, domain: string, real: ReadonlySet<string>): string | undefined {
  const inFront = host.length - domain.length;
  for (let start = 0; start >= 0 && start < host.length; start = host.indexOf('.', start) + 1 || -1) {
    for (let end = start + 1; end < host.length; end += 1) {
      const next = host.charAt(end);
      const cut = next === '-' || (next === '.' && end < inFront);
      const name = host.slice(start, end);
      if (cut && name.includes('.') && real.has(name)) return name;
    }
  }
  return undefined;
}

const ukBody =
  /(?:^|[.-])(?:nhs|gov|hmrc)[.-]uk(?=[.-])|(?:^|[.-])(?:www[.-])?(?:nhs|gov)-uk(?:[.-]|$)|-(?:nhs|gov)\.uk(?:[.-]|$)/;
const nhsNet = /(?:^|[.-])nhs(?:mail)?-net(?:[.-]|$)|(?:^|[.-])nhs\.net\./;

/** Says whom a host imitates. `own` are the organisation's public hosts. The host must not be one of theirs. */
export function imitationOf(host: string, domain: string, own: readonly string[]): Imitation | undefined {
  const shown = readableHost(host);
  const latin = shown === host ? host : plainLatin(shown);
  const label = latin.split('.').at(-domain.split('.').length) ?? latin;
  if (ukBody.test(latin) || nhsNet.test(latin))
    return { evidence: 'it carries the name of a public body but is not part of it' };

  if ([...withParents(host)].some((one) => theirs.has(one)) || theirs.has(host)) return undefined;
  if (nearest(host, own)) return undefined;

  const guarded = own.length === 0 ? known : [...known, ...own.map(ownName)];
  const foreign = latin !== host && guarded.find((one) => label === one.name || nearest(latin, one.hosts));
  if (foreign)
    return { evidence: `foreign letters make it look like ${foreign.name}; it really is ${shown} (${host})` };
  const before = front(latin, domain, theirs) ?? front(latin, domain, new Set(own));
  if (before) return { evidence: `it starts like ${before} but belongs to ${domain}` };

  const tokens = latin.split(/[^a-z\d]+/);
  const hasBait = tokens.some((token) => bait.has(token));
  const seen = glance(label);
  for (const one of guarded) {
    const imitation = ownMeaning.has(label) ? undefined : imitates(label, seen, one);
    if (imitation) return imitation;
    const trap = hasBait ? baited(tokens, one) : undefined;
    if (trap) return trap;
  }
  return undefined;
}

function ownName(host: string): Protected {
  const name = host.split('.')[0] ?? host;
  return { name, seen: glance(name), hosts: [host] };
}

/** Scripts that no honest label mixes with Latin. */
export function mixesAlphabets(host: string): boolean {
  return readableHost(host)
    .split('.')
    .some(
      (label) =>
        /[a-z]/.test(label) &&
        /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(label),
    );
}

/** Two or more words of bait and nothing else that says whose it is: "secure-login-update.example". */
export const isAllBait = (host: string): boolean =>
  host.split('.').some((label) => {
    const tokens = label.split('-').filter(Boolean);
    return (
      tokens.length > 1 && tokens.filter((token) => bait.has(token)).length >= Math.max(2, tokens.length - 1)
    );
  });
