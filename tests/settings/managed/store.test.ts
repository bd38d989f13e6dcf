import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followManaged, managedOf, noteManaged } from '../../../src/settings/managed/store.ts';

const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('managed')).managed;
const inForce = async () => managedOf(await stored());

/** What a browser says, in order: values, {} or nothing at all. */
async function hear(values: Record<string, unknown> | undefined, at = 0, sure = false): Promise<void> {
  await noteManaged(values, { at, sure, usable: (_, value) => value !== 'broken pack' });
}

describe('managed settings, as browsers hand them over at a start', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
  });
  const policyPack = 'homerton';

  /** A browser that answers as it likes; gives what it calls with a change. */
  function starting(answer: () => Promise<object>): () => void {
    const listeners: ((changes: object, area: string) => void)[] = [];
    vi.spyOn(browser.storage.onChanged, 'addListener').mockImplementation((listener) => {
      listeners.push(listener as (changes: object, area: string) => void);
    });
    vi.spyOn(browser.storage.managed, 'get').mockImplementation(answer as never);
    followManaged({ now: () => 0, usable: () => true });
    return () => {
      for (const listener of listeners) listener({ policyPack: {} }, 'managed');
    };
  }
  const become = (values: object) => vi.waitFor(async () => expect((await inForce()).values).toEqual(values));

  it('empty, then as a change: nothing until they come', async () => {
    let given: object = {};
    const change = starting(async () => given);
    await become({});
    given = { policyPack };
    change();
    await become({ policyPack });
  });

  it('after a wait of seconds: the last known stand until then', async () => {
    await hear({ policyPack: 'nhs-england' });
    let give: (values: object) => void = () => undefined;
    starting(() => new Promise((done) => (give = done)));
    await new Promise((done) => setTimeout(done, 20));
    expect((await inForce()).values).toEqual({ policyPack: 'nhs-england' });
    give({ policyPack });
    await become({ policyPack });
  });

  it('refused, as by Firefox where nothing is set: nothing is managed any more', async () => {
    await hear({ policyPack });
    starting(() => Promise.reject(new Error('Managed storage manifest not found')));
    await become({});
  });

  it('a change that comes in the middle of the first answer is not lost', async () => {
    let given: object = { policyPack: 'nhs-england' };
    const change = starting(async () => given);
    given = { policyPack };
    change();
    await become({ policyPack });
  });
});

describe('managed settings over time', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are empty where nothing was ever heard', async () => {
    await hear({});
    expect(await inForce()).toEqual({ values: {}, ignored: [] });
    expect(await stored()).toBeUndefined();
  });

  it('come late on the first start, as a change', async () => {
    await hear({}, 0);
    await hear({ policyPack: 'homerton' }, 3_000, true);
    expect((await inForce()).values).toEqual({ policyPack: 'homerton' });
  });

  it('stand from the last time while a browser that starts says {}', async () => {
    await hear({ policyPack: 'homerton' });
    await hear({}, 100_000);
    await hear({}, 101_000);
    expect((await inForce()).values).toEqual({ policyPack: 'homerton' });
  });

  it('are gone when {} stays, when it comes as a change, or when Firefox says that nothing is set', async () => {
    await hear({ policyPack: 'homerton' });
    await hear({}, 100_000);
    await hear({}, 200_000);
    expect(await stored()).toBeUndefined();

    await hear({ policyPack: 'homerton' });
    await hear({}, 0, true);
    expect(await stored()).toBeUndefined();

    await hear({ policyPack: 'homerton' });
    await hear(undefined);
    expect(await stored()).toBeUndefined();
  });

  it('keep the last good value of a key that is now broken, and tell of it', async () => {
    await hear({ partners: ['Bramley'], policyPack: 'homerton' });
    await hear({ partners: 7, policyPack: 'broken pack' });
    await hear({ partners: 8, policyPack: 'broken pack' });
    const { values, ignored } = await inForce();
    expect(values).toEqual({ partners: ['Bramley'], policyPack: 'homerton' });
    expect(ignored.map(({ path }) => path)).toEqual(['partners']);
    await hear({ partners: ['Cox'] });
    expect((await inForce()).values).toEqual({ partners: ['Cox'] });
  });

  it('keep the last good ones when 5 MB come', async () => {
    await hear({ policyPack: 'homerton' });
    await hear({ policyPack: 'x'.repeat(5_000_000) });
    const { values, ignored } = await inForce();
    expect(values).toEqual({ policyPack: 'homerton' });
    expect(ignored[0]?.message).toContain('too long');
  });

  it('are nothing where the store holds something else', () => {
    for (const odd of [7, 'x', [], { values: 'x' }]) expect(managedOf(odd).values).toEqual({});
  });
});
