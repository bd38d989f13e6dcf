import type { BrowserContext, Page } from 'playwright-core';
import { openBox, pause } from './chromium.ts';
import { isNumber } from './figures.ts';
import { painted, takePaintTimes, watchPaint } from './in-page.ts';

/** Types a number whose last digit completes it, and waits for the underline of that digit's key. */
async function keystrokeToPaint(
  page: Page,
  beforeLast: () => Promise<void> = async () => undefined,
): Promise<number | undefined> {
  // The words before the last digit must not be flagged, or the underline would be there already.
  await page.keyboard.type('See 943 476 591');
  await pause(400);
  await beforeLast();
  await page.keyboard.press('9');
  await page.waitForFunction(painted, undefined, { timeout: 8000 });
  await pause(50);
  const [time] = await page.evaluate(takePaintTimes);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await pause(300);
  return time;
}

/**
 * From a key to the underline it brings, in ms by the page's own clock, in a box of X. `beforeLast` runs between the
 * checks of the other keys and that one.
 */
export async function paintTimes(
  context: BrowserContext,
  runs: number,
  beforeLast?: (page: Page) => Promise<void>,
): Promise<number[]> {
  const page = await openBox(context);
  await page.evaluate(watchPaint);
  // The first one warms up.
  await keystrokeToPaint(page);
  const times: (number | undefined)[] = [];
  for (let run = 0; run < runs; run += 1)
    times.push(await keystrokeToPaint(page, async () => beforeLast?.(page)));
  await page.close();
  return times.filter(isNumber);
}
