import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { asksReason, cardWith, launchPostcheck, pause, until } from './postcheck.ts';

const secret = 'NHS no 943 476 5919 still not matched';

/** Runs in a page of the extension: what is kept of the days, as it is kept. */
async function kept(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: { local: { get(key: string): Promise<{ week?: object }> } } } | undefined
  >;
  return JSON.stringify((await (browser ?? chrome)?.storage.local.get('week'))?.week ?? {});
}

interface Day {
  readonly checked: number;
  readonly rules: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

describe.each(browserNames)('the counts of the week, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const write = async (text: string): Promise<void> => {
    await tab.focus('home');
    await tab.type(text);
  };

  it('say what became of three drafts: put right, posted all the same, and fine', async () => {
    await tab.open('https://x.com/home');
    await write(secret);
    await until(tab, 'something to check', ({ markers }) => markers[0]?.includes('to check') ?? false);
    await cardWith(tab, 'patient’s number');
    await tab.click('.card .buttons .button');
    await until(tab, 'the fix', ({ card }) => card?.includes('the words are gone') ?? false);
    await tab.press('Escape');
    await tab.focus('home');
    await tab.press('Control+Enter');
    await tab.waitFor('one post', () => window.__sent.length === 1);

    await write(secret);
    await tab.press('Control+Enter');
    await until(tab, 'the hold', ({ held }) => held);
    await tab.click('.hold-choices .button.plain');
    await tab.waitFor('the question', asksReason);
    await tab.type('It is made up');
    await pause(100);
    await tab.click('.hold-choices .button.main');
    await tab.waitFor('two posts', () => window.__sent.length === 2);

    await write('Flu jabs are in and the clinic opens at eight');
    await tab.press('Control+Enter');
    await tab.waitFor('three posts', () => window.__sent.length === 3);
    await pause(500);

    const week = await session.extensionPage('week.html');
    await week.waitFor('the days', () => document.querySelector('table') !== null);
    const stored = await week.evaluate(kept);
    expect(await week.evaluate(() => document.body.innerText)).toContain('3 drafts checked');
    const [day] = Object.values((JSON.parse(stored) as { days: Record<string, Day> }).days);
    expect(day?.checked).toBe(3);
    expect(day?.rules['confidential/patient-identifier']).toMatchObject({ fixed: 1, posted: 1 });
    expect(stored).not.toContain('943');
    expect(stored).not.toContain('matched');
    await week.close();
  });
});
