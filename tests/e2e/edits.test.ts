import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { cardWith, launchPostcheck, until } from './postcheck.ts';

const published = 'The clinic opens at eight.';
const title = 'Say that you have edited this';

const edits = [
  {
    what: 'X',
    url: `https://x.com/compose/post?edit&text=${encodeURIComponent(published)}`,
    fresh: `https://x.com/compose/post?text=${encodeURIComponent(published)}`,
    box: 'part-0',
    send: '[data-testid="tweetButton"]',
  },
  {
    what: 'Facebook',
    url: 'https://www.facebook.com/?edit',
    box: 'post',
    send: '[role="dialog"] [aria-label="Save"]',
  },
  {
    what: 'Facebook, in a group',
    url: 'https://www.facebook.com/groups/4242/?edit',
    box: 'post',
    send: '[role="dialog"] [aria-label="Save"]',
  },
  {
    what: 'LinkedIn',
    url: `https://www.linkedin.com/feed/?shareActive=true&edit&text=${encodeURIComponent(published)}`,
    fresh: `https://www.linkedin.com/feed/?shareActive=true&text=${encodeURIComponent(published)}`,
    box: 'share',
    send: 'button.share-actions__primary-action',
  },
];

describe.each(browserNames)('a change to something published, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  describe.each(edits)('on $what', ({ url, fresh, box, send }) => {
    it('is recognised, and “Edited:” goes in front of the words, once', async () => {
      await tab.open(url);
      await tab.focus(box);
      await tab.press('Control+End');
      await tab.type(' Also Sundays.');
      const after = `${published} Also Sundays.`;
      expect(await tab.model(box)).toBe(after);
      await until(tab, 'the tip', ({ markers }) => markers.some((one) => one.includes('1 tip')));
      await cardWith(tab, title);
      await tab.click('.card .buttons .button');
      await until(
        tab,
        'that it was done',
        ({ card }) => card?.includes('The words are in your draft') ?? false,
      );
      expect(await tab.model(box)).toBe(`Edited: ${after}`);
      await tab.press('Escape');
      await until(tab, 'nothing to say', ({ markers }) =>
        markers.some((one) => one.includes('Nothing to say')),
      );
      await tab.click(send);
      await tab.waitFor('the post', () => window.__sent.length > 0);
      expect((await tab.sent())[0]?.text).toBe(`Edited: ${after}`);
    });

    if (!fresh) return;
    it('is not taken for one when it is new', async () => {
      await tab.open(fresh);
      await tab.focus(box);
      await tab.press('Control+End');
      await tab.type(' Really.');
      await until(tab, 'a check', ({ markers }) => markers.some((one) => one.includes('Nothing to say')));
    });
  });
});
