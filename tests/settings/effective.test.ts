import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { overridesOf, ownOverridesOf, settingsOf } from '../../src/settings/effective.ts';
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

describe('what the person sets for themselves', () => {
  const [pack] = builtInPacks;
  if (!pack) throw new Error('No policy pack is built in');
  const strict = {
    'confidential/patient-name': 'off',
    'links/paywalled': 'off',
    'conduct/obscenity': 'block',
  };
  const own = person({ severities: strict, disclaimer: 'All of this is me talking, not my employer.' });

  it('may be stricter, or do without a warning; what the policy rules out stays', () => {
    expect(pack.rules['confidential/patient-name']?.severity).toBe('block');
    expect(ownOverridesOf(settingsOf(own, {}), pack).severities).toEqual({
      'links/paywalled': 'off',
      'conduct/obscenity': 'block',
    });
  });

  it('waits where the organisation has locked how strict the rules are', () => {
    const settings = settingsOf(own, { ruleSeverities: { 'links/risky': 'warn' } });
    expect(ownOverridesOf(settings, pack).severities).toEqual({});
  });

  it('words the personal disclaimer, and no other', () => {
    expect(Object.keys(ownOverridesOf(settingsOf(own, {}), pack).disclaimers ?? {})).toEqual(['personal']);
    expect(ownOverridesOf(settingsOf(person({}), {}), pack).disclaimers).toBeUndefined();
  });

  it('switches counts and memory off, unless the organisation has the say', () => {
    const without = person({ weeklyCounts: false, dismissalMemory: false });
    expect(settingsOf(without, {})).toMatchObject({ weeklyCounts: false, dismissalMemory: false });
    expect(settingsOf(person({}), { weeklyCountsOff: true }).weeklyCounts).toBe(false);
    expect(settingsOf(without, { weeklyCountsOff: false })).toMatchObject({ weeklyCounts: true });
  });
});
