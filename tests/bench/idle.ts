import type { Page } from 'playwright-core';
import { table } from '../../src/cli/table.ts';
import { crowd, startChanging, stopChanging } from './busy-page.ts';
import { openBox, pause, type Started, start } from './chromium.ts';
import { type Meter, meterOf } from './cost.ts';
import { median } from './figures.ts';

/** A page of the site in which nobody can compose anything that is checked. */
const noBox = 'https://x.com/messages/1-2';

interface Watched {
  readonly page: Page;
  readonly meter: Meter;
}

async function without({ context }: Started): Promise<Watched> {
  const page = await context.newPage();
  await page.goto(noBox);
  return { page, meter: await meterOf(page) };
}

async function withBox({ context }: Started): Promise<Watched> {
  const page = await openBox(context);
  await page.keyboard.type('See 943 476 5919');
  return { page, meter: await meterOf(page) };
}

/** Runs `work` while the page changes, once it has settled into it. */
async function whileChanging({ page }: Watched, work: () => Promise<void>): Promise<void> {
  await page.evaluate(startChanging, crowd);
  await pause(1000);
  await work();
  await page.evaluate(stopChanging);
  await pause(300);
}

/** Percent of one processor core that the page's process uses in some seconds of changes. */
async function share(watched: Watched, seconds: number): Promise<number> {
  let used = Number.NaN;
  await whileChanging(watched, async () => {
    const began = performance.now();
    const before = await watched.meter.processorTime();
    await pause(seconds * 1000);
    const after = await watched.meter.processorTime();
    used = ((after - before) * 100_000) / (performance.now() - began);
  });
  return used;
}

/** Milliseconds of a second of changes in which the content script runs. */
async function own(watched: Watched, seconds: number): Promise<number> {
  let spent = Number.NaN;
  await whileChanging(watched, async () => {
    spent = await watched.meter.ownTime(() => pause(seconds * 1000));
  });
  return spent / seconds;
}

async function compare(
  open: (started: Started) => Promise<Watched>,
  [plain, ours]: readonly [Started, Started],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<string[]> {
  const bare = await open(plain);
  const checked = await open(ours);
  const shares: { bare: number; checked: number }[] = [];
  // One after the other in turn, so that whatever else the computer does falls on both. The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { bare: await share(bare, seconds), checked: await share(checked, seconds) };
    if (round > 0) shares.push(pair);
  }
  const spent = await own(checked, seconds);
  await Promise.all([bare.page.close(), checked.page.close()]);
  const apart = median(shares.map((pair) => pair.checked - pair.bare));
  return [
    `${median(shares.map((pair) => pair.bare)).toFixed(1)} %`,
    `${median(shares.map((pair) => pair.checked)).toFixed(1)} %`,
    `${apart < 0 ? '−' : '+'}${Math.abs(apart).toFixed(1)}`,
    `${spent.toFixed(2)} ms`,
  ];
}

/** What Postcheck costs while nobody writes, on a page that changes all the time. */
export async function benchIdle(extension: string, brief: boolean): Promise<void> {
  const plain = await start(undefined);
  const ours = await start(extension);
  const length = brief ? { rounds: 3, seconds: 2 } : { rounds: 9, seconds: 5 };
  const rows = [
    ['no box', ...(await compare(without, [plain, ours], length))],
    ['a box open, with a finding', ...(await compare(withBox, [plain, ours], length))],
  ];
  await Promise.all([plain.end(), ours.end()]);
  const changes = `${crowd.nodes.toLocaleString('en-GB')} nodes, ${crowd.atOnce * 20} changed each second`;
  const heads = ['without Postcheck', 'with', 'points apart', 'its own code, of each second'];
  process.stdout.write(
    `\nProcessor share of the page's process, of one core: ${changes}. Medians of ${length.rounds} in turn.\n` +
      `${table([['', ...heads], ...rows])}`,
  );
}
