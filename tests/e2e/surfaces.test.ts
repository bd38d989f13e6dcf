import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { launchPostcheck, pause, seen, until } from './postcheck.ts';

const number = '943 476 5919';
const secret = `NHS no ${number} still not matched`;
const recommendation = 'https://www.linkedin.com/in/sam-okafor/edit/forms/recommendation/write/';

/** Every compose box of the practice pages, and every way each is posted. */
const boxes: readonly {
  readonly what: string;
  readonly url: string;
  readonly box: string;
  readonly press: string;
  readonly keys?: string;
}[] = [
  {
    what: 'X, home',
    url: 'https://x.com/home',
    box: 'home',
    press: '[data-testid="tweetButtonInline"]',
    keys: 'Control+Enter',
  },
  {
    what: 'X, new post over home',
    url: 'https://x.com/compose/post',
    box: 'part-0',
    press: '[data-testid="tweetButton"]',
    keys: 'Control+Enter',
  },
  {
    what: 'X, reply',
    url: 'https://x.com/ward_seven/status/1840000000000000001',
    box: 'reply',
    press: '[data-testid="tweetButtonInline"]',
    keys: 'Control+Enter',
  },
  {
    what: 'X, profile',
    url: 'https://x.com/settings/profile',
    box: 'bio',
    press: '[data-testid="Profile_Save_Button"]',
  },
  {
    what: 'Facebook, comment',
    url: 'https://www.facebook.com/',
    box: 'comment',
    press: '#focused-state-composer-submit [role="button"]',
    keys: 'Enter',
  },
  {
    what: 'Facebook, post',
    url: 'https://www.facebook.com/?compose',
    box: 'post',
    press: '[role="dialog"] [aria-label="Post"]',
  },
  {
    what: 'Facebook, group post',
    url: 'https://www.facebook.com/groups/4242/?compose',
    box: 'post',
    press: '[role="dialog"] [aria-label="Post"]',
  },
  {
    what: 'LinkedIn, share box',
    url: 'https://www.linkedin.com/feed/?shareActive=true',
    box: 'share',
    press: 'button.share-actions__primary-action',
    keys: 'Control+Enter',
  },
  {
    what: 'LinkedIn, comment',
    url: 'https://www.linkedin.com/feed/',
    box: 'comment',
    press: '[data-view-name="comment-post"]',
    keys: 'Control+Enter',
  },
  {
    what: 'LinkedIn, older comment',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7240000000000000001/',
    box: 'legacy-comment',
    press: '.comments-comment-box__submit-button--cr',
    keys: 'Control+Enter',
  },
  {
    what: 'LinkedIn, recommendation in a text area',
    url: recommendation,
    box: 'recommendation',
    press: '.form-actions button',
  },
  {
    what: 'LinkedIn, recommendation in rich text',
    url: `${recommendation}?shape=editable`,
    box: 'recommendation',
    press: '.form-actions button',
  },
  {
    what: 'LinkedIn, recommendation in the shadow root',
    url: `${recommendation}?shape=shadow`,
    box: 'recommendation',
    press: '.form-actions button',
  },
];

const messages: readonly {
  readonly what: string;
  readonly url: string;
  readonly box: string;
  readonly keys: string;
}[] = [
  { what: 'X, direct message', url: 'https://x.com/messages/1-2', box: 'dm', keys: 'Enter' },
  { what: 'X, chat', url: 'https://x.com/i/chat/1-2', box: 'dm', keys: 'Enter' },
  { what: 'Messenger, page', url: 'https://www.facebook.com/messages/t/77', box: 'chat', keys: 'Enter' },
  { what: 'Messenger, tab on the feed', url: 'https://www.facebook.com/', box: 'chat', keys: 'Enter' },
  { what: 'LinkedIn, messages', url: 'https://www.linkedin.com/messaging/', box: 'message', keys: 'Enter' },
  {
    what: 'LinkedIn, message over the feed',
    url: 'https://www.linkedin.com/feed/',
    box: 'message',
    keys: 'Enter',
  },
];

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

    it.runIf(keys)('is held by its keys', async () => {
      await write(url, box);
      await found();
      await tab.press(keys ?? '');
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

  describe.each(messages)('$what', ({ url, box, keys }) => {
    it('is private: not read, not marked, not held', async () => {
      await write(url, box);
      await pause(700);
      const { markers, lines, card } = await seen(tab);
      expect({ markers, lines, card }).toEqual({
        markers: [],
        lines: { block: [], warn: [], advise: [] },
        card: undefined,
      });
      await tab.press(keys);
      expect(await tab.sent()).toHaveLength(1);
    });
  });

  it('asks the network for nothing', () => {
    expect(session.requests()).toEqual([]);
  });
});
