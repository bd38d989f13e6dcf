import { browser } from 'wxt/browser';

// Manifest V2, as Firefox gets it, has the toolbar button under another name.
const toolbar = (): typeof browser.action => browser.action ?? browser.browserAction;

/** Shows on the toolbar button of a tab how much there is to check in it. Never rejects. */
export async function showBadge(tabId: number, toCheck: number, notChecked: boolean): Promise<void> {
  const text = toCheck > 0 ? String(toCheck) : notChecked ? '!' : '';
  try {
    await toolbar().setBadgeBackgroundColor({ tabId, color: '#005eb8' });
    await toolbar().setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
