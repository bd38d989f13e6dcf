import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Checker, createChecker } from '../../src/compose/checker.ts';
import { draftOf, longestText } from '../../src/engine/draft.ts';
import { type Asker, Unanswered } from '../../src/messages/asker.ts';
import type { CheckReply, ShownFinding } from '../../src/messages/protocol.ts';
import { finding } from './findings.ts';

const pack = { id: 'a', organisation: 'A Trust', title: 'Policy', version: '1', date: '2024' };
const replyWith = (findings: ShownFinding[], checkedTo: number): CheckReply => ({
  kind: 'findings',
  ticket: 1,
  pack,
  findings,
  checkedTo,
});
const first = finding({ span: { start: 0, end: 3 } });

describe('what is known of a draft', () => {
  const check = vi.fn<Asker['check']>();
  const changed = vi.fn();
  let checker: Checker;
  beforeEach(() => {
    check.mockImplementation(async ({ text }) => replyWith([first], text.length));
    checker = createChecker({ check, state: vi.fn(), badge: vi.fn(), wake: vi.fn(), alive: true }, changed);
  });

  it('is asked for once, however often that is wanted', async () => {
    const draft = draftOf('943 is a number');
    checker.follow(draft);
    await Promise.all([checker.ask(draft), checker.ask({ ...draft })]);
    await checker.ask(draft);
    expect(check).toHaveBeenCalledTimes(1);
    expect(checker.findings).toEqual([first]);
    expect(checker.state).toEqual({ kind: 'checked' });
    expect(checker.organisation).toBe('A Trust');
  });

  it('is known for exactly that text, surface, attachments, parts and post above', async () => {
    const draft = draftOf('943 is a number');
    await checker.ask(draft);
    expect(checker.knows(draft)).toBe(true);
    expect(checker.knows({ ...draft, text: '943 is a number!' })).toBe(false);
    expect(checker.knows({ ...draft, attachments: ['image'] })).toBe(false);
    expect(checker.knows({ ...draft, surface: 'reply' })).toBe(false);
    expect(checker.knows({ ...draft, replyingTo: 'Which patient?' })).toBe(false);
    expect(checker.knows({ ...draft, breaks: [3] })).toBe(false);
    expect(checker.knows({ ...draft, breaks: [] })).toBe(true);
  });

  it('comes back whole when a change is undone', async () => {
    const draft = draftOf('943 is a number');
    checker.follow(draft);
    await checker.ask(draft);
    checker.follow({ ...draft, text: '94 is a number' });
    expect(checker.findings).toEqual([]);
    checker.follow(draft);
    expect(checker.knows(draft)).toBe(true);
    expect(checker.findings).toEqual([first]);
  });

  it('moves to where its words are when the answer comes late', async () => {
    const draft = draftOf('943 is a number');
    checker.follow(draft);
    const answer = checker.ask(draft);
    checker.follow({ ...draft, text: 'so 943 is a number' });
    await answer;
    expect(checker.findings.map(({ span }) => span)).toEqual([{ start: 3, end: 6 }]);
  });

  it('is not overwritten by the answer to an older question', async () => {
    let late: (reply: CheckReply) => void = () => undefined;
    check.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          late = resolve;
        }),
    );
    const old = checker.ask(draftOf('943 old'));
    await Promise.resolve();
    check.mockImplementationOnce(async ({ text }) => replyWith([], text.length));
    await checker.ask(draftOf('new'));
    late(replyWith([first], 7));
    await old;
    expect(checker.knows(draftOf('new'))).toBe(true);
    expect(checker.findings).toEqual([]);
  });

  it('says why it could not be had, and can be asked for again', async () => {
    const draft = draftOf('943');
    check.mockRejectedValueOnce(new Unanswered('silent', 'Postcheck did not answer.'));
    await checker.ask(draft);
    expect(checker.state).toEqual({ kind: 'not-checked', because: 'Postcheck did not answer.' });
    expect(checker.knows(draft)).toBe(false);
    await checker.ask(draft);
    expect(checker.state).toEqual({ kind: 'checked' });
  });

  it('needs no question for an empty box', async () => {
    await checker.ask(draftOf(' \n'));
    expect(check).not.toHaveBeenCalled();
    expect(checker.knows(draftOf(''))).toBe(true);
  });

  it('says how much of a very long text was read, and sends no more', async () => {
    const text = `943 ${'x'.repeat(longestText)}`;
    await checker.ask(draftOf(text));
    expect(check.mock.calls[0]?.[0].text).toHaveLength(longestText);
    expect(checker.state).toMatchObject({ kind: 'checked', partly: expect.stringContaining('70,000') });
  });

  it('is asked for anew after a setting changed', async () => {
    const draft = draftOf('943');
    await checker.ask(draft);
    checker.forget();
    expect(checker.knows(draft)).toBe(false);
    await checker.ask(draft);
    expect(check).toHaveBeenCalledTimes(2);
  });
});

describe('what the reader adds', () => {
  const check = vi.fn<Asker['check']>();
  const changed = vi.fn();
  const draft = draftOf('943 is a number');
  const second = finding({ span: { start: 4, end: 6 } });
  let checker: Checker;
  beforeEach(() => {
    vi.useFakeTimers();
    check.mockImplementation(async ({ text }, read) =>
      read
        ? replyWith([first, second], text.length)
        : { ...replyWith([first], text.length), unread: 'coming' },
    );
    checker = createChecker({ check, state: vi.fn(), badge: vi.fn(), wake: vi.fn(), alive: true }, changed);
    checker.follow(draft);
  });
  afterEach(() => void vi.useRealTimers());

  it('joins after a pause in typing', async () => {
    await checker.ask(draft);
    expect(checker.findings).toEqual([first]);
    expect(checker.isUnread(draft)).toBe(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(checker.findings).toEqual([first, second]);
    expect(checker.isUnread(draft)).toBe(false);
    expect(checker.state).toEqual({ kind: 'checked' });
  });

  it('is not asked for while somebody goes on typing', async () => {
    await checker.ask(draft);
    const next = { ...draft, text: '943 is a number!' };
    checker.follow(next);
    await checker.ask(next);
    await vi.advanceTimersByTimeAsync(200);
    expect(check.mock.calls.filter(([, read]) => read).map(([{ text }]) => text)).toEqual([next.text]);
  });

  it('comes at once when a press waits for it, and once', async () => {
    await checker.ask(draft);
    await Promise.all([checker.hurry(draft), checker.hurry(draft)]);
    expect(checker.findings).toEqual([first, second]);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('is asked for again while the reader is still at it', async () => {
    check.mockImplementationOnce(async () => ({ ...replyWith([first], 15), unread: 'coming' }));
    check.mockImplementationOnce(async () => ({ ...replyWith([first], 15), unread: 'coming' }));
    await checker.ask(draft);
    await vi.advanceTimersByTimeAsync(200);
    expect(checker.findings).toEqual([first, second]);
  });

  it('is given up when nobody answers, and said to be missing', async () => {
    check.mockImplementation(async (_, read) => {
      if (read) throw new Unanswered('silent', 'No answer.');
      return { ...replyWith([first], 15), unread: 'coming' };
    });
    await checker.ask(draft);
    await vi.advanceTimersByTimeAsync(200);
    expect(checker.findings).toEqual([first]);
    expect(checker.state).toEqual({ kind: 'checked', unread: 'words-only' });
  });
});
