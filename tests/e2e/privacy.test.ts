import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explained } from '../../src/ui/privacy/privacy-page.tsx';
import { english } from '../../src/words/english/index.ts';
import { browserNames, type Session } from './harness/index.ts';
import { launchPostcheck, until } from './postcheck.ts';

/** Run in a page of the extension. */
const stored = async (): Promise<string> => {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: { local: { get(): Promise<unknown> } } } | undefined
  >;
  return JSON.stringify(await (browser ?? chrome)?.storage.local.get());
};
const permissionsTold = (): (string | undefined)[][] =>
  [...document.querySelectorAll('.permission')].map((row) => [
    row.querySelector('dt')?.textContent?.trim(),
    row.querySelector('dd')?.textContent?.trim(),
  ]);

describe.each(browserNames)('what the privacy page says, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
  });
  afterAll(() => session?.close());

  it('each permission in the manifest is told, with what it is for', async () => {
    const page = await session.extensionPage('privacy.html');
    await page.waitFor('the permissions', () => document.querySelector('.permission') !== null);
    expect(await page.evaluate(permissionsTold)).toEqual(
      explained.map((name) => [name, english[`permission.${name}`]]),
    );
    await page.close();
  });

  it('no word of a draft is stored, whether it is found, put right, held or posted', async () => {
    const { tab } = session;
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type('Mrs Adeyemi-Thornbury in bed 4, NHS no 943 476 5919, went home today');
    await until(tab, 'a line', ({ lines }) => lines.block.length > 0);
    await tab.press('Control+Enter');
    await until(tab, 'the hold', ({ card }) => card !== undefined);
    await tab.press('Escape');
    const page = await session.extensionPage('privacy.html');
    const kept = await page.evaluate(stored);
    for (const word of ['Adeyemi', 'Thornbury', '943', '5919', 'bed 4', 'went home'])
      expect(kept).not.toContain(word);
    await page.close();
  });

  it('nothing was asked of any server meanwhile', () => {
    expect(session.requests()).toEqual([]);
  });
});
