import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { launchPostcheck, pause, tabOfSite, until } from './postcheck.ts';

const secret = 'NHS no 943 476 5919 still not matched';

/** Run in a page of the extension. */
const textOf = (selector: string): string | undefined => {
  const found = document.querySelector<HTMLElement>(selector);
  // innerText: what a person sees, folded examples left out.
  return found?.innerText.replace(/\s+/g, ' ').trim();
};
const hrefOf = (selector: string): string | null | undefined =>
  document.querySelector(selector)?.getAttribute('href');

interface Store {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

/** Runs in a page of the extension: what a damaged profile may hold. */
function breakSettings(): Promise<void> | undefined {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Store | undefined>;
  return (browser ?? chrome)?.storage.local.set({ settings: { pack: 'homerton', sites: 'nonsense' } });
}

describe.each(browserNames)('the pages of the extension, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
  });
  afterAll(() => session?.close());

  const open = async (path: string, ready: string): Promise<Tab> => {
    const page = await session.extensionPage(path);
    await page.waitFor(ready, textOf, ready);
    return page;
  };
  const reads = (page: Tab, selector: string, words: string): Promise<void> =>
    expect.poll(() => page.evaluate(textOf, selector), { timeout: 5000 }).toContain(words);

  it('the popup tells what was found in the tab, and its link leads to the section', async () => {
    await session.tab.open('https://x.com/home');
    await session.tab.focus('home');
    await session.tab.type(secret);
    await until(session.tab, 'a line', ({ lines }) => lines.block.length > 0);

    const page = await open('popup.html', '.foot');
    const id = await page.evaluate(tabOfSite, 'twitter');
    await page.close();
    const popup = await open(`popup.html?tab=${id}`, '.finding');
    await reads(popup, '.boxes', 'Post Checked');
    await reads(popup, '.boxes', 'This looks like a patient’s number');
    expect(await popup.evaluate(textOf, 'body')).not.toContain('943');
    const href = await popup.evaluate(hrefOf, '.finding-sections a');
    expect(href).toBe('/policy.html#nhs-england-3.1');
    await popup.close();

    const policy = await open('policy.html#nhs-england-3.1', '.here');
    expect(await policy.evaluate(textOf, '.here h2')).toMatch(/^3\.1 /);
    await reads(policy, '.here', 'This looks like a patient’s number');
    await policy.waitFor('the heading on the screen', () => {
      const { top, bottom } = document.querySelector('.here h2')?.getBoundingClientRect() ?? {
        top: -1,
        bottom: -1,
      };
      return top >= 0 && bottom <= innerHeight && document.activeElement?.id === 'nhs-england-3.1';
    });
    await policy.close();
  });

  it('the popup checks any text', async () => {
    const popup = await open('popup.html', '.foot');
    await popup.click('#paste-text');
    await popup.type(secret);
    await popup.click('form button');
    await reads(popup, '.groups', 'This looks like a patient’s number');
    const marked = await popup.evaluate(() =>
      [...document.querySelectorAll('mark')].map((one) => one.textContent),
    );
    expect(marked).toContain('943 476 5919');
    await popup.close();
  });

  it('a chosen organisation stays chosen, and is the one that checks', async () => {
    const options = await open('options.html', '.panel');
    await options.click('input[value=homerton]');
    await reads(options, '.outcome', 'Saved');
    await options.close();
    const again = await open('options.html', '.panel');
    await again.waitFor(
      'Homerton still chosen',
      () => document.querySelector<HTMLInputElement>('input[value=homerton]')?.checked,
    );
    await again.close();

    const popup = await open('popup.html', '.foot');
    await reads(popup, '.foot', 'Homerton University Hospital NHS Foundation Trust');
    await popup.click('#paste-text');
    await popup.type(secret);
    await popup.click('form button');
    await popup.waitFor('a finding', textOf, '.finding');
    expect(await popup.evaluate(hrefOf, '.finding-sections a')).toMatch(/^\/policy\.html#homerton-4/);
    await popup.close();
  });

  it('settings outlive an update', async () => {
    await session.reinstall();
    await pause(1500);
    const options = await open('options.html', '.panel');
    await options.waitFor(
      'Homerton still chosen',
      () => document.querySelector<HTMLInputElement>('input[value=homerton]')?.checked,
    );
    await options.close();
  });

  it('a broken store is put right, keeping what can be kept, and the page says so once', async () => {
    const before = await open('options.html', '.panel');
    await before.evaluate(breakSettings);
    await before.close();
    const page = await open('options.html', '.panel');
    await reads(page, 'main', 'Some of your settings could not be read.');
    await page.waitFor(
      'Homerton kept',
      () => document.querySelector<HTMLInputElement>('input[value=homerton]')?.checked,
    );
    await page.close();
    const again = await open('options.html', '#kept');
    await again.waitFor('the settings', () => document.querySelector('input[value=homerton]') !== null);
    expect(await again.evaluate(() => document.body.textContent)).not.toContain('could not be read');
    await again.close();
  });

  it('the other organisation’s policy can be read too, and says that it is not the one in force', async () => {
    const policy = await open('policy.html#nhs-england-3.4', '.here');
    await reads(policy, '.banner', 'This is not the policy you work to.');
    await policy.close();
  });

  it('asks nobody outside for anything', () => {
    expect(session.requests()).toEqual([]);
  });
});
