import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { asksReason, launchPostcheck, seen, until } from './postcheck.ts';

const number = '943 476 5919';
const secret = `NHS no ${number} still not matched`;

describe.each(browserNames)('at a compose box, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const write = async (text: string): Promise<void> => {
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(text);
  };
  const underlined = (): Promise<unknown> =>
    until(tab, 'the number underlined', ({ lines }) => lines.block.join() === number);

  it('underlines the words and says at the box how many things there are to check', async () => {
    await write(secret);
    await underlined();
    const { markers, card, lines } = await seen(tab);
    expect(lines).toEqual({ block: [number], warn: [], advise: [] });
    expect(markers).toEqual(['Postcheck: 1 to check']);
    expect(card).toBeUndefined();
  });

  it('says nothing about a draft that is fine', async () => {
    await write('Flu jabs are in, clinic opens at 8');
    const { markers, lines } = await until(tab, 'the marker', (now) => now.markers.length > 0);
    expect(markers).toEqual(['Postcheck: Nothing to say']);
    expect(lines).toEqual({ block: [], warn: [], advise: [] });
  });

  it('keeps the line under its words while somebody types before them', async () => {
    await write(secret);
    await underlined();
    await tab.press('Home');
    await tab.type('Hello all. ');
    await underlined();
    expect(await tab.model('home')).toBe(`Hello all. ${secret}`);
  });

  it('drops the line as soon as its words change, and draws it again when they are back', async () => {
    await write(`NHS no ${number}`);
    await underlined();
    // Fewer digits can still be a number of a hospital’s own.
    for (const _ of '476 5919') await tab.press('Backspace');
    await until(tab, 'no line', ({ lines }) => lines.block.length === 0);
    await tab.type('476 5919');
    await underlined();
  });

  it('opens the card by the marker, and gives the caret back on Escape', async () => {
    await write(secret);
    await underlined();
    await tab.click('.marker');
    const { card } = await until(tab, 'the card', (now) => now.card !== undefined);
    expect(card).toContain('patient’s number');
    expect(card).toContain('3.1');
    await tab.press('Escape');
    await until(tab, 'no card', (now) => now.card === undefined);
    await tab.type('!');
    expect(await tab.model('home')).toBe(`${secret}!`);
  });

  it('opens the card by a click on the underlined words', async () => {
    await write(secret);
    await underlined();
    const at = await tab.evaluate(() => {
      const [, highlight] = [...CSS.highlights].find(([name]) => name.endsWith('-block')) ?? [];
      const [range] = [...(highlight ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    if (!at) throw new Error('Nothing is underlined');
    await tab.clickAt(at.x, at.y);
    await until(tab, 'the card', ({ card }) => card?.includes('patient’s number') ?? false);
  });

  it('opens the card by Alt+Shift+K, with the focus in it', async () => {
    await write(secret);
    await underlined();
    await tab.press('Alt+Shift+K');
    await until(tab, 'the card', ({ card }) => card !== undefined);
    await tab.type('x');
    expect(await tab.model('home')).toBe(secret);
  });

  it('removes the words through the editor, reads them gone, and one undo brings them back', async () => {
    await write(secret);
    await underlined();
    await tab.click('.marker');
    await until(tab, 'the card', ({ card }) => card !== undefined);
    await tab.click('.card .buttons .button');
    await until(tab, 'that they are gone', ({ card }) => card?.includes('the words are gone') ?? false);
    expect(await tab.model('home')).toBe('NHS no still not matched');
    await tab.press('Escape');
    await until(tab, 'no card', ({ card }) => card === undefined);
    await tab.press('Control+z');
    await underlined();
    expect(await tab.model('home')).toBe(secret);
  });

  it('says so when the same words are left elsewhere', async () => {
    await write(`NHS no ${number} and again NHS no ${number}`);
    await until(tab, 'two lines', ({ lines }) => lines.block.length === 2);
    await tab.click('.marker');
    await until(tab, 'the card', ({ card }) => card !== undefined);
    await tab.click('.card .buttons .button');
    const { card } = await until(tab, 'one line', ({ lines }) => lines.block.length === 1);
    expect(card).not.toContain('the words are gone');
  });

  it('forgets what somebody says is no problem, in this box', async () => {
    await write(secret);
    await underlined();
    await tab.click('.marker');
    await tab.click('[aria-controls="reasons"]');
    await tab.click('.reasons .reason');
    await tab.waitFor('the question', asksReason);
    await tab.type('A made up number');
    await tab.click('.why .button.main');
    await until(tab, 'no line', ({ lines }) => lines.block.length === 0);
    await tab.type(' yet');
    expect(await tab.model('home')).toBe(`${secret} yet`);
    await tab.press('Control+Enter');
    await tab.waitFor('the post', () => window.__sent.length > 0);
    expect(await tab.sent()).toEqual([{ box: 'home', text: `${secret} yet`, by: 'keys' }]);
  });

  it('adds the disclaimer at the end, where the caret stays where it was', async () => {
    const proud = 'Proud of what our team at NHS England launched today';
    await write(proud);
    await until(tab, 'the marker', ({ markers }) => markers[0]?.includes('to check') ?? false);
    await tab.click('.marker');
    await until(tab, 'the card', ({ card }) => card?.includes('Add the disclaimer') ?? false);
    await tab.click('.card .buttons .button');
    await until(
      tab,
      'that it was added',
      ({ card }) => card?.includes('The words are in your draft') ?? false,
    );
    const added = await tab.model('home');
    expect(added.startsWith(`${proud}\n\n`)).toBe(true);
    await tab.press('Escape');
    await tab.type('!');
    expect(await tab.model('home')).toBe(added.replace(proud, `${proud}!`));
  });

  it('asks the network for nothing', () => {
    expect(session.requests()).toEqual([]);
  });
});
