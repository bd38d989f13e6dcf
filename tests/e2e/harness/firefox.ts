import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type KeyInput, type Page } from 'puppeteer-core';
import { browserPath } from './browsers.ts';
import { commit, composing, correct } from './firefox-window.ts';
import { defaultViewport, type LaunchOptions, proveSilence, type Session } from './session.ts';
import { type SiteServer, siteServer } from './site-server.ts';
import { started, startTimeout } from './started.ts';
import { type RawTab, tabOf } from './tab.ts';
import { startWitness } from './witness.ts';

/** Firefox draws a new host name for every extension; this one is set, so that its pages can be opened. */
const uuid = '6f1d9a52-6b1e-4c43-9a53-0b1b8a6f7c11';

/** Ctrl+Enter as "hold, press, let go". */
const pressTogether = async (page: Page, keys: string): Promise<void> => {
  const held = keys.split('+') as KeyInput[];
  const last = held.pop();
  if (!last) return;
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of held.reverse()) await page.keyboard.up(key);
};

const rawTab = (page: Page): RawTab => ({
  goto: async (url) => {
    // A page of an extension loads, but the driver is never told so.
    if (url.startsWith('moz-extension:'))
      return void (await page.goto(url, { timeout: 1500 }).catch(() => {}));
    await page.goto(url, { waitUntil: 'load' });
  },
  reload: async () => void (await page.reload({ waitUntil: 'load' })),
  url: () => page.url(),
  evaluate: (expression) => page.evaluate(expression),
  type: (text) => page.keyboard.type(text),
  press: (keys) => pressTogether(page, keys),
  composing: (text) => composing(page, text),
  commit: (text) => commit(page, text),
  correct: (box, wrong, right) => correct(page, box, wrong, right),
  clickAt: (x, y) => page.mouse.click(x, y),
  tapAt: (x, y) => page.touchscreen.tap(x, y),
  hover: (x, y) => page.mouse.move(x, y),
  accessible: () => Promise.reject(new Error('Firefox hands out no accessibility tree.')),
  screenshot: () => page.screenshot(),
  resize: (width, height) => page.setViewport({ width, height }),
  close: () => page.close(),
});

const parentOf = (pid: number): number =>
  Number(/\) \S+ (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? 0);
const isBelow = (pid: number, above: number): boolean =>
  pid > 1 && (pid === above || isBelow(parentOf(pid), above));

/** Ends the process that all extensions of a Firefox run in, by the name that Linux knows it by. */
const endExtensions = (firefox: number): void => {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const named = all.filter((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'WebExtensions');
  const ours = named.map(Number).find((pid) => isBelow(pid, firefox));
  if (!ours) throw new Error('Firefox has no process of its extensions.');
  process.kill(ours, 'SIGKILL');
};

const idOf = (extension: string): string => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  return manifest.browser_specific_settings?.gecko?.id ?? '';
};

export const launchFirefox = async (options: LaunchOptions = {}): Promise<Session> => {
  const { extensions = [], managed, viewport = defaultViewport } = options;
  const [answer, witness] = await Promise.all([siteServer(options.headers), startWitness()]);
  const [main] = extensions;
  const id = managed?.id ?? (main && idOf(main));
  const start = (): Promise<Browser> =>
    puppeteer.launch({
      timeout: startTimeout,
      browser: 'firefox',
      executablePath: managed?.executable ?? browserPath('firefox'),
      headless: !options.headed && !options.display,
      ...(options.display && { env: { ...process.env, DISPLAY: options.display } }),
      defaultViewport: viewport,
      ...(options.profile && { userDataDir: options.profile }),
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'dom.w3c_touch_events.enabled': 1,
        'network.http.speculative-parallel-limit': 0,
        'network.dns.disablePrefetch': true,
        'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': witness.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': witness.port,
        'network.proxy.allow_hijacking_localhost': true,
        'network.proxy.no_proxies_on': '',
        // An extension of a test is taken out when Firefox stops; what it kept stays, as with one that is installed.
        'extensions.webextensions.keepStorageOnUninstall': true,
        ...(id && { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) }),
      },
    });
  const browser = await started(start);
  for (const extension of extensions) await browser.installExtension(extension);

  const strays: string[] = [];
  const requests = (): readonly string[] => [...strays, ...witness.seen];
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    await serve(page, answer, strays);
    return page;
  };
  // The tab Firefox starts with never gets the focus (`document.hasFocus()` stays false): use one of our own.
  const first = await newPage();
  // Stays open: what a page leaves behind in the background dies with it.
  let beside: Page | undefined;
  const openBeside = async (): Promise<Page> => {
    const page = await browser.newPage();
    await rawTab(page).goto(`moz-extension://${uuid}/LICENSE.txt`);
    await first.bringToFront();
    return page;
  };
  return {
    browser: 'firefox',
    tab: tabOf(rawTab(first)),
    newTab: async () => tabOf(rawTab(await newPage())),
    extensionPage: async (path) => {
      const tab = tabOf(rawTab(await browser.newPage()));
      await tab.open(`moz-extension://${uuid}/${path}`);
      return tab;
    },
    stopBackground: async () => {
      // A page of ours in that process goes with it.
      await beside?.close();
      beside = undefined;
      endExtensions(browser.process()?.pid ?? 0);
    },
    inBackground: async (work, ...args) => {
      beside ??= await openBeside();
      const result = await beside.evaluate(
        `(async () => JSON.stringify(await (${work})(browser.extension.getBackgroundPage(), ...${JSON.stringify(args)})))()`,
      );
      return typeof result === 'string' ? JSON.parse(result) : undefined;
    },
    reinstall: async () => {
      if (main) await browser.installExtension(main);
    },
    requests,
    close: async () => {
      await browser.close();
      await witness.close();
      proveSilence(requests());
    },
  };
};

const serve = async (page: Page, answer: SiteServer, strays: string[]): Promise<void> => {
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request, answer, strays).catch(() => {}));
};

const respond = async (request: HTTPRequest, answer: SiteServer, strays: string[]): Promise<void> => {
  if (!request.url().startsWith('http')) return request.continue();
  const found = await answer(request.url());
  if (found) return request.respond(found);
  strays.push(request.url());
  return request.abort();
};
