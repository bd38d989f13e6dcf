import { createHash, generateKeyPairSync } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../../src/enterprise/packages/archive.ts';
import { zip } from '../../../src/enterprise/packages/archive.ts';
import { identityOf } from '../../../src/enterprise/packages/identity.ts';
import { manifestOf } from '../../../src/enterprise/packages/manifest.ts';
import { packagesOf } from '../../../src/enterprise/packages/packages.ts';
import { isSource } from '../../../src/enterprise/packages/sources.ts';
import { indexSchema } from '../../../src/lists/index-file.ts';
import { readCrx } from './crx-reader.ts';

const rsa = (modulusLength: number): string =>
  generateKeyPairSync('rsa', { modulusLength })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();

const pem = rsa(2048);
const identity = identityOf(pem);
const updateUrl = 'https://packages.example.org/update.xml';

const textOf = (text: string): Uint8Array => Buffer.from(text);
const buildOf = (manifest: object): Files => ({
  'popup.html': textOf('<!doctype html>'),
  'manifest.json': textOf(JSON.stringify({ version: '1.2.0', permissions: ['storage'], ...manifest })),
  'content-scripts/twitter.js': textOf('void 0;\n'.repeat(500)),
});
const built = {
  chromium: buildOf({ manifest_version: 3 }),
  firefox: buildOf({ manifest_version: 2 }),
  sources: { 'src/a.ts': textOf('export {};') },
};

function get(packages: Files, name: string): Uint8Array {
  const bytes = packages[name];
  if (!bytes) throw new Error(`There is no ${name}, only ${Object.keys(packages).join(', ')}`);
  return bytes;
}

describe('packages', () => {
  const packages = packagesOf(built, { enterprise: false, identity, updateUrl });
  const crx = readCrx(get(packages, 'postcheck-1.2.0.crx'));

  it('are one for each store, one for Mozilla to sign, one signed by the organisation, and the sources', () => {
    expect(Object.keys(packages).sort()).toEqual([
      'SHA256SUMS',
      'postcheck-1.2.0-chromium.zip',
      'postcheck-1.2.0-firefox.zip',
      'postcheck-1.2.0-sources.zip',
      'postcheck-1.2.0.crx',
      'postcheck-1.2.0.xpi',
    ]);
  });

  it('hold what was built, to the byte', () => {
    const files = unzipSync(get(packages, 'postcheck-1.2.0-firefox.zip'));
    expect(Object.keys(files).sort()).toEqual(Object.keys(built.firefox).sort());
    for (const [path, bytes] of Object.entries(files))
      expect(Buffer.from(bytes)).toEqual(built.firefox[path]);
  });

  it('are signed so that a browser believes it, under the id that the key gives', () => {
    expect(crx.id).toBe(identity.id);
    expect(crx.id).toMatch(/^[a-p]{32}$/);
    expect(Object.keys(unzipSync(crx.archive)).sort()).toEqual(Object.keys(built.chromium).sort());
  });

  it('are refused once a byte of the signed one is another', () => {
    const broken = Uint8Array.from(get(packages, 'postcheck-1.2.0.crx'));
    const last = broken.length - 1;
    broken[last] = (broken[last] ?? 0) ^ 1;
    expect(() => readCrx(broken)).toThrow('signature');
  });

  it('name key and update address in the organisation’s own package, which the stores would refuse', () => {
    const own = manifestOf(unzipSync(crx.archive));
    expect(own.key).toBe(crx.publicKey.toString('base64'));
    expect(own.update_url).toBe(updateUrl);
    for (const name of ['postcheck-1.2.0-chromium.zip', 'postcheck-1.2.0-firefox.zip']) {
      const store = manifestOf(unzipSync(get(packages, name)));
      expect(store).not.toHaveProperty('key');
      expect(store).not.toHaveProperty('update_url');
    }
  });

  it('are the same bytes when made again, whatever order the files came in', () => {
    const backwards = (files: Files): Files => Object.fromEntries(Object.entries(files).reverse());
    const again = packagesOf(
      { chromium: backwards(built.chromium), firefox: backwards(built.firefox), sources: built.sources },
      { enterprise: false, identity: identityOf(pem), updateUrl },
    );
    expect(Object.keys(again)).toEqual(Object.keys(packages));
    for (const [name, bytes] of Object.entries(again)) {
      expect(Buffer.compare(bytes, get(packages, name)), name).toBe(0);
    }
  });

  it('come with sums to check them by', () => {
    const sums = Buffer.from(get(packages, 'SHA256SUMS')).toString().trim().split('\n');
    expect(sums).toHaveLength(5);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      expect(createHash('sha256').update(get(packages, name)).digest('hex')).toBe(sum);
    }
  });

  it('are not signed without a key', () => {
    const unsigned = packagesOf(built, { enterprise: false });
    expect(Object.keys(unsigned).filter((name) => name.endsWith('.crx'))).toEqual([]);
  });
});

