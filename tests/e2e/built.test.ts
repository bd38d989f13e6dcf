import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** What the builds may weigh, in bytes after gzip. A content script is paid for by every page of a site. */
const budget = { contentScript: 45_000, background: 900_000, page: 90_000 };

const builds = process.env.BUILDS ?? '.output';
const folders = ['chrome-mv3', 'firefox-mv2'] as const;

const weightOf = (file: string): number => gzipSync(readFileSync(file)).length;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function weigh(file: string, most: number): void {
  const weight = weightOf(file);
  process.stdout.write(`  ${file}: ${kB(weight)} gzipped, of ${kB(most)}\n`);
  expect(
    weight,
    `${file} weighs ${kB(weight)} gzipped. Take something out, or move it where it is not loaded with every page; ` +
      'the budget is in tests/e2e/built.test.ts.',
  ).toBeLessThanOrEqual(most);
}

/** Every script that a page loads: those it names, and what they import in turn. */
function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*\(?["'`]\.?\.?\/?([\w./-]+\.js)["'`]/g)) {
      follow(name.startsWith('chunks/') ? name : join('chunks', name));
    }
  };
  for (const [, name = ''] of html.matchAll(/(?:src|href)="\/([\w./-]+\.js)"/g)) follow(name);
  return [...found];
}

const pages = ['popup', 'policy', 'options', 'welcome', 'week', 'privacy'];

describe.each(folders)('the build %s', (name) => {
  const folder = resolve(builds, name);
  const scripts = readdirSync(join(folder, 'content-scripts')).filter((file) => file.endsWith('.js'));
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('has a content script for each site', () => {
    expect(scripts.sort()).toEqual(['facebook.js', 'linkedin.js', 'twitter.js']);
  });

  it.each(scripts)('has a content script that weighs little: %s', (file) =>
    weigh(join(folder, 'content-scripts', file), budget.contentScript),
  );

  it('has a script for other sites that weighs little', () =>
    weigh(join(folder, 'extra.js'), budget.contentScript));

  it('has a background, with every word list and model in it, that keeps to its budget', () =>
    weigh(join(folder, 'background.js'), budget.background));

  it.each(pages)('has a page that loads little: %s', (page) => {
    const scripts = scriptsOf(folder, `${page}.html`);
    expect(scripts.length).toBeGreaterThan(1);
    const weight = scripts.reduce((sum, file) => sum + weightOf(join(folder, file)), 0);
    process.stdout.write(`  ${name}/${page}.html: ${kB(weight)} of script, gzipped, of ${kB(budget.page)}\n`);
    expect(weight).toBeLessThanOrEqual(budget.page);
  });

  it('speaks English where there is no other language, its manifest too', () => {
    const words = JSON.parse(readFileSync(join(folder, '_locales/en_GB/messages.json'), 'utf8')) as object;
    const asked = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, message = '']) => message);
    expect(manifest).toMatchObject({ default_locale: 'en_GB' });
    expect(new Set(asked)).toEqual(
      new Set(['extension_name', 'extension_description', 'extension_openCard']),
    );
    expect(asked.filter((message) => !(message in words))).toEqual([]);
    expect(Object.keys(words).length).toBeGreaterThan(900);
  });

  it('asks for nothing that the browser would ask people about', () => {
    expect(manifest).toMatchObject({ permissions: ['storage', 'activeTab', 'contextMenus', 'scripting'] });
    for (const more of ['host_permissions', 'optional_permissions', 'optional_host_permissions']) {
      expect(manifest).not.toHaveProperty(more);
    }
  });

  it('names the oldest browser it runs in', () => {
    const oldest =
      name === 'chrome-mv3'
        ? { minimum_chrome_version: '123' }
        : { browser_specific_settings: { gecko: { strict_min_version: '142.0' } } };
    expect(manifest).toMatchObject(oldest);
  });
});
