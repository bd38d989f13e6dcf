import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { stop, tabTo, walk } from './keyboard.ts';
import { launchPostcheck, tabOfSite, until } from './postcheck.ts';

const secret = 'NHS no 943 476 5919 still not matched';

/** Each runs in a page of the extension. */
const isTicked = (selector: string): boolean =>
  document.querySelector<HTMLInputElement>(selector)?.checked === true;
const valueIn = (selector: string): string | undefined =>
  document.querySelector<HTMLInputElement>(selector)?.value;
const isThere = (selector: string): boolean => document.querySelector(selector) !== null;
const focusIn = (selector: string): boolean => document.activeElement?.closest(selector) != null;
const says = (words: string): boolean => document.body.innerText.includes(words);

describe.each(browserNames)('the pages with nothing but a keyboard, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
  });
  afterAll(() => session?.close());

  const open = async (path: string, ready: string): Promise<Tab> => {
    const page = await session.extensionPage(path);
    await page.waitFor(ready, isThere, ready);
    return page;
  };

  describe('every place is reached once, in order, with a ring round it', () => {
    it.each([
      ['popup.html', '.foot'],
      ['options.html', '.rules'],
      ['policy.html', '#disclaimers'],
      ['week.html', '.panel'],
      ['privacy.html', '.panel'],
      ['welcome.html', 'input[type=checkbox]'],
    ])('%s', async (path, ready) => {
      const page = await open(path, ready);
      await walk(page);
      await page.close();
    });
  });

  it.each([
    ['that Tab passes over', 'tabIndex', -1],
    ['that Tab comes to too early', 'tabIndex', 1],
    ['without a ring', 'id', 'plain'],
  ])('a planted button %s is noticed, so that finding none means something', async (_, key, value) => {
    const page = await open('privacy.html', '.panel');
    await page.evaluate(
      (name, set) => {
        const bad = Object.assign(document.createElement('button'), { textContent: 'Planted', [name]: set });
        document.querySelector('main')?.append(bad);
        const bare = new CSSStyleSheet();
        bare.insertRule('#plain:focus-visible { outline: none }');
        document.adoptedStyleSheets.push(bare);
      },
      key,
      value,
    );
    await expect(walk(page)).rejects.toThrow(/place|ringed/);
    await page.close();
  });

  it('the popup: switches the site off and on, pauses, and checks and mends a text', async () => {
    await session.tab.open('https://x.com/home');
    await session.tab.focus('home');
    await session.tab.type(secret);
    await until(session.tab, 'a line', ({ lines }) => lines.block.length > 0);
    const first = await open('popup.html', '.foot');
    const id = await first.evaluate(tabOfSite, 'twitter');
    await first.close();

    const popup = await open(`popup.html?tab=${id}`, '.finding');
    await walk(popup);
    await popup.close();

    const page = await open(`popup.html?tab=${id}`, '.finding');
    await tabTo(page, '.pause button');
    await page.press('Enter');
    await page.waitFor('that it pauses', () => document.querySelector('.pause p')?.textContent !== '');
    await page.press('Enter');
    await page.waitFor('that it goes on', () => document.querySelector('.pause p')?.textContent === '');

    await tabTo(page, '.site-switch input');
    await page.press(' ');
    expect(await page.evaluate(isTicked, '.site-switch input')).toBe(false);
    await until(session.tab, 'nothing of ours', ({ markers }) => markers.length === 0);
    await page.press(' ');
    await until(session.tab, 'the marker', ({ markers }) => markers.length > 0);

    await tabTo(page, '#paste-text');
    await page.type(secret);
    await tabTo(page, '#paste-site');
    await page.press('ArrowDown');
    expect(await page.evaluate(valueIn, '#paste-site')).not.toBe('twitter');
    await tabTo(page, 'form .button.main');
    await page.press('Enter');
    await page.waitFor('the finding', isThere, '.result .finding');
    await tabTo(page, '.result .finding .button');
    await page.press('Enter');
    await page.waitFor('that nothing is left', () => document.querySelector('.result .finding') === null);
    expect(await page.evaluate(valueIn, '#paste-text')).not.toContain('943');
    await page.close();
  });

  it('the options: chooses an organisation by arrows, ticks, and sets how strict a rule is', async () => {
    const page = await open('options.html', '.rules');
    await tabTo(page, 'input[name=pack]');
    await page.press('ArrowDown');
    await page.waitFor('Homerton', isTicked, 'input[value=homerton]');
    await page.waitFor('that it was saved', isThere, '.outcome .saved');
    await page.press('ArrowUp');
    await page.waitFor('NHS England', isTicked, 'input[value=nhs-england]');

    await tabTo(page, 'fieldset.site input');
    await page.press(' ');
    await page.waitFor('off', () => document.querySelector('fieldset.site input:not(:checked)') !== null);
    await page.press(' ');

    await tabTo(page, 'summary');
    await page.press('Enter');
    await page.waitFor('the rules', isThere, 'details[open]');
    await tabTo(page, 'details select');
    const rule = await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
    const before = await page.evaluate(valueIn, `select[name="${rule}"]`);
    await page.press('ArrowDown');
    await expect.poll(() => page.evaluate(valueIn, `select[name="${rule}"]`)).not.toBe(before);
    await page.waitFor('that it was saved', isThere, '.outcome .saved');

    await tabTo(page, '#own-words');
    await page.type('Too little said');
    await tabTo(page, '.wording button');
    await page.press('Enter');
    await page.waitFor('what is wrong', isThere, '#wording-problem');
    expect(await page.evaluate(focusIn, '#own-words')).toBe(true);
    await page.close();
  });

  it('the policy: finds a section, goes to it, and reads on from there', async () => {
    const page = await open('policy.html', '#disclaimers');
    await tabTo(page, '#search');
    await page.type('disclaimer');
    await page.waitFor('what was found', () =>
      [...document.querySelectorAll('.contents [role=status]')].some((one) => one.textContent !== ''),
    );
    await tabTo(page, '.contents a');
    const wanted = await page.evaluate(() => document.activeElement?.getAttribute('href')?.slice(1) ?? '');
    await page.press('Enter');
    await page.waitFor('the section', (id) => document.activeElement?.id === id, wanted);
    expect(await stop(page)).toMatchObject({ onScreen: true });
    await tabTo(page, 'summary');
    expect(await page.evaluate(focusIn, 'main section')).toBe(true);
    await page.press('Enter');
    await page.waitFor('the examples', isThere, 'details[open]');
    await page.press(' ');
    await page.waitFor('them folded again', (one) => document.querySelector(one) === null, 'details[open]');
    await page.close();
  });

  it('the welcome page: three steps, a held practice post put right, and done', async () => {
    const page = await open('welcome.html', 'input[type=checkbox]');
    await tabTo(page, 'input[name=pack]');
    await page.press('ArrowDown');
    await page.waitFor('Homerton', isTicked, 'input[value=homerton]');
    await page.press('ArrowUp');
    await page.waitFor('NHS England', isTicked, 'input[value=nhs-england]');
    await tabTo(page, 'input[type=checkbox]');
    await page.press(' ');
    await page.waitFor('the tick', isTicked, 'input[type=checkbox]');
    await page.press(' ');

    await tabTo(page, '[data-practice="text"]');
    await until(page, 'the marker', ({ markers }) => /to check/.test(markers.join()));
    await tabTo(page, '[data-practice="post"]');
    await page.press('Enter');
    await until(page, 'the hold', (now) => now.held);
    await page.press('Escape');
    await until(page, 'no hold', (now) => !now.held);
    expect(await page.evaluate(says, 'would now have been posted')).toBe(false);

    await tabTo(page, '[data-practice="text"]', 'Shift+Tab');
    await page.press('Control+a');
    await page.type('Lovely day for a walk by the canal');
    await until(page, 'nothing to say', ({ markers }) => !/to check/.test(markers.join()));
    await tabTo(page, '[data-practice="post"]');
    await page.press('Enter');
    await page.waitFor('the word that it went out', says, 'would now have been posted');
    await tabTo(page, 'main > .button');
    // The page closes before the key is let go.
    await page.press('Enter').catch(() => undefined);
    await expect.poll(() => page.evaluate(() => true).catch(() => false), { timeout: 5000 }).toBe(false);
  });
});
