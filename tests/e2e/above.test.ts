import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { cardWith, launchPostcheck, pause, seen, until } from './postcheck.ts';

const question = 'How many agency nurses did your trust use last year?';
const above = `above=${encodeURIComponent(question)}`;
const answer = 'I work at NHS England and it was 43, views my own';

const places = [
  { what: 'X, under the post', url: `https://x.com/ward_seven/status/1?${above}`, box: 'reply' },
  { what: 'X, in the dialog', url: `https://x.com/compose/post?in_reply_to=1&${above}`, box: 'part-0' },
  { what: 'Facebook, comment', url: `https://www.facebook.com/?${above}`, box: 'comment' },
  { what: 'LinkedIn, reply to a comment', url: `https://www.linkedin.com/feed/?${above}`, box: 'reply' },
];

/** Runs in a page of the extension. */
async function stored(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: { local: { get(): Promise<object> } } } | undefined
  >;
  return JSON.stringify(await (browser ?? chrome)?.storage.local.get());
}

describe.each(browserNames)('what a reply answers, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  describe.each(places)('on $what', ({ url, box }) => {
    it('is read along with it: a request for information is told of', async () => {
      await tab.open(url);
      await tab.focus(box);
      await tab.type(answer);
      await until(tab, 'a tip', ({ markers }) => markers.some((one) => /tip|to check/.test(one)));
      await cardWith(tab, 'freedom of information request');
    });

    it('is not read into it where nothing is asked', async () => {
      await tab.open(url.replace(above, ''));
      await tab.focus(box);
      await tab.type(answer);
      await pause(1500);
      await tab.press('Alt+Shift+K');
      await until(tab, 'the card', ({ card }) => card !== undefined);
      for (let page = 0; page < 4; page += 1) {
        expect((await seen(tab)).card).not.toContain('freedom of information');
        await tab.press('ArrowRight');
      }
    });
  });

  it('is never stored', async () => {
    const own = await session.extensionPage('policy.html');
    const everything = await own.evaluate(stored);
    await own.close();
    expect(everything).not.toContain('agency nurses');
    expect(everything).not.toContain('I work at');
  });
});
