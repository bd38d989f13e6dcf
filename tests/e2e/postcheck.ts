import { resolve } from 'node:path';
import { type BrowserName, type LaunchOptions, launch, type Session, type Tab } from './harness/index.ts';

/** Where the test builds are; `BUILDS` names another folder than `.output`. */
const builds = process.env.BUILDS ?? '.output';
const folders: Record<BrowserName, string> = {
  chromium: 'chrome-mv3-test',
  firefox: 'firefox-mv2-test',
};

export const extensionFolder = (browser: BrowserName): string => resolve(builds, folders[browser]);

/** A browser with Postcheck in it, as built by `wxt build --mode test`, which leaves its shadow roots open. */
export const launchPostcheck = (browser: BrowserName, options: LaunchOptions = {}): Promise<Session> =>
  launch(browser, { ...options, extensions: [extensionFolder(browser), ...(options.extensions ?? [])] });

/** What a person sees of Postcheck in a page. */
export interface Seen {
  /** One for each box, in the order of the page. */
  readonly markers: readonly string[];
  readonly card: string | undefined;
  readonly held: boolean;
  readonly notice: string | undefined;
  /** The words underlined, by the kind of line. */
  readonly lines: Readonly<Record<'block' | 'warn' | 'advise', readonly string[]>>;
}

/** Runs in the page. */
function look(): Seen {
  const roots = (from: Document | ShadowRoot): ShadowRoot[] =>
    [...from.querySelectorAll('*')].flatMap((one) =>
      one.shadowRoot ? [one.shadowRoot, ...roots(one.shadowRoot)] : [],
    );
  const stages = roots(document).flatMap((root) => root.querySelector('.stage') ?? []);
  const textOf = (selector: string): string | undefined => {
    const found = stages.flatMap((stage) => stage.querySelector<HTMLElement>(selector) ?? [])[0];
    return found?.textContent ?? undefined;
  };
  const line = (kind: string): string[] => {
    const [, highlight] = [...CSS.highlights].find(([name]) => name.endsWith(`-${kind}`)) ?? [];
    return [...(highlight ?? [])].map(String);
  };
  return {
    markers: stages.flatMap((stage) => stage.querySelector<HTMLElement>('.marker')?.textContent ?? []),
    card: textOf('.card'),
    held: textOf('.card-hold') !== undefined,
    notice: textOf('.notice'),
    lines: { block: line('block'), warn: line('warn'), advise: line('advise') },
  };
}

export const seen = (tab: Tab): Promise<Seen> => tab.evaluate(look);

/** How long something may take to be seen, in ms. */
const patience = 8000;

/** Looks until what is seen satisfies; says what was seen last if it never does within `ms`. */
export async function until(
  tab: Tab,
  what: string,
  satisfied: (seen: Seen) => boolean,
  ms = patience,
): Promise<Seen> {
  const end = Date.now() + ms;
  for (;;) {
    const now = await seen(tab);
    if (satisfied(now)) return now;
    if (Date.now() > end) throw new Error(`Never saw ${what}. Last: ${JSON.stringify(now, undefined, 1)}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

/** Runs in the page: whether a reason is being asked for, in whatever shadow root the box stands. */
export function asksReason(): boolean {
  const search = (root: Document | ShadowRoot): boolean =>
    root.activeElement?.matches('.why textarea') === true ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && search(shadowRoot));
  return search(document);
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What the card says once it says something else than before, or the same where it goes on saying so. */
async function cardAfter(tab: Tab, before: string | undefined): Promise<string | undefined> {
  const drawn = await until(tab, 'another card', ({ card }) => card !== before, 300).catch(() => undefined);
  return drawn ? drawn.card : before;
}

/**
 * Opens the card by its keys and goes round its findings to the one that says something. A card opened on a draft that
 * is still being checked has none yet.
 */
export async function cardWith(tab: Tab, words: string): Promise<void> {
  const end = Date.now() + patience;
  await tab.press('Alt+Shift+K');
  let { card } = await until(tab, 'the card', (now) => now.card !== undefined);
  while (!card?.includes(words)) {
    if (Date.now() > end) throw new Error(`No card says "${words}". Last: ${card}`);
    await tab.press('ArrowRight');
    card = await cardAfter(tab, card);
  }
}

interface Tabs {
  query(what: object): Promise<{ id: number; url?: string }[]>;
  sendMessage(id: number, message: object): Promise<{ site?: string } | undefined>;
}

/**
 * Runs in a page of the extension: the id of the tab in which Postcheck answers for a site. Postcheck is not told the
 * addresses of tabs, so each is asked.
 */
export async function tabOfSite(site: string): Promise<number | undefined> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { tabs: Tabs } | undefined
  >;
  const tabs = (browser ?? chrome)?.tabs;
  for (const { id } of (await tabs?.query({})) ?? []) {
    const status = await tabs?.sendMessage(id, { kind: 'tab-status' }).catch(() => undefined);
    if (status?.site === site) return id;
  }
  return undefined;
}
