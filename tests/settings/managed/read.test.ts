import { describe, expect, it } from 'vitest';
import { managedKeys, managedSchema, toldOf } from '../../../src/settings/managed/keys.ts';
import { readManaged } from '../../../src/settings/managed/read.ts';

const told = (given: unknown): string[] =>
  readManaged(given).ignored.map(({ path, message }) => `${path}: ${message}`);

describe('managed settings, as they are read', () => {
  it('are all optional', () => {
    for (const nothing of [undefined, null, {}, { partners: null }]) {
      expect(readManaged(nothing)).toEqual({ values: {}, ignored: [] });
    }
  });

  it.each(managedKeys)('%s takes the example that its reference gives', (key) => {
    const { example, title, description } = toldOf(key);
    expect(readManaged({ [key]: example }).ignored).toEqual([]);
    expect(title.length).toBeGreaterThan(5);
    expect(description).toMatch(/\.$/);
  });

  it.each([
    [1, true],
    [0, false],
    ['1', true],
    ['TRUE', true],
    [' false ', false],
    [true, true],
  ])('take %j for a switch, as registries write it', (written, meant) => {
    expect(readManaged({ twitterOn: written }).values.twitterOn).toBe(meant);
  });

  it('take lists and tables written as JSON text or as numbered entries', () => {
    const { values, ignored } = readManaged({
      partners: '["Bramley Care", "Øresund & Co"]',
      suppliers: { 1: 'first', 10: 'tenth', 2: 'second' },
      ruleSeverities: '{"links/paywalled":"off"}',
    });
    expect(ignored).toEqual([]);
    expect(values.partners).toEqual(['Bramley Care', 'Øresund & Co']);
    expect(values.suppliers).toEqual(['first', 'second', 'tenth']);
    expect(values.ruleSeverities).toEqual({ 'links/paywalled': 'off' });
  });

  it('may come as JSON text as a whole, as Firefox gives them', () => {
    expect(readManaged('{"policyPack":"homerton","facebookOn":0}').values).toEqual({
      policyPack: 'homerton',
      facebookOn: false,
    });
  });

  it('lose one entry for one mistake, and tell where it is', () => {
    const { values } = readManaged({
      partners: ['Good', 7, ''],
      ruleSeverities: { 'links/risky': 'loud', 'links/listed': 'warn' },
    });
    expect(values).toEqual({ partners: ['Good'], ruleSeverities: { 'links/listed': 'warn' } });
    expect(told({ partners: ['Good', 7, ''] })).toEqual([
      'partners[1]: This should be text, but is a number',
      'partners[2]: This is empty',
    ]);
    expect(told({ ruleSeverities: { 'links/risky': 'loud' } })).toEqual([
      'ruleSeverities.links/risky: This should be one of block, warn, advise, off, but is "loud"',
    ]);
    expect(told({ unsuitableDomains: [{ host: 'a.example' }, { host: 'https://b.example/' }] })).toEqual([
      'unsuitableDomains[1].host: A host alone, such as england.nhs.uk: no https://, no path, no *',
    ]);
  });

  it('lose one key for one mistake, and never another', () => {
    const given = { twitterOn: 'perhaps', policyPack: 'homerton', holdMode: 'shout', partnerz: ['x'] };
    expect(readManaged(given).values).toEqual({ policyPack: 'homerton' });
    expect(told(given)).toEqual([
      'twitterOn: This should be true or false, but is text',
      'holdMode: This should be one of advise, confirm, require-reason, but is "shout"',
      'partnerz: Postcheck has no setting called "partnerz"',
    ]);
  });

  it.each<[string, string, unknown, unknown, string[]]>([
    [
      'a number for text',
      'organisationName',
      42,
      undefined,
      ['organisationName: This should be text, but is a number'],
    ],
    [
      'a switch for text',
      'holdMode',
      true,
      undefined,
      ['holdMode: This should be one of advise, confirm, require-reason, but is true'],
    ],
    [
      'a word for a switch',
      'twitterOn',
      'yes',
      undefined,
      ['twitterOn: This should be true or false, but is text'],
    ],
    [
      'a number for a switch',
      'twitterOn',
      2,
      undefined,
      ['twitterOn: This should be true or false, but is a number'],
    ],
    ['nothing', 'twitterOn', null, undefined, []],
    [
      'a word that is none of the words',
      'holdMode',
      'block',
      undefined,
      ['holdMode: This should be one of advise, confirm, require-reason, but is "block"'],
    ],
    [
      'text of a form that it must not have',
      'allowedDomains',
      ['a.example/x'],
      [],
      ['allowedDomains[0]: A host alone, such as england.nhs.uk: no https://, no path, no *'],
    ],
    [
      'a list with one wrong entry',
      'partners',
      ['ok', 7],
      ['ok'],
      ['partners[1]: This should be text, but is a number'],
    ],
    [
      'a list of tables, one without what it needs',
      'unsuitableDomains',
      [{ category: 'x' }, { host: 'a.example' }],
      [{ host: 'a.example', category: 'named by your organisation', severity: 'block' }],
      ['unsuitableDomains[0].host: This is missing'],
    ],
    [
      'a wrong value two levels down',
      'extraSites',
      [{ host: 'a.example', surface: 7 }],
      [],
      ['extraSites[0].surface: This should be one of post, comment, media-comment, article, but is 7'],
    ],
    [
      'a name too many inside',
      'extraSites',
      [{ host: 'a.example', colour: 'blue' }],
      [],
      ['extraSites[0].colour: Nothing here is called "colour"'],
    ],
    [
      'a name that there is not',
      'colour',
      'blue',
      undefined,
      ['colour: Postcheck has no setting called "colour"'],
    ],
    [
      'a table with one wrong value',
      'ruleSeverities',
      { 'links/risky': 1, 'links/listed': 'warn' },
      { 'links/listed': 'warn' },
      ['ruleSeverities.links/risky: This should be one of block, warn, advise, off, but is 1'],
    ],
    [
      'JSON text that is broken',
      'partners',
      '["ok"',
      undefined,
      ['partners: This should be a list [ ], but is text'],
    ],
    [
      'a wrapper that only Google Admin takes',
      'twitterOn',
      { Value: true },
      undefined,
      ['twitterOn: This should be true or false, but is an object { }'],
    ],
    [
      'a list where one value goes',
      'organisationName',
      ['Example'],
      undefined,
      ['organisationName: This should be text, but is a list [ ]'],
    ],
    [
      'a number too large for the browsers',
      'dismissalMemoryOff',
      3_000_000_000,
      undefined,
      ['dismissalMemoryOff: This should be true or false, but is a number'],
    ],
  ])('tell of %s, and take the rest', (_, key, given, taken, ignored) => {
    const read = readManaged({ [key]: given, policyPack: 'homerton' });
    expect(read.values).toEqual({ policyPack: 'homerton', ...(taken !== undefined && { [key]: taken }) });
    expect(told({ [key]: given })).toEqual(ignored);
  });

  it.each([[[]], [7], ['not json'], [true]])('tell that %j is no settings at all', (given) => {
    expect(readManaged(given).values).toEqual({});
    expect(told(given)).toHaveLength(1);
  });

  it('read the same a second time', () => {
    const { values } = readManaged({ unsuitableDomains: [{ host: 'A.example' }], twitterOn: 1 });
    expect(managedSchema.parse(values)).toEqual(values);
  });
});
