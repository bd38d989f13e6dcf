/** `npm test`: sets up, then everything, in the order in which a fault is cheapest to see. */

import { join } from 'node:path';
import { checkNode, installDependencies, needBrowser, root, run, say } from './setup.mjs';
import { runSteps } from './steps.mjs';

const tool = (name) => join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

const unbuilt = 'Mend what the build says above.';
const build = (title, ...words) => ({ title, name: 'wxt', words: ['build', ...words], advice: unbuilt });

const chromium = build('Build for Chromium');
const firefox = build('Build for Firefox', '-b', 'firefox');
const chromiumTest = build('Build for Chromium, for tests', '--mode', 'test');
const firefoxTest = build('Build for Firefox, for tests', '-b', 'firefox', '--mode', 'test');

const steps = [
  {
    title: 'Lint and format',
    name: 'biome',
    words: ['check', '--error-on-warnings'],
    advice: 'npm run format mends most of it.',
  },
  { title: 'Types', name: 'tsc', words: ['--noEmit'], advice: 'Read the first error first.' },
  {
    title: 'Unit tests, rule examples, regex safety, structure',
    name: 'vitest',
    words: ['run', '--config', 'tests/vitest.config.ts'],
    advice: 'One file alone: npm run unit -- FILE',
  },
  chromium,
  firefox,
  chromiumTest,
  firefoxTest,
  {
    title: 'Add-on linter on the Firefox build',
    name: 'addons-linter',
    words: ['--self-hosted', '--warnings-as-errors', '.output/firefox-mv2'],
    needs: [firefox],
    advice: 'Mozilla would refuse this build: see the message above.',
  },
  {
    title: 'End to end, in Chromium and Firefox',
    name: 'vitest',
    words: ['run', '--config', 'tests/e2e/vitest.config.ts'],
    needs: [chromium, firefox, chromiumTest, firefoxTest],
    advice:
      'Each fault tells what was seen last. One file alone: npx vitest run --config tests/e2e/vitest.config.ts FILE',
  },
];

checkNode();
installDependencies();
const env = { CHROMIUM: needBrowser('chromium'), FIREFOX: needBrowser('firefox') };

const failed = runSteps(steps, ({ name, words }) => run(tool(name), words, { env }), say);
say(
  failed === 0
    ? '\nEverything passed. Steps:'
    : `\n${failed} of ${steps.length} steps failed; see ✗ above. Steps:`,
);
say(`${steps.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
