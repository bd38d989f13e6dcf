/**
 * `npm run bench`: the engine in Node, then the whole path in Chromium. `npm run bench -- --engine` for the first
 * alone, `npm run bench -- --lists` for large lists of hosts.
 */
import { join } from 'node:path';
import { checkNode, installDependencies, needBrowser, root, run, say } from './setup.mjs';

checkNode();
installDependencies();
const only = process.argv.filter((word) => word === '--engine' || word === '--lists');
const popupOnly = process.argv.includes('--popup');
if (!popupOnly && !run(process.execPath, [join(root, 'src/cli/run.mjs'), 'bench', ...only])) process.exit(1);
if (only.length === 0) {
  process.env.CHROMIUM = needBrowser('chromium');
  say('\nBuilding the extension …');
  if (!run(join(root, 'node_modules/.bin/wxt'), ['build'], { quiet: true })) {
    say('The build failed. Run npm run build to see why.');
    process.exit(1);
  }
  const { runnerImport } = await import('vite');
  const options = { root, configFile: false, logLevel: 'error' };
  const { module: bench } = await runnerImport(join(root, 'tests/bench/browser.ts'), options);
  const extension = join(root, '.output/chrome-mv3');
  if (!popupOnly) await bench.benchBrowser(extension);
  await bench.benchPopup(extension);
}