describe('the enterprise packages', () => {
  const packages = packagesOf(built, { enterprise: true });

  it('may work on every site, in the words of each manifest version', () => {
    const chromium = manifestOf(unzipSync(get(packages, 'postcheck-1.2.0-enterprise-chromium.zip')));
    expect(chromium.host_permissions).toEqual(['https://*/*']);
    expect(chromium.permissions).toEqual(['storage']);
    const firefox = manifestOf(unzipSync(get(packages, 'postcheck-1.2.0-enterprise.xpi')));
    expect(firefox.permissions).toEqual(['storage', 'https://*/*']);
  });

  it('differ in the manifest alone', () => {
    const files = unzipSync(get(packages, 'postcheck-1.2.0-enterprise-chromium.zip'));
    const changed = Object.keys(files).filter((path) => {
      const before = built.chromium[path];
      return !before || Buffer.compare(files[path] ?? Buffer.alloc(0), before) !== 0;
    });
    expect(changed).toEqual(['manifest.json']);
  });
});

describe('the packages of an organisation with lists of hosts', () => {
  const lists = { 'b.hosts': textOf('b'), 'a.hosts': textOf('a') };
  it.each(['postcheck-1.2.0-chromium.zip', 'postcheck-1.2.0.xpi', 'postcheck-1.2.0-firefox.zip'])(
    '%s holds them, and an index that names them',
    (name) => {
      const files = unzipSync(get(packagesOf(built, { enterprise: false, lists }), name));
      expect(indexSchema.parse(JSON.parse(Buffer.from(get(files, 'lists/index.json')).toString()))).toEqual({
        format: 1,
        lists: ['a.hosts', 'b.hosts'],
      });
      expect(Buffer.from(get(files, 'lists/b.hosts')).toString()).toBe('b');
    },
  );
});

describe('a key', () => {
  it('always gives the same id', () => expect(identityOf(pem).id).toBe(identity.id));

  it.each([
    ['of another kind', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, 'RSA'],
    ['too short', generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey, '1024 bits'],
  ])('%s is refused', (_, key, message) => {
    expect(() => identityOf(key.export({ type: 'pkcs8', format: 'pem' }).toString())).toThrow(message);
  });

  it('with a passphrase, or that is none, is refused', () => {
    const locked = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'secret',
    });
    expect(() => identityOf(locked.toString())).toThrow('passphrase');
    expect(() => identityOf('hello')).toThrow('not a private key');
  });
});

describe('an archive', () => {
  it('does not tell when or where it was made', () => {
    const zone = process.env.TZ;
    const made = ['Pacific/Auckland', 'America/Los_Angeles'].map((one) => {
      process.env.TZ = one;
      return Buffer.from(zip(built.chromium));
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(made[0]).toEqual(made[1]);
  });
});

describe('the sources', () => {
  it.each([
    'package.json',
    'README.md',
    'src/engine/span.ts',
    'entrypoints/popup/main.tsx',
    'assets/icon.png',
  ])('hold what a package is built from: %s', (path) => expect(isSource(path)).toBe(true));

  it.each([
    '.env',
    'src/.env.local',
    'postcheck.pem',
    'src/signing.KEY',
    'tests/a.test.ts',
    '.ci/run',
    'old.crx',
  ])('hold no secret and nothing else: %s', (path) => expect(isSource(path)).toBe(false));
});
