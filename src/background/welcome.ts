import { browser } from 'wxt/browser';
import { readSettings } from '../settings/store.ts';

/** A browser that IT has put Postcheck on tells what IT set up to 12 s after it starts; ms. */
const settingsCome = 15_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** `admin`: put here by IT. `development`: loaded from a folder, by whoever works on it. */
async function installType(): Promise<string> {
  try {
    return (await browser.management.getSelf()).installType;
  } catch {
    return 'normal';
  }
}

/** Opens the welcome page, once, when Postcheck has just been installed; unless IT switched it off. */
export function welcomeAfterInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const type = await installType();
    if (type === 'development') return;
    if (type === 'admin') await pause(settingsCome);
    const { welcomePage } = await readSettings();
    if (welcomePage) await browser.tabs.create({ url: `${location.origin}/welcome.html` });
  });
}
