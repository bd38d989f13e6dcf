import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const built = path.resolve(import.meta.dirname, '../../../.output/gallery');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** As strict as any site: what works here needs no inline style and no inline script. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

export const galleryAddress = (state, ...flags) =>
  `https://gallery.test/index.html?${new URLSearchParams([['state', state], ...flags.map((flag) => [flag, ''])])}`;

export const buildGallery = () =>
  build({ configFile: path.join(import.meta.dirname, 'vite.config.ts'), mode: 'test' });

/** Starts Chromium; pages of `context()` find the built gallery at gallery.test and nothing else. */
export async function openGallery() {
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
        const body = await readFile(path.join(built, pathname)).catch(() => undefined);
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
