import { afterEach, describe, expect, it, vi } from 'vitest';
import { inTurn } from '../../src/settings/turns.ts';

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Two that each read a number, think, and write it back one higher. */
async function count(times: number, name = 'number'): Promise<number> {
  let stored = 0;
  const add = async (): Promise<void> => {
    const before = stored;
    await pause(1);
    stored = before + 1;
  };
  await Promise.all(Array.from({ length: times }, () => inTurn(name, add)));
  return stored;
}

describe('turns at the store', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('lose no change, and keep the order', async () => {
    expect(await count(20)).toBe(20);
    const order: number[] = [];
    await Promise.all([3, 1, 2].map((one) => inTurn('order', async () => void order.push(one))));
    expect(order).toEqual([3, 1, 2]);
  });

  it('go on after one that failed, and tell whom it concerns', async () => {
    const failed = inTurn('fails', () => Promise.reject(new Error('full')));
    expect(await inTurn('fails', async () => 'written')).toBe('written');
    await expect(failed).rejects.toThrow('full');
  });

  it('are taken apart for each part of the store', async () => {
    const never = inTurn('a', () => new Promise(() => {}));
    expect(await inTurn('b', async () => 7)).toBe(7);
    void never;
  });

  it('are the browser’s, which all pages of the extension share, where it has locks', async () => {
    const asked: string[] = [];
    const request = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      asked.push(name);
      return work();
    };
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await inTurn('settings', async () => 7)).toBe(7);
    expect(asked).toEqual(['store:settings']);
  });
});
