import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { accessibleIn } from './accessible.ts';
import { browserPath } from './browsers.ts';
import { correctThere } from './in-page.ts';
import { defaultViewport, type LaunchOptions, proveSilence, type Session } from './session.ts';
import { siteServer } from './site-server.ts';
import { started, startTimeout } from './started.ts';
import { type RawTab, tabOf } from './tab.ts';
import { startWitness } from './witness.ts';

/** A finger, on a page that was not opened as one of a touch screen. */
const tapAt = async (page: Page, x: number, y: number): Promise<void> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await cdp.detach();
};

/** An input method at work, by the browser's own way in for one. */
const inputMethod = async (page: Page, work: (cdp: CDPSession) => Promise<unknown>): Promise<void> => {
  const cdp = await page.context().newCDPSession(page);
  await work(cdp);
  await cdp.detach();
};

const composing = (page: Page, text: string): Promise<void> =>
  inputMethod(page, (cdp) =>
    cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
  );

const rawTab = (page: Page): RawTab => ({
  goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
  reload: async () => void (await page.reload({ waitUntil: 'load' })),
  url: () => page.url(),
  evaluate: (expression) => page.evaluate(expression),
  type: (text) => page.keyboard.type(text),
  press: (keys) => page.keyboard.press(keys),
  composing: (text) => composing(page, text),
  commit: (text) => inputMethod(page, (cdp) => cdp.send('Input.insertText', { text })),
  correct: (box, wrong, right) =>
    page.evaluate(`(${correctThere})(...${JSON.stringify([box, wrong, right])})`),
  clickAt: (x, y) => page.mouse.click(x, y),
  tapAt: (x, y) => tapAt(page, x, y),
  hover: (x, y) => page.mouse.move(x, y),
  accessible: () => accessibleIn(page),
  screenshot: () => page.screenshot(),
  resize: (width, height) => page.setViewportSize({ width, height }),
  close: () => page.close(),
});

/** The id of the extension that has a background worker: the first in the list has one, helpers of tests have none. */
const extensionId = async (context: BrowserContext): Promise<string> => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
};

/** What only a profile can say. */
const preferences = {
  // Keeps an unpacked extension enabled when it reloads itself.
  extensions: { ui: { developer_mode: true } },
  // No connections ahead of need: they would look like somebody's request.
  net: { network_prediction_options: 2 },
  autofill: { profile_enabled: false, credit_card_enabled: false },
};

/**
 * What Playwright switches off, beside what a person has: extensions, without which nothing is loaded, and, in a managed
 * browser, the background work that fetches what policies install.
 */
const switchedOn = ({ managed }: LaunchOptions): string[] => [
  '--disable-extensions',
  ...(managed ? ['--disable-background-networking', '--disable-component-update'] : []),
];

const extensionArgs = ({ extensions = [], managed }: LaunchOptions): string[] => {
  if (managed) return ['--disable-component-update'];
  if (extensions.length === 0) return ['--disable-extensions'];
  return [`--disable-extensions-except=${extensions.join(',')}`, `--load-extension=${extensions.join(',')}`];
};

const emptyProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'postcheck-'));

/** Fills a profile that no browser has been started with yet. */
const prepare = async (profile: string): Promise<void> => {
  const folder = join(profile, 'Default');
  if (existsSync(folder)) return;
  await mkdir(folder);
  await writeFile(join(folder, 'Preferences'), JSON.stringify(preferences));
};

/** Ends the background worker as the browser does when it has been idle; the next question starts it again. */
const stopWorkers = async (context: BrowserContext): Promise<void> => {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('Chromium gave no way to reach its workers.');
  const { targetInfos } = await cdp.send('Target.getTargets');
  for (const { targetId, type } of targetInfos) {
    if (type === 'service_worker') await cdp.send('Target.closeTarget', { targetId });
  }
  await cdp.detach();
};

export const launchChromium = async (options: LaunchOptions = {}): Promise<Session> => {
  const { managed, viewport = defaultViewport } = options;
  const [answer, witness, profile] = await Promise.all([
    siteServer(options.headers),
    startWitness(),
    options.profile ?? emptyProfile(),
  ]);
  await prepare(profile);
  const bypass = ['<-loopback>', ...(managed?.server ? [managed.server] : [])].join(',');
  const start = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      timeout: startTimeout,
      executablePath: managed?.executable ?? browserPath('chromium'),
      headless: !options.headed && !options.display,
      ...(options.display && { env: { ...process.env, DISPLAY: options.display } }),
      viewport: { ...viewport },
      colorScheme: options.dark ? 'dark' : 'light',
      ...(options.highContrast && { forcedColors: 'active' as const }),
      proxy: { server: `http://127.0.0.1:${witness.port}`, bypass },
      // Otherwise Playwright's own --disable-extensions silently wins over --load-extension.
      ignoreDefaultArgs: switchedOn(options),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--no-first-run',
        '--disable-quic',
        '--disable-gpu',
        ...extensionArgs(options),
      ],
    });
  const context = await started(start);
  const strays: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const found = await answer(route.request().url());
    if (found) return route.fulfill({ ...found });
    strays.push(route.request().url());
    return route.abort();
  });

  const requests = (): readonly string[] => [...strays, ...witness.seen];
  const open = async (): Promise<Page> => context.newPage();
  const first = context.pages()[0] ?? (await open());
  return {
    browser: 'chromium',
    tab: tabOf(rawTab(first)),
    newTab: async () => tabOf(rawTab(await open())),
    extensionPage: async (path) => {
      const tab = tabOf(rawTab(await open()));
      await tab.open(`chrome-extension://${managed?.id ?? (await extensionId(context))}/${path}`);
      return tab;
    },
    stopBackground: () => stopWorkers(context),
    inBackground: async (work, ...args) => {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      const result: unknown = await worker.evaluate(`(${work})(globalThis, ...${JSON.stringify(args)})`);
      return result as never;
    },
    // A reloaded extension stays off without developer mode: its old content scripts are left alone, as by an update.
    reinstall: async () => {
      await context.serviceWorkers()[0]?.evaluate('setTimeout(() => chrome.runtime.reload(), 50)');
    },
    requests,
    close: async () => {
      await context.close();
      await witness.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true });
      proveSilence(requests());
    },
  };
};
