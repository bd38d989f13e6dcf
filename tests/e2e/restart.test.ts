import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session } from './harness/index.ts';
import { launchPostcheck, pause, seen, until } from './postcheck.ts';

const words = 'What I write here is my own view and not that of the trust.';
const secret = 'NHS no 943 476 5919 still not matched';

/** Runs on the options page: what the person chose there. */
const chosen = (): {
  pack: string | undefined;
  on: boolean[];
  reader: boolean | undefined;
  words: string;
} => {
  const ticked = (selector: string): boolean | undefined =>
    document.querySelector<HTMLInputElement>(selector)?.checked;
  return {
    pack: document.querySelector<HTMLInputElement>('input[name=pack]:checked')?.value,
    on: [...document.querySelectorAll('fieldset.site')].map(
      (site) => site.querySelector<HTMLInputElement>('input')?.checked === true,
    ),
    reader: ticked('input[name=reader]'),
    words: document.querySelector<HTMLTextAreaElement>('#own-words')?.value ?? '',
  };
};

/** Runs on the options page. */
const saysSaved = (): boolean => document.querySelector('.outcome .saved') !== null;

/** Runs on the options page: the person’s own words have been taken. */
const offersPolicysWords = (): boolean => document.querySelector('.wording button[type=button]') !== null;

describe.each(browserNames)('a browser that is closed and opened again: %s', (browser) => {
  let profile: string;
  let session: Session | undefined;
  const start = async (): Promise<Session> => {
    session = await launchPostcheck(browser, { profile });
    return session;
  };
  const stop = async (): Promise<void> => {
    await session?.close();
    session = undefined;
  };

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'postcheck-kept-'));
  });
  afterAll(async () => {
    await stop();
    await rm(profile, { recursive: true, force: true });
  });

  it('knows what the person chose, and goes by it', async () => {
    const before = await (await start()).extensionPage('options.html');
    for (const choice of [
      'input[value=homerton]',
      'fieldset.site:nth-of-type(2) input',
      'input[name=reader]',
    ]) {
      await before.click(choice);
      await before.waitFor('that it was saved', saysSaved);
    }
    await before.click('#own-words');
    await before.type(words);
    await before.press('Tab');
    await before.press('Enter');
    const kept = { pack: 'homerton', on: [true, false, true], reader: false, words };
    await expect.poll(() => before.evaluate(chosen)).toEqual(kept);
    await before.waitFor('the way back to the policy’s words', offersPolicysWords);
    await stop();

    const again = await start();
    const options = await again.extensionPage('options.html');
    await expect.poll(() => options.evaluate(chosen), { timeout: 5000 }).toEqual(kept);

    await again.tab.open('https://x.com/home');
    await again.tab.focus('home');
    await again.tab.type(secret);
    await until(again.tab, 'a line', ({ lines }) => Object.values(lines).flat().length === 1);
    await again.tab.press('Alt+Shift+K');
    await until(again.tab, 'the section of the chosen policy', ({ card }) => card?.includes('4.') ?? false);

    await again.tab.open('https://www.facebook.com/');
    await pause(1000);
    expect((await seen(again.tab)).markers).toEqual([]);
  });
});
