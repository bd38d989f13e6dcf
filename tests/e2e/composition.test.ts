import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apart, type Hand, hands, putRight, says, secret, underlined, without, write } from './hand.ts';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { cardWith, launchPostcheck, pause, seen, until } from './postcheck.ts';

/** Long enough for every check that typing asked for to be answered and painted. */
const checks = 900;

const reference = {
  editor: 'a recommendation',
  url: 'https://www.linkedin.com/in/sam-okafor/edit/forms/recommendation/write/',
  box: 'recommendation',
  joins: 0,
} as const;

/** Runs in the page: counts how often a composition begins and ends in a box. */
function watchCompositions(name: string): void {
  const heard: string[] = [];
  Object.assign(window, { __compositions: heard });
  for (const type of ['compositionstart', 'compositionend']) {
    window.__box(name).addEventListener(type, () => heard.push(type));
  }
}
const compositions = (): string[] => (window as unknown as { __compositions: string[] }).__compositions;

describe.each(browserNames)('an input method, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  describe.each(hands)('in $editor', (hand: Hand) => {
    it('Japanese goes on undisturbed while the draft is checked under it', async () => {
      await write(tab, hand, `${secret} `);
      await tab.evaluate(watchCompositions, hand.box);
      await tab.compose(['に', 'にほ', 'にほん', 'にほんご'], '日本語', () => underlined(tab, hand));
      await says(tab, hand, `${secret} 日本語`);
      await underlined(tab, hand);
      expect(await tab.evaluate(compositions)).toEqual(['compositionstart', 'compositionend']);
    });

    it('words in the middle, before what is underlined, leave line and caret where they were', async () => {
      await write(tab, hand, secret);
      await underlined(tab, hand);
      await tab.press('Control+Home');
      await tab.compose(['か', 'かん', 'かんじゃ'], '患者', () => pause(checks));
      await tab.type(' ');
      await says(tab, hand, `患者 ${secret}`);
      await underlined(tab, hand);
    });

    it('a number put together in full width is found', async () => {
      const wide = '９４３ ４７６ ５９１９';
      await write(tab, hand, 'Patient no ');
      await tab.compose(['９', '９４３ ４７６', wide], wide);
      await underlined(tab, hand, wide);
    });

    it('a dead key makes its letter, and the next word is checked', async () => {
      await write(tab, hand, 'Caf');
      await tab.compose(['´'], 'é');
      await tab.type(` ${secret}`);
      await says(tab, hand, `Café ${secret}`);
      await underlined(tab, hand);
    });

    it('emoji before the words: the line is under the right ones, and the fix takes out those', async () => {
      await write(tab, hand, secret);
      await tab.press('Control+Home');
      await tab.insert('👩🏽‍⚕️');
      await tab.insert('🇬🇧');
      await tab.type(' ');
      await says(tab, hand, `👩🏽‍⚕️🇬🇧 ${secret}`);
      await underlined(tab, hand);
      await apart(hand);
      await cardWith(tab, 'patient’s number');
      await putRight(tab);
      await says(tab, hand, `👩🏽‍⚕️🇬🇧 ${without}`);
      // The caret is still behind the space.
      await tab.type('x');
      await says(tab, hand, `👩🏽‍⚕️🇬🇧 x${without}`);
    });

    it('a fix pressed in the midst of a composition doubles nothing and loses nothing', async () => {
      await write(tab, hand, `${secret} `);
      await underlined(tab, hand);
      await apart(hand);
      await tab.compose(['に', 'にほん'], 'にほん', async () => {
        await tab.click('.marker');
        await until(tab, 'the card', ({ card }) => card !== undefined);
        await tab.click('.card .buttons .button');
        await until(tab, 'an outcome', ({ card }) => /the words are gone|did not/.test(card ?? ''));
      });
      const { card } = await seen(tab);
      // An editor in the midst of something may refuse. Then the draft is as it was, and the card says so.
      const now = card?.includes('the words are gone') ? without : secret;
      await says(tab, hand, `${now} にほん`);
      await pause(300);
      expect(await tab.model(hand.box)).toBe(`${now} にほん`);
    });
  });

  it('a reference is given its disclaimer only when the composition is over', async () => {
    await write(tab, reference, 'Sam has worked with me for years ');
    await tab.compose(['に', 'にほん'], '日本', async () => {
      await pause(3000);
      expect(await tab.model(reference.box)).toBe('Sam has worked with me for years にほん');
    });
    await tab.waitFor(
      'the disclaimer',
      (box: string) => /^Sam has worked with me for years 日本\n\n\S/.test(window.__model(box)),
      reference.box,
    );
  });
});
