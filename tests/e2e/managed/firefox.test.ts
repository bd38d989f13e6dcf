import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withLists } from '../../../src/enterprise/packages/lists.ts';
import { onEverySite } from '../../../src/enterprise/packages/manifest.ts';
import { writeList } from '../../../src/lists/write.ts';
import type { Tab } from '../harness/index.ts';
import { cardWith, pause, seen, until } from '../postcheck.ts';
import { type ManagedFirefox, startManagedFirefox } from './managed-firefox.ts';
import { whyNot } from './private-policies.ts';
import { eventually } from './self-hosted.ts';

const reason = whyNot('firefox');
if (reason) process.stdout.write(`  Not tried in a managed Firefox: ${reason}.\n`);

const link = 'https://wagers.example/odds';
const raffle = 'https://www.raffle-1999.example/win';

describe.skipIf(reason)('Firefox, managed by policies of the deployment kit', { timeout: 120_000 }, () => {
  const list = writeList(
    Array.from({ length: 20_000 }, (_, index) => `raffle-${index}.example`),
    { category: 'raffles', severity: 'block' },
  );
  let managed: ManagedFirefox;
  beforeAll(async () => {
    managed = await startManagedFirefox(
      {
        policyPack: 'homerton',
        organisationName: 'Øst “Trust” & Co',
        unsuitableDomains: [{ host: 'wagers.example', category: 'gambling', severity: 'block' }],
        twitterOn: true,
      },
      withLists({ 'own.hosts': list }),
    );
  });
  afterAll(() => managed?.close());

  const underlined = async (address: string): Promise<boolean> => {
    const { tab } = managed.session;
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(`Odds at ${address} today`);
    const found = await until(tab, 'the link', ({ lines }) => lines.block.join() === address).catch(
      () => undefined,
    );
    return found !== undefined;
  };

  it('installs the package by force, and checks a draft by what 3rdparty says', () =>
    eventually('the package', () => underlined(link)));

  it('checks it by the large list that lies in the package', async () => {
    expect(await underlined(raffle)).toBe(true);
  });

  it('shows what is managed and locks it', async () => {
    const page = await managed.session.extensionPage('options.html');
    const told = await page.waitFor(
      'the managed settings',
      () => document.querySelector('.managed')?.textContent,
    );
    expect(told).toContain('Øst “Trust” & Co');
    expect(told).toContain('raffles: 20,000 hosts');
    const locked = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('[type=radio]')].map((one) => one.disabled),
    );
    expect(locked).toEqual([true, true]);
  });
});

describe.skipIf(reason)('further sites in a managed Firefox', { timeout: 120_000 }, () => {
  let managed: ManagedFirefox;
  let tab: Tab;
  beforeAll(async () => {
    managed = await startManagedFirefox(
      {
        welcomePageOff: true,
        profileIdentifiesStaff: true,
        profileHasDisclaimer: true,
        extraSites: [{ host: 'blogs.example', name: 'Staff blog', surface: 'article' }],
      },
      onEverySite,
    );
    tab = managed.session.tab;
  });
  afterAll(() => managed?.close());

  const write = async (url: string, box: string): Promise<void> => {
    await tab.open(url);
    await tab.focus(box);
    await tab.type('Mentoring changed my career. My job in the NHS began with a phone call.');
  };

  it('are checked as what IT says is written there, and no other site is', async () => {
    await eventually('a marker on the blog', async () => {
      await write('https://blogs.example/', 'article');
      return until(tab, 'a marker', ({ markers }) => markers.join().includes('to check'));
    });
    await cardWith(tab, 'This article needs the disclaimer in it');
    await tab.press('Escape');
    await tab.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find((one) => one.textContent === 'Publish')
        ?.setAttribute('data-publish', ''),
    );
    await tab.click('[data-publish]');
    await until(tab, 'the hold', ({ held }) => held);
    expect(await tab.sent()).toEqual([]);

    await write('https://editors.example/', 'textarea');
    await pause(1500);
    expect((await seen(tab)).markers).toEqual([]);
  });
});
