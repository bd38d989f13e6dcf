import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hand, hands, number, says, secret, underlined, write } from './hand.ts';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { launchPostcheck, seen, until } from './postcheck.ts';

/** The editors in which the sites offer names and hashtags as they are typed. */
const offering = hands.filter(({ box }) => box !== 'about');

/** Runs in the page: the names on offer. */
const offered = (): string[] =>
  [...document.querySelectorAll('[role="listbox"] [role="option"]')].map(
    (option) => option.textContent ?? '',
  );
/** Runs in the page: whether the keyboard is in a box. */
const isIn = (name: string): boolean => window.__box(name).matches(':focus');

describe.each(browserNames)('a list of names the site offers, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const offers = (name: string): Promise<unknown> =>
    tab.waitFor(
      `the offer of ${name}`,
      (wanted: string) =>
        [...document.querySelectorAll('[role="option"]')].some(({ textContent }) => textContent === wanted),
      name,
    );

  describe.each(offering)('in $editor', (hand: Hand) => {
    it('stays open while a check comes in, and Enter picks from it', async () => {
      await write(tab, hand, `${secret} @pri`);
      await offers('@priyaraman_rn');
      await underlined(tab, hand);
      expect(await tab.evaluate(offered)).toEqual(['@priyaraman_rn']);
      expect(await tab.evaluate(isIn, hand.box)).toBe(true);
      await tab.press('Enter');
      await says(tab, hand, `${secret} @priyaraman_rn `);
      await underlined(tab, hand);
      await tab.type('thanks');
      await says(tab, hand, `${secret} @priyaraman_rn thanks`);
      expect(await tab.sent()).toEqual([]);
    });

    it('stays open beside the card, which Escape closes first', async () => {
      await write(tab, hand, `${secret} #flu`);
      await offers('#flujabs');
      await underlined(tab, hand);
      await tab.click('.marker');
      await until(tab, 'the card', ({ card }) => card !== undefined);
      expect(await tab.evaluate(offered)).toEqual(['#flujabs']);
      await tab.press('Escape');
      await until(tab, 'no card', ({ card }) => card === undefined);
      expect(await tab.evaluate(offered)).toEqual(['#flujabs']);
      await tab.press('Enter');
      await says(tab, hand, `${secret} #flujabs `);
    });
  });

  it('takes Enter for itself in a comment on Facebook, where Enter else posts and is held', async () => {
    await tab.open('https://www.facebook.com/');
    await tab.focus('comment');
    await tab.type(`${secret} @pri`);
    await offers('@priyaraman_rn');
    await until(tab, 'a line', ({ lines }) => lines.block.join() === number);
    await tab.press('Enter');
    await tab.waitFor('the name', () => window.__model('comment').endsWith('@priyaraman_rn '));
    const { held } = await seen(tab);
    expect(held).toBe(false);
    await tab.press('Enter');
    await until(tab, 'the hold', (now) => now.held);
    expect(await tab.sent()).toEqual([]);
  });
});
