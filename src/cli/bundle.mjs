/** Bundles a TypeScript entry for Node with Vite, when a source is newer than the bundle. Plain JavaScript. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

function newest(path) {
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

const isFresh = (output, sources) =>
  existsSync(output) && Math.max(...sources.map(newest)) < statSync(output).mtimeMs;

/**
 * Bundles `entry` to the single file `output` unless it is newer than all of `sources` (files and folders).
 * Built aside and moved into place, so that two commands started together do not trip each other up.
 */
export async function bundle({ root, entry, output, sources }) {
  if (isFresh(output, sources)) return;
  const { build } = await import('vite');
  mkdirSync(dirname(output), { recursive: true });
  const aside = mkdtempSync(join(dirname(output), 'build-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: aside,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'bundle.mjs', codeSplitting: false } },
    },
  });
  renameSync(join(aside, 'bundle.mjs'), output);
  rmSync(aside, { recursive: true, force: true });
}
