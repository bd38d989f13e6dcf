// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession } from '../../src/compose/open-session.ts';
import type { Session, SessionTools } from '../../src/compose/session.ts';
import { editorOf } from '../../src/editors/index.ts';
import { type Asker, Unanswered } from '../../src/messages/asker.ts';
import type { CheckReply } from '../../src/messages/protocol.ts';
import type { Box } from '../../src/sites/box.ts';
import type { OverlayActions, OverlayModel } from '../../src/ui/model.ts';
import { finding } from './findings.ts';

const pack = { id: 'a', organisation: 'A Trust', title: 'Policy', version: '1', date: '2024' };

/** Finds "943" (block), "NHS" (warn) and "tip" (advise). */
function answerTo(text: string): CheckReply {
  const found = (words: string, severity: 'block' | 'warn' | 'advise') => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    return start < 0 ? [] : [finding({ severity, span, fixes: [{ kind: 'remove', label: 'Remove', span }] })];
  };
  return {
    kind: 'findings',
    ticket: 1,
    pack,
    findings: [...found('943', 'block'), ...found('NHS', 'warn'), ...found('tip', 'advise')],
    checkedTo: text.length,
  };
}

describe('a session', () => {
  const check = vi.fn<Asker['check']>();
  const release = vi.fn<SessionTools['release']>();
  const remember = vi.fn<SessionTools['remember']>();
  const wentUnchecked = vi.fn<SessionTools['wentUnchecked']>();
  const done = vi.fn<SessionTools['done']>();
  const rememberPerson = vi.fn<SessionTools['rememberPerson']>();
  const copy = vi.fn<SessionTools['copy']>();
  const pauseEverywhere = vi.fn<SessionTools['pauseEverywhere']>();
  const takeHint = vi.fn<SessionTools['takeHint']>();
  let pausedUntil: number | undefined;
  let alive: boolean;
  let asksReason: boolean;
  let field: HTMLTextAreaElement;
  let button: HTMLButtonElement;
  let actions: OverlayActions;
  let model: OverlayModel;
  let session: Session;

  beforeEach(() => {
    vi.useFakeTimers();
    alive = true;
    asksReason = true;
    pausedUntil = undefined;
    takeHint.mockReturnValue(false);
    rememberPerson.mockResolvedValue();
    copy.mockResolvedValue();
    check.mockImplementation(async ({ text }) => answerTo(text));
    remember.mockResolvedValue();
    field = document.createElement('textarea');
    button = document.createElement('button');
    document.body.replaceChildren(field, button);
    const box: Box = {
      site: 'twitter',
      surface: 'post',
      rung: 'testid',
      lower: false,
      root: document.body,
      parts: () => (field.isConnected ? [field] : []),
      submits: () => [button],
      postsOn: () => false,
      attachments: () => [],
      editing: () => false,
      replyingTo: () => undefined,
    };
    session = openSession(box, {
      asksReason: () => asksReason,
      asker: {
        check,
        state: vi.fn(),
        badge: vi.fn(),
        wake: vi.fn(),
        get alive() {
          return alive;
        },
      },
      editorFor: editorOf,
      painter: { paint: vi.fn() },
      mountOverlay: (options) => {
        actions = options.actions;
        return {
          render: (fresh) => {
            model = fresh;
          },
          connected: true,
          focused: false,
          focusCard: vi.fn(),
          giveFocusBack: vi.fn(),
          layer: document.createElement('div'),
          remove: vi.fn(),
        };
      },
      release,
      remember,
      rememberPerson,
      copy,
      pausedUntil: () => pausedUntil,
      mayPause: () => true,
      pauseEverywhere,
      takeHint,
      wentUnchecked,
      done,
      openSection: vi.fn(),
      changed: vi.fn(),
    });
  });
  afterEach(() => {
    session.close();
    vi.useRealTimers();
  });

  const write = (text: string): void => {
    field.value = text;
    session.touch(true);
  };
  const checked = async (text: string): Promise<void> => {
    write(text);
    await vi.advanceTimersByTimeAsync(150);
  };
  const press = (): { by: 'button'; button: HTMLElement; kept: readonly string[] } => ({
    by: 'button',
    button,
    kept: ['click'],
  });

  it('asks 60 ms after the last key, and not before', async () => {
    write('a 9');
    await vi.advanceTimersByTimeAsync(40);
    write('a 94');
    await vi.advanceTimersByTimeAsync(50);
    expect(check).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(check.mock.calls.map(([{ text }]) => text)).toEqual(['a 94']);
  });

  it('shows what is gravest, in the words of the box', async () => {
    await checked('NHS no 943, one tip');
    expect(model.marker).toEqual({ kind: 'to-check', count: 2 });
    expect(model.findings.map(({ words }) => words)).toEqual(['943', 'NHS', 'tip']);
    expect(model.organisation).toBe('A Trust');
    await checked('one tip');
    expect(model.marker).toEqual({ kind: 'advice', count: 1 });
    await checked('fine');
    expect(model.marker).toEqual({ kind: 'clear' });
  });

  it('pages through the gravest first, whatever is read first', async () => {
    check.mockImplementation(async ({ text }) => {
      const reply = answerTo(text);
      return reply.kind === 'findings' ? { ...reply, findings: reply.findings.toReversed() } : reply;
    });
    await checked('a tip about the NHS and no 943');
    expect(model.findings.map(({ words }) => words)).toEqual(['943', 'NHS', 'tip']);
  });

  it.each([
    ['', 'clear'],
    ['fine', 'clear'],
    ['one tip', 'clear'],
    ['about the NHS', 'hold'],
    ['no 943', 'hold'],
  ])('meets a press on %j with %s', async (text, verdict) => {
    await checked(text);
    expect(session.verdict()).toBe(verdict);
  });

  it('does not know about words it has not asked about, and asks when it must', async () => {
    await checked('fine');
    field.value = 'fine 943';
    expect(session.verdict()).toBe('unknown');
    expect(await session.settle()).toBe('hold');
    expect(session.verdict()).toBe('hold');
  });

  describe('when the background never answers', () => {
    let answer: (reply: CheckReply) => void;
    let lose: (problem: Unanswered) => void;
    beforeEach(async () => {
      check.mockImplementation(
        () =>
          new Promise((resolve, reject) => {
            answer = resolve;
            lose = reject;
          }),
      );
      field.value = 'no 943';
      const settled = session.settle();
      await vi.advanceTimersByTimeAsync(2900);
      expect(model.hold).toBeUndefined();
      await vi.advanceTimersByTimeAsync(200);
      expect(await settled).toBe('hold');
      session.hold(press());
    });

    it('holds the press after three seconds, says why, and wants no reason', () => {
      expect(model).toMatchObject({
        cardOpen: true,
        findings: [],
        hold: { needsReason: false, unchecked: expect.stringContaining('still checking') },
        marker: { kind: 'held', count: 0 },
      });
      expect(session.status()).toMatchObject({ held: true });
    });

    it('lets the same draft go, once the person says so, without another wait', () => {
      actions.postAnyway('');
      expect(release).toHaveBeenCalledExactlyOnceWith(session, press());
      expect(session.verdict()).toBe('clear');
      session.letGo();
      expect(wentUnchecked).not.toHaveBeenCalled();
    });

    it('asks about another draft again', () => {
      actions.postAnyway('');
      field.value = 'no 943, nor 944';
      expect(session.verdict()).toBe('unknown');
    });

    it('shows what the late answer says, for which it may want a reason', async () => {
      answer(answerTo('no 943'));
      await vi.advanceTimersByTimeAsync(0);
      expect(model.hold).toEqual({ needsReason: true });
      expect(model.findings.map(({ words }) => words)).toEqual(['943']);
      actions.postAnyway('');
      expect(release).not.toHaveBeenCalled();
    });

    it('lets the press through by itself when the answer that it waits for has nothing to say', async () => {
      answer({ ...answerTo('fine'), checkedTo: 'no 943'.length });
      await vi.advanceTimersByTimeAsync(0);
      expect(model.cardOpen).toBe(false);
      expect(release).toHaveBeenCalledExactlyOnceWith(session, press());
    });

    it('lets the press through, and says that nobody checked it, when there is to be no answer', async () => {
      lose(new Unanswered('silent', 'Postcheck did not answer.'));
      await vi.advanceTimersByTimeAsync(0);
      expect(release).toHaveBeenCalledExactlyOnceWith(session, press());
      expect(session.verdict()).toBe('clear');
      session.letGo();
      const because = 'Postcheck did not answer.';
      expect(model.notice?.text).toBe(`This was not checked before you posted it. ${because}`);
      expect(model.marker).toEqual({ kind: 'not-checked', because });
      expect(wentUnchecked).toHaveBeenCalledExactlyOnceWith(because);
    });

    it('keeps other words for which there is to be no answer', async () => {
      field.value = 'no 943, nor 944';
      lose(new Unanswered('silent', 'Postcheck did not answer.'));
      await vi.advanceTimersByTimeAsync(0);
      expect(release).not.toHaveBeenCalled();
    });

    it('does not once the person has gone back to the draft', async () => {
      actions.backToDraft();
      answer({ ...answerTo('fine'), checkedTo: 'no 943'.length });
      await vi.advanceTimersByTimeAsync(0);
      expect(release).not.toHaveBeenCalled();
    });

    it('leaves the post to the person when it is other words that turn out to be fine', async () => {
      check.mockImplementation(async ({ text }) => ({ ...answerTo('fine'), checkedTo: text.length }));
      await checked('no 94');
      expect(model).toMatchObject({ cardOpen: false, marker: { kind: 'clear' } });
      expect(model.notice?.text).toContain('has nothing to say');
      expect(session.verdict()).toBe('clear');
      expect(release).not.toHaveBeenCalled();
    });
  });

  it.each([
    ['refused', 'Too odd.'],
    ['unreachable', 'Postcheck could not be reached.'],
  ] as const)('lets a press go when the engine itself fails (%s), and says so', async (why, because) => {
    check.mockRejectedValue(new Unanswered(why, because));
    field.value = 'no 943';
    expect(await session.settle()).toBe('clear');
    expect(model.notice).toBeUndefined();
    session.letGo();
    expect(model.marker).toEqual({ kind: 'not-checked', because });
    expect(model.notice?.text).toBe(`This was not checked before you posted it. ${because}`);
    expect(wentUnchecked).toHaveBeenCalledExactlyOnceWith(because);
  });

  describe('tells what became of the findings', () => {
    it('once, when the draft is posted', async () => {
      await checked('NHS no 943, one tip');
      actions.openCard();
      actions.dismiss(model.findings[1]?.key ?? '', 'public');
      session.posted();
      session.posted();
      session.close();
      const rule = 'confidential/patient-identifier';
      expect(done).toHaveBeenCalledExactlyOnceWith([
        { rule, outcome: 'posted' },
        { rule, outcome: 'dismissed' },
        { rule, outcome: 'left' },
      ]);
    });

    it('when the box is closed', async () => {
      await checked('no 943');
      session.close();
      expect(done).toHaveBeenCalledExactlyOnceWith([
        { rule: 'confidential/patient-identifier', outcome: 'left' },
      ]);
    });

    it('for each draft of a box that is emptied by posting', async () => {
      await checked('fine');
      session.posted();
      await checked('');
      await checked('fine again');
      session.posted();
      expect(done.mock.calls).toEqual([[[]], [[]]]);
    });

    it('of no draft that was never checked, nor of an empty box, nor in a pause', async () => {
      session.posted();
      check.mockRejectedValue(new Unanswered('refused', 'Too odd.'));
      await checked('no 943');
      session.posted();
      check.mockImplementation(async ({ text }) => answerTo(text));
      await checked('no 943!');
      actions.pause('box');
      session.posted();
      session.close();
      expect(done).not.toHaveBeenCalled();
    });
  });

  it('says nothing of the kind about a draft that was checked', async () => {
    await checked('fine');
    session.letGo();
    expect(model.notice).toBeUndefined();
    expect(wentUnchecked).not.toHaveBeenCalled();
  });

  it('holds words it had found before, even when the engine fails', async () => {
    await checked('no 943');
    check.mockRejectedValue(new Unanswered('refused', 'Too odd.'));
    field.value = 'no 943 at all';
    expect(await session.settle()).toBe('hold');
    field.value = 'no at all';
    expect(await session.settle()).toBe('clear');
    expect(model.marker).toEqual({ kind: 'not-checked', because: 'Too odd.' });
  });

  it('holds words it had found before, even when the box can no longer be read', async () => {
    await checked('no 943');
    field.remove();
    expect(session.verdict()).toBe('hold');
    session.hold(press());
    actions.postAnyway('made up');
    expect(session.verdict()).toBe('clear');
  });

  it('lets a box go that it could never read', () => {
    field.remove();
    expect(session.verdict()).toBe('clear');
  });

  it('tries again by itself after a failure', async () => {
    check.mockRejectedValueOnce(new Unanswered('silent', 'Postcheck did not answer.'));
    await checked('no 943');
    expect(model.marker.kind).toBe('not-checked');
    for (let beats = 0; beats < 5; beats += 1) session.beat();
    await vi.advanceTimersByTimeAsync(150);
    expect(model.marker).toEqual({ kind: 'to-check', count: 1 });
  });

  it('after an update holds only what it had found, and says that the page must be refreshed', async () => {
    await checked('no 943');
    alive = false;
    check.mockRejectedValue(new Unanswered('updated', 'Postcheck was updated. Refresh this page.'));
    session.beat();
    expect(model.notice?.text).toContain('Refresh this page');
    expect(await session.settle()).toBe('hold');
    field.value = 'another NHS text';
    expect(session.verdict()).toBe('clear');
  });

  describe('holding a press', () => {
    beforeEach(async () => {
      await checked('no 943');
      session.hold(press());
    });

    it('opens the card at what holds, and wants a reason for what is important', () => {
      expect(model).toMatchObject({
        cardOpen: true,
        hold: { needsReason: true },
        marker: { kind: 'held', count: 1 },
      });
      actions.postAnyway('  ');
      expect(release).not.toHaveBeenCalled();
    });

    it('wants none where the organisation asks for none', async () => {
      asksReason = false;
      await checked('no 943');
      expect(model.hold).toMatchObject({ needsReason: false });
      actions.postAnyway('');
      expect(release).toHaveBeenCalledExactlyOnceWith(session, press());
    });

    it('lets it go with a reason, and does not ask about the same words again', () => {
      actions.postAnyway('made up');
      expect(release).toHaveBeenCalledExactlyOnceWith(session, press());
      expect(model.cardOpen).toBe(false);
      expect(session.verdict()).toBe('clear');
      actions.postAnyway('again');
      expect(release).toHaveBeenCalledTimes(1);
    });

    it('asks about other words again', async () => {
      actions.postAnyway('made up');
      await checked('no 943 and NHS');
      expect(session.verdict()).toBe('hold');
    });

    it('drops it when the person goes back to the draft', () => {
      actions.backToDraft();
      actions.postAnyway('made up');
      expect(release).not.toHaveBeenCalled();
      expect(session.verdict()).toBe('hold');
    });

    it('ends with the last thing that held it', async () => {
      await checked('no longer');
      expect(model.hold).toBeUndefined();
      expect(session.verdict()).toBe('clear');
    });

    it('ends when the person says it is no problem', () => {
      actions.dismiss(model.findings[0]?.key ?? '', 'made-up');
      expect(model.hold).toBeUndefined();
      expect(session.verdict()).toBe('clear');
    });
  });

  it('says that a press waits for its check once that can be felt, and no longer than it does', async () => {
    let answer: (reply: CheckReply) => void = () => undefined;
    check.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    field.value = 'fine';
    const settled = session.settle();
    await vi.advanceTimersByTimeAsync(450);
    expect(model.notice).toBeUndefined();
    await vi.advanceTimersByTimeAsync(100);
    expect(model.notice?.text).toContain('before it is posted');
    answer(answerTo('fine'));
    await vi.advanceTimersByTimeAsync(0);
    expect(await settled).toBe('clear');
    expect(model.notice).toBeUndefined();
  });

  describe('putting all right', () => {
    // A text field that takes what is typed, as happy-dom has no `execCommand`.
    const takes = vi.fn<(text: string) => boolean>();
    beforeEach(() => {
      takes.mockReturnValue(true);
      Object.assign(document, {
        execCommand: (command: string, _: boolean, text = '') => {
          if (!takes(field.value.slice(field.selectionStart, field.selectionEnd))) return false;
          field.setRangeText(command === 'delete' ? '' : text);
          return true;
        },
      });
    });

    it('takes out one after the other, and says so once', async () => {
      await checked('NHS no 943, and 943 again');
      expect(model.fixable).toBe(2);
      actions.openCard();
      actions.fixAll();
      await vi.advanceTimersByTimeAsync(3000);
      expect(field.value).toBe(' no , and  again');
      expect(model).toMatchObject({ together: { done: 3, of: 3 }, findings: [], marker: { kind: 'clear' } });
    });

    it('goes on to the next where the box does not take one, shows that one, and copies what should stand', async () => {
      takes.mockImplementation((words) => words !== '943');
      await checked('NHS no 943');
      actions.openCard();
      actions.fixAll();
      await vi.advanceTimersByTimeAsync(3000);
      expect(field.value).toBe(' no 943');
      expect(model.together).toEqual({ done: 1, of: 2 });
      expect(model.findings).toMatchObject([{ fixed: 'not-taken', words: '943' }]);
      actions.copyFix(model.findings[0]?.key ?? '');
      await vi.advanceTimersByTimeAsync(0);
      expect(copy).toHaveBeenCalledExactlyOnceWith(' no ');
      expect(model.findings).toMatchObject([{ copied: true }]);
    });
  });

  describe('dismissing', () => {
    const named = (text: string, more: object): CheckReply => ({
      ...answerTo(''),
      findings: [
        finding({
          rule: 'confidential/patient-name',
          span: { start: 0, end: 10 },
          canRemember: true,
          ...more,
        }),
      ],
      checkedTo: text.length,
    });
    const key = (): string => model.findings[0]?.key ?? '';

    it('remembers a name where the person wants that, and only then', async () => {
      check.mockImplementation(async ({ text }) => named(text, {}));
      await checked('Ann Okafor was on the ward');
      actions.dismiss(key(), 'colleague');
      expect(rememberPerson).not.toHaveBeenCalled();
      await checked('Ben Okafor was on the ward');
      actions.dismiss(key(), 'colleague', { remember: true });
      expect(rememberPerson).toHaveBeenCalledExactlyOnceWith('Ben Okafor', 'colleague');
      await checked('Cat Okafor was on the ward');
      actions.dismiss(key(), 'already-public', { remember: true });
      expect(rememberPerson).toHaveBeenCalledOnce();
    });

    it('says so when a name could not be remembered', async () => {
      rememberPerson.mockRejectedValue(new Error('disk full'));
      check.mockImplementation(async ({ text }) => named(text, {}));
      await checked('Ann Okafor was on the ward');
      actions.dismiss(key(), 'public-figure', { remember: true });
      await vi.advanceTimersByTimeAsync(0);
      expect(model.notice?.text).toContain('could not remember');
    });

    it('takes a typed reason where the policy asks for one', async () => {
      check.mockImplementation(async ({ text }) => named(text, { asksWhy: true }));
      await checked('Ann Okafor was on the ward');
      actions.dismiss(key(), 'colleague', { why: ' ' });
      expect(model.findings).toHaveLength(1);
      actions.dismiss(key(), 'colleague', { why: 'She works with me' });
      expect(model.findings).toHaveLength(0);
    });
  });

  describe('paused', () => {
    it('in this box checks and holds nothing there, says so, and says nothing of what goes out', async () => {
      await checked('no 943');
      actions.pause('box');
      expect(model).toMatchObject({ marker: { kind: 'paused' }, findings: [], cardOpen: false });
      check.mockClear();
      await checked('no 943 at all');
      expect(check).not.toHaveBeenCalled();
      expect(session.verdict()).toBe('clear');
      session.letGo();
      expect(wentUnchecked).not.toHaveBeenCalled();
      expect(session.status()).toMatchObject({ state: 'not-checked', paused: true, findings: [] });
    });

    it('goes on checking when the person says so', async () => {
      await checked('no 943');
      actions.pause('box');
      actions.resume();
      await vi.advanceTimersByTimeAsync(0);
      expect(model.marker).toEqual({ kind: 'to-check', count: 1 });
      expect(session.verdict()).toBe('hold');
      expect(pauseEverywhere).not.toHaveBeenCalled();
    });

    it('everywhere says until when, and drops what it held', async () => {
      await checked('no 943');
      actions.pause('everywhere');
      expect(pauseEverywhere).toHaveBeenLastCalledWith(true);
      session.hold(press());
      pausedUntil = new Date(2026, 10, 21, 10, 42).getTime();
      session.recheck();
      expect(model.marker).toEqual({ kind: 'paused', until: '10:42' });
      expect(model.hold).toBeUndefined();
      actions.resume();
      expect(pauseEverywhere).toHaveBeenLastCalledWith(false);
    });
  });

  describe('the hint', () => {
    it('comes with the first thing there is to say, and goes when the card is opened', async () => {
      takeHint.mockReturnValueOnce(true);
      await checked('fine');
      expect(takeHint).not.toHaveBeenCalled();
      await checked('no 943');
      expect(model.notice).toMatchObject({ button: 'ok', text: expect.stringContaining('Alt+Shift+K') });
      actions.openCard();
      expect(model.notice).toBeUndefined();
      actions.closeCard();
      await checked('no 943, no 943');
      expect(model.notice).toBeUndefined();
    });
  });

  it('survives a moment without an editor, and ends after two', () => {
    field.remove();
    expect(session.beat()).toBe(true);
    document.body.append(field);
    expect(session.beat()).toBe(true);
    field.remove();
    session.beat();
    expect(session.beat()).toBe(false);
  });

  it('tells the popup how things stand without a word of the draft', async () => {
    await checked('NHS no 943 for Mrs Okafor');
    expect(session.status()).toMatchObject({
      state: 'checked',
      held: false,
      surface: 'post',
      rung: 'testid',
      lower: false,
    });
    expect(JSON.stringify(session.status())).not.toMatch(/943|Okafor/);
    button.remove();
    expect(session.status().because).toBeUndefined();
  });
});
