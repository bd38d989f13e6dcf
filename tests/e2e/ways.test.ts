import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxes } from './boxes.ts';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { asksReason, launchPostcheck, pause, seen, until } from './postcheck.ts';

/** Every way of posting that a site has, at every box it has: each is held, and what is to go through does so once. */

const secret = 'NHS no 943 476 5919 still not matched';
const fine = 'Flu jabs are in and the clinic opens at eight';

/** Runs in the page: presses as a script of the page would. */
function clickByScript(selector: string): void {
  const search = (root: Document | ShadowRoot): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? search(shadowRoot) : [])),
  ];
  search(document)
    .find((one) => one.getClientRects().length > 0)
    ?.click();
}

/** Runs in the page. */
function focusOn(selector: string): void {
  const search = (root: Document | ShadowRoot): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? search(shadowRoot) : [])),
  ];
  const button = search(document).find((one) => one.getClientRects().length > 0);
  // A site's own `div` of a button can be reached with the keyboard.
  if (button && button.tabIndex < 0) button.tabIndex = 0;
  button?.focus();
}

interface Way {
  readonly name: string;
  readonly act: (tab: Tab) => Promise<unknown>;
}

const waysOf = ({ what, press, ...box }: (typeof boxes)[number]): Way[] => {
  // The practice page saves a change by its button alone.
  const keys = what === 'Facebook, edit' ? undefined : box.keys;
  return [
    { name: 'the mouse', act: (tab) => tab.click(press) },
    { name: 'a finger', act: (tab) => tab.tap(press) },
    {
      name: 'Enter on the button',
      act: async (tab) => {
        await tab.ready(press);
        await tab.evaluate(focusOn, press);
        await tab.press('Enter');
      },
    },
    {
      name: 'Space on the button',
      act: async (tab) => {
        await tab.ready(press);
        await tab.evaluate(focusOn, press);
        await tab.press(' ');
      },
    },
    {
      name: 'a script of the page',
      act: async (tab) => {
        await tab.ready(press);
        await tab.evaluate(clickByScript, press);
      },
    },
    ...(keys === undefined ? [] : [{ name: keys, act: (tab: Tab) => tab.press(keys) }]),
    ...(keys === 'Control+Enter' ? [{ name: 'Meta+Enter', act: (tab: Tab) => tab.press('Meta+Enter') }] : []),
  ];
};

/** A press of "Next" posts nothing yet: that it is held is proved with the surfaces. */
const atOnce = boxes.filter(({ press }) => !press.includes('Next'));
const siteOf = ({ url }: (typeof boxes)[number]): string => new URL(url).hostname;
const oneOfEachSite = boxes.filter(
  (one, at) => boxes.findIndex((other) => siteOf(other) === siteOf(one)) === at,
);

describe.each(browserNames)('ways of posting, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const write = async ({ url, box }: (typeof boxes)[number], text: string): Promise<void> => {
    await tab.open(url);
    await tab.focus(box);
    await tab.type(text);
  };
  const isHeld = async ({ name, act }: Way): Promise<void> => {
    await act(tab);
    const hold = await until(tab, `the hold of ${name}`, ({ held }) => held).catch((error: Error) => error);
    // Whether a post went out says more than that no card came.
    expect([name, await tab.sent()]).toEqual([name, []]);
    if (hold instanceof Error) throw hold;
  };
  const backToDraft = async (): Promise<void> => {
    await tab.press('Escape');
    await until(tab, 'no card', ({ card }) => card === undefined);
  };
  const postAnyway = async (): Promise<void> => {
    await tab.click('.hold-choices .button.plain');
    await tab.waitFor('the question', asksReason);
    await tab.type('It is made up');
    await tab.click('.hold-choices .button.main');
    await tab.waitFor('the post', () => window.__sent.length > 0);
    await pause(150);
    expect((await tab.sent()).map(({ text }) => text)).toEqual([expect.stringContaining(secret)]);
  };

  // With every box another way is the last: over all boxes of a site, each is let through as well.
  describe.each(atOnce.map((place, turn) => ({ ...place, turn })))('$what', ({ turn, ...place }) => {
    const ways = waysOf(place);
    const last = ways[turn % ways.length];
    it(`every way is held; ${last?.name} is let through once by Post anyway`, async () => {
      await write(place, secret);
      for (const way of ways) {
        await isHeld(way);
        await backToDraft();
        await tab.focus(place.box);
      }
      if (last) await isHeld(last);
      await postAnyway();
    });
  });

  describe.each(oneOfEachSite)('$what', (place) => {
    it.each(waysOf(place))('$name: held, and let through once by Post anyway', async (way) => {
      await write(place, secret);
      await isHeld(way);
      await postAnyway();
    });

    it.each(waysOf(place))('$name: not felt where there is nothing to say', async ({ act }) => {
      await write(place, fine);
      // Until its button is enabled, a moment after the words are there, the page heeds no way at all.
      await tab.ready(place.press);
      await act(tab);
      await tab.waitFor('the post', () => window.__sent.length > 0);
      await pause(150);
      expect(await tab.sent()).toHaveLength(1);
      expect((await seen(tab)).card).toBeUndefined();
    });
  });
});
