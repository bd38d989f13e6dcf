import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Checker } from '../../src/compose/checker.ts';
import { createJudge, type Judge } from '../../src/compose/verdict.ts';
import type { Written } from '../../src/compose/written.ts';
import { draftOf } from '../../src/engine/draft.ts';
import { finding } from './findings.ts';

const draft = draftOf('He had not spoken for three weeks');

describe('a press of Post before the reader has read', () => {
  let held: boolean;
  let unread: boolean;
  let judge: Judge;
  const hurry = vi.fn<Checker['hurry']>();
  beforeEach(() => {
    vi.useFakeTimers();
    held = false;
    unread = true;
    const checker: Checker = {
      findings: [],
      state: { kind: 'checked', unread: 'coming' },
      organisation: 'A Trust',
      follow: vi.fn(),
      knows: () => true,
      ask: vi.fn(),
      isUnread: () => unread,
      hurry,
      forget: vi.fn(),
    };
    const named = { key: 'a', finding: finding({ severity: 'warn' }) };
    judge = createJudge({
      read: () => ({ draft }) as Written,
      checker,
      holding: () => (held ? [named as never] : []),
      alive: () => true,
      paused: () => false,
      slow: vi.fn(),
      late: vi.fn(),
    });
  });
  afterEach(() => void vi.useRealTimers());

  const settle = async (): Promise<{ verdict: string; ms: number }> => {
    const start = Date.now();
    const settled = judge.settle().then((verdict) => ({ verdict, ms: Date.now() - start }));
    await vi.advanceTimersByTimeAsync(1000);
    return settled;
  };

  it('waits for it, and is held for what it finds', async () => {
    hurry.mockImplementation(async () => {
      unread = false;
      held = true;
    });
    expect(judge.verdict()).toBe('unknown');
    expect(await settle()).toMatchObject({ verdict: 'hold' });
  });

  it('goes out where it finds nothing', async () => {
    hurry.mockImplementation(async () => {
      unread = false;
    });
    expect(await settle()).toMatchObject({ verdict: 'clear' });
    expect(judge.unread()).toBe(false);
  });

  it('waits a quarter of a second and no longer, and knows that it was not read', async () => {
    hurry.mockImplementation(() => new Promise(() => undefined));
    expect(await settle()).toEqual({ verdict: 'clear', ms: 250 });
    expect(judge.unread()).toBe(true);
    expect(judge.verdict()).toBe('clear');
  });

  it('does not wait where words alone are enough to hold it', async () => {
    held = true;
    expect(judge.verdict()).toBe('hold');
    expect(hurry).not.toHaveBeenCalled();
  });
});
