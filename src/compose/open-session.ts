import type { Box } from '../sites/box.ts';
import { say } from '../words/say.ts';
import { createChecker } from './checker.ts';
import { createChecklist } from './checklist.ts';
import { createDesk } from './desk.ts';
import { createDisplay } from './display.ts';
import { createLedger } from './ledger.ts';
import { createMemory, isWhole, type Named, wordsOf } from './memory.ts';
import { oneByOne } from './one-by-one.ts';
import { createQuiet } from './quiet.ts';
import { keepReference } from './reference.ts';
import type { Session, SessionTools } from './session.ts';
import { holding, modelOf, open } from './show.ts';
import type { CheckState, Standing } from './state.ts';
import { statusOf } from './status.ts';
import { createJudge, tooLate } from './verdict.ts';
import { createWatch } from './watch.ts';
import { isBlank, sameWritten } from './written.ts';

/** A box that was gone for so many seconds is over. */
const beatsToEnd = 2;
/** A draft that could not be checked is tried again every so many seconds. */
const beatsToRetry = 5;

const tooSlow = (): CheckState => ({ kind: 'not-checked', because: tooLate() });

/** Stands by at one compose box until `close`. */
export function openSession(first: Box, tools: SessionTools): Session {
  const memory = createMemory();
  const checklist = createChecklist();
  const ledger = createLedger(memory, tools.done);
  const write = oneByOne();
  let box = first;
  let isComposing = false;
  let closed = false;
  let beats = 0;
  let missing = 0;
  let toldUpdated = false;

  const checker = createChecker(tools.asker, () => answered());
  const quiet = createQuiet(tools, () => session.recheck());
  const paused = quiet.now;
  const watch = createWatch({
    box: () => box,
    editorFor: tools.editorFor,
    checker,
    paused: () => paused() !== undefined,
    emptied() {
      memory.startAfresh();
      ledger.startAfresh();
    },
    draw: () => draw(),
  });
  const { read, check } = watch;
  const named = (): readonly Named[] => {
    const { written } = watch;
    if (!written || paused() || isBlank(written.draft)) return [];
    return checklist.withoutTicked(memory.name(checker.findings, written.draft), written.attached);
  };

  const touch = (byPerson = false): void => {
    if (closed) return;
    if (byPerson) {
      tools.asker.wake();
      reference.typed();
    }
    watch.touch();
  };

  const desk = createDesk({
    memory,
    read,
    named,
    check: async () => {
      const now = read();
      if (now) await checker.ask(now.draft);
    },
    release: (press) => tools.release(session, press),
    accept: () => judge.accept(),
    tick: (rule) => {
      const finding = checker.findings.find((one) => one.rule === rule);
      if (finding && watch.written) checklist.tick(finding, watch.written.attached);
    },
    remember: tools.remember,
    rememberPerson: ({ finding }, as) =>
      tools.rememberPerson(watch.written ? wordsOf(finding, watch.written.draft.text) : '', as),
    copy: tools.copy,
    openSection: tools.openSection,
    asksReason: tools.asksReason,
    pause: quiet.pause,
    resume: quiet.resume,
    overlay: {
      get focused() {
        return display.focused;
      },
      focusCard: () => display.focusCard(),
      giveFocusBack: () => display.giveFocusBack(),
    },
    write,
    changed: () => {
      draw();
      reference.settled();
    },
  });
  const display = createDisplay({
    mount: tools.mountOverlay,
    painter: tools.painter,
    actions: desk.actions,
    root: () => box.root,
  });
  const reference = keepReference({
    read,
    named,
    ready: () =>
      !isComposing &&
      !paused() &&
      !desk.cardOpen &&
      watch.written !== undefined &&
      checker.knows(watch.written.draft),
    write,
    checkNow: check,
    say: desk.say,
  });

  const standing = (): Standing => ({
    named: named(),
    memory,
    check: watch.trouble ?? checker.state,
    cardOpen: desk.cardOpen,
    current: desk.current,
    held: desk.held,
    asksReason: tools.asksReason(),
    unchecked: desk.unchecked ? judge.why() : undefined,
    notice: desk.notice,
    outcomes: desk.outcomes,
    together: desk.together,
    paused: paused(),
    mayPause: tools.mayPause(),
    organisation: checker.organisation,
    checklist: checklist.model(checker.findings, watch.written?.attached ?? []),
    quote: (finding) =>
      isWhole(finding) || !watch.written ? undefined : wordsOf(finding, watch.written.draft.text),
    quoteMost: ({ weighs }) => weighs && watch.written?.draft.text.slice(weighs.start, weighs.end),
  });

  const draw = (): void => {
    if (closed) return;
    const now = standing();
    if (desk.cardOpen) ledger.shown(open(now));
    display.draw(modelOf(now), open(now), watch.written);
    tools.changed();
  };

  const sayUpdated = (): void => {
    if (toldUpdated) return;
    toldUpdated = true;
    desk.say(say('notice.updated'));
  };

  /** The engine answered, or failed to. */
  const answered = (): void => {
    if (closed) return;
    if (!tools.asker.alive) sayUpdated();
    const now = read();
    if (now && !checker.knows(now.draft) && checker.state.kind === 'checked') watch.checkSoon();
    if (checker.state.kind === 'not-checked' && judge.lost()) desk.giveUp();
    if (now && checker.knows(now.draft)) {
      if (!paused()) ledger.checked(named());
      desk.review(judge.waits());
    }
    if (open({ named: named(), memory }).length > 0 && !desk.cardOpen && !desk.notice && tools.takeHint())
      desk.say(say('notice.hint'), 'ok');
    draw();
    reference.settled();
  };

  const judge = createJudge({
    read,
    checker,
    holding: () => holding({ named: named(), memory }),
    alive: () => tools.asker.alive,
    paused: () => paused() !== undefined,
    slow: (waits) => {
      if (waits) desk.say(say('notice.waiting'));
      else desk.unsay(say('notice.waiting'));
    },
    late: () => {
      if (checker.state.kind === 'checking') watch.fail(tooSlow());
      draw();
    },
  });

  const session: Session = {
    get box() {
      return box;
    },
    rebind(fresh) {
      box = fresh;
      touch();
    },
    touch,
    beat() {
      if (closed) return false;
      // A site may take the editor out and put a new one in: that is not yet the end.
      missing = box.root.isConnected && box.parts().length > 0 ? 0 : missing + 1;
      if (missing > 0) {
        display.remove();
        return missing < beatsToEnd;
      }
      beats += 1;
      if (!tools.asker.alive) sayUpdated();
      const before = watch.written;
      const now = read();
      const changed = !before || !now || !sameWritten(before, now);
      const failed = !paused() && checker.state.kind === 'not-checked' && beats % beatsToRetry === 0;
      if (failed && tools.asker.alive) check();
      else if (changed || display.lost) touch();
      return true;
    },
    recheck() {
      if (paused()) desk.closeCard();
      checker.forget();
      check();
    },
    composing(now) {
      isComposing = now;
    },
    verdict: judge.verdict,
    settle: judge.settle,
    hold(press) {
      const again = desk.held;
      desk.hold(press, judge.holds());
      if (again) display.focusCard();
    },
    letGo() {
      const because = judge.unchecked();
      if (!because && judge.unread()) desk.say(say('notice.unread'));
      if (!because) return;
      desk.say(say('notice.wentUnchecked', { because }));
      tools.wentUnchecked(because);
    },
    posted() {
      if (!paused()) ledger.end('posted');
      // The page empties the box now: what is written in it next is another draft.
      touch();
    },
    openCard: desk.openCard,
    openCardAt: (place) => desk.openCard(open(standing())[place]?.key),
    focusCard: () => display.focusCard(),
    closeCard: desk.closeCard,
    findingAt: display.findingAt,
    status: () => statusOf(box, standing(), !watch.written || isBlank(watch.written.draft)),
    close() {
      if (!closed && !paused()) ledger.end('closed');
      closed = true;
      watch.close();
      desk.close();
      reference.close();
      display.remove();
      tools.changed();
    },
  };
  tools.asker.wake();
  check();
  return session;
}
