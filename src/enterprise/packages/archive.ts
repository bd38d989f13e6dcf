import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Path inside a package, with `/`, to content. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Everything in a folder. */
export function filesIn(folder: string, below = ''): Files {
  const entries = readdirSync(join(folder, below), { withFileTypes: true }).map((entry): Files => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesIn(folder, path) : { [path]: readFileSync(join(folder, path)) };
  });
  return Object.assign({}, ...entries);
}

/** The oldest date that a zip can hold. The format keeps local time, so it is made of local parts: the same bytes in every zone. */
const noTime = (): Date => new Date(1980, 0, 1);

/** A zip archive: the same files always give the same bytes. */
export function zip(files: Files): Uint8Array {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: noTime() });
}
