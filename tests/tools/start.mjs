/**
 * `npm start`: sets up, builds, and opens a browser with Postcheck on practice compose boxes. Without a display
 * (or with `npm start -- --headless`) the same runs unseen: it types sample drafts into the boxes, prints what
 * was found and saves pictures of what a person would see under .output/demo.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
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

const { runnerImport } = await import('vite');
const { module: demo } = await runnerImport(join(root, 'tests/demo/demo.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const extension = join(root, '.output', headless ? 'chrome-mv3-test' : 'chrome-mv3');
if (headless) {
  const folder = join(root, '.output/demo');
  rmSync(folder, { recursive: true, force: true });
  say(
    hasDisplay ? 'Trying sample drafts …' : 'There is no display here, so sample drafts are tried unseen …',
  );
  process.exitCode = (await demo.report(extension, folder)) ? 0 : 1;
} else await demo.open(extension);
