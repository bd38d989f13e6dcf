import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReaderDesk, type ReaderDesk } from '../../src/background/reader-desk.ts';
import type { Read, Reading } from '../../src/engine/context.ts';
import type { CheckReply } from '../../src/messages/protocol.ts';
import type { Reader } from '../../src/reader/reader.ts';
import { contextFor } from '../engine/context.ts';

const pack = {
  id: 'a',
  organisation: 'A Trust',
  title: 'Policy',
  version: '1',
  date: '2024',
  refused: undefined,
};
const read: Reading = new Map([['weather', { probability: 0.9 }]]);
const context = contextFor('it rains and rains');

/** What a check was given: a reading, `coming`, or nothing where there was no reader. */
const given: unknown[] = [];
const check = (ask: Read | undefined): CheckReply => {
  given.push(ask?.(context));
  return { kind: 'findings', ticket: 1, pack, findings: [], checkedTo: 1 };
};

describe('the reader’s desk', () => {
  const load = vi.fn<() => Promise<Reader>>();
  const isOn = vi.fn<() => Promise<boolean>>();
  const learnt = new Set<string>();
  let desk: ReaderDesk;
  beforeEach(() => {
    vi.useFakeTimers();
    given.length = 0;
    learnt.clear();
    isOn.mockResolvedValue(true);
    load.mockImplementation(async () => ({
      unread: () => ['one', 'two'].filter((text) => !learnt.has(text)),
      learn: (text) => void learnt.add(text),
      read: () => read,
    }));
    desk = createReaderDesk({ load, isOn });
  });
  afterEach(() => void vi.useRealTimers());

  const answer = async (wait: boolean): Promise<CheckReply> => {
    const answered = desk.answer(wait, check);
    await vi.advanceTimersByTimeAsync(2500);
    return answered;
  };

  it('answers at once by words, and says that more is coming', async () => {
    expect(await answer(false)).toMatchObject({ unread: 'coming' });
    expect(given).toEqual(['coming']);
    expect(learnt.size).toBe(0);
  });

  it('reads when it is given time, once, and then answers at once', async () => {
    expect(await answer(true)).not.toHaveProperty('unread');
    expect(given).toEqual(['coming', read]);
    expect(await answer(false)).not.toHaveProperty('unread');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('keeps what it has read by the end of its time, and goes on from there', async () => {
    load.mockResolvedValue({
      unread: () => ['one', 'two'].filter((text) => !learnt.has(text)),
      learn(text) {
        learnt.add(text);
        vi.setSystemTime(Date.now() + 3000);
      },
      read: () => read,
    });
    expect(await answer(true)).toMatchObject({ unread: 'coming' });
    expect([...learnt]).toEqual(['one']);
    expect(await answer(true)).not.toHaveProperty('unread');
  });

  it('is words alone where it cannot be loaded, and is tried again after a minute', async () => {
    load.mockRejectedValueOnce(new Error('no WebAssembly'));
    expect(await answer(true)).toMatchObject({ unread: 'words-only' });
    expect(await answer(true)).toMatchObject({ unread: 'words-only' });
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer(true)).not.toHaveProperty('unread');
  });

  it('is words alone when it breaks while it reads', async () => {
    load.mockResolvedValue({
      unread: () => ['one'],
      learn: () => {
        throw new RangeError('out of memory');
      },
      read: () => read,
    });
    expect(await answer(true)).toMatchObject({ unread: 'words-only' });
  });

  it('is not loaded where it is switched off, and then nothing is said to be missing', async () => {
    isOn.mockResolvedValue(false);
    desk.wake();
    expect(await answer(true)).not.toHaveProperty('unread');
    expect(load).not.toHaveBeenCalled();
  });

  it('is let go after five minutes without a question', async () => {
    await answer(true);
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    await answer(true);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
