import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsOf } from '../../src/settings/effective.ts';
import { personSchema } from '../../src/settings/schema.ts';
import {
  changePerson,
  changeSite,
  choosePack,
  readKnown,
  readSettings,
  takeRepaired,
} from '../../src/settings/store.ts';

const defaults = settingsOf(personSchema.parse(undefined), {});
const stored = async (): Promise<unknown> => (await browser.storage.local.get('settings')).settings;

describe('the settings that hold', () => {
  beforeEach(() => fakeBrowser.reset());

  it('start out on for every site, with nothing said about the person', async () => {
    expect(await readSettings()).toEqual(defaults);
    expect(defaults.pack).toBe('nhs-england');
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
    const { person, settings } = await readKnown();
    expect(settings.sites).toEqual(defaults.sites);
    if (typeof broken === 'object') expect(settings.pack).toBe('homerton');
    expect(personSchema.parse(await stored())).toEqual(person);
  });

  it('are not written again because the browser hands them back in another order', async () => {
    const sites = { facebook: {}, linkedin: {}, twitter: { profileDisclaimer: false } };
    await browser.storage.local.set({ settings: { sites, severities: {}, format: 1 } });
    const set = vi.spyOn(browser.storage.local, 'set');
    expect((await readKnown()).person.sites.twitter.profileDisclaimer).toBe(false);
    expect(set).not.toHaveBeenCalled();
  });

  it('tell once that something was lost, and not when there is only more to say than before', async () => {
    await browser.storage.local.set({ settings: { pack: 'homerton', sites: { twitter: { on: 'yes' } } } });
    await readSettings();
    expect(await takeRepaired()).toBe(true);
    expect(await takeRepaired()).toBe(false);
    await browser.storage.local.set({ settings: { pack: 'homerton' } });
    await readSettings();
    expect(await takeRepaired()).toBe(false);
  });

  it('are the defaults when the store cannot be read', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(defaults);
  });

  it('change one after the other, losing none', async () => {
    await Promise.all([
      changeSite('twitter', { profileDisclaimer: true }),
      changeSite('linkedin', { on: false }),
      choosePack('homerton'),
    ]);
    const settings = await readSettings();
    expect(settings.pack).toBe('homerton');
    expect(settings.sites.twitter.profileDisclaimer).toBe(true);
    expect(settings.sites.linkedin.on).toBe(false);
  });

  it('keep what the organisation locked, whatever is written', async () => {
    await browser.storage.local.set({ managed: { values: { policyPack: 'homerton', facebookOn: true } } });
    const settings = await changePerson((person) => ({
      ...person,
      pack: 'nhs-england',
      sites: { ...person.sites, facebook: { ...person.sites.facebook, on: false, profileDisclaimer: true } },
    }));
    expect(settings.pack).toBe('homerton');
    expect(settings.sites.facebook).toMatchObject({ on: true, profileDisclaimer: true });
    expect(await stored()).not.toMatchObject({ pack: 'nhs-england' });
  });
});
