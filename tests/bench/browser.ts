import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { table } from '../../src/cli/table.ts';
import { browserPath } from '../e2e/harness/browsers.ts';
import { siteServer } from '../e2e/harness/site-server.ts';
import {
  painted,
  posted,
  takeLongTasks,
  takePaintTimes,
  takePopupTimes,
  takePostTime,
  watchLongTasks,
  watchPaint,
  watchPopup,
  watchPosts,
} from './in-page.ts';

const home = 'https://x.com/home';
/** How long a person may wait for the popup, in ms. */
const popupBudget = 150;
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const sorted = (times: readonly number[]): number[] => times.toSorted((a, b) => a - b);
const at = (times: readonly number[], share: number): string => {
  const value = sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))];
  return value === undefined ? 'nothing measured' : `${value.toFixed(0)} ms`;
};

async function start(
  extension: string | undefined,
): Promise<{ context: BrowserContext; end: () => Promise<void> }> {
  const answer = await siteServer();
  const profile = await mkdtemp(join(tmpdir(), 'postcheck-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : ['--disable-extensions']),
    ],
  });
  await context.route(/^https?:/, async (route) => {
    const found = await answer(route.request().url());
    return found ? route.fulfill({ ...found }) : route.abort();
  });
  const end = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, end };
}

async function openBox(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(home);
  await page.click(editor);
  return page;
}

/** Types a number whose last digit completes it, and waits for the underline of that digit's key. */
async function keystrokeToPaint(page: Page): Promise<number | undefined> {
  await page.keyboard.type('See 943 476 591');
  await pause(400);
  await page.keyboard.press('9');
  await page.waitForFunction(painted, undefined, { timeout: 5000 });
  await pause(50);
  const [time] = await page.evaluate(takePaintTimes);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await pause(300);
  return time;
}

const isNumber = (value: number | undefined): value is number => value !== undefined;

async function paintTimes(context: BrowserContext, runs: number): Promise<number[]> {
  const page = await openBox(context);
  // The words before the last digit must not be flagged, or the underline would be there already.
  await page.evaluate(watchPaint);
  await keystrokeToPaint(page);
  const times: (number | undefined)[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await keystrokeToPaint(page));
  await page.close();
  return times.filter(isNumber);
}

/** From a press of Post that comes right behind the last key, so that nothing is checked yet, to the post. */
async function postTimes(context: BrowserContext, runs: number): Promise<number[]> {
  const page = await openBox(context);
  await page.evaluate(watchPosts);
  const times: (number | undefined)[] = [];
  for (let run = 0; run <= runs; run += 1) {
    await page.keyboard.type('Flu jabs are in and the clinic opens at eight');
    const began = Date.now();
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(posted, undefined, { timeout: 8000, polling: 5 });
    const at = await page.evaluate(takePostTime);
    // The first one warms up.
    if (run > 0 && at !== undefined) times.push(at - began);
    await pause(200);
  }
  await page.close();
  return times.filter(isNumber);
}

async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const target of targetInfos.filter((one) => one.type === 'service_worker')) {
    await session.send('Target.closeTarget', { targetId: target.targetId });
  }
  await session.detach();
  await pause(300);
}

async function afterStop(context: BrowserContext, runs: number): Promise<number[]> {
  const page = await openBox(context);
  await page.evaluate(watchPaint);
  await keystrokeToPaint(page);
  const times: (number | undefined)[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.keyboard.type('See 943 476 591');
    await pause(400);
    await stopWorker(context, page);
    await page.keyboard.press('9');
    await page.waitForFunction(painted, undefined, { timeout: 8000 });
    await pause(50);
    times.push((await page.evaluate(takePaintTimes))[0]);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await pause(300);
  }
  await page.close();
  return times.filter(isNumber);
}

/** Long tasks while 3,000 characters are typed behind each other, in one box. */
async function longTasks(context: BrowserContext): Promise<number[]> {
  const page = await openBox(context);
  await page.keyboard.type('Warming up. ');
  await page.evaluate(watchLongTasks);
  const sentence = 'Lovely clinic today and the tea was hot for once, thank you all. ';
  await page.keyboard.type(sentence.repeat(Math.ceil(3000 / sentence.length)).slice(0, 3000));
  await pause(600);
  const tasks = await page.evaluate(takeLongTasks);
  await page.close();
  return tasks;
}

