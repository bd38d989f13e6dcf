import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, Session } from './session.ts';

export * from './session.ts';

/**
 * Starts a browser with unpacked extensions and the practice pages at the sites' own addresses.
 *
 *     const session = await launch('firefox', { extensions: [resolve('.output/firefox-mv2')] });
 *     await session.tab.open('https://x.com/home');
 *     await session.tab.focus('home');
 *     await session.tab.type('Hello');
 *     expect(await session.tab.model('home')).toBe('Hello');
 *     await session.close();
 */
export const launch = (browser: BrowserName, options: LaunchOptions = {}): Promise<Session> =>
  browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
