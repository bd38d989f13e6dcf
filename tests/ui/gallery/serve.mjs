import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const output = path.resolve(import.meta.dirname, '../../../.output');
const folders = { open: path.join(output, 'gallery'), closed: path.join(output, 'gallery-closed') };
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** As strict as any site: what works here needs no inline style and no inline script. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

export const galleryAddress = (state, ...flags) =>
  `https://gallery.test/index.html?${new URLSearchParams([['state', state], ...flags.map((flag) => [flag, ''])])}`;

/** `open` is what the test build does, which axe can see into; `closed` is what people get. */
export const buildGallery = (root = 'open') =>
  build({
    configFile: path.join(import.meta.dirname, 'vite.config.ts'),
    mode: root === 'open' ? 'test' : 'production',
    build: { outDir: folders[root] },
  });

/** Starts Chromium; pages of `context()` find the built gallery at gallery.test and nothing else. */
export async function openGallery(root = 'open') {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    close: () => browser.close(),
    async context(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1000, height: 640 }, ...options });
      await context.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        const body = await readFile(path.join(folders[root], pathname)).catch(() => undefined);
        if (!body) return route.fulfill({ status: 404 });
        await route.fulfill({
          body,
          headers: { 'content-type': types[path.extname(pathname)], 'content-security-policy': policy },
        });
      });
      return context;
    },
  };
}
