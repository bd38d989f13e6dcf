import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { launchPostcheck, pause, seen, tabOfSite, until } from './postcheck.ts';

const number = '943 476 5919';
const secret = `NHS no ${number} still not matched`;

/** Runs in a page of the extension: the id of the tab at an address of its own. */
async function tabAt(address: string): Promise<number | undefined> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } } | undefined
  >;
  const all = (await (browser ?? chrome)?.tabs.query({})) ?? [];
  return all.find(({ url }) => url?.startsWith(address))?.id;
}

describe.each(browserNames)('the popup, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const popupOverX = async (): Promise<Tab> => {
    const first = await session.extensionPage('popup.html');
    const id = await first.evaluate(tabOfSite, 'twitter');
    await first.close();
    return session.extensionPage(`popup.html?tab=${id}`);
  };
  const says = (popup: Tab, words: string): Promise<unknown> =>
    popup.waitFor(words, (text: string) => document.body.textContent?.includes(text), words);

  it('shows this tab’s boxes and findings without a word of the draft, and the policy in force', async () => {
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(secret);
    await until(tab, 'a line', ({ lines }) => lines.block.length > 0);
    const popup = await popupOverX();
    await says(popup, 'patient’s number');
    await says(popup, 'NHS England');
    const text = await popup.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('3.1');
    expect(text).not.toContain(number);
    await popup.close();
  });

  it('is switched off for a site, which then is left alone, and on again', async () => {
    const popup = await popupOverX();
    await popup.click('input[type="checkbox"], [role="switch"]');
    await until(
      tab,
      'nothing of ours',
      ({ markers, lines }) => markers.length === 0 && lines.block.length === 0,
    );
    await tab.focus('home');
    await tab.press('Control+Enter');
    expect(await tab.sent()).toHaveLength(1);
    await popup.click('input[type="checkbox"], [role="switch"]');
    await tab.focus('home');
    await tab.type(secret);
    await until(tab, 'a line', ({ lines }) => lines.block.length > 0);
    await popup.close();
  });

  it('remembers for the site that the profile carries the disclaimer', async () => {
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type('Proud of what our team at NHS England launched today');
    await until(tab, 'something to check', ({ markers }) => markers[0]?.includes('to check') ?? false);
    await tab.press('Alt+Shift+K');
    await until(tab, 'the card', ({ card }) => card?.includes('My profile says so') ?? false);
    await tab.evaluate(() => {
      document.title = 'x';
    });
    await tab.click('.card .buttons .button:nth-of-type(2)');
    await until(tab, 'nothing to check', ({ markers }) => !markers[0]?.includes('to check'));
    await tab.reload();
    await tab.focus('home');
    await tab.type('Proud of what our team at NHS England launched today');
    await tab.press('Control+Enter');
    await tab.waitFor('the post', () => window.__sent.length > 0);
  });

  it('opens the policy at the section a card cites', async () => {
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(secret);
    await until(tab, 'a line', ({ lines }) => lines.block.length > 0);
    await tab.press('Alt+Shift+K');
    await until(tab, 'the card', ({ card }) => card !== undefined);
    const own = await session.extensionPage('popup.html');
    await tab.click('.card .sections .link');
    const address = `${await own.evaluate(() => location.origin)}/policy.html?draft#nhs-england-3.1`;
    let opened: number | undefined;
    for (let times = 0; times < 50 && opened === undefined; times += 1) {
      await pause(100);
      opened = await own.evaluate(tabAt, address);
    }
    expect(opened).toBeDefined();
    await own.close();
  });

  it('says of a box that Postcheck does not recognise that it is not checked, once somebody writes there', async () => {
    await tab.open('https://x.com/home');
    await tab.evaluate(() => {
      const field = document.createElement('textarea');
      field.className = 'new-composer';
      document.querySelector('main')?.prepend(field);
    });
    await tab.click('.new-composer');
    await tab.type(secret);
    const popup = await popupOverX();
    await says(popup, 'Because: Postcheck does not recognise this box.');
    await popup.close();
    expect((await seen(tab)).markers).toEqual([]);
  });

  it('asks the network for nothing', () => {
    expect(session.requests()).toEqual([]);
  });
});
