import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { launchPostcheck, until } from './postcheck.ts';

const posted = (): boolean => document.body.innerText.includes('would now have been posted');

describe.each(browserNames)('the welcome page, in %s', (browser) => {
  let session: Session;
  let page: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    page = await session.extensionPage('welcome.html');
    await page.waitFor('the steps', () => document.querySelector('input[value=homerton]') !== null);
  });
  afterAll(() => session?.close());

  it('holds a practice post with the real card, and lets it go when it is put right', async () => {
    await page.click('[data-practice="text"]');
    await until(page, 'a marker', ({ markers }) => markers.length > 0);
    await page.click('[data-practice="post"]');
    await until(page, 'the hold', ({ card }) => card !== undefined);
    expect(await page.evaluate(posted)).toBe(false);
    await page.press('Escape');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('[data-practice="text"]');
      field?.focus();
      field?.select();
    });
    await page.type('Lovely day for a walk by the canal');
    await page.click('[data-practice="post"]');
    await page.waitFor('the word that it went out', posted);
  });

  it('sets where they work and what their profiles say, on every site', async () => {
    await page.click('input[value=homerton]');
    await page.click('.switch:nth-of-type(1) input');
    const options = await session.extensionPage('options.html');
    await options.waitFor(
      'the choices',
      () =>
        document.querySelector<HTMLInputElement>('input[value=homerton]')?.checked === true &&
        [...document.querySelectorAll('fieldset.site')].every(
          (site) => site.querySelectorAll<HTMLInputElement>('input')[1]?.checked === true,
        ),
    );
    await options.close();
  });

  it('asks nobody outside for anything', () => {
    expect(session.requests()).toEqual([]);
  });
});
