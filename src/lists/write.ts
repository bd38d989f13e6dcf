import { dot, type ListHeader, magic, perBlock, startsAt } from './header.ts';

/** A host as an entry: its labels back to front. */
const entryOf = (host: string): string => host.split('.').reverse().join(String.fromCharCode(dot));

const byBytes = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const isUnder = (entry: string, parent: string): boolean =>
  entry.startsWith(parent) && (entry.length === parent.length || entry.charCodeAt(parent.length) === dot);

/** In order, each once, without those that another stands for. */
function distinct(hosts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const entry of hosts.map(entryOf).sort(byBytes)) {
    const parent = kept.at(-1);
    if (parent === undefined || !isUnder(entry, parent)) kept.push(entry);
  }
  return kept;
}

function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Compiles a list. `hosts`: lower-case ASCII, no longer than `longestHost`, no port; each stands for all hosts under it,
 * in any order. The same hosts always give the same bytes.
 */
export function writeList(
  hosts: readonly string[],
  header: Omit<ListHeader, 'format' | 'count'>,
): Uint8Array {
  const entries = distinct(hosts);
  const starts: number[] = [];
  const bytes: number[] = [];
  entries.forEach((entry, index) => {
    const first = index % perBlock === 0;
    if (first) starts.push(bytes.length);
    const common = first ? 0 : shared(entries[index - 1] ?? '', entry);
    bytes.push(common, entry.length - common);
    for (let place = common; place < entry.length; place += 1) bytes.push(entry.charCodeAt(place));
  });

  const told = new TextEncoder().encode(JSON.stringify({ format: 1, ...header, count: entries.length }));
  const body = startsAt(told.length);
  const file = new Uint8Array(body + starts.length * 4 + bytes.length);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode(magic));
  view.setUint32(magic.length, told.length, true);
  file.set(told, magic.length + 4);
  for (const [index, start] of starts.entries()) view.setUint32(body + index * 4, start, true);
  file.set(bytes, body + starts.length * 4);
  return file;
}
