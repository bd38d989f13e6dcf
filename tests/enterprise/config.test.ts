import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/enterprise/config.ts';
import { printFault } from '../../src/policy/fault.ts';

const sound = {
  profilePrefix: 'uk.nhs.example',
  organisation: 'Example Trust',
  firefox: { installUrl: 'https://packages.example.org/postcheck-1.2.0.xpi' },
  settings: {},
};

function faults(change: object): string[] {
  const parsed = parseConfig(JSON.stringify({ ...sound, ...change }));
  return 'faults' in parsed ? parsed.faults.map(printFault) : [];
}

describe('the configuration of a deployment kit', () => {
  it('may be as short as one browser and no settings, and begin with a byte order mark', () => {
    expect(faults({})).toEqual([]);
    expect(parseConfig(`\uFEFF${JSON.stringify(sound)}`)).toHaveProperty('config');
  });

  it.each([
    ['no browser', { firefox: undefined }, 'Name at least one browser: chrome, edge or firefox'],
    [
      'an id of another kind',
      { chrome: { id: 'Postcheck' } },
      'chrome.id: An extension id of Chrome or Edge: 32 letters from a to p',
    ],
    [
      'an address that is not secure',
      { firefox: { installUrl: 'http://packages.example.org/p.xpi' } },
      'firefox.installUrl: A web address that starts with https:// (or file:// for a share, or http://localhost to try it out)',
    ],
    [
      'a setting nobody knows',
      { settings: { polcyPack: 'homerton' } },
      'settings.polcyPack: Nothing here is called "polcyPack"',
    ],
    [
      'a value of the wrong kind',
      { settings: { twitterOn: 'yes' } },
      'settings.twitterOn: This should be true or false, but is text',
    ],
    [
      'a pack nobody has',
      { settings: { policyPack: 'my-trust' } },
      'settings.policyPack: There is no policy pack "my-trust". Built in: nhs-england, homerton',
    ],
    [
      'a pack from a newer Postcheck',
      { settings: { policyPack: '{"format":2}' } },
      'settings.policyPack: format: This pack is written in format 2; this Postcheck reads format 1. Update Postcheck first',
    ],
    [
      'a lock opened that was never closed',
      { settings: { userMayChange: ['twitterOn'] } },
      'settings.userMayChange[0]: "twitterOn" is not set, so there is nothing to unlock',
    ],
    [
      'a host that is allowed and unsuitable',
      { settings: { allowedDomains: ['a.example'], unsuitableDomains: [{ host: 'A.example' }] } },
      'settings.unsuitableDomains[0].host: "a.example" is among allowedDomains as well',
    ],
  ])('with %s is refused, with the place', (_, change, message) => {
    expect(faults(change)).toEqual([message]);
  });

  const words = (count: number, length: number): string[] =>
    Array.from({ length: count }, (_, index) => String(index).padEnd(length, 'x'));

  it.each<[string, object, RegExp]>([
    [
      'in one list',
      { partners: words(250_000, 20) },
      /^settings\.partners: This takes at most 5000 entries$/,
    ],
    [
      'in lists that are each short enough',
      Object.fromEntries(
        ['staffWords', 'partners', 'suppliers', 'publishedDetails', 'officialAccounts'].map((key) => [
          key,
          words(5000, 200),
        ]),
      ),
      /^settings: These are too long: 50\d{5} characters as JSON, and Postcheck reads 2000000\. Long lists/,
    ],
    [
      'in one word',
      { organisationName: 'x'.repeat(5_000_000) },
      /^settings\.organisationName: .*at most 200/,
    ],
  ])('of 5 MB is refused, with the place: %s', (_, settings, message) => {
    expect(faults({ settings })).toContainEqual(expect.stringMatching(message));
  });

  it('that is not JSON is refused in words', () => {
    const parsed = parseConfig('{ "organisation": ');
    expect('faults' in parsed && parsed.faults[0]?.message).toMatch(/^This is not JSON/);
  });
});
