import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { cardWith, launchPostcheck, pause, seen, until } from './postcheck.ts';

const secret = 'NHS no 943 476 5919 still not matched';
const home = 'https://x.com/home';

type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'height'>;

/** Runs in the page: where Postcheck's card and the box it stands at are. */
function whereabouts(): { card: Edges | undefined; box: Edges } {
  const [card] = [...document.querySelectorAll('[popover]')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('.card') ?? [],
  );
  return {
    card: card?.getBoundingClientRect().toJSON(),
    box: window.__box('home').getBoundingClientRect().toJSON(),
  };
}

describe.each(browserNames)('quiet, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const write = async (text: string): Promise<void> => {
    await tab.open(home);
    await tab.focus('home');
    await tab.type(text);
  };
  const found = (): Promise<unknown> =>
    until(tab, 'something to check', ({ markers }) => markers[0]?.includes('to check') ?? false);
  const pauseBy = async (choice: number): Promise<void> => {
    await tab.click('.marker');
    await tab.click('[aria-controls="pauses"]');
    await tab.click(`#pauses li:nth-child(${choice}) button`);
    await until(tab, 'the pause', ({ markers }) => markers[0] === 'Postcheck: Paused');
  };

  describe('the hint', () => {
    it('comes once, with the first thing to say, and is in nobody’s way', async () => {
      await write('Flu jabs are in');
      await pause(500);
      expect((await seen(tab)).notice).toBeUndefined();
      await tab.type(` and ${secret}`);
      await until(tab, 'the hint', ({ notice }) => notice?.includes('Alt+Shift+K') ?? false);
      await tab.press('Alt+Shift+K');
      await until(tab, 'the card', ({ card, notice }) => card !== undefined && notice === undefined);
      await write(secret);
      await found();
      await pause(500);
      expect((await seen(tab)).notice).toBeUndefined();
    });
  });

  describe('a pause in a box', () => {
    beforeEach(async () => {
      await write(secret);
      await found();
      await pauseBy(1);
    });

    it('lets it post without a word, and holds in another box', async () => {
      expect((await seen(tab)).lines.block).toEqual([]);
      await tab.focus('home');
      await tab.press('Control+Enter');
      await tab.waitFor('the post', () => window.__sent.length > 0);
      expect((await seen(tab)).notice).toBeUndefined();
      await write(secret);
      await tab.press('Control+Enter');
      await until(tab, 'the hold', ({ held }) => held);
    });

    it('ends when the person says so', async () => {
      await tab.click('.marker');
      await tab.click('.card .button.main');
      await until(tab, 'a line', ({ lines }) => lines.block.length > 0);
    });
  });

  it('a pause for ten minutes holds nothing anywhere, until it is ended in any box', async () => {
    await write(secret);
    await found();
    await pauseBy(2);
    await write(secret);
    await until(tab, 'the pause', ({ markers }) => markers[0] === 'Postcheck: Paused');
    await tab.press('Control+Enter');
    await tab.waitFor('the post', () => window.__sent.length > 0);
    await tab.type(secret);
    await tab.click('.marker');
    const { card } = await until(tab, 'the card', (now) => now.card !== undefined);
    expect(card).toMatch(/until \d\d:\d\d/);
    await tab.click('.card .button.main');
    await until(tab, 'a line', ({ lines }) => lines.block.length > 0);
  });

  it('a name remembered as a colleague’s is not asked about again, until it is forgotten', async () => {
    const story = 'Mrs Adaeze Okafor in bed 4 went home today';
    await write(story);
    await found();
    await cardWith(tab, 'Mrs Adaeze Okafor');
    await tab.click('[aria-controls="reasons"]');
    await tab.click('.remember input');
    await tab.click('.reasons .reason');
    await pause(300);
    await write(story);
    await pause(1000);
    expect((await seen(tab)).lines.block).not.toContain('Mrs Adaeze Okafor');

    const options = await session.extensionPage('options.html');
    await options.click('.people button');
    await options.waitFor('nobody left', () => document.querySelector('.people') === null);
    await options.close();
    await write(story);
    await until(tab, 'the name', ({ lines }) => lines.block.includes('Mrs Adaeze Okafor'));
  });

  it('puts all right at once, one undo for each', async () => {
    await write('Not matched yet: NHS no 943 476 5919 and NHS no 450 557 7104');
    await until(tab, 'two to check', ({ markers }) => markers[0]?.includes('2 to check') ?? false);
    await tab.click('.marker');
    await tab.click('.together .button');
    const { lines, card } = await until(tab, 'the end', (now) => now.card?.includes('put right') ?? false);
    expect(card).toContain('Done: all 2 put right');
    expect(lines.block).toEqual([]);
    const after = await tab.model('home');
    expect(after).not.toContain('943 476');
    expect(after).not.toContain('450 557');
    await tab.focus('home');
    await tab.press('Control+z');
    await tab.press('Control+z');
    expect(await tab.model('home')).toContain('943 476 5919');
  });

  it('stands clear of the draft in a low window', async () => {
    await tab.resize(640, 420);
    await write(secret);
    await found();
    await tab.press('Alt+Shift+K');
    await until(tab, 'the card', ({ card }) => card !== undefined);
    await pause(200);
    const { card, box } = await tab.evaluate(whereabouts);
    if (!card) throw new Error('There is no card');
    const clear =
      card.left >= box.right || card.right <= box.left || card.top >= box.bottom || card.bottom <= box.top;
    expect(clear).toBe(true);
    expect(card.height).toBeGreaterThan(140);
    await tab.resize(1100, 800);
  });
});
