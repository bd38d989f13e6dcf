import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserPath } from '../e2e/harness/browsers.ts';
import { siteServer } from '../e2e/harness/site-server.ts';

/** A browser with the practice pages at the sites' own addresses. */
export interface Started {
  readonly context: BrowserContext;
  end(): Promise<void>;
}

export const home = 'https://x.com/home';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts Chromium with the extension in a folder, or with none. `more`: arguments beside the usual ones. */
export async function start(extension: string | undefined, more: readonly string[] = []): Promise<Started> {
  const answer = await siteServer();
  const profile = await mkdtemp(join(tmpdir(), 'postcheck-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : ['--disable-extensions']),
      ...more,
    ],
  });
  await context.route(/^https?:/, async (route) => {
    const found = await answer(route.request().url());
    return found ? route.fulfill({ ...found }) : route.abort();
  });
  // The extension opens its welcome page, and settles.
  if (extension) await pause(1500);
  const end = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, end };
}

/** X with the caret in its box. */
export async function openBox(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(home);
  await page.click(editor);
  return page;
}
