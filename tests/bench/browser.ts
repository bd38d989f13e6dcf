import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { table } from '../../src/cli/table.ts';
import { home, openBox, pause, start } from './chromium.ts';
import { at, isNumber, median } from './figures.ts';
import { posted, takeLongTasks, takePostTime, watchLongTasks, watchPosts } from './in-page.ts';
import { paintTimes } from './keystroke.ts';

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
  const paint = await paintTimes(context, 20);
  const cold = await paintTimes(context, 8, (page) => stopWorker(context, page));
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
        ['content script, run at the start of a page, median', `${median(injected).toFixed(1)} ms`],
      ],
      'words',
    )}`,
  );
}