/** Time the page spends on compiling and running our content script at the start, from the browser's own trace. */
async function injection(context: BrowserContext, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 100 });
    await session.send('Profiler.start');
    await page.goto(home);
    const { profile } = await session.send('Profiler.stop');
    const ours = new Set(
      profile.nodes.filter((node) => node.callFrame.url.includes('content-scripts/')).map((node) => node.id),
    );
    const deltas = profile.timeDeltas ?? [];
    const spent = (profile.samples ?? []).reduce(
      (sum, id, index) => sum + (ours.has(id) ? (deltas[index] ?? 0) : 0),
      0,
    );
    times.push(spent / 1000);
    await page.close();
  }
  return times;
}

/**
 * From opening the popup to a text that can be typed into and a tab that has been told about, in ms by the page's own
 * clock: the background is awake, as it is where somebody has just written something.
 */
async function popupTimes(
  context: BrowserContext,
  runs: number,
): Promise<{ typed: number[]; told: number[] }> {
  const site = await openBox(context);
  await site.keyboard.type('See 943 476 5919');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const address = `chrome-extension://${new URL(worker.url()).host}/popup.html`;
  const times: { typed: number; told: number }[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const popup = await context.newPage();
    await popup.addInitScript(watchPopup);
    await popup.goto(address);
    const time = await popup.waitForFunction(takePopupTimes, undefined, { polling: 5 });
    // The first one warms up.
    if (run > 0) times.push((await time.jsonValue()) ?? { typed: Number.NaN, told: Number.NaN });
    await popup.close();
  }
  await site.close();
  return { typed: times.map(({ typed }) => typed), told: times.map(({ told }) => told) };
}

/** The popup's part of `npm run bench`, in Chromium, with the build people get. */
export async function benchPopup(extension: string): Promise<void> {
  const { context, end } = await start(extension);
  await pause(1500);
  const { typed, told } = await popupTimes(context, 20);
  await end();
  process.stdout.write(
    `\n${table(
      [
        [`popup, of ${popupBudget} ms`, ''],
        ['opened to a box to type in, median', at(typed, 0.5)],
        ['opened to all it says of the tab, median', at(told, 0.5)],
        ['the same, 95 in 100', at(told, 0.95)],
      ],
      'words',
    )}`,
  );
}

/** The browser's part of `npm run bench`, in Chromium, with the build people get. */
export async function benchBrowser(extension: string): Promise<void> {
  const scripts = ['twitter', 'facebook', 'linkedin'].map((name) => {
    const code = readFileSync(join(extension, `content-scripts/${name}.js`));
    return `${name} ${(gzipSync(code, { level: 9 }).length / 1024).toFixed(1)} kB`;
  });
  const plain = await start(undefined);
  const without = await longTasks(plain.context);
  const unheld = await postTimes(plain.context, 20);
  await plain.end();
  const { context, end } = await start(extension);
  await pause(1500);
  const paint = await paintTimes(context, 20);
  const cold = await afterStop(context, 8);
  const tasks = await longTasks(context);
  const held = await postTimes(context, 20);
  const injected = await injection(context, 7);
  await end();
  const tell = (list: readonly number[]): string =>
    list.length === 0 ? 'none' : `${list.length}, longest ${Math.max(...list).toFixed(0)} ms`;
  process.stdout.write(
    `\n${table(
      [
        ['in Chromium', ''],
        [
          'keystroke to painted underline, median',
          `${at(paint, 0.5)} (of these 60 ms are waited on purpose)`,
        ],
        ['keystroke to painted underline, 95 in 100', at(paint, 0.95)],
        ['the same, first check after the worker was stopped, median', at(cold, 0.5)],
        ['press of Post right behind the last key to the post, median', at(held, 0.5)],
        ['the same, 95 in 100', at(held, 0.95)],
        ['the same without Postcheck, median', at(unheld, 0.5)],
        ['tasks over 50 ms while typing 3,000 characters', tell(tasks)],
        ['the same page without Postcheck', tell(without)],
        ['content script, gzipped', scripts.join(', ')],
        [
          'content script, run at the start of a page, median',
          `${sorted(injected)[Math.floor(injected.length / 2)]?.toFixed(1)} ms`,
        ],
      ],
      'words',
    )}`,
  );
}
