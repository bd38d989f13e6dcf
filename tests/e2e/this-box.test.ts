import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, browserNames, type Session, type Tab } from './harness/index.ts';
import { type Screen, startScreen, whyNoScreen } from './harness/screen.ts';
import { launchPostcheck, pause, seen, until } from './postcheck.ts';

const reason = whyNoScreen();
if (reason) process.stdout.write(`  “Check this box” not tried by real keys and menus: ${reason}.\n`);

const page = 'https://editors.example/';
const draft = 'Lovely Mrs Okafor in bed 4 went home today';

/**
 * The browser gives the permission for a tab only for its own shortcut and its own menu, which no driver of pages
 * reaches: the keys and the mouse pressed here are the screen's.
 */
describe.skipIf(reason).each(browserNames)(
  '“Check this box”, on a site without an adapter, in %s',
  (browser) => {
    let screen: Screen;
    let session: Session;
    beforeAll(async () => {
      screen = await startScreen();
      session = await launchPostcheck(browser, { display: screen.display });
    });
    afterAll(async () => {
      await session?.close().finally(() => screen.close());
    });

    const write = async (tab: Tab): Promise<void> => {
      await tab.open(page);
      await tab.focus('textarea');
      await tab.type(draft);
    };
    const checked = (tab: Tab) =>
      until(tab, 'a marker with a finding', ({ markers }) => markers.join().includes('1 to check'));
    const untouched = async (tab: Tab): Promise<void> => {
      await pause(1500);
      expect((await seen(tab)).markers).toEqual([]);
    };

    /** Puts the mouse over the box. Where the page lies on the screen, the page itself is asked. */
    const pointAtBox = async (tab: Tab): Promise<void> => {
      await tab.evaluate(() =>
        addEventListener('mousemove', ({ clientX, clientY }) => {
          document.body.dataset.mouse = `${clientX} ${clientY}`;
        }),
      );
      screen.moveTo(401, 401);
      screen.moveTo(400, 400);
      const mouse = await tab.waitFor('the mouse', () => document.body.dataset.mouse?.split(' ').map(Number));
      const [x = 0, y = 0] = await tab.evaluate(() => {
        const box = document.querySelector('textarea')?.getBoundingClientRect();
        return box ? [box.x + 30, box.y + box.height / 2] : [];
      });
      screen.moveTo(Math.round(400 - (mouse[0] ?? 0) + x), Math.round(400 - (mouse[1] ?? 0) + y));
    };

    it('is nowhere until somebody asks', async () => {
      await write(session.tab);
      await untouched(session.tab);
    });

    it('comes by the shortcut, which opens the card at the next press', async () => {
      screen.press('alt+shift+k');
      await checked(session.tab);
      screen.press('alt+shift+k');
      const { card } = await until(session.tab, 'the card', (now) => now.card !== undefined);
      expect(card).toContain('Mrs Okafor');
      screen.press('Escape');
    });

    it('comes to that tab alone, and is gone from it with the page', async () => {
      const other = await session.newTab();
      await write(other);
      await untouched(other);
      await other.close();
      await write(session.tab);
      await untouched(session.tab);
    });

    const menus: readonly BrowserName[] = ['chromium'];
    it.runIf(menus.includes(browser))('comes by the menu of the box', async () => {
      const tab = await session.newTab();
      await write(tab);
      await pointAtBox(tab);
      screen.click('right');
      await pause(800);
      // The last is the browser's own “Inspect”.
      screen.press('Up', 'Up', 'Return');
      await checked(tab);
      await tab.close();
    });
  },
);
