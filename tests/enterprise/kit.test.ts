import { parse as readPlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { type Config, configSchema } from '../../src/enterprise/config.ts';
import { kitOf } from '../../src/enterprise/kit.ts';
import { policySchemaOf } from '../../src/enterprise/managed-schema.ts';
import { settingsOf } from '../../src/enterprise/policies.ts';
import { type ManagedKey, managedKeys } from '../../src/settings/managed/keys.ts';
import { readManaged } from '../../src/settings/managed/read.ts';
import { fullConfig } from './config.ts';
import { chromiumReads, type Registry, readReg } from './registry.ts';

const kit = kitOf(fullConfig);
const settings = settingsOf(fullConfig);
const chrome = 'abcdefghijklmnopabcdefghijklmnop';
const edge = 'ponmlkjihgfedcbaponmlkjihgfedcba';

function text(path: string): string {
  const content = kit[path];
  if (typeof content !== 'string') throw new Error(`${path} is not a text of the kit`);
  return content;
}
const json = (path: string) => JSON.parse(text(path));

function registry(path: string): Registry {
  const content = kit[path];
  if (content === undefined || typeof content === 'string')
    throw new Error(`${path} is no registration file`);
  return readReg(content);
}

const isKey = (name: string): name is ManagedKey => managedKeys.some((key) => key === name);

describe('the deployment kit', () => {
  it('says the same to every browser: what they hand back reads as the configuration', () => {
    const { values, ignored } = readManaged(settings);
    expect(ignored).toEqual([]);
    expect(values).toEqual(fullConfig.settings);
  });

  it('has every file that its own contents page names, and no other', () => {
    const named = [...text('START-HERE.md').matchAll(/^- `(.+)`$/gm)].map(([, name]) => name);
    expect(named).toEqual(
      Object.keys(kit)
        .filter((name) => name !== 'START-HERE.md')
        .sort(),
    );
  });

  it('is the same to the byte when made twice', () => {
    expect(kitOf(configSchema.parse(JSON.parse(JSON.stringify(fullConfig))))).toEqual(kit);
  });

  it.each([
    ['linux/chrome.json', chrome],
    ['linux/edge.json', edge],
  ])('%s installs by force and carries the settings', (path, id) => {
    const policies = json(path);
    expect(policies['3rdparty'].extensions[id]).toEqual(settings);
    expect(policies.ExtensionSettings[id].installation_mode).toBe('force_installed');
  });

  it('firefox/policies.json does so in Firefox’s words', () => {
    const { policies } = json('firefox/policies.json');
    expect(policies['3rdparty'].Extensions['postcheck@postcheck.example']).toEqual(settings);
    expect(policies.ExtensionSettings['postcheck@postcheck.example'].install_url).toMatch(/\.xpi$/);
  });

  it('wraps each value for Google Admin, and there only', () => {
    const wrapped = json('google-admin/policy-for-extensions.json') as Record<string, { Value: unknown }>;
    expect(Object.fromEntries(Object.entries(wrapped).map(([key, { Value }]) => [key, Value]))).toEqual(
      settings,
    );
    expect(text('mac/chrome.mobileconfig')).not.toContain('<key>Value</key>');
  });

  it.each([
    ['windows/chrome.reg', String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome`, chrome],
    ['windows/edge.reg', String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge`, edge],
  ])('%s reads back as the settings, the way Chromium reads a registry', (path, root, id) => {
    const keys = registry(path);
    const values = keys[`${root}\\3rdparty\\extensions\\${id}\\policy`] ?? {};
    const read = Object.entries(values).map(([key, value]) => {
      if (!isKey(key)) throw new Error(`${key} is no setting`);
      return [key, chromiumReads(value, policySchemaOf(key).type)];
    });
    expect(Object.fromEntries(read)).toEqual(settings);
    expect(keys[`${root}\\ExtensionSettings\\${id}`]?.installation_mode).toBe('force_installed');
  });

  it('windows/firefox.reg reads back from its lines of JSON', () => {
    const keys = registry('windows/firefox.reg');
    const root = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Mozilla\Firefox`;
    const lines = keys[`${root}\\3rdparty\\Extensions`]?.['postcheck@postcheck.example'];
    expect(JSON.parse((lines as readonly string[]).join('\n'))).toEqual(settings);
  });

  it.each([
    ['chrome', `com.google.Chrome.extensions.${chrome}`],
    ['edge', `com.microsoft.Edge.extensions.${edge}`],
  ])('the %s profile and property list read back as the settings', (browser, domain) => {
    expect(readPlist(text(`mac/${domain}.plist`))).toEqual(settings);
    const profile = readPlist(text(`mac/${browser}.mobileconfig`)) as {
      PayloadUUID: string;
      PayloadContent: {
        PayloadUUID: string;
        PayloadContent: Record<string, { Forced: { mcx_preference_settings: unknown }[] }>;
      }[];
    };
    const payload = profile.PayloadContent.find((one) => one.PayloadContent[domain]);
    expect(payload?.PayloadContent[domain]?.Forced[0]?.mcx_preference_settings).toEqual(settings);
    const ids = [profile.PayloadUUID, ...profile.PayloadContent.map((one) => one.PayloadUUID)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  });

  it('gives Firefox on a Mac its settings with policies switched on', () => {
    const domain = readPlist(text('mac/org.mozilla.firefox.plist')) as Record<string, never>;
    expect(domain.EnterprisePoliciesEnabled).toBe(true);
    expect(domain['3rdparty']).toEqual({ Extensions: { 'postcheck@postcheck.example': settings } });
  });

  it('has a policy for every key in each browser, and words for everything that its template names', () => {
    const admx = text('windows/postcheck.admx');
    const adml = text('windows/en-US/postcheck.adml');
    for (const key of managedKeys) {
      expect(admx).toContain(`name="chrome_${key}"`);
      expect(admx).toContain(`name="edge_${key}"`);
    }
    for (const [, kind, id] of admx.matchAll(/\$\((string|presentation)\.(\w+)\)/g)) {
      expect(adml).toContain(kind === 'string' ? `<string id="${id}">` : `<presentation id="${id}">`);
    }
    const categories = new Set([...admx.matchAll(/<category name="(\w+)"/g)].map(([, name]) => name));
    for (const [, ref] of admx.matchAll(/<parentCategory ref="(\w+)"/g)) expect(categories).toContain(ref);
    const boxes = new Set([...adml.matchAll(/refId="(\w+)"/g)].map(([, id]) => id));
    for (const [, id] of admx.matchAll(/<text id="(\w+)"/g)) expect(boxes).toContain(id);
  });

  it('tells a server of one’s own which version there is', () => {
    expect(text('update.xml')).toContain(`appid="${chrome}"`);
    expect(text('update.xml')).toContain('a=1&amp;b=2');
    expect(text('update.xml')).toContain('version="1.2.0"');
  });

  it('fences the extension in where further sites are named, and not otherwise', () => {
    const install = json('linux/chrome.json').ExtensionSettings[chrome];
    expect(install.runtime_blocked_hosts).toEqual(['*://*']);
    expect(install.runtime_allowed_hosts).toEqual(
      expect.arrayContaining(['*://x.com', '*://blogs.example.org']),
    );
    const { extraSites, ...without } = fullConfig.settings;
    expect(extraSites).toBeDefined();
    const open: Config = { ...fullConfig, settings: without };
    expect(kitOf(open)['linux/chrome.json']).not.toContain('runtime_blocked_hosts');
  });

  it('makes nothing for a browser that is not configured', () => {
    const { chrome: _, edge: __, selfHosted: ___, ...firefoxOnly } = fullConfig;
    const names = Object.keys(kitOf(firefoxOnly));
    expect(names.filter((name) => /chrome|edge|admx|google|update/.test(name))).toEqual([]);
  });

  it('explains every setting, with an example', () => {
    for (const key of managedKeys) expect(text('settings.md')).toContain(`| \`${key}\``);
  });
});
