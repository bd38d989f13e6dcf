import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { launchPostcheck, seen, tabOfSite, until } from './postcheck.ts';

const number = '943 476 5919';
const secret = `NHS no ${number} still not matched`;

interface Store {
  readonly storage: { local: { set(values: object): Promise<void>; get(): Promise<object> } };
}

/** Runs in a page of the extension: puts settings where the background keeps what IT set. */
async function setByIt(selectorOverrides: object): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Store | undefined>;
  await (browser ?? chrome)?.storage.local.set({ managed: { values: { selectorOverrides } } });
}

/** Runs in a page of the extension. */
async function stored(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Store | undefined>;
  return JSON.stringify(await (browser ?? chrome)?.storage.local.get());
}

/** Runs in the page: the site gives its editors and buttons other test ids. */
function rename(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-testid^="tweetTextarea_"]')) {
    one.dataset.testid = one.dataset.testid?.replace('tweetTextarea', 'composer') ?? '';
  }
  for (const one of document.querySelectorAll<HTMLElement>('.DraftEditor-root')) one.className = 'new-root';
  for (const one of document.querySelectorAll<HTMLElement>('[data-testid="tweetButtonInline"]')) {
    one.dataset.testid = 'postButton';
  }
}

const anchor = { rung: 'testid', seen: '2026-12', source: 'IT, measured on the live site' };
const override = (editor: string) => ({
  twitter: JSON.stringify({
    site: 'twitter',
    version: 3,
    date: '2026-12-01',
    ladders: {
      editor: [{ ...anchor, selector: editor }],
      submit: [{ ...anchor, selector: '[data-testid="postButton"]' }],
    },
  }),
});

describe.each(browserNames)('selectors, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());
  afterEach(() => set({}));

  /** In a page of the extension that is closed again: Firefox lets nobody type well into a tab behind another. */
  const inExtension = async <Result>(work: (own: Tab) => Promise<Result>): Promise<Result> => {
    const own = await session.extensionPage('policy.html');
    try {
      return await work(own);
    } finally {
      await own.close();
    }
  };
  const set = (overrides: object): Promise<void> => inExtension((own) => own.evaluate(setByIt, overrides));

  const popupSays = async (words: string): Promise<void> => {
    const id = await inExtension((own) => own.evaluate(tabOfSite, 'twitter'));
    const popup = await session.extensionPage(`popup.html?tab=${id}`);
    await popup.waitFor(words, (text: string) => document.body.textContent?.includes(text), words);
    await popup.close();
  };

  it('that hold by a lower rung only are told of in the popup, and the box is checked all the same', async () => {
    await tab.open('https://x.com/home');
    await tab.evaluate(() => {
      document.querySelector('[data-testid="tweetTextarea_0"]')?.removeAttribute('data-testid');
    });
    await tab.focus('home');
    await tab.type(secret);
    await until(tab, 'the line', ({ lines }) => lines.block.includes(number));
    await popupSays('Found by its look only, as this site may have changed.');
  });

  it('that find nothing at an address where a box always stands are told of after some seconds', async () => {
    await tab.open('https://x.com/compose/post');
    await tab.evaluate(() => {
      for (const one of document.querySelectorAll('.DraftEditor-root')) one.remove();
    });
    await new Promise((done) => setTimeout(done, 7000));
    await popupSays('Postcheck does not recognise the box on this page');
  });

  it('are replaced by what IT sets, within the open page: checked and held', async () => {
    await tab.open('https://x.com/home');
    await tab.evaluate(rename);
    await tab.focus('home');
    await tab.type(secret);
    expect((await seen(tab)).markers).toEqual([]);
    await set(override('[data-testid^="composer_"][contenteditable="true"]'));
    await until(tab, 'the line', ({ lines }) => lines.block.includes(number));
    await tab.click('[data-testid="postButton"]');
    await until(tab, 'the hold', ({ held }) => held);
    expect(await tab.sent()).toEqual([]);
    expect(await inExtension((own) => own.evaluate(stored))).not.toContain(number);
  });

  it.each([
    ['a selector no browser reads', override(':((('), 'ladders.editor[0].selector'],
    [
      'a ladder nobody asks for',
      { twitter: '{"site":"twitter","version":3,"date":"2026-12-01","ladders":{"editr":[]}}' },
      'ladders.editr: Nothing here is called "editr"',
    ],
  ])('with %s are refused with the place of the fault, and the bundled ones stay', async (_, given, said) => {
    await set(given);
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(secret);
    await until(tab, 'the line', ({ lines }) => lines.block.includes(number));
    await popupSays(said);
  });

  it('ask the network for nothing', () => {
    expect(session.requests()).toEqual([]);
  });
});
