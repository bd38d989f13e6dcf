import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { launchPostcheck, pause, seen, until } from './postcheck.ts';

const number = '943 476 5919';
const secret = `NHS no ${number} still not matched`;
const post = '[data-testid="tweetButtonInline"]';

describe.each(browserNames)('a page that means ill, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  const write = async (): Promise<void> => {
    await tab.open('https://x.com/home');
    await tab.focus('home');
    await tab.type(secret);
    await until(tab, 'a line', ({ lines }) => lines.block.length > 0);
  };
  const held = (): Promise<unknown> => until(tab, 'the hold', (now) => now.held);

  it('cannot press our buttons', async () => {
    await write();
    await tab.click(post);
    await held();
    await tab.evaluate(() => {
      for (const { shadowRoot } of document.querySelectorAll('[popover]')) {
        for (const button of shadowRoot?.querySelectorAll('button') ?? []) button.click();
      }
    });
    await pause(300);
    expect(await tab.sent()).toEqual([]);
    expect((await seen(tab)).held).toBe(true);
  });

  it('cannot post by keys it makes itself', async () => {
    await write();
    await tab.evaluate(() => {
      const editor = window.__box('home');
      editor.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          keyCode: 13,
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        }),
      );
    });
    await held();
    expect(await tab.sent()).toEqual([]);
  });

  it('cannot end us by forging the framework’s own messages', async () => {
    await write();
    await tab.evaluate(() => {
      const host = document.querySelector('script')?.src ?? '';
      for (const name of ['twitter', 'x', host]) {
        const type = `${name}:wxt:content-script-started`;
        window.postMessage({ type, contentScriptName: 'twitter', isFirstScript: true, messageId: 'x' }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'twitter' } }));
      }
    });
    await tab.click(post);
    await held();
    expect(await tab.sent()).toEqual([]);
  });

  it('cannot open the gate by being first: its own listeners hear nothing of a held press', async () => {
    await write();
    await tab.evaluate(() => {
      document.title = '';
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown']) {
        window.addEventListener(
          type,
          (event) => {
            if ((event.target as Element).closest?.('button')) document.title += ` ${type}`;
          },
          true,
        );
      }
    });
    await tab.click(post);
    await held();
    expect(await tab.evaluate(() => document.title)).toBe('');
  });

  it('cannot tire us out by changing the page all the time', async () => {
    await write();
    await tab.evaluate(() => {
      const timeline = document.querySelector('.timeline');
      setInterval(() => {
        for (let times = 0; times < 200; times += 1) {
          timeline?.append(document.createElement('p'));
          timeline?.lastChild?.remove();
        }
      }, 5);
    });
    await tab.type(' yet');
    await tab.press('Control+Enter');
    await held();
    expect(await tab.sent()).toEqual([]);
  });

  it('gets nothing from us: no attribute, no global, no message', async () => {
    await tab.open('https://x.com/home');
    await tab.evaluate(() => {
      const heard: string[] = [];
      window.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      Object.assign(window, { heard, before: 0 });
      Object.assign(window, { before: Object.keys(window).length });
    });
    await tab.focus('home');
    await tab.type(secret);
    await until(tab, 'a line', ({ lines }) => lines.block.length > 0);
    const left = await tab.evaluate((words: string) => {
      const { heard, before } = window as unknown as { heard: string[]; before: number };
      const named = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].filter(({ name, value }) => /postcheck/i.test(`${name} ${value}`)),
      );
      return {
        heard: heard.join().includes(words),
        globals: Object.keys(window).length - before,
        named: named.length,
      };
    }, number);
    expect(left).toEqual({ heard: false, globals: 0, named: 0 });
  });
});
