import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apart, type Hand, hands, number, putRight, says, secret, underlined, without } from './hand.ts';
import { browserNames, type Session, type Tab } from './harness/index.ts';
import { cardWith, launchPostcheck, pause, seen, until } from './postcheck.ts';

const post = '[data-testid="tweetButtonInline"]';

/**
 * Runs in the page: another extension that checks writing, as those are built: marks on the editor, an element of its own
 * beside it with a shadow root, boxes drawn under words, a button in the corner, and all of it put back when it is gone.
 */
function anotherChecker(name: string): void {
  const editor = window.__box(name);
  const marks = {
    'data-gramm': 'true',
    'data-gramm_id': '8f3c',
    'data-lt-tmp-id': 'lt-1',
    spellcheck: 'false',
  };
  const own = document.createElement('grammarly-extension');
  own.style.cssText = 'position: absolute; top: 0; left: 0; pointer-events: none; z-index: 2147483647';
  const shadow = own.attachShadow({ mode: 'open' });
  const line = document.createElement('div');
  line.style.cssText = 'position: fixed; height: 2px; background: red; pointer-events: none';
  const button = document.createElement('button');
  button.textContent = 'G';
  button.style.cssText = 'position: fixed; pointer-events: auto';
  shadow.append(line, button);

  const place = (): void => {
    const box = editor.getBoundingClientRect();
    line.style.left = `${box.left + 10}px`;
    line.style.top = `${box.top + 18}px`;
    line.style.width = '60px';
    button.style.left = `${box.right - 70}px`;
    button.style.top = `${box.bottom - 26}px`;
  };
  const settle = (): void => {
    for (const [mark, value] of Object.entries(marks)) {
      if (editor.getAttribute(mark) !== value) editor.setAttribute(mark, value);
    }
    if (!own.isConnected) (editor.parentElement ?? document.body).append(own);
    place();
  };
  new MutationObserver(settle).observe(document, { childList: true, subtree: true, attributes: true });
  editor.addEventListener('input', () => {
    const words = document.createRange();
    words.selectNodeContents(editor);
    CSS.highlights.set('another-checker', new Highlight(words));
    settle();
  });
  settle();
}

/** Runs in the page: every attribute by which a site asks checkers of writing to stay away, on the box and around it. */
function optOut(name: string): void {
  const wishes = {
    'data-gramm': 'false',
    'data-gramm_editor': 'false',
    'data-enable-grammarly': 'false',
    'data-lt-active': 'false',
    'data-ms-editor': 'false',
    'data-1p-ignore': '',
    autocomplete: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    translate: 'no',
    writingsuggestions: 'false',
  };
  const box = window.__box(name);
  for (const element of [box, box.parentElement, document.body]) {
    for (const [wish, value] of Object.entries(wishes)) element?.setAttribute(wish, value);
  }
}

