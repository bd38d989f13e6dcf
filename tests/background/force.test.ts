import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packShown, refusalOf } from '../../src/background/answer.ts';
import { createForce } from '../../src/background/force.ts';
import { replySchema } from '../../src/messages/protocol.ts';

const inForce = createForce();

describe('the policy in force', () => {
  beforeEach(() => fakeBrowser.reset());
  const choose = (pack: string): Promise<void> => fakeBrowser.storage.local.set({ settings: { pack } });

  it('is the built-in one, at its strictest, in the first seconds of the first run, and from then on what IT set', async () => {
    const first = await inForce();
    expect(first.pack.id).toBe('nhs-england');
    expect(first.settings).toMatchObject({ holdMode: 'require-reason', locked: [] });
    expect(first.settings.sites.twitter.on).toBe(true);
    const values = { policyPack: 'homerton', holdMode: 'advise' };
    await fakeBrowser.storage.local.set({ managed: { values } });
    const then = await inForce();
    expect(then.pack.id).toBe('homerton');
    expect(then.settings.holdMode).toBe('advise');
  });

  it('is the one chosen', async () => {
    await choose('homerton');
    const { pack, faults } = await inForce();
    expect(pack.id).toBe('homerton');
    expect(packShown(pack, faults).refused).toBeUndefined();
  });

  it('is the built-in one where the chosen one is refused, which is told', async () => {
    await choose('my-trust');
    const { pack, faults } = await inForce();
    expect(pack.id).toBe('nhs-england');
    const shown = packShown(pack, faults);
    expect(shown.refused).toContain('There is no policy pack "my-trust"');
    expect(
      replySchema.safeParse({
        kind: 'state',
        ticket: 1,
        on: true,
        holdMode: 'confirm',
        mayPause: true,
        hint: false,
        pack: shown,
      }).success,
    ).toBe(true);
  });

  it('carries what the organisation set, and tells what it could not use', async () => {
    const values = {
      suppliers: ['Northgate Imaging'],
      ruleSeverities: { 'links/paywalled': 'off', 'no/such': 'off' },
    };
    await fakeBrowser.storage.local.set({ managed: { values } });
    const { pack, ignored } = await inForce();
    expect(pack.words.suppliers).toContain('Northgate Imaging');
    expect(pack.rules['links/paywalled']?.severity).toBe('off');
    expect(ignored).toEqual([
      { path: 'ruleSeverities.no/such', message: 'The policy pack has no rule “no/such”' },
    ]);
  });

  it('is the organisation’s last good one where its newest cannot be used, which is told', async () => {
    const values = { policyPack: '{"format":2}' };
    await fakeBrowser.storage.local.set({ managed: { values, good: { policyPack: 'homerton' } } });
    const { pack, ignored } = await inForce();
    expect(pack.id).toBe('homerton');
    expect(ignored).toEqual([
      {
        path: 'policyPack: format',
        message:
          'This pack is written in format 2; this Postcheck reads format 1. Update Postcheck first. The one before stays in force',
      },
    ]);
  });

  it('tells where a fault is, and no more than three at once', () => {
    const fault = (path: string) => ({ path, message: 'This is missing' });
    expect(refusalOf([fault('sections[0].id')])).toBe('sections[0].id: This is missing');
    expect(refusalOf(['a', 'b', 'c', 'd'].map(fault))).toBe(
      'a: This is missing; b: This is missing; c: This is missing',
    );
    expect(refusalOf([])).toBeUndefined();
  });
});
