import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxes, messages } from './boxes.ts';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { cardWith, launchPostcheck, pause, seen, until } from './postcheck.ts';

const number = '943 476 5919';
const secret = `NHS no ${number} still not matched`;
/** Runs in a page of the extension, which hears what the background hears: keeps what is said over every port from now on. */
function listenIn(): void {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime: { onConnect: { addListener(listener: (port: Port) => void): void } } } | undefined
  >;
  const kinds: string[] = [];
  (browser ?? chrome)?.runtime.onConnect.addListener((port) =>
    port.onMessage.addListener(({ kind }) => void kinds.push(kind)),
  );
  Object.assign(window, { heard: kinds });
}
const heard = (): readonly string[] => (window as unknown as { heard: string[] }).heard;

interface Port {
  readonly onMessage: { addListener(listener: (message: { kind: string }) => void): void };
}

describe.each(browserNames)('surfaces, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const write = async (url: string, box: string): Promise<void> => {
    await tab.open(url);
    await tab.focus(box);
    await tab.type(secret);
  };
  const found = (): Promise<unknown> =>
    until(tab, 'something to check', ({ markers }) => markers.some((one) => one.includes('to check')));

  describe.each(boxes)('$what', ({ url, box, press, keys }) => {
    it('is checked, and held by its button', async () => {
      await write(url, box);
      await found();
      await tab.click(press);
      await until(tab, 'the hold', ({ held }) => held);
      expect(await tab.sent()).toEqual([]);
    });

    // An article or a form has no key that posts.
    if (keys === undefined) return;
    it('is held by its keys', async () => {
      await write(url, box);
      await found();
      await tab.press(keys);
      await until(tab, 'the hold', ({ held }) => held);
      expect(await tab.sent()).toEqual([]);
    });
  });

  it('takes headline and body of an article for one draft, held before it leaves the page', async () => {
    await tab.open('https://www.linkedin.com/article/new/');
    await tab.focus('headline');
    await tab.type('A week on the ward');
    await tab.focus('article');
    await tab.type(secret);
    await found();
    expect((await seen(tab)).markers).toHaveLength(1);
    await tab.click('.article-editor-nav__publish');
    await until(tab, 'the hold', ({ held }) => held);
  });

  it('holds every part of a thread for what one of them says', async () => {
    await tab.open('https://x.com/compose/post');
    await tab.focus('part-0');
    await tab.type('A week on the ward');
    await tab.click('[data-testid="addButton"]');
    await tab.focus('part-1');
    await tab.type(secret);
    await until(tab, 'the line', ({ lines }) => lines.block.includes(number));
    await tab.click('[data-testid="tweetButton"]');
    await until(tab, 'the hold', ({ held }) => held);
    expect(await tab.sent()).toEqual([]);
  });

  it('checks a bio by the rules for profiles: the employer without a disclaimer, and a work address', async () => {
    await tab.open('https://x.com/settings/profile');
    await tab.focus('bio');
    await tab.type('Nurse at NHS England. Write to me at sam.okafor@nhs.net');
    await found();
    await cardWith(tab, 'NHS England policy');
    await cardWith(tab, 'your own views');
    expect((await seen(tab)).card).toContain('your posts need none of their own');
    await cardWith(tab, 'giving away your own details');
  });

  it('checks the words an article is announced with', async () => {
    await tab.open('https://www.linkedin.com/article/new/');
    await tab.focus('headline');
    await tab.type('A week in the garden');
    await tab.focus('article');
    await tab.type('Potatoes, mostly');
    await tab.click('.article-editor-nav__publish');
    await tab.focus('announcement');
    await tab.type(secret);
    await found();
    await tab.click('[aria-label="Publish"]');
    await until(tab, 'the hold', ({ held }) => held);
    expect(await tab.sent()).toEqual([]);
  });

  it('holds a Facebook post on Ctrl+Enter', async () => {
    await write('https://www.facebook.com/?compose', 'post');
    await found();
    await tab.press('Control+Enter');
    await until(tab, 'the hold', ({ held }) => held);
  });

  it('lets Shift+Enter make a new line in a Facebook comment', async () => {
    await write('https://www.facebook.com/', 'comment');
    await found();
    await tab.press('Shift+Enter');
    await tab.type('second line');
    expect(await tab.model('comment')).toContain('\nsecond line');
    expect((await seen(tab)).held).toBe(false);
  });

  describe.each(messages)('$what', ({ url, box, keys, press }) => {
    it('is private: not read, not marked, not held', async () => {
      await write(url, box);
      await pause(700);
      const { markers, lines, card } = await seen(tab);
      expect({ markers, lines, card }).toEqual({
        markers: [],
        lines: { block: [], warn: [], advise: [] },
        card: undefined,
      });
      if (press) await tab.click(press);
      else await tab.press(keys ?? '');
      expect(await tab.sent()).toHaveLength(1);
    });
  });

  it('asks the engine about posts, and never about a private message', async () => {
    const own = await session.extensionPage('policy.html');
    await own.evaluate(listenIn);
    for (const { url, box } of messages) {
      await write(url, box);
      await pause(300);
    }
    const whileWriting = await own.evaluate(heard);
    expect(whileWriting).toContain('state');
    expect(whileWriting).not.toContain('check');
    await write('https://x.com/home', 'home');
    await found();
    expect(await own.evaluate(heard)).toContain('check');
    await own.close();
  });

  it('asks the network for nothing', () => {
    expect(session.requests()).toEqual([]);
  });
});
