/** `npm run lexicons`: Node 20 does not read TypeScript, so Vite, which is here anyway, loads the builder. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/lexicons/build/build.ts', {
  configFile: false,
  logLevel: 'error',
});
module.build();
