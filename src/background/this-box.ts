import { browser } from 'wxt/browser';
import type { TabMessage } from '../messages/protocol.ts';
import { siteOfHost } from '../sites/hosts.ts';
import { say } from '../words/say.ts';
import { extraScript } from './extra-sites.ts';

const menuId = 'check-this-box';

interface Place {
  readonly tabId: number;
  readonly frameId?: number | undefined;
  /** Of the page; the browser tells it where the person has asked for us. */
  readonly url: string | undefined;
}

/**
 * Opens the card in a tab, or, where Postcheck is not at work yet, starts it there: the browser allows that for the tab
 * in which the person asks, and for no other. False where it does not. Never rejects.
 */
export async function checkThisBox({ tabId, frameId = 0, url }: Place): Promise<boolean> {
  const message: TabMessage = { kind: 'open-card' };
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId });
    return true;
  } catch {
    // Nobody hears it: Postcheck is not in this page, or was replaced under it. Its own sites want loading again then.
    if (!url || !URL.canParse(url) || siteOfHost(new URL(url).hostname) !== 'other') return false;
    return browser.scripting
      .executeScript({ target: { tabId, frameIds: [frameId] }, files: [extraScript] })
      .then(
        () => true,
        () => false,
      );
  }
}

async function inActiveTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await checkThisBox({ tabId: tab.id, url: tab.url });
}

/** Offers "Check this box" in the menu of every box, and by the shortcut. Synchronous: a worker that was woken misses nothing. */
export function offerCheckThisBox(): void {
  // Firefox forgets the menu with every start, Chromium keeps it, and refuses a second one.
  const create = (): void => {
    browser.contextMenus.create(
      { id: menuId, title: say('menu.checkThisBox'), contexts: ['editable'] },
      () => void browser.runtime.lastError,
    );
  };
  create();
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, pageUrl }, tab) => {
    if (menuItemId === menuId && tab?.id !== undefined) {
      void checkThisBox({ tabId: tab.id, frameId, url: pageUrl ?? tab.url });
    }
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-card') void inActiveTab();
  });
}
