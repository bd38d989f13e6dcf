import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** What the builds may weigh, in bytes after gzip. A content script is paid for by every page of a site. */
const budget = { contentScript: 45_000, background: 900_000 };

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
