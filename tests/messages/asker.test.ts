import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf } from '../../src/engine/draft.ts';
import { createAsker, Unanswered, type Wire } from '../../src/messages/asker.ts';

const pack = { id: 'a', organisation: 'A Trust', title: 'Policy', version: '1', date: '2024' };
type Message = { kind: string; ticket: number };

/** A port whose other end is in the test's hand. */
function wire() {
  const sent: Message[] = [];
  const hear: ((message: unknown) => void)[] = [];
  const end: (() => void)[] = [];
  const port: Wire = {
    postMessage: (message) => void sent.push(message as Message),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener) => void hear.push(listener) },
    onDisconnect: { addListener: (listener) => void end.push(listener) },
  };
  return {
    port,
    sent,
    answer: (message: unknown) => {
      for (const listener of hear) listener(message);
    },
    hangUp: () => {
      for (const listener of end) listener();
    },
  };
}

const findings = (ticket: number) => ({ kind: 'findings', ticket, pack, findings: [], checkedTo: 5 });

describe('asking the engine', () => {
  let wires: ReturnType<typeof wire>[];
  let alive: boolean;
  const connect = vi.fn();
  beforeEach(() => {
    alive = true;
    wires = [];
    connect.mockImplementation(() => {
      const fresh = wire();
      wires.push(fresh);
      return fresh.port;
    });
  });
  const asker = (patience = 1000) => createAsker({ connect, isAlive: () => alive, patience });
  const last = (): ReturnType<typeof wire> => wires.at(-1) as ReturnType<typeof wire>;

  it('pairs answers with questions by their tickets, in any order', async () => {
    const ask = asker();
    const one = ask.check(draftOf('one'));
    const two = ask.check(draftOf('two!!'));
    const [first, second] = last().sent;
    last().answer(findings(second?.ticket ?? 0));
    last().answer({ ...findings(first?.ticket ?? 0), checkedTo: 3 });
    expect((await one).checkedTo).toBe(3);
    expect((await two).checkedTo).toBe(5);
    expect(connect).toHaveBeenCalledTimes(1);
  });

  it('asks again by itself when the background was stopped', async () => {
    const ask = asker();
    const answer = ask.check(draftOf('one'));
    last().hangUp();
    await vi.waitFor(() => expect(wires).toHaveLength(2));
    last().answer(findings(last().sent[0]?.ticket ?? 0));
    expect((await answer).kind).toBe('findings');
  });

  it('opens a new port for the first question after a stop', async () => {
    const ask = asker();
    const before = ask.check(draftOf('one'));
    last().answer(findings(last().sent[0]?.ticket ?? 0));
    await before;
    last().hangUp();
    const answer = ask.check(draftOf('two'));
    expect(wires).toHaveLength(2);
    last().answer(findings(last().sent[0]?.ticket ?? 0));
    await answer;
  });

  it('gives up after two questions without an answer, and hangs up on a stuck port', async () => {
    const ask = asker(20);
    await expect(ask.check(draftOf('one'))).rejects.toMatchObject({ why: 'silent' });
    expect(wires).toHaveLength(2);
    expect(wires[0]?.port.disconnect).toHaveBeenCalled();
  });

  it('says that this copy was replaced, and asks nobody', async () => {
    const ask = asker();
    alive = false;
    await expect(ask.check(draftOf('one'))).rejects.toMatchObject({ why: 'updated' });
    expect(connect).not.toHaveBeenCalled();
  });

  it('says that this copy was replaced while it was waiting', async () => {
    const ask = asker();
    const answer = ask.check(draftOf('one'));
    alive = false;
    last().hangUp();
    await expect(answer).rejects.toMatchObject({
      why: 'updated',
      message: expect.stringContaining('Refresh'),
    });
  });

  it('passes on the reason why a draft was not checked', async () => {
    const ask = asker();
    const answer = ask.check(draftOf('one'));
    last().answer({ kind: 'failure', ticket: last().sent[0]?.ticket, reason: 'Too odd.' });
    await expect(answer).rejects.toThrow(new Unanswered('refused', 'Too odd.'));
  });

  it('says that nobody can be reached where no port opens, or each ends at once', async () => {
    const ask = asker();
    const answer = ask.check(draftOf('one'));
    last().hangUp();
    await vi.waitFor(() => expect(wires).toHaveLength(2));
    last().hangUp();
    await expect(answer).rejects.toMatchObject({ why: 'unreachable' });
    connect.mockImplementation(() => {
      throw new Error('Could not establish connection.');
    });
    await expect(ask.check(draftOf('two'))).rejects.toMatchObject({ why: 'unreachable' });
  });

  it('drops what does not parse', async () => {
    const ask = asker(30);
    const answer = ask.check(draftOf('one'));
    last().answer({ kind: 'findings', ticket: last().sent[0]?.ticket, findings: [{ rule: 'x' }] });
    last().answer('nonsense');
    await expect(answer).rejects.toMatchObject({ why: 'silent' });
  });

  it('wakes the background ahead of the first question, once', () => {
    const ask = asker();
    ask.wake();
    ask.wake();
    void ask.check(draftOf('one')).catch(() => undefined);
    expect(connect).toHaveBeenCalledTimes(1);
    alive = false;
    expect(() => asker().wake()).not.toThrow();
  });

  it('says once that somebody is about to write, and again to a background that was stopped, or after a while', () => {
    vi.useFakeTimers();
    const ask = asker();
    const told = () => wires.map(({ sent }) => sent.filter(({ kind }) => kind === 'wake').length);
    void ask.state().catch(() => undefined);
    expect(told()).toEqual([0]);
    ask.wake();
    ask.wake();
    expect(told()).toEqual([1]);
    last().hangUp();
    ask.wake();
    expect(told()).toEqual([1, 1]);
    vi.setSystemTime(Date.now() + 20_000);
    ask.wake();
    expect(told()).toEqual([1, 2]);
    vi.useRealTimers();
  });

  it('never fails over a badge', () => {
    connect.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(() => asker().badge('check', 1)).not.toThrow();
  });
});
