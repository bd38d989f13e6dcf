import { browser } from 'wxt/browser';
import type { Look } from '../messages/protocol.ts';

// Manifest V2, as Firefox gets it, has the toolbar button under another name.
const toolbar = (): typeof browser.action => browser.action ?? browser.browserAction;

const icons: Readonly<Record<Look, string>> = {
  clear: '',
  check: 'check-',
  held: 'held-',
  'not-checked': 'off-',
  off: 'off-',
};

const iconOf = (look: Look): Record<string, string> =>
  Object.fromEntries([16, 32].map((size) => [size, `/icon/${icons[look]}${size}.png`]));

/** Shows on the toolbar button of a tab how things stand there, by its sign and not by its colour alone. Never rejects. */
export async function showBadge(
  tabId: number,
  { look, toCheck }: { readonly look: Look; readonly toCheck: number },
): Promise<void> {
  const text = toCheck > 0 ? String(toCheck) : look === 'not-checked' ? '!' : '';
  try {
    await toolbar().setIcon({ tabId, path: iconOf(look) });
    await toolbar().setBadgeBackgroundColor({ tabId, color: '#005eb8' });
    await toolbar().setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
