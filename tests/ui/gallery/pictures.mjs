/**
 * Prints pictures into .output/pictures, to be looked at: every state of the overlay and the pages, and the card and the
 * held post on each site's practice page. `npm run screenshots -- --readme` makes those of the README instead.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { runnerImport } from 'vite';
import { buildGallery, galleryAddress, openGallery } from './serve.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const out = path.join(root, '.output/pictures');

const options = { root, configFile: false, logLevel: 'error' };
const { module: sites } = await runnerImport(path.join(root, 'tests/demo/pictures.ts'), options);
const wxt = path.join(root, 'node_modules/.bin/wxt');
if (spawnSync(wxt, ['build', '--mode', 'test'], { cwd: root, stdio: ['ignore', 'ignore', 2] }).status !== 0) {
  throw new Error('The build failed. Run npm run build to see why.');
}
const extension = path.join(root, '.output/chrome-mv3-test');
if (process.argv.includes('--readme')) {
  await sites.forReadme(extension, path.join(root, 'assets/readme'));
  process.exit();
}
await buildGallery();
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

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
    const take = async (what) =>
      taken.push({ name: what, data: (await page.screenshot()).toString('base64') });
    await take(name);
    if (name === 'card: one') {
      await page.getByRole('button', { name: 'This isn’t a problem…' }).click();
      await take('card: reasons');
    }
    if (name === 'hold: reason') {
      await page.getByRole('button', { name: 'Post anyway…' }).click();
      await page.getByRole('button', { name: 'Post anyway' }).click();
      await page.waitForTimeout(100);
      await take('hold: reason missing');
    }
  }
  await sheet(`overlay-${look}`, taken, (options.viewport?.width ?? 1000) > 400 ? 615 : 300);
  await context.close();
  await pages(look, { ...options, colorScheme: flags.includes('dark') ? 'dark' : 'light' });
}
await gallery.close();
await sites.onSites(extension, path.join(out, 'sites'));

/** The popup over every kind of tab and with a text checked, the welcome page in every state, and the other pages. */
async function pages(look, options) {
  const context = await gallery.context({ ...options, viewport: { width: 380, height: 600 } });
  const page = await context.newPage();
  const taken = [];
  const take = async (name) =>
    taken.push({ name, data: (await page.screenshot({ fullPage: true })).toString('base64') });
  await page.goto('https://gallery.test/popup.html');
  for (const name of (await page.evaluate(() => document.documentElement.dataset.states)).split('|')) {
    await page.goto(`https://gallery.test/popup.html?state=${encodeURIComponent(name)}`);
    await page.getByRole('button', { name: 'Check', exact: true }).waitFor();
    await take(name);
  }
  await page.goto('https://gallery.test/popup.html?state=clear');
  await page
    .getByLabel('Your text')
    .fill('NHS no 943 476 5919 still not matched. The login is ward7 / Password: Tulip-2931');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('.result').waitFor();
  await take('text checked');
  await sheet(`popup-${look}`, taken, 380);
  await welcome(look, options);

  for (const [name, address] of [
    ['policy', 'policy.html#nhs-england-3.4'],
    ['policy-of-another', 'policy.html?organisation=a+long+name+on+a+dark+colour'],
    ['popup-of-another', 'popup.html?organisation=a+long+name+on+a+light+colour'],
    ['options', 'options.html'],
    ['options-managed', 'options.html?state=managed'],
    ['week', 'week.html'],
    ['week-empty', 'week.html?state=nothing+yet'],
    ['privacy', 'privacy.html'],
  ]) {
    const own = await gallery.context({ viewport: { width: 1200, height: 1000 }, ...options });
    const wide = await own.newPage();
    await wide.goto(`https://gallery.test/${address}`);
    await wide.locator('.panel').first().waitFor();
    await wide.screenshot({ path: path.join(out, `${name}-${look}.png`) });
    await own.close();
  }
  await context.close();
}

/** The welcome page in each state; where nothing is kept, after a choice that could not be. */
async function welcome(look, options) {
  const context = await gallery.context({ viewport: { width: 760, height: 900 }, ...options });
  const page = await context.newPage();
  const taken = [];
  await page.goto('https://gallery.test/welcome.html');
  for (const name of (await page.evaluate(() => document.documentElement.dataset.states)).split('|')) {
    await page.goto(`https://gallery.test/welcome.html?state=${encodeURIComponent(name)}`);
    await page.locator('fieldset, [role="alert"]').first().waitFor();
    if (name === 'nothing is kept') {
      await page.getByRole('checkbox').first().click();
      await page.getByRole('alert').waitFor();
    }
    taken.push({ name, data: (await page.screenshot({ fullPage: true })).toString('base64') });
  }
  await context.close();
  await sheet(`welcome-${look}`, taken, Math.min(options.viewport?.width ?? 760, 600));
}

/** Lays the pictures of one look side by side on one sheet. */
async function sheet(name, taken, width) {
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
    [taken, width],
  );
  await page.screenshot({ path: path.join(out, `${name}.png`), fullPage: true });
  await context.close();
}
