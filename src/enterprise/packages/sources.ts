import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './archive.ts';

/** What a package is built from. Tests and their drafts stay at home: nothing in a package comes from them. */
const needed = /^(?:src|entrypoints|assets)\/|^[^/.][^/]*$/;

/** Never in a package for others to read, even where somebody has put it under version control. */
const secret = /(?:^|\/)\.env|\.(?:pem|key|p12|pfx|crx)$/i;

export const isSource = (path: string): boolean => needed.test(path) && !secret.test(path);

/**
 * What is under version control, and no more: whatever else lies about in the folder is nobody's business. `undefined`
 * where there is no version control to ask.
 */
export function sourcesIn(root: string): Files | undefined {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) return undefined;
  const paths = stdout.split('\0').filter((path) => path !== '' && isSource(path));
  const there = paths.filter((path) => existsSync(join(root, path)));
  return Object.fromEntries(there.map((path) => [path, readFileSync(join(root, path))]));
}
