import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { launchPostcheck } from './postcheck.ts';

/** Run in the options page. Presses every so many switches of the sites, as fast as a page can. */
async function pressSwitches(from: number, until: number, at: number): Promise<void> {
  await new Promise((done) => setTimeout(done, at - Date.now()));
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.site input')].slice(from, until);
  for (const box of boxes) box.click();
}

/** Run in the options page. */
const switches = (): boolean[] =>
  [...document.querySelectorAll<HTMLInputElement>('.site input')].map(({ checked }) => checked);

describe.each(browserNames)('two settings pages at once, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
  });
  afterAll(() => session?.close());

  const options = async (): Promise<Tab> => {
    const page = await session.extensionPage('options.html');
    await page.waitFor('the switches', () => document.querySelectorAll('.site input').length >= 12);
    return page;
  };
  /** What the store holds is what a page shows that is opened now. */
  const kept = async (): Promise<boolean[]> => {
    const page = await options();
    const now = await page.evaluate(switches);
    await page.close();
    return now;
  };

  it('lose none of each other’s changes', { timeout: 120_000 }, async () => {
    for (let round = 0; round < 4; round += 1) {
      const [first, second] = [await options(), await options()];
      const before = await first.evaluate(switches);
      const at = Date.now() + 300;
      await Promise.all([
        first.evaluate(pressSwitches, 0, 6, at),
        second.evaluate(pressSwitches, 6, before.length, at),
      ]);
      await expect.poll(kept, { timeout: 8000 }).toEqual(before.map((one) => !one));
      await first.close();
      await second.close();
    }
  });
});
