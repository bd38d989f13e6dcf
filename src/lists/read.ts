import { faultsOf, printFault } from '../policy/fault.ts';
import { dot, headerSchema, type ListHeader, longestHost, magic, perBlock, startsAt } from './header.ts';

/** A list of hosts, ready to be looked up. */
export interface CompiledList extends ListHeader {
  /** Whether a host, or a parent of it, is on the list. `host`: lower-case ASCII, no port. */
  has(host: string): boolean;
}

/** A file that is no list, or a damaged one; the message is for people. */
export class UnreadableList extends Error {}

const damaged = (what: string): UnreadableList => new UnreadableList(`The list is damaged: ${what}`);

interface Parts {
  readonly header: ListHeader;
  /** Where each block begins in `entries`. */
  readonly starts: Uint32Array;
  readonly entries: Uint8Array;
}

function headerOf(told: Uint8Array): ListHeader {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(told));
  } catch {
    throw damaged('its header is not JSON');
  }
  const parsed = headerSchema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new UnreadableList(faultsOf(parsed.error).map(printFault).join('; '));
}

function partsOf(file: Uint8Array): Parts {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isList =
    file.length >= startsAt(0) && magic === String.fromCharCode(...file.subarray(0, magic.length));
  if (!isList) throw new UnreadableList('This is not a list made by npm run lists');
  const body = startsAt(view.getUint32(magic.length, true));
  if (body > file.length) throw damaged('it ends in its header');
  const header = headerOf(file.subarray(startsAt(0), body));
  const blocks = Math.ceil(header.count / perBlock);
  if (body + blocks * 4 > file.length) throw damaged('it is cut short');
  const starts = Uint32Array.from({ length: blocks }, (_, block) => view.getUint32(body + block * 4, true));
  return { header, starts, entries: file.subarray(body + blocks * 4) };
}

/** Walks over every entry once, so that no look-up can read what is not there or miss what is. */
function verify({ header, starts, entries }: Parts): void {
  const before = new Uint8Array(longestHost);
  let length = 0;
  let at = 0;
  for (let index = 0; index < header.count; index += 1) {
    if (index % perBlock === 0 && starts[index / perBlock] !== at) throw damaged(`block ${index / perBlock}`);
    const common = entries[at] ?? 0;
    const rest = entries[at + 1] ?? 0;
    const fits = common <= length && common + rest <= longestHost && at + 2 + rest <= entries.length;
    if (!fits || rest === 0 || (index % perBlock === 0 && common > 0)) throw damaged(`entry ${index}`);
    const differs = index % perBlock === 0 ? firstDifference(before, length, entries, at + 2, rest) : 0;
    const place = common + differs;
    const follows = place >= length || (before[place] ?? 0) < (entries[at + 2 + differs] ?? 0);
    if (index > 0 && !follows) throw damaged(`entry ${index} is out of order`);
    before.set(entries.subarray(at + 2, at + 2 + rest), common);
    length = common + rest;
    at += 2 + rest;
  }
  if (at !== entries.length) throw damaged('something follows its last entry');
}

function firstDifference(a: Uint8Array, length: number, b: Uint8Array, from: number, rest: number): number {
  let place = 0;
  while (place < length && place < rest && a[place] === b[from + place]) place += 1;
  return place;
}

/** Opens a compiled list. Throws `UnreadableList` where it is not sound. The bytes are kept, not copied. */
export function readList(file: Uint8Array): CompiledList {
  const parts = partsOf(file);
  verify(parts);
  const { header, starts, entries } = parts;
  // The host that is looked up, as an entry, and a zero behind it.
  const key = new Uint8Array(longestHost + 1);

  function take(host: string): boolean {
    if (host.length === 0 || host.length > longestHost) return false;
    let place = 0;
    for (let end = host.length; end > 0; ) {
      const start = host.lastIndexOf('.', end - 1) + 1;
      for (let from = start; from < end; from += 1) {
        const code = host.charCodeAt(from);
        if (code > 0x7f) return false;
        key[place++] = code;
      }
      if (start > 0) key[place++] = dot;
      end = start - 1;
    }
    key[place] = 0;
    return true;
  }

  /** Whether the entry that begins a block comes after the key. */
  function isAfter(block: number): boolean {
    const at = (starts[block] ?? 0) + 2;
    const rest = entries[at - 1] ?? 0;
    let place = 0;
    while (place < rest && entries[at + place] === key[place]) place += 1;
    return place < rest && (entries[at + place] ?? 0) > (key[place] ?? 0);
  }

  /** The block in which a parent of the key stands if there is one: it comes right before the key. */
  function blockOfKey(): number {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isAfter(middle)) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }

  function isIn(block: number, length: number): boolean {
    const end = starts[block + 1] ?? entries.length;
    /** So many bytes of the entry before are those of the key; the entry itself comes before it. */
    let matched = 0;
    for (let at = starts[block] ?? 0; at < end; ) {
      const common = entries[at] ?? 0;
      const rest = entries[at + 1] ?? 0;
      at += 2;
      if (common < matched) return false;
      if (common === matched) {
        let place = 0;
        while (place < rest && entries[at + place] === key[matched + place]) place += 1;
        matched += place;
        if (place === rest && (matched === length || key[matched] === dot)) return true;
        if (place < rest && (entries[at + place] ?? 0) > (key[matched] ?? 0)) return false;
      }
      at += rest;
    }
    return false;
  }

  return {
    ...header,
    has(host) {
      if (!take(host)) return false;
      const block = blockOfKey();
      return block >= 0 && isIn(block, host.length);
    },
  };
}
