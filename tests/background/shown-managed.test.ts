import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createForce } from '../../src/background/force.ts';
import { shownManaged } from '../../src/background/shown-managed.ts';
import { type ShownManaged, shownManagedSchema } from '../../src/messages/shown-managed.ts';
import { builtInPack } from '../../src/policy/built-in.ts';

const inForce = createForce();

async function shown(values: object): Promise<ShownManaged> {
  await fakeBrowser.storage.local.set({ managed: { values } });
  return shownManagedSchema.parse(shownManaged(await inForce()));
}

describe('what people are shown of the organisation’s settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is nothing where nothing is managed', async () => {
    expect(shownManaged(await inForce())).toEqual({ entries: [], ignored: [] });
  });

  it('is each value in words, and who may change it', async () => {
    const { entries, ignored } = await shown({
      policyPack: 'homerton',
      twitterOn: true,
      facebookOn: false,
      partners: ['Bramley Care', 'Northgate'],
      unsuitableDomains: [{ host: 'betting.example', category: 'gambling', severity: 'warn' }],
      userMayChange: ['facebookOn'],
    });
    expect(ignored).toEqual([]);
    expect(entries.map(({ key, value, holds }) => [key, value, holds])).toEqual([
      ['policyPack', 'homerton', 'locked'],
      ['partners', 'Bramley Care, Northgate', 'locked'],
      ['unsuitableDomains', 'host: betting.example; category: gambling; severity: warn', 'locked'],
      ['userMayChange', 'facebookOn', 'locked'],
      ['twitterOn', 'Yes', 'locked'],
      ['facebookOn', 'No', 'start'],
    ]);
    expect(entries[0]?.title).toBe('Policy pack');
  });

  it('cuts a long list short, and names a whole pack by its organisation', async () => {
    const pack = JSON.stringify(builtInPack('homerton'));
    const partners = Array.from({ length: 300 }, (_, index) => `Partner ${index}`);
    const { entries } = await shown({ policyPack: pack, partners });
    expect(entries.find(({ key }) => key === 'policyPack')?.value).toMatch(/^Homerton/);
    expect(entries.find(({ key }) => key === 'partners')?.value).toMatch(/…$/);
  });

  it.each([
    ['a value of the wrong type', { twitterOn: 'perhaps' }, 'twitterOn'],
    ['one bad entry of a list', { partners: ['Bramley', 7] }, 'partners[1]'],
    ['a rule there is not', { ruleSeverities: { 'no/such': 'off' } }, 'ruleSeverities.no/such'],
    ['a key there is not', { colour: 'blue' }, 'colour'],
    ['a pack there is not', { policyPack: 'my-trust' }, 'policyPack'],
    ['broken selectors', { selectorOverrides: { twitter: '{' } }, 'selectorOverrides.twitter'],
  ])('tells of %s where it is and what is wrong', async (_, values, path) => {
    const { ignored } = await shown(values);
    expect(ignored.map((one) => one.path)).toEqual([path]);
    expect(ignored[0]?.message).not.toBe('');
  });
});