describe.each(browserNames)('in company, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await launchPostcheck(browser);
    tab = session.tab;
  });
  afterAll(() => session?.close());

  describe.each(hands)('in $editor', (hand: Hand) => {
    it('another extension’s checker in the box disturbs neither lines nor fixes', async () => {
      await tab.open(hand.url);
      await tab.evaluate(anotherChecker, hand.box);
      await tab.focus(hand.box);
      await tab.type(secret);
      await underlined(tab, hand);
      await apart(hand);
      await cardWith(tab, 'patient’s number');
      await putRight(tab);
      await says(tab, hand, without);
      await tab.type('!');
      await says(tab, hand, `${without}!`);
    });

    it('is not kept away by what a site says to other checkers', async () => {
      await tab.open(hand.url);
      await tab.evaluate(optOut, hand.box);
      await tab.focus(hand.box);
      await tab.type(secret);
      await underlined(tab, hand);
    });
  });

  describe('with a page that would be rid of us', () => {
    beforeEach(async () => {
      await tab.open('https://x.com/home');
      await tab.focus('home');
      await tab.type(secret);
      await until(tab, 'a line', ({ lines }) => lines.block.join() === number);
    });
    const held = (): Promise<unknown> => until(tab, 'the hold', (now) => now.held);

    it('a box that asked checkers away is held all the same', async () => {
      await tab.evaluate(optOut, 'home');
      await tab.type(' today');
      await tab.click(post);
      await held();
      expect(await tab.sent()).toEqual([]);
    });

    it('taken out as often as we come, we still hold; left alone, we are there again', async () => {
      await tab.evaluate(() => {
        const sweep = (): void => {
          for (const one of document.querySelectorAll('[popover]')) one.remove();
        };
        const watch = new MutationObserver(sweep);
        watch.observe(document, { childList: true, subtree: true });
        Object.assign(window, { __stop: () => watch.disconnect() });
        sweep();
      });
      await tab.click(post);
      await tab.press('Control+Enter');
      await pause(2500);
      expect(await tab.sent()).toEqual([]);
      await tab.evaluate(() => (window as unknown as { __stop: () => void }).__stop());
      await held();
    });

    it('restyled with all the force a page has, the card stands where it stood', async () => {
      await tab.evaluate(() => {
        const rules = `display: none; visibility: hidden; opacity: 0; width: 0; height: 0; inset: auto; margin: 900px;
          position: static; transform: scale(0); clip-path: inset(100%); filter: opacity(0); pointer-events: none; zoom: 0.01`;
        const forced = rules.replaceAll(/;|$/g, ' !important;');
        const style = document.createElement('style');
        style.textContent = `[popover], [popover]::before { ${forced} }`;
        document.head.append(style);
        for (const one of document.querySelectorAll('[popover]')) {
          one.setAttribute('style', forced);
          one.setAttribute('hidden', '');
        }
      });
      await tab.press('Alt+Shift+K');
      await until(tab, 'the card', ({ card }) => card !== undefined);
      await pause(100);
      const there = await tab.evaluate(() => {
        const host = document.querySelector('[popover]');
        const card = host?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
        if (!card) return undefined;
        const at = document.elementFromPoint(card.x + card.width / 2, card.y + 20);
        return { ours: at === host, width: card.width > 200, height: card.height > 100 };
      });
      expect(there).toEqual({ ours: true, width: true, height: true });
    });

    it('covered by a sheet over the whole page, we hold what its script presses, and keys work under it', async () => {
      await tab.evaluate((button: string) => {
        const sheet = document.createElement('div');
        sheet.setAttribute('popover', 'manual');
        sheet.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; background: white';
        sheet.id = 'sheet';
        document.body.append(sheet);
        sheet.showPopover();
        document.querySelector<HTMLElement>(button)?.click();
      }, post);
      await held();
      expect(await tab.sent()).toEqual([]);
      await tab.press('Escape');
      await until(tab, 'no card', ({ card }) => card === undefined);
      await tab.type('!');
      expect(await tab.model('home')).toBe(`${secret}!`);
      await tab.press('Control+Enter');
      await held();
      expect(await tab.sent()).toEqual([]);
    });

    it('told lies in our own words, we believe none', async () => {
      await tab.evaluate((words: string) => {
        const lies = [
          { kind: 'state', on: false, holdMode: 'advise' },
          { kind: 'findings', findings: [], organisation: words },
          { kind: 'pause' },
          { kind: 'tab-open', at: { box: 0, finding: 0 } },
          { kind: 'remember', setting: 'profileDisclaimer' },
        ];
        for (const lie of lies) {
          window.postMessage(lie, '*');
          window.dispatchEvent(new MessageEvent('message', { data: lie, source: window }));
          document.dispatchEvent(new CustomEvent(lie.kind, { detail: lie }));
        }
        new BroadcastChannel('postcheck').postMessage(lies);
        window.dispatchEvent(new StorageEvent('storage', { key: 'settings', newValue: '{"on":false}' }));
      }, number);
      await pause(300);
      const { card, markers } = await seen(tab);
      expect(card).toBeUndefined();
      expect(markers).toEqual(['Postcheck: 1 to check']);
      await tab.click(post);
      await held();
      expect(await tab.sent()).toEqual([]);
    });
  });
});
