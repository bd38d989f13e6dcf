/**
 * Draws the icon family into assets/public/icon: `node tests/tools/icons.mjs`. One bubble; what it carries and
 * its colour tell the state, so that none is told by colour alone. The blue reads on light and dark toolbars.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

const out = path.resolve(import.meta.dirname, '../../assets/public/icon');
const sizes = [16, 32, 48, 96, 128];

const bubble =
  'M3.6 1h8.8A2.6 2.6 0 0 1 15 3.6v5.8a2.6 2.6 0 0 1-2.6 2.6H8.2l-3.6 3.2c-.4.3-.9.1-.9-.4V12A2.6 2.6 0 0 1 1 9.4V3.6A2.6 2.6 0 0 1 3.6 1Z';

const states = {
  '': { fill: '#0072ce', ink: '#ffffff', sign: 'M4.6 6.7 7.1 9.1 11.5 4.2' },
  'check-': { fill: '#ffb81c', ink: '#212b32', sign: 'M8 3.5v3M8 9.5v.1' },
  'held-': { fill: '#d5281b', ink: '#ffffff', sign: 'M5.5 4.2v4.6M10.5 4.2v4.6' },
  'off-': { fill: '#768692', ink: '#ffffff', sign: 'M4.8 6.5h6.4' },
};

const drawing = ({ fill, ink, sign }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16">
  <path fill="${fill}" d="${bubble}" />
  <path fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="${sign}" />
</svg>
`;

await mkdir(out, { recursive: true });
await writeFile(path.join(out, 'mark.svg'), drawing(states['']));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [prefix, look] of Object.entries(states)) {
  for (const size of prefix ? [16, 32] : sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const source = `data:image/svg+xml,${encodeURIComponent(drawing(look))}`;
    await page.evaluate(
      async ([src, across]) => {
        document.body.style.margin = '0';
        const image = new Image(across, across);
        image.style.display = 'block';
        image.src = src;
        await image.decode();
        document.body.append(image);
      },
      [source, size],
    );
    await page.screenshot({ path: path.join(out, `${prefix}${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
