import { browser } from 'wxt/browser';
import { type Settings, type SettledSite, type SiteSettings, settingsSchema } from './schema.ts';

const key = 'settings';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

async function stored(): Promise<unknown> {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch {
    // An unreadable store (a damaged profile) counts as an empty one.
    return undefined;
  }
}

async function save(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

/** The person's settings. A store that is broken is put right, keeping what can be kept. Never rejects. */
export async function readSettings(): Promise<Settings> {
  const before = await stored();
  const settings = settingsSchema.parse(before);
  if (before !== undefined && !same(before, settings)) await save(settings).catch(() => undefined);
  return settings;
}

let queue: Promise<unknown> = Promise.resolve();

/** Changes the settings, one change after the other. Rejects when the store cannot be written. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = queue.then(async () => {
    const settings = settingsSchema.parse(change(await readSettings()));
    await save(settings);
    return settings;
  });
  queue = next.catch(() => undefined);
  return next;
}

export const changeSite = (site: SettledSite, change: Partial<SiteSettings>): Promise<Settings> =>
  changeSettings((settings) => ({
    ...settings,
    sites: { ...settings.sites, [site]: { ...settings.sites[site], ...change } },
  }));

/** Calls back with the new settings after every change, from whichever page it came. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change) changed(settingsSchema.parse(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
