import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../practice/routes.ts';
import { browserNames, launch, type Session } from './harness/index.ts';

/** How each box is sent, by pointer and by the site's keyboard way. No `keys`: it has none. */
interface Way {
  readonly url: string;
  readonly box: string;
  readonly press: string;
  readonly keys?: string;
}

const recommendation = 'https://www.linkedin.com/in/sam-okafor/edit/forms/recommendation/write/';
const xPost = '[data-testid="tweetButtonInline"]';
const xModal = '[data-testid="tweetButton"]';

const ways: readonly Way[] = [
  { url: 'https://x.com/home', box: 'home', press: xPost, keys: 'Control+Enter' },
  { url: 'https://x.com/compose/post', box: 'part-0', press: xModal, keys: 'Control+Enter' },
  { url: 'https://x.com/ward_seven/status/1', box: 'reply', press: xPost, keys: 'Control+Enter' },
  {
    url: 'https://x.com/messages/1-2',
    box: 'dm',
    press: '[data-testid="dm-composer-send-button"]',
    keys: 'Enter',
  },
  { url: 'https://x.com/settings/profile', box: 'bio', press: '[data-testid="Profile_Save_Button"]' },
  {
    url: 'https://www.facebook.com/',
    box: 'comment',
    press: '#focused-state-composer-submit [role="button"]',
    keys: 'Enter',
  },
  { url: 'https://www.facebook.com/?compose', box: 'post', press: '[role="dialog"] [aria-label="Post"]' },
  { url: 'https://www.facebook.com/groups/4242/?compose', box: 'post', press: '[aria-label="Post"]' },
  { url: 'https://www.facebook.com/messages/t/77', box: 'chat', press: '.send', keys: 'Enter' },
  {
    url: 'https://www.linkedin.com/feed/?shareActive=true',
    box: 'share',
    press: 'button.share-actions__primary-action',
    keys: 'Control+Enter',
  },
  {
    url: 'https://www.linkedin.com/feed/',
    box: 'comment',
    press: '[data-view-name="comment-post"]',
    keys: 'Control+Enter',
  },
  {
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
    box: 'legacy-comment',
    press: '.comments-comment-box__submit-button--cr',
    keys: 'Control+Enter',
  },
  { url: recommendation, box: 'recommendation', press: '.form-actions button' },
  { url: `${recommendation}?shape=editable`, box: 'recommendation', press: '.form-actions button' },
  { url: `${recommendation}?shape=shadow`, box: 'recommendation', press: '.form-actions button' },
  {
    url: 'https://www.linkedin.com/messaging/',
    box: 'message',
    press: '.msg-form__send-button',
    keys: 'Enter',
  },
];

describe.each(browserNames)('the practice page in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browser);
  });
  afterAll(() => session?.close());

  it.each(routes)('has its boxes: $title', async ({ url, boxes }) => {
    const { tab } = session;
    await tab.open(url);
    expect((await tab.evaluate(() => window.__boxes())).sort()).toEqual([...boxes].sort());
  });

  it.each(ways)('sends what the model holds: $url', async ({ url, box, press, keys }) => {
    const { tab } = session;
    const sendBy = async (act: () => Promise<void>): Promise<string[]> => {
      await tab.open(url);
      await tab.focus(box);
      await tab.type('Flu jabs #today, all welcome');
      await act();
      return (await tab.sent()).map((sent) => `${sent.box} by ${sent.by}: ${sent.text}`);
    };
    const text = 'Flu jabs #today, all welcome';
    expect(await sendBy(() => tab.click(press))).toEqual([`${box} by click: ${text}`]);
    if (!keys) return;
    // Some sites enable the button a moment after the words are there, and heed the keys no sooner.
    const pressKeys = async (): Promise<void> => {
      await tab.ready(press);
      await tab.press(keys);
    };
    expect(await sendBy(pressKeys)).toEqual([`${box} by keys: ${text}`]);
  });

  it('posts a thread in one press, with the box behind it untouched', async () => {
    const { tab } = session;
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type('left behind');
    await tab.click('[data-testid="SideNav_NewTweet_Button"]');
    await tab.focus('part-0');
    await tab.type('one');
    await tab.click('[data-testid="addButton"]');
    await tab.type('two');
    await tab.click(xModal);
    expect((await tab.sent()).map(({ box, text }) => [box, text])).toEqual([
      ['part-0', 'one'],
      ['part-1', 'two'],
    ]);
    expect(await tab.model('home')).toBe('left behind');
  });

  it('publishes an article in two steps', async () => {
    const { tab } = session;
    await tab.open('https://www.linkedin.com/article/new/');
    await tab.focus('headline');
    await tab.type('Waits');
    await tab.focus('article');
    await tab.type('Nine days.\nThat is all.');
    await tab.click('.article-editor-nav__publish');
    await tab.focus('announcement');
    await tab.type('Read it');
    await tab.click('[aria-label="Publish"]');
    expect((await tab.sent()).map((sent) => sent.text)).toEqual([
      'Waits',
      'Nine days.\nThat is all.',
      'Read it',
    ]);
  });

  it('asks nobody for anything', () => {
    expect(session.requests()).toEqual([]);
  });
});
