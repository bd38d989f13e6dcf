import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');

/** Where the bundled practice pages are. */
export const practiceOutput = join(root, '.output/practice');

/** @param {string} folder @returns {number} */
const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs),
  );

const isFresh = () => {
  const built = join(practiceOutput, 'x.html');
  const lock = join(root, 'package-lock.json');
  return existsSync(built) && statSync(built).mtimeMs > Math.max(newest(here), statSync(lock).mtimeMs);
};

const pages = ['x', 'facebook', 'linkedin', 'editors', 'blog'].map((name) =>
  join(here, 'pages', `${name}.html`),
);

/**
 * Bundles the practice pages, unless they are newer than everything they are made of.
 * @returns {Promise<string>} the folder they are in
 */
export const buildPractice = async () => {
  if (isFresh()) return practiceOutput;
  // Built beside and swapped in, so that nobody is ever served half a build.
  const fresh = `${practiceOutput}-${process.pid}`;
  await build({
    configFile: false,
    root: join(here, 'pages'),
    base: '/practice/',
    logLevel: 'warn',
    // Draft.js was written for a bundler that knew these two.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: fresh,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: pages },
    },
  });
  rmSync(practiceOutput, { recursive: true, force: true });
  renameSync(fresh, practiceOutput);
  return practiceOutput;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${await buildPractice()}\n`);
}
