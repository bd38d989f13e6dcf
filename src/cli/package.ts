import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Files, filesIn } from '../enterprise/packages/archive.ts';
import { type Identity, identityOf } from '../enterprise/packages/identity.ts';
import { packagesOf } from '../enterprise/packages/packages.ts';
import { sourcesIn } from '../enterprise/packages/sources.ts';
import { listExtension, listName } from '../lists/index-file.ts';
import { readList, UnreadableList } from '../lists/read.ts';
import { Usage } from './options.ts';

const help = `Builds the packages: zips for the stores, the XPI for Mozilla to sign, the sources for a reviewer, and, with a key, a signed CRX for a server of your own.

  npm run package
  npm run package -- --key FILE.pem --update-url https://packages.example.org/update.xml
  npm run package -- --enterprise --key FILE.pem

  --key FILE.pem     signs a CRX. The key decides the extension's id: keep it safe, and outside this folder.
                     To make one: openssl genrsa -out postcheck.pem 3072
  --expect-id ID     refuses a key that makes another id than the one your browsers install
  --update-url URL   where Chrome looks for the next version of the CRX
  --enterprise       may work on every site, for “extraSites”; fence it in with the policies of npm run deploy-kit
  --lists DIR        puts the lists of hosts in DIR, made by npm run lists, into the packages
  --out DIR          .output/packages if not said`;

interface Options {
  readonly out: string;
  readonly enterprise: boolean;
  readonly lists?: Files | undefined;
  readonly identity?: Identity | undefined;
  readonly updateUrl?: string | undefined;
}

function wordsOf(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        key: { type: 'string' },
        'expect-id': { type: 'string' },
        'update-url': { type: 'string' },
        enterprise: { type: 'boolean', default: false },
        lists: { type: 'string' },
        out: { type: 'string', default: '.output/packages' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Usage(`${(error as Error).message}\n\n${help}`);
  }
}

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
};

/** A key under version control is everybody's key. */
function readKey(path: string, root: string): Identity {
  if (!existsSync(path)) throw new Usage(`There is no key ${path}.\n\n${help}`);
  if (isInside(resolve(path), root) || isInside(realpathSync(path), root)) {
    throw new Usage(
      `The key ${path} lies inside ${root}, where it could be published with the code. Move it elsewhere. Nothing was built.`,
    );
  }
  try {
    return identityOf(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Usage(
      `The key ${path} cannot be used. ${(error as Error).message}\nTo make one: openssl genrsa -out postcheck.pem 3072`,
    );
  }
}

/** The lists in a folder, each opened once, so that none is found broken on twenty thousand machines. */
function readLists(folder: string): Files {
  if (!existsSync(folder)) throw new Usage(`There is no folder ${folder}. Nothing was built.`);
  const lists = Object.entries(filesIn(folder)).filter(([name]) => name.endsWith(listExtension));
  if (lists.length === 0) {
    throw new Usage(`${folder} holds no *${listExtension}: make them with npm run lists. Nothing was built.`);
  }
  for (const [name, bytes] of lists) {
    const why = listName.safeParse(name).error?.issues[0]?.message ?? faultOf(bytes);
    if (why) throw new Usage(`${join(folder, name)} cannot be used. ${why}. Nothing was built.`);
  }
  return Object.fromEntries(lists);
}

function faultOf(list: Uint8Array): string | undefined {
  try {
    readList(list);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableList) return error.message;
    throw error;
  }
}

function optionsOf(words: readonly string[], root: string): Options {
  const values = wordsOf(words);
  if (values.help) throw new Usage(help);
  const updateUrl = values['update-url'];
  if (updateUrl !== undefined && !(URL.canParse(updateUrl) && /^https?:/.test(updateUrl))) {
    throw new Usage(`--update-url ${updateUrl} is not a web address.`);
  }
  if (values.key === undefined && (updateUrl ?? values['expect-id']) !== undefined) {
    throw new Usage('--update-url and --expect-id are about the signed package: add --key FILE.pem.');
  }
  const identity = values.key === undefined ? undefined : readKey(values.key, root);
  const expected = values['expect-id'];
  if (identity && expected !== undefined && identity.id !== expected) {
    throw new Usage(
      `This key makes the id ${identity.id}; your browsers install ${expected}. With another key it is another extension: people would lose their settings. Nothing was built.`,
    );
  }
  const lists = values.lists === undefined ? undefined : readLists(values.lists);
  return { out: resolve(values.out), enterprise: values.enterprise, lists, identity, updateUrl };
}

function build(root: string, ...words: readonly string[]): void {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Usage(`${stdout}${stderr}\nThe build failed: see above.`);
}

/** `npm run package`: 0 written, 2 refused. */
export async function packageAll(words: readonly string[]): Promise<number> {
  const root = process.cwd();
  const { out, ...options } = optionsOf(words, root);
  build(root);
  build(root, '-b', 'firefox');
  const packages = packagesOf(
    {
      chromium: filesIn(join(root, '.output/chrome-mv3')),
      firefox: filesIn(join(root, '.output/firefox-mv2')),
      sources: sourcesIn(root),
    },
    options,
  );
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of Object.entries(packages)) writeFileSync(join(out, name), bytes);
  const list = Object.entries(packages).map(
    ([name, { length }]) => `  ${name}  ${Math.ceil(length / 1024)} kB`,
  );
  const signed = options.identity
    ? `The CRX installs as ${options.identity.id}.`
    : 'No signed CRX: that needs --key FILE.pem (see --help).';
  process.stdout.write(`${out}:\n${list.join('\n')}\n${signed}\n`);
  return 0;
}
