import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import { managedStorageSchema } from './src/enterprise/managed-schema.ts';
import { indexFile, indexName, listsFolder } from './src/lists/index-file.ts';
import { packedEncoder } from './src/reader/build/packed.ts';

/**
 * What libraries can do and Postcheck never asks of them: Zod compiles parsers from strings where that is allowed,
 * and Preact writes markup from strings. Taken out of the build, so that nothing in it can, and that the add-on linter,
 * which reads code it cannot know to be idle, has nothing to warn of. A new version that is written otherwise stops the build.
 */
const takenOut = [
  {
    file: /\/zod\/v4\/core\/(?:util|doc)\.js$/,
    code: 'const F = Function;',
    instead: "const F = class { constructor() { throw new Error('No code from strings'); } };",
  },
  // A page can end WXT's context of a content script by an event it forges: nothing of ours hangs on it.
  {
    file: /\/wxt\/dist\/utils\/content-script-context\.mjs$/,
    code: /^[\s\S]*class ContentScriptContext [\s\S]*$/,
    instead: 'export class ContentScriptContext {}',
  },
  { file: /\/preact\/dist\/preact\.mjs$/, code: /(\w+)\.innerHTML=\w+\.__html/, instead: 'void 0' },
];

const withoutStrings: Plugin = {
  name: 'no-code-or-markup-from-strings',
  enforce: 'pre',
  transform(source, id) {
    const rule = takenOut.find(({ file }) => file.test(id.split('?')[0] ?? ''));
    if (!rule) return undefined;
    const code = source.replace(rule.code, rule.instead);
    if (code === source) this.error(`${id} is written otherwise than wxt.config.ts expects`);
    return { code, map: null };
  },
};

/** Everything Postcheck says, as the browser reads it. Translations stand beside it, under assets/public/_locales. */
async function englishWords(): Promise<string> {
  const { module } = await runnerImport<typeof import('./src/words/build/messages.ts')>(
    resolve('src/words/build/messages.ts'),
    { configFile: false, logLevel: 'error' },
  );
  return JSON.stringify(module.englishMessages());
}

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  outDir: '.output',
  imports: false,
  vite: () => ({ plugins: [withoutStrings] }),
  hooks: {
    // What others made goes out with their notices.
    'build:publicAssets': async (_, files) => {
      for (const name of ['LICENSE', 'NOTICE']) {
        files.push({ absoluteSrc: resolve(name), relativeDest: `${name}.txt` });
      }
      // Too large to be loaded with the background: fetched from the package when somebody writes.
      files.push(
        { absoluteSrc: packedEncoder(), relativeDest: 'reader/encoder.bin' },
        { absoluteSrc: resolve('assets/models/reader.json'), relativeDest: 'reader/head.json' },
      );
      // An organisation's lists of hosts are put in by `npm run package -- --lists`; here there are none.
      files.push({ contents: indexFile([]), relativeDest: `${listsFolder}/${indexName}` });
      files.push({ contents: JSON.stringify(managedStorageSchema()), relativeDest: 'managed-schema.json' });
      files.push({ contents: await englishWords(), relativeDest: '_locales/en_GB/messages.json' });
    },
  },
  manifest: ({ browser }) => ({
    // From src/words/english, as all that Postcheck says.
    default_locale: 'en_GB',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    // activeTab, contextMenus, scripting: “Check this box” on a site that has no adapter, where the person asks for it.
    permissions: ['storage', 'activeTab', 'contextMenus', 'scripting'],
    // Firefox asks for no schema and takes what it is given; Chromium hands over only what the schema names.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'open-card': {
        // A key that Chromium uses itself is given to no command: Alt+Shift+P, for one, makes a group of tabs.
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_extension_openCard__',
      },
    },
    // The overlay’s colours are `light-dark()`, the youngest of what it stands on; highlights and popovers are older.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'postcheck@postcheck.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
