import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { table } from '../../src/cli/table.ts';
import { home, openBox, pause, type Started, start } from './chromium.ts';
import { at } from './figures.ts';
import { takeLongTasks, watchLongTasks } from './in-page.ts';
import { paintTimes } from './keystroke.ts';
import { collect, takeNotes, timeAnswers, timesLoaded } from './reading.ts';

/** What is asked, in ms. */
const asked = { reading: 120, load: 1500, task: 50 } as const;
/** The five minutes after which the reader is let go, made short, in ms. */
const idle = 1000;

const said = [
  (n: number) => `Flu jabs are in and clinic ${n} opens at eight, so come and see us before the queue does`,
  (n: number) =>
    `Day ${n} of nights and the kettle has given up. We have not, but it was close at four this morning.`,
  (n: number) => `Our manager on floor ${n} could not run a bath, never mind a rota`,
  (n: number) =>
    `She came in at ${n} with her boys and neither went home. I still see her face. I sat in the car for an hour, and then I went back in, because who else would have?`,
];
const drafts = (count: number, from: number): string[] =>
  Array.from({ length: count }, (_, index) => said[index % said.length]?.(from + index) ?? '');

const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

async function ownPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL((await workerOf(context)).url()).host}/${path}`);
  return page;
}

async function switchOff(context: BrowserContext): Promise<void> {
  const options = await ownPage(context, 'options.html');
  await options.click('input[name=reader]');
  await options.waitForSelector('.saved');
  await options.close();
}

/** Megabytes of memory that the extension's own process keeps, as Linux counts them; `undefined` on other computers. */
async function memoryOf(context: BrowserContext): Promise<number | undefined> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session || process.platform !== 'linux') return undefined;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const ours = processInfo.find(({ id }) =>
    readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process'),
  );
  const kept = ours && /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${ours.id}/status`, 'utf8'))?.[1];
  return kept ? Number(kept) / 1024 : undefined;
}

/** The same once rubbish was thrown away; sooner than the reader is let go. */
async function settled(context: BrowserContext): Promise<number | undefined> {
  const worker = await workerOf(context);
  for (let round = 0; round < 2; round += 1) {
    await worker.evaluate(collect);
    await pause(300);
  }
  return memoryOf(context);
}

interface Loads {
  readonly before: number;
  readonly focused: number;
}

/** How often the reader is loaded by a page of a site, and by a box that somebody goes into. */
async function lazily(context: BrowserContext): Promise<Loads> {
  const worker = await workerOf(context);
  const page = await context.newPage();
  await page.goto(home);
  await pause(1500);
  const before = await worker.evaluate(timesLoaded);
  await page.close();
  const box = await openBox(context);
  await pause(500);
  const focused = (await worker.evaluate(timesLoaded)) - before;
  await box.close();
  return { before, focused };
}

/** Types in a box with the pauses in which the reader reads; what keeps the page busy for long, in ms. */
async function tasksWhileTyping(context: BrowserContext, sentences: number): Promise<number[]> {
  const page = await openBox(context);
  await page.keyboard.type('Warming up. ');
  await pause(1500);
  await page.evaluate(watchLongTasks);
  for (const sentence of drafts(sentences, 500)) {
    await page.keyboard.type(`${sentence}. `);
    await pause(350);
  }
  const tasks = await page.evaluate(takeLongTasks);
  await page.close();
  return tasks;
}

/** Key to underline, with the reader and without, a few of each in turn, so that whatever else runs falls on both. */
async function inTurn([on, off]: readonly [Started, Started], rounds: number) {
  const times = { on: [] as number[], off: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.on.push(...(await paintTimes(on.context, 5)));
    times.off.push(...(await paintTimes(off.context, 5)));
  }
  return times;
}

const megabytes = (kept: number | undefined): string =>
  kept === undefined ? 'told on Linux alone' : `${kept.toFixed(0)} MB`;
const longest = (tasks: readonly number[]): string =>
  tasks.length === 0
    ? `none over ${asked.task} ms`
    : `${tasks.length}, longest ${Math.max(...tasks).toFixed(0)} ms`;

/** What the reader costs: time to load and to read, memory while it is there and after, and what typing feels of it. */
export async function benchReader(extension: string, brief: boolean): Promise<void> {
  const runs = brief
    ? { loads: 3, drafts: 12, rounds: 1, sentences: 4 }
    : { loads: 9, drafts: 60, rounds: 5, sentences: 12 };
  const on = await start(extension, ['--js-flags=--expose-gc']);
  const off = await start(extension, ['--js-flags=--expose-gc']);
  const { context } = on;
  await switchOff(off.context);
  const page = await ownPage(context, 'LICENSE.txt');
  const plain = await ownPage(off.context, 'LICENSE.txt');
  await (await workerOf(context)).evaluate(takeNotes, idle);

  const { before, focused } = await lazily(context);
  // Memory first: in a driven browser it grows with each load, though the reader lets go of all (tests/reader/memory.test.ts).
  const texts = drafts(runs.drafts, 100);
  const answered = await page.evaluate(timeAnswers, { texts, words: false });
  const busy = await settled(context);
  const all = answered.filter((one) => one.read);
  const read = all.map(({ ms }) => ms);
  const heard = all.filter((one) => one.heard).map(({ ms }) => ms);
  const words = (await plain.evaluate(timeAnswers, { texts, words: true })).map(({ ms }) => ms);
  const spared = await settled(off.context);
  await pause(idle * 2);
  const freed = await settled(context);
  const loads: number[] = [];
  for (let run = 0; run < runs.loads; run += 1) {
    // Long enough for it to be let go.
    await pause(idle * 2);
    const [first] = await page.evaluate(timeAnswers, { texts: drafts(1, 900 + run), words: false });
    if (first?.read) loads.push(first.ms);
  }
  const loaded = await (await workerOf(context)).evaluate(timesLoaded);
  const paint = await inTurn([on, off], runs.rounds);
  const tasks = await tasksWhileTyping(context, runs.sentences);
  const bare = await tasksWhileTyping(off.context, runs.sentences);
  await Promise.all([on.end(), off.end()]);
  process.stdout.write(
    `\n${table(
      [
        ['the reader, in Chromium', 'with', 'without'],
        ['loaded by a page of X in which nobody is in a box', `${before} times`, ''],
        ['loaded by a click into the box', `${focused} times`, ''],
        [
          `loaded and the first draft read, of ${asked.load} ms, median of ${loads.length}`,
          at(loads, 0.5),
          '',
        ],
        [
          `a draft checked after a pause, warm, of ${asked.reading} ms, median of ${read.length}`,
          at(read, 0.5),
          at(words, 0.5),
        ],
        ['the same, 95 in 100', at(read, 0.95), at(words, 0.95)],
        [`of these, ${heard.length} of which it brings a finding of its own, median`, at(heard, 0.5), ''],
        [
          'memory of the extension’s process after these, rubbish thrown away',
          megabytes(busy),
          megabytes(spared),
        ],
        ['the same, let go after five idle minutes, here shortened', megabytes(freed), ''],
        ['so often loaded by then', `${loaded} times`, ''],
        ['keystroke to painted underline, median', at(paint.on, 0.5), at(paint.off, 0.5)],
        ['the same, 95 in 100', at(paint.on, 0.95), at(paint.off, 0.95)],
        ['tasks of the page while somebody types with pauses', longest(tasks), longest(bare)],
      ],
      'words',
    )}`,
  );
}
