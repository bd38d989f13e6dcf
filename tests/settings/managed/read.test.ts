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

  it.each([[[]], [7], ['not json'], [true]])('tell that %j is no settings at all', (given) => {
    expect(readManaged(given).values).toEqual({});
    expect(told(given)).toHaveLength(1);
  });

  it('read the same a second time', () => {
    const { values } = readManaged({ unsuitableDomains: [{ host: 'A.example' }], twitterOn: 1 });
    expect(managedSchema.parse(values)).toEqual(values);
  });
});
