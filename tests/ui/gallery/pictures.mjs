/** Prints pictures of every overlay state into .output/pictures, to be looked at: `node tests/ui/gallery/pictures.mjs`. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { galleryAddress, openGallery } from './serve.mjs';

const out = path.resolve(import.meta.dirname, '../../../.output/pictures');
await build({ configFile: path.join(import.meta.dirname, 'vite.config.ts'), mode: 'test' });
await rm(out, { recursive: true, force: true });

const looks = {
  light: {},
  dark: { flags: ['dark'] },
  narrow: { context: { viewport: { width: 360, height: 640 } } },
  zoomed: { context: { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 } },
  contrast: { context: { forcedColors: 'active' } },
};

const gallery = await openGallery();
for (const [look, { context: options = {}, flags = [] }] of Object.entries(looks)) {
  const context = await gallery.context(options);
  const page = await context.newPage();
  await page.goto(galleryAddress('clear'));
  const names = await page.evaluate(() => document.documentElement.dataset.states?.split('|') ?? []);
  const taken = [];
  for (const name of names) {
    await page.goto(galleryAddress(name, ...flags));
    await page.waitForTimeout(250);
    taken.push({ name, data: (await page.screenshot()).toString('base64') });
  }
  await sheet(look, taken, options.viewport?.width ?? 1000);
  await context.close();
}
await gallery.close();

/** Lays the pictures of one look side by side on one sheet. */
async function sheet(look, taken, width) {
  await mkdir(out, { recursive: true });
  const context = await gallery.context({ viewport: { width: 1900, height: 1000 } });
  const page = await context.newPage();
  await page.evaluate(
    ([pictures, across]) => {
      document.body.style.cssText =
        'margin:8px;display:flex;flex-wrap:wrap;gap:8px;background:#888;font:14px Arial';
      for (const { name, data } of pictures) {
        const figure = document.createElement('figure');
        figure.style.margin = '0';
        const image = document.createElement('img');
        image.src = `data:image/png;base64,${data}`;
        image.width = across;
        figure.append(name, document.createElement('br'), image);
        document.body.append(figure);
      }
    },
    [taken, width > 400 ? 615 : 300],
  );
  await page.screenshot({ path: path.join(out, `overlay-${look}.png`), fullPage: true });
  await context.close();
}
