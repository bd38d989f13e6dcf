#!/usr/bin/env node
/**
 * Starts a command of the command line: `node src/cli/run.mjs check -- "TEXT"`. Sets up what is missing, bundles
 * the commands with Vite when a source is newer than the bundle, and hands over. All of this speaks on stderr
 * only, so that stdout holds the answer and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const output = join(root, '.output/cli/main.mjs');

function install() {
  if (existsSync(join(root, 'node_modules/vite'))) return;
  console.error('Postcheck: installing what it needs (npm ci), once …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('Postcheck: npm ci failed (see above). Is the npm registry reachable?');
  process.exit(2);
}

process.on('uncaughtException', (error) => {
  // Whoever reads the answers has had enough, as `head` does.
  if (error.code === 'EPIPE') process.exit(0);
  console.error(error);
  // 1 and 2 have a meaning of their own.
  process.exit(70);
});

install();
await bundle({
  root,
  entry: join(root, 'src/cli/main.ts'),
  output,
  sources: ['src', 'assets', 'package-lock.json'].map((name) => join(root, name)),
});
const { main } = await import(pathToFileURL(output).href);
process.exitCode = await main(process.argv.slice(2).filter((word, index) => !(index === 1 && word === '--')));
