import type { BrowserContext } from 'playwright-core';
import { table } from '../../src/cli/table.ts';
import { crowd, startChanging } from './busy-page.ts';
import { pause, start } from './chromium.ts';
import { type Meter, meterOf } from './cost.ts';
import { at, median, quantile } from './figures.ts';
import { paintTimes } from './keystroke.ts';

/** What is asked, in ms. */
const asked = { median: 150, late: 250 } as const;
/** So many times slower than the computer is each of the other tabs. Chromium burns the time that it keeps from them. */
const slower = 4;
/** Of other sites than the one that is written on, so that none shares its process. */
const others = [
  'https://www.facebook.com/',
  'https://www.facebook.com/groups/4242/',
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/in/sam-okafor/',
] as const;
/** Opens the other tabs: each has Postcheck in it, is slowed down and changes all the time. */
async function openOthers(context: BrowserContext): Promise<Meter[]> {
  const meters: Meter[] = [];
  for (const url of others) {
    const page = await context.newPage();
    await page.goto(url);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.evaluate(startChanging, crowd);
    meters.push(await meterOf(page));
  }
  await pause(1000);
  return meters;
}

const total = async (meters: readonly Meter[]): Promise<number> =>
  (await Promise.all(meters.map((meter) => meter.processorTime()))).reduce((sum, one) => sum + one, 0);

/** Keystroke to underline while four other tabs are slow and busy. */
export async function benchCrowd(extension: string, brief: boolean): Promise<void> {
  const runs = brief ? 5 : 40;
  const { context, end } = await start(extension);
  const alone = await paintTimes(context, runs);
  const meters = await openOthers(context);
  const began = performance.now();
  const before = await total(meters);
  const among = await paintTimes(context, runs);
  const busy = ((await total(meters)) - before) / ((performance.now() - began) / 1000);
  await end();
  const kept = median(among) <= asked.median && quantile(among, 0.95) <= asked.late;
  process.stdout.write(
    `\n${table(
      [
        [`four other tabs, ${slower} times slower and busy`, ''],
        ['processor cores that they use together', busy.toFixed(1)],
        ['keystroke to painted underline, median', `${at(among, 0.5)}, of ${asked.median} ms`],
        ['the same, 95 in 100', `${at(among, 0.95)}, of ${asked.late} ms`],
        ['both', kept ? 'kept' : 'NOT KEPT'],
        ['the same without the other tabs', `${at(alone, 0.5)}, ${at(alone, 0.95)}`],
      ],
      'words',
    )}`,
  );
}
