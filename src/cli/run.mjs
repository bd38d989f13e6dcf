#!/usr/bin/env node
/**
 * Starts a command of the command line: `node src/cli/run.mjs check -- "TEXT"`. Sets up what is missing, bundles
 * the commands with Vite when a source is newer than the bundle, and hands over. All of this speaks on stderr
 * only, so that stdout holds the answer and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const output = join(root, '.output/cli');
const bundle = join(output, 'main.mjs');

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

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

function isFresh() {
  if (!existsSync(bundle)) return false;
  const sources = [join(root, 'src'), join(root, 'assets')].map(newest);
  return Math.max(...sources, statSync(join(root, 'package-lock.json')).mtimeMs) < statSync(bundle).mtimeMs;
}

/** Built aside and moved into place, so that two commands started together do not trip each other up. */
async function build() {
  const { build: bundleWith } = await import('vite');
  mkdirSync(output, { recursive: true });
  const aside = mkdtempSync(join(output, 'build-'));
  await bundleWith({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/cli/main.ts'),
      outDir: aside,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  });
  renameSync(join(aside, 'main.mjs'), bundle);
  rmSync(aside, { recursive: true, force: true });
}

install();
if (!isFresh()) await build();
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2).filter((word, index) => !(index === 1 && word === '--')));
