import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { withLists } from '../../../src/enterprise/packages/lists.ts';
import { writeList } from '../../../src/lists/write.ts';
import type { Session, Tab } from '../harness/index.ts';
import { pause, until } from '../postcheck.ts';
import { whyNot } from './private-policies.ts';
import { eventually, type Organisation, startOrganisation } from './self-hosted.ts';

const reason = whyNot('chromium');
if (reason) process.stdout.write(`  Not tried in a managed Chromium: ${reason}.\n`);

const link = 'https://wagers.example/odds';
const settings = {
  // A page that opens by itself would take the keys.
  welcomePageOff: true,
  policyPack: 'homerton',
  organisationName: 'Øst “Trust” & Co',
  policyLinks: [{ title: 'Our own policy', url: 'https://intranet.example.org/policy' }],
  unsuitableDomains: [{ host: 'wagers.example', category: 'gambling', severity: 'block' }],
  twitterOn: true,
  profileHasDisclaimer: true,
  userMayChange: ['profileHasDisclaimer'],
};

/** What npm run lists would make of a long list of raffles. */
const list = writeList(
  ['www.lottery.example', ...Array.from({ length: 20_000 }, (_, index) => `raffle-${index}.example`)],
  { category: 'raffles', severity: 'block' },
);

describe.skipIf(reason)('Chromium, managed by policies of the deployment kit', { timeout: 120_000 }, () => {
  let organisation: Organisation;
  let session: Session;
  let tab: Tab;

  /** The box is looked at until it says something: it is neither reloaded nor typed in. */
  const underlined = (what: string, wanted: string): Promise<true> =>
    eventually(what, async () => {
      const { lines } = await until(tab, 'the page', () => true);
      return lines.block.join() === wanted && true;
    });

  beforeAll(async () => {
    organisation = await startOrganisation(settings, withLists({ 'own.hosts': list }));
    session = organisation.session;
    tab = session.tab;
  });
  afterAll(() => organisation?.close());

  /** Has the browser look for newer versions, as it does by itself every few hours. */
  const lookForUpdates = async (): Promise<Tab> => {
    const extensions = await session.newTab();
    await extensions.open('chrome://extensions/');
    await extensions.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { autoUpdate(): Promise<void> } };
      };
      return chrome.developerPrivate.autoUpdate();
    });
    return extensions;
  };
  const versionIn = (extensions: Tab): Promise<string> =>
    extensions.evaluate((id: string) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { getExtensionInfo(id: string): Promise<{ version: string }> } };
      };
      return chrome.developerPrivate.getExtensionInfo(id).then(({ version }) => version);
    }, organisation.id);

  const optionsPage = (): Promise<Tab> =>
    eventually('the options page', async () => {
      const page = await session.extensionPage('options.html').catch(() => undefined);
      if (await page?.evaluate(() => document.body.textContent?.includes('Where do you work?'))) return page;
      await page?.close();
      return undefined;
    });

  it('installs the package by force, and hands over the settings to the character', async () => {
    const page = await optionsPage();
    const name = await eventually('the managed settings', () =>
      page.evaluate(() => {
        const told = document.querySelector('.managed')?.textContent;
        return told?.includes('organisationName') && told;
      }),
    );
    expect(name).toContain('Øst “Trust” & Co');
    expect(name).toContain('host: wagers.example; category: gambling; severity: block');
    expect(await page.evaluate(() => document.querySelector('.ignored')?.textContent ?? '')).toBe('');
    await page.close();
  });

  it('checks a draft by them', async () => {
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(`Odds at ${link} today`);
    await underlined('the organisation’s own unsuitable link', link);
  });

  it('checks it by the large list that lies in the package', async () => {
    const page = await optionsPage();
    const told = await eventually('the list on the settings page', () =>
      page.evaluate(() => {
        const words = document.querySelector('.managed')?.textContent ?? '';
        return words.includes('own.hosts') && words;
      }),
    );
    expect(told).toContain('raffles: 20,001 hosts');
    await page.close();
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type('A stall at https://www.raffle-1999.example/win today');
    await underlined('the link to a host on the list', 'https://www.raffle-1999.example/win');
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(`Odds at ${link} today`);
    await underlined('the organisation’s own unsuitable link', link);
  });

  it('applies a change to the box that is open, without a touch', async () => {
    organisation.manage({ ...settings, unsuitableDomains: [], partners: ['today'] });
    await eventually('the line gone', async () => {
      const { lines } = await until(tab, 'the page', () => true);
      return lines.block.length === 0;
    });
    organisation.manage(settings);
    await underlined('the line back', link);
  });

  it('holds a post as strictly as the organisation says', async () => {
    const cards: (string | undefined)[] = [];
    const press = async (): Promise<'sent' | 'held'> => {
      await tab.focus('home');
      await tab.press('Control+Enter');
      const { card } = await until(tab, 'an end', ({ held }) => held).catch(() => ({ card: undefined }));
      cards.push(card);
      if (card === undefined) return 'sent';
      await tab.press('Escape');
      return 'held';
    };
    expect(await press()).toBe('held');
    expect(cards.at(-1)).toContain('Post anyway…');

    organisation.manage({ ...settings, holdMode: 'confirm' });
    await eventually('a hold that asks for no reason', async () => {
      await press();
      return cards.at(-1)?.includes('Post anyway') && !cards.at(-1)?.includes('Post anyway…');
    });

    organisation.manage({ ...settings, holdMode: 'advise' });
    await eventually('a post that is not held', async () => (await press()) === 'sent');
    expect((await tab.sent()).map(({ text }) => text)).toEqual([`Odds at ${link} today`]);
    organisation.manage(settings);
  });

  it('keeps the last good values of what is broken, tells what and why, and takes the rest', async () => {
    onTestFinished(() => organisation.manage(settings));
    organisation.manageByHand({
      ...settings,
      policyPack: '{"format":2}',
      holdMode: 'shout',
      unsuitableDomains: 'wagers.example',
      partners: ['Bramley Care', 7],
      suppliers: ['Northgate Imaging'],
    });
    const page = await optionsPage();
    const told = await eventually('what was ignored', async () => {
      await page.reload();
      return page.evaluate(
        () =>
          document.querySelector('.ignored')?.textContent?.includes('holdMode') && {
            ignored: document.querySelector('.ignored')?.textContent ?? '',
            managed: document.querySelector('.managed')?.textContent ?? '',
          },
      );
    });
    expect(told.ignored).toContain('This pack is written in format 2; this Postcheck reads format 1');
    expect(told.ignored).toContain('This should be one of advise, confirm, require-reason, but is "shout"');
    expect(told.managed).toContain('homerton');
    expect(told.managed).toContain('Northgate Imaging');
    await page.close();
  });

  it('does not let people change what is locked, nor by hand in the page', async () => {
    const page = await optionsPage();
    const told = await page.evaluate(() => {
      const radios = [...document.querySelectorAll<HTMLInputElement>('[type=radio]')];
      const first = document.querySelector<HTMLInputElement>('.site [type=checkbox]');
      for (const one of [...radios, first]) one?.removeAttribute('disabled');
      radios.find((one) => !one.checked)?.click();
      first?.click();
      return radios.map(({ value, checked }) => [value, checked]);
    });
    expect(told.length).toBe(2);
    await page.reload();
    const after = await page.waitFor('the settings', () => {
      const boxes = [
        ...document.querySelectorAll<HTMLInputElement>('[type=radio], .site:first-of-type input'),
      ];
      return boxes.length > 0 ? boxes.map((one) => [one.checked, one.disabled]) : undefined;
    });
    expect(after.slice(0, 3)).toEqual([
      [false, true],
      [true, true],
      [true, true],
    ]);
    await page.close();
  });

  it('shows the organisation’s own documents on the policy page', async () => {
    const page = await session.extensionPage('policy.html');
    const address = await page.waitFor(
      'the link',
      () =>
        [...document.querySelectorAll('a')].find((one) => one.textContent?.startsWith('Our own policy'))
          ?.href,
    );
    expect(address).toBe('https://intranet.example.org/policy');
    await page.close();
  });

  it('keeps what the person chose over an update, and leaves no dead gate in tabs that were open', async () => {
    const options = await optionsPage();
    await options.evaluate(() => {
      const [, , disclaimer] = document.querySelectorAll<HTMLInputElement>('.site input');
      disclaimer?.click();
    });
    await options.waitFor('the change saved', () => document.querySelector('.saved') !== null);
    await options.close();
    const clean = await session.newTab();
    await clean.open('https://x.com/home');
    await clean.focus('home');
    await clean.type('Flu jabs are in, clinic opens at 8');
    await until(clean, 'a marker', ({ markers }) => markers.length === 1);

    organisation.offer('1.1.0');
    const extensions = await lookForUpdates();
    await eventually('version 1.1.0', async () => (await versionIn(extensions)) === '1.1.0');

    await clean.focus('home');
    await clean.type('!');
    await clean.press('Control+Enter');
    await clean.waitFor('the post', () => window.__sent.length === 1);

    const page = await optionsPage();
    const [, , disclaimer] = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.site input')].map(({ checked }) => checked),
    );
    expect(disclaimer).toBe(false);
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(`Odds at ${link} today`);
    await underlined('the link, by the new version', link);
  });

  it.each([
    ['an update manifest that names an older version', () => organisation.offer('1.0.5')],
    ['a package that another key has signed', () => organisation.offerForged('1.2.0')],
  ])('is not touched by %s: what is installed stays, with its settings', async (_, offer) => {
    offer();
    const extensions = await lookForUpdates();
    // As long as the update before took, and more.
    await pause(8000);
    expect(await versionIn(extensions)).toBe('1.1.0');
    await extensions.close();
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(`Odds at ${link} today`);
    await underlined('the link, as before', link);
  });
});
