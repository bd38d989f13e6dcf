import { describe, expect, it } from 'vitest';
import { overridesOf, settingsOf } from '../../src/settings/effective.ts';
import { managedSchema } from '../../src/settings/managed/keys.ts';
import { personSchema } from '../../src/settings/schema.ts';

const person = (said: object) => personSchema.parse(said);
const chose = person({ pack: 'nhs-england', sites: { twitter: { on: false, profileDisclaimer: true } } });

describe('what the organisation sets', () => {
  it('is locked: the person’s own choice waits behind it', () => {
    const settings = settingsOf(chose, { policyPack: 'homerton', twitterOn: true });
    expect(settings.pack).toBe('homerton');
    expect(settings.sites.twitter.on).toBe(true);
    expect(settings.locked).toEqual(['policyPack', 'twitterOn']);
  });

  it('is only a start where people may change it', () => {
    const managed = {
      policyPack: 'homerton',
      twitterOn: true,
      userMayChange: ['policyPack', 'twitterOn'],
    } as const;
    const free = managedSchema.parse(managed);
    expect(settingsOf(person({}), free)).toMatchObject({ pack: 'homerton', locked: [] });
    expect(settingsOf(chose, free).pack).toBe('nhs-england');
    expect(settingsOf(chose, free).sites.twitter.on).toBe(false);
  });

  it('holds on every site where it speaks of profiles', () => {
    const { sites } = settingsOf(chose, { profileIdentifiesStaff: true, profileHasDisclaimer: false });
    for (const site of [sites.twitter, sites.facebook, sites.linkedin]) {
      expect(site).toMatchObject({ identifiesAsStaff: true, profileDisclaimer: false });
    }
  });

  it('changes the pack in its own words', () => {
    const overrides = overridesOf(
      managedSchema.parse({
        organisationName: 'Example Trust',
        unsuitableDomains: [{ host: 'Bet.example.com' }],
        extraDisclaimers: [{ kind: 'personal', text: 'These views are mine alone.' }],
      }),
    );
    expect(overrides.organisationName).toBe('Example Trust');
    expect(overrides.unsuitableHosts).toEqual([
      { host: 'bet.example.com', category: 'named by your organisation', severity: 'block' },
    ]);
    expect(overrides.disclaimers).toEqual({ personal: { text: 'These views are mine alone.', short: [] } });
  });
});
