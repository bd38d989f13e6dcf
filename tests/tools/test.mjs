/** `npm test`: sets up, then everything, in the order in which a fault is cheapest to see. */

import { join } from 'node:path';
import { checkNode, installDependencies, needBrowser, root, run, say } from './setup.mjs';

const tool = (name) => join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

const unbuilt = 'Mend what the build says above; the steps after it try the build before this one, if any.';

const steps = [
  ['Lint and format', 'biome', ['check', '--error-on-warnings'], 'npm run format mends most of it.'],
  ['Types', 'tsc', ['--noEmit'], 'Read the first error first.'],
  [
    'Unit tests, rule examples, regex safety, structure',
    'vitest',
    ['run', '--config', 'tests/vitest.config.ts'],
    'One file alone: npm run unit -- FILE',
  ],
  ['Build for Chromium', 'wxt', ['build'], unbuilt],
  ['Build for Firefox', 'wxt', ['build', '-b', 'firefox'], unbuilt],
  ['Build for Chromium, for tests', 'wxt', ['build', '--mode', 'test'], unbuilt],
  ['Build for Firefox, for tests', 'wxt', ['build', '-b', 'firefox', '--mode', 'test'], unbuilt],
  [
    'Add-on linter on the Firefox build',
    'addons-linter',
    ['--self-hosted', '--warnings-as-errors', '.output/firefox-mv2'],
    'Mozilla would refuse this build: see the message above.',
  ],
  [
    'End to end, in Chromium and Firefox',
    'vitest',
    ['run', '--config', 'tests/e2e/vitest.config.ts'],
    'Each fault tells what was seen last. One file alone: npx vitest run --config tests/e2e/vitest.config.ts FILE',
  ],
];

checkNode();
installDependencies();
const env = { CHROMIUM: needBrowser('chromium'), FIREFOX: needBrowser('firefox') };

let failed = 0;
for (const [title, name, words, advice] of steps) {
  const began = Date.now();
  say(`\n▶ ${title}`);
  const passed = run(tool(name), words, { env });
  say(`${passed ? '✓' : '✗'} ${title} (${Math.round((Date.now() - began) / 1000)} s)`);
  if (passed) continue;
  failed += 1;
  say(`  ${advice}`);
}
say(
  failed === 0
    ? '\nEverything passed. Steps:'
    : `\n${failed} of ${steps.length} steps failed; see ✗ above. Steps:`,
);
say(`${steps.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
