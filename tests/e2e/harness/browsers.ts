import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserName } from './session.ts';

/**
 * Google Chrome itself is left out: from version 137 it no longer loads unpacked extensions from the command line.
 * Chromium and Chrome for Testing do.
 */
const usual: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    join(process.env.LOCALAPPDATA ?? homedir(), 'Chromium/Application/chrome.exe'),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? homedir(), 'Mozilla Firefox/firefox.exe'),
  ],
};

const variable: Record<BrowserName, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

/** The browser to drive: `CHROMIUM` or `FIREFOX` if set, else the usual places of this system. */
export const findBrowser = (name: BrowserName): string => {
  const chosen = process.env[variable[name]];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable[name]} is set to ${chosen}, and there is no such file.`);
  }
  const downloaded = name === 'chromium' ? [chromium.executablePath()] : [];
  const found = [...usual[name], ...downloaded].find((path) => existsSync(path));
  if (found) return found;
  throw new Error(`No ${name} found. Install it, or set ${variable[name]} to its path.`);
};
