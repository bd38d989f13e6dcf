/**
 * `npm start`: sets up, builds, and opens a browser with Postcheck on practice compose boxes. Without a display
 * (or with `npm start -- --headless`) the same runs unseen: it types sample drafts into the boxes, prints what
 * was found and saves pictures of what a person would see under .output/demo.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, installDependencies, needBrowser, root, run, say } from './setup.mjs';

checkNode();
installDependencies();
process.env.CHROMIUM = needBrowser('chromium');

const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const headless = process.argv.includes('--headless') || !hasDisplay;

// The unseen run reads the card as a person would see it, for which its shadow root must be open: the test build.
const mode = headless ? ['--mode', 'test'] : [];
say('Building the extension …');
if (!run(join(root, 'node_modules/.bin/wxt'), ['build', ...mode], { quiet: true })) {
  say('The build failed. Run npm run build to see why.');
  process.exit(1);
}

const { bundle } = await import('../../src/cli/bundle.mjs');
const output = join(root, '.output/tools/demo.mjs');
await bundle({
  root,
  entry: join(root, 'tests/demo/demo.ts'),
  output,
  sources: ['src', 'tests/demo', 'tests/e2e/harness', 'tests/practice', 'package-lock.json'].map((name) =>
    join(root, name),
  ),
  external: ['playwright-core', 'puppeteer-core', 'vite'],
  // It finds its pages from where it lies.
  asIs: [join(root, 'tests/practice/build.mjs')],
});
const demo = await import(pathToFileURL(output).href);
const extension = join(root, '.output', headless ? 'chrome-mv3-test' : 'chrome-mv3');
if (headless) {
  const folder = join(root, '.output/demo');
  rmSync(folder, { recursive: true, force: true });
  say(
    hasDisplay ? 'Trying sample drafts …' : 'There is no display here, so sample drafts are tried unseen …',
  );
  process.exitCode = (await demo.report(extension, folder)) ? 0 : 1;
} else await demo.open(extension);
