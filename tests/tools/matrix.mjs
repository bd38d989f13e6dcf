/** `npm run matrix`: every fix in every editor of every surface, in both browsers. `npm run matrix -- WORDS` for some places. */
import { checkNode, installDependencies, needBrowser, root } from './setup.mjs';

checkNode();
installDependencies();
process.env.CHROMIUM = needBrowser('chromium');
process.env.FIREFOX = needBrowser('firefox');
const { runnerImport } = await import('vite');
const { module: matrix } = await runnerImport(`${root}/tests/e2e/matrix.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = (await matrix.printMatrix(process.argv.slice(2))) ? 0 : 1;
