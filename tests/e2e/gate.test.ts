import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { launchPostcheck, pause, seen, until } from './postcheck.ts';

const number = '943 476 5919';
const secret = `NHS no ${number} still not matched`;
const post = '[data-testid="tweetButtonInline"]';
const reason = 'It is a made up number';

describe.each(browserNames)('the gate, in %s', (browser) => {
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
  const checked = (): Promise<unknown> => until(tab, 'a line', ({ lines }) => lines.block.length > 0);
  const held = (): Promise<unknown> => until(tab, 'the hold', (now) => now.held);
  const sentOnce = async (): Promise<void> => {
    await tab.waitFor('the post', () => window.__sent.length > 0);
    // Long enough for a second one to have come through.
    await pause(300);
  };
  const askedWhy = async (): Promise<void> => {
    await tab.click('.hold-choices .button.plain');
    await tab.waitFor('the question', () =>
      [...document.querySelectorAll('[popover]')].some(
        ({ shadowRoot }) => shadowRoot?.activeElement?.id === 'reason',
      ),
    );
    // The card grew by the question and finds its place anew.
    await pause(100);
  };
  const postAnyway = async (): Promise<void> => {
    await askedWhy();
    await tab.type(reason);
    await tab.click('.hold-choices .button.main');
  };

  describe.each([
    ['a click on Post', () => tab.click(post)],
    ['Ctrl+Enter', () => tab.press('Control+Enter')],
    [
      'Enter on the Post button',
      async () => {
        await tab.evaluate((button: string) => document.querySelector<HTMLElement>(button)?.focus(), post);
        await tab.press('Enter');
      },
    ],
    [
      'Space on the Post button',
      async () => {
        await tab.evaluate((button: string) => document.querySelector<HTMLElement>(button)?.focus(), post);
        await tab.press(' ');
      },
    ],
    [
      'a click that the page makes itself',
      () => tab.evaluate((button: string) => document.querySelector<HTMLElement>(button)?.click(), post),
    ],
  ])('%s', (_, act) => {
    it('is held, with the focus on the card, and Post anyway sends it once', async () => {
      await write(secret);
      await checked();
      await act();
      await held();
      expect(await tab.sent()).toEqual([]);
      await tab.type('x');
      expect(await tab.model('home')).toBe(secret);
      await postAnyway();
      await sentOnce();
      expect((await tab.sent()).map(({ text }) => text)).toEqual([secret]);
    });

    it('goes through by itself when there is nothing to say', async () => {
      await write('Flu jabs are in, clinic opens at 8');
      await act();
      await sentOnce();
      expect(await tab.sent()).toHaveLength(1);
      expect((await seen(tab)).card).toBeUndefined();
    });

    it('is held when it comes before the answer', async () => {
      await write(secret);
      await act();
      await held();
      expect(await tab.sent()).toEqual([]);
    });
  });

  it('leaves a post that is known to be fine to the page alone', async () => {
    await write('Flu jabs are in, clinic opens at 8');
    await pause(600);
    await tab.evaluate((button: string) => {
      document.querySelector(button)?.addEventListener('click', (event) => {
        document.title = `trusted: ${event.isTrusted}`;
      });
    }, post);
    await tab.click(post);
    expect(await tab.evaluate(() => document.title)).toBe('trusted: true');
    expect(await tab.sent()).toHaveLength(1);
  });

  it('shows the whole press to a page that posts on pointerdown', async () => {
    await write(secret);
    await checked();
    await tab.evaluate((button: string) => {
      const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
      for (const type of types) {
        document.querySelector(button)?.addEventListener(type, () => {
          document.title += ` ${type}`;
        });
      }
      document.title = '';
    }, post);
    await tab.click(post);
    await held();
    expect(await tab.evaluate(() => document.title.trim())).toBe('');
    await postAnyway();
    await sentOnce();
    const title = await tab.evaluate(() => document.title.trim());
    expect(title).toBe('pointerdown mousedown pointerup mouseup click');
  });

  it('goes back to the draft, with the caret where it was', async () => {
    await write(secret);
    await checked();
    await tab.press('Control+Enter');
    await held();
    await tab.press('Escape');
    await until(tab, 'no card', ({ card }) => card === undefined);
    await tab.type('!');
    expect(await tab.model('home')).toBe(`${secret}!`);
    expect(await tab.sent()).toEqual([]);
  });

  it('wants a reason for something important', async () => {
    await write(secret);
    await tab.press('Control+Enter');
    await held();
    await askedWhy();
    await tab.click('.hold-choices .button.main');
    await until(tab, 'the question', ({ card }) => card?.includes('Write why') ?? false);
    expect(await tab.sent()).toEqual([]);
  });

  it('does not ask again about the same words in this box, but does about others', async () => {
    await write(secret);
    await tab.press('Control+Enter');
    await held();
    await postAnyway();
    await sentOnce();
    await tab.focus('home');
    await tab.type(secret);
    await tab.press('Control+Enter');
    await tab.waitFor('the second post', () => window.__sent.length === 2);
    await tab.type('NHS no 450 557 7104 as well');
    await tab.press('Control+Enter');
    await held();
    expect(await tab.sent()).toHaveLength(2);
  });

  it('holds something to check once, without asking for a reason', async () => {
    await write('Proud of what our team at NHS England launched today');
    await tab.press('Control+Enter');
    await held();
    await tab.click('.hold-choices .button.plain');
    await sentOnce();
    expect(await tab.sent()).toHaveLength(1);
  });

  it('decides on all parts of a thread at once', async () => {
    await tab.open('https://x.com/compose/post');
    await tab.focus('part-0');
    await tab.type('A thread about our week');
    await tab.click('[data-testid="addButton"]');
    await tab.focus('part-1');
    await tab.type(secret);
    await checked();
    await tab.click('[data-testid="tweetButton"]');
    await held();
    expect(await tab.sent()).toEqual([]);
    await postAnyway();
    await sentOnce();
    expect((await tab.sent()).map(({ text }) => text)).toEqual(['A thread about our week', secret]);
  });

  describe('a comment on Facebook, which Enter posts', () => {
    const comment = async (): Promise<void> => {
      await tab.open('https://www.facebook.com/');
      await tab.focus('comment');
      await tab.type(secret);
      await checked();
    };

    it('takes Shift+Enter for a new line', async () => {
      await comment();
      await tab.press('Shift+Enter');
      await tab.type('more');
      await until(tab, 'a line', ({ lines }) => lines.block.length > 0);
      expect(await tab.model('comment')).toBe(`${secret}\nmore`);
      expect((await seen(tab)).held).toBe(false);
    });

    it('leaves the Enter that ends a composed character to the editor', async () => {
      await comment();
      const heard = await tab.evaluate(() => {
        const box = window.__box('comment');
        let count = 0;
        document.addEventListener('keydown', () => {
          count += 1;
        });
        const enter = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, composed: true };
        // As Chromium and Firefox tell of it, and as Safari does: after the composition, by its key code.
        box.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
        box.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }));
        return count;
      });
      expect(heard).toBe(2);
      expect((await seen(tab)).held).toBe(false);
    });
  });

  it('holds a key that the page forges', async () => {
    await write(secret);
    await checked();
    await tab.evaluate(() =>
      window.__box('home').dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          code: 'Enter',
          keyCode: 13,
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      ),
    );
    await held();
    expect(await tab.sent()).toEqual([]);
  });

  it('holds a form that the page sends off itself', async () => {
    await tab.open('https://www.facebook.com/');
    await tab.focus('comment');
    await tab.type(secret);
    await checked();
    const sent = await tab.evaluate(() => {
      let count = 0;
      const form = window.__box('comment').closest('form') as HTMLFormElement;
      form.addEventListener('submit', (event) => {
        count += 1;
        event.preventDefault();
      });
      form.requestSubmit();
      return count;
    });
    expect(sent).toBe(0);
    await held();
  });

  it('decides on the words as they are when it is pressed', async () => {
    await write(secret);
    await checked();
    await tab.press('Control+a');
    await tab.press('Backspace');
    await tab.type('Flu jabs are in');
    await tab.press('Control+Enter');
    await sentOnce();
    expect((await tab.sent()).map(({ text }) => text)).toEqual(['Flu jabs are in']);
  });

  it('is up again after the page wrote itself anew', async () => {
    await write(secret);
    await checked();
    await tab.evaluate(() => {
      const keep = [...document.body.childNodes];
      document.open();
      document.write('<body></body>');
      document.close();
      document.body.append(...keep);
    });
    await pause(100);
    await tab.click(post);
    await until(tab, 'the hold', (now) => now.held);
    expect(await tab.sent()).toEqual([]);
  });
});
