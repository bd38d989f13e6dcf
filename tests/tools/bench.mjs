/**
 * `npm run bench`: the engine in Node, then the whole path in Chromium. `npm run bench -- --engine` for the first
 * alone, `-- --lists` for large lists of hosts, `-- --typing`, `--popup`, `--reader`, `--idle`, `--crowd`, `--memory` for one
 * part of what is measured in the browser. With `--brief`, reader, idle, crowd and memory run shortly: to see that they work.
 */
import { join } from 'node:path';
import { checkNode, installDependencies, needBrowser, root, run, say } from './setup.mjs';

checkNode();
installDependencies();
const brief = process.argv.includes('--brief');
const asked = process.argv.slice(2).filter((word) => word !== '--brief');
const inNode = ['--engine', '--lists'];
/** The sections of tests/bench/sections.ts, in their order. */
const names = ['typing', 'popup', 'reader', 'idle', 'crowd', 'memory'];

const known = [...inNode, ...names.map((name) => `--${name}`)];
const unknown = asked.find((word) => !known.includes(word));
if (unknown) {
  say(`There is no ${unknown}. There are: ${known.join(', ')}, and --brief.`);
  process.exit(2);
}

const wordsInNode = asked.filter((word) => inNode.includes(word));
if (asked.length === 0 || wordsInNode.length > 0) {
  if (!run(process.execPath, [join(root, 'src/cli/run.mjs'), 'bench', ...wordsInNode])) process.exit(1);
}

const inBrowser = names.filter((name) => asked.length === 0 || asked.includes(`--${name}`));
if (inBrowser.length > 0) {
  process.env.CHROMIUM = needBrowser('chromium');
  say('\nBuilding the extension …');
  if (!run(join(root, 'node_modules/.bin/wxt'), ['build'], { quiet: true })) {
    say('The build failed. Run npm run build to see why.');
    process.exit(1);
  }
  // Vite says to whatever is started after it that this is development: the build must come first.
  const { runnerImport } = await import('vite');
  const options = { root, configFile: false, logLevel: 'error' };
  const { module } = await runnerImport(join(root, 'tests/bench/sections.ts'), options);
  for (const name of inBrowser) await module.sections[name](join(root, '.output/chrome-mv3'), brief);
}
