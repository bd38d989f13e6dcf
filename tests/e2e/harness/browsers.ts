import { findBrowser, missingBrowser } from '../../tools/setup.mjs';
import type { BrowserName } from './session.ts';

/** The browser to drive: `CHROMIUM` or `FIREFOX` if set, else the usual places of this system. */
export const browserPath = (name: BrowserName): string => {
  const found = findBrowser(name);
  if (found) return found;
  throw new Error(missingBrowser(name));
};
