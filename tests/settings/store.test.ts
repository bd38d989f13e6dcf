import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsSchema } from '../../src/settings/schema.ts';
import { changeSettings, changeSite, readSettings, watchSettings } from '../../src/settings/store.ts';

const defaults = settingsSchema.parse(undefined);
const stored = async (): Promise<unknown> => (await browser.storage.local.get('settings')).settings;

describe('the person’s settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('start out on for every site, with nothing said about the person', async () => {
    expect(await readSettings()).toEqual(defaults);
    expect(defaults.sites.linkedin).toEqual({
      on: true,
      identifiesAsStaff: false,
      profileDisclaimer: false,
      officialAccount: false,
    });
    expect(await stored()).toBeUndefined();
  });

  it.each([
    ['a number', 7],
    ['a text', 'x'],
    ['an older format', { format: 0, pack: 'homerton' }],
    ['broken sites', { pack: 'homerton', sites: { twitter: 'x', facebook: { on: 'yes' } } }],
  ])('are put right when the store holds %s, keeping what can be kept', async (_, broken) => {
    await browser.storage.local.set({ settings: broken });
    const settings = await readSettings();
    expect(settingsSchema.safeParse(settings).success).toBe(true);
    expect(settings.sites).toEqual(defaults.sites);
    if (typeof broken === 'object') expect(settings.pack).toBe('homerton');
    expect(await stored()).toEqual(settings);
  });

  it('are the defaults when the store cannot be read', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(defaults);
  });

  it('change one after the other, losing none', async () => {
    await Promise.all([
      changeSite('twitter', { profileDisclaimer: true }),
      changeSite('linkedin', { on: false }),
      changeSettings((settings) => ({ ...settings, pack: 'homerton' })),
    ]);
    const settings = await readSettings();
    expect(settings.pack).toBe('homerton');
    expect(settings.sites.twitter.profileDisclaimer).toBe(true);
    expect(settings.sites.linkedin.on).toBe(false);
  });

  it('are told to whoever watches, until they stop', async () => {
    const life = new AbortController();
    const changed = vi.fn();
    watchSettings(changed, life.signal);
    await changeSite('twitter', { on: false });
    expect(changed).toHaveBeenCalledTimes(1);
    expect(changed.mock.calls[0]?.[0].sites.twitter.on).toBe(false);
    life.abort();
    await changeSite('twitter', { on: true });
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
