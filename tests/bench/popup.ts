import type { BrowserContext } from 'playwright-core';
import { table } from '../../src/cli/table.ts';
import { openBox, start } from './chromium.ts';
import { at } from './figures.ts';
import { takePopupTimes, watchPopup } from './in-page.ts';

/** How long a person may wait for the popup, in ms. */
const popupBudget = 150;

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
