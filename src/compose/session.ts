import type { Asker } from '../messages/asker.ts';
import type { BoxStatus } from '../messages/protocol.ts';
import type { Box } from '../sites/box.ts';
import type { MountOverlay } from '../ui/model.ts';
import { createChecker } from './checker.ts';
import { createChecklist } from './checklist.ts';
import { createDesk } from './desk.ts';
import { createDisplay } from './display.ts';
import { type Became, createLedger } from './ledger.ts';
import { createMemory, isWhole, type Named, wordsOf } from './memory.ts';
import { oneByOne } from './one-by-one.ts';
import type { Painter } from './paint.ts';
import type { Press } from './press.ts';
import { createQuiet, type QuietTools } from './quiet.ts';
import { keepReference } from './reference.ts';
import { holding, modelOf, open } from './show.ts';
import type { CheckState, Standing } from './state.ts';
import { statusOf } from './status.ts';
import { createJudge, type Judge, tooLate } from './verdict.ts';
import { type EditorFinder, isBlank, readBox, sameWritten, type Written } from './written.ts';

/** Everything Postcheck does at one compose box, for as long as the box is there. */
export interface Session {
  readonly box: Box;
  /** The site drew the box anew, or says something else of it: go on with this one. */
  rebind(box: Box): void;
  /** Something in the box may have changed. `byPerson`: they typed. */
  touch(byPerson?: boolean): void;
  /** Once a second: what no event tells. False when the box is gone. */
  beat(): boolean;
  /** A setting changed: ask again. */
  recheck(): void;
  composing(now: boolean): void;
  readonly verdict: Judge['verdict'];
  readonly settle: Judge['settle'];
  hold(press: Press): void;
  /** A press that was kept goes on to the page now: says so where nobody has checked the draft. */
  letGo(): void;
  /** The page sees a press of Post. */
  posted(): void;
  openCard(key?: string): void;
  /** At the finding with this place in the status. */
  openCardAt(place: number): void;
  focusCard(): void;
  /** True when a card was open. */
  closeCard(): boolean;
  /** The finding underlined at a point of the screen. */
  findingAt(x: number, y: number): string | undefined;
  status(): BoxStatus;
  close(): void;
}

export interface SessionTools extends QuietTools {
  readonly asker: Asker;
  readonly editorFor: EditorFinder;
  readonly mountOverlay: MountOverlay;
  readonly painter: Painter;
  /** Lets a held press go on, or holds it again when there is something new to say. */
  readonly release: (session: Session, press: Press) => void;
  readonly remember: (setting: 'profileDisclaimer') => Promise<void>;
  /** Remembers on this device who bears a name. */
  readonly rememberPerson: (name: string, as: 'colleague' | 'public-figure') => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  readonly mayPause: () => boolean;
  /** True once on a device: the first thing Postcheck says comes with how to read it. */
  readonly takeHint: () => boolean;
  readonly openSection: (section: string) => void;
  /** What is `block` goes out with a typed reason only. */
  readonly asksReason: () => boolean;
  /** A draft went out that nobody had checked. `because`: a sentence for people. */
  readonly wentUnchecked: (because: string) => void;
  /** A draft that was checked is done with: what became of its findings. */
  readonly done: (findings: readonly Became[]) => void;
  /** Something that popup and badge show may have changed. */
  readonly changed: () => void;
}

/** Typing is over for the moment after this many ms without a change. */
const debounce = 60;
/** A box that was gone for so many seconds is over. */
const beatsToEnd = 2;
/** A draft that could not be checked is tried again every so many seconds. */
const beatsToRetry = 5;
/** A box that takes longer than this to read, in ms, is not read on every key. */
const slowRead = 8;

const unreadable: CheckState = {
  kind: 'not-checked',
  because: 'Postcheck cannot read this kind of box.',
};
const tooSlow: CheckState = { kind: 'not-checked', because: tooLate };
const readTooLate =
  'Your post went out with its words checked. Postcheck had not read its sentences yet, which takes a moment.';
const waiting = 'Checking your draft before it is posted…';
const hint = 'Postcheck found something your policy asks about. To read it, press the marker or Alt+Shift+P.';

export function openSession(first: Box, tools: SessionTools): Session {
  const memory = createMemory();
  const checklist = createChecklist();
  const ledger = createLedger(memory, tools.done);
  const write = oneByOne();
  const observer = new MutationObserver(() => touch());
  let box = first;
  let watched: readonly HTMLElement[] = [];
  let written: Written | undefined;
  /** What keeps the draft from being checked, other than the engine. */
  let trouble: CheckState | undefined;
  let isComposing = false;
  let readTime = 0;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let checkTimer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let beats = 0;
  let missing = 0;
  let toldUpdated = false;

  const checker = createChecker(tools.asker, () => answered());
  const quiet = createQuiet(tools, () => session.recheck());
  const paused = quiet.now;
  const named = (): readonly Named[] =>
    written && !paused() && !isBlank(written.draft)
      ? checklist.withoutTicked(memory.name(checker.findings, written.draft), written.attached)
      : [];

  /** Watches the parts that are there now: X adds one with every post of a thread. */
  const watchParts = (): void => {
    const parts = box.parts();
    if (parts.length === watched.length && parts.every((part, index) => part === watched[index])) return;
    watched = parts;
    observer.disconnect();
    for (const part of parts) {
      observer.observe(part, { childList: true, characterData: true, subtree: true });
    }
  };

  const read = (): Written | undefined => {
    const start = performance.now();
    watchParts();
    const now = readBox(box, tools.editorFor);
    readTime = performance.now() - start;
    trouble = now ? undefined : unreadable;
    if (now) {
      if (isBlank(now.draft)) {
        memory.startAfresh();
        ledger.startAfresh();
      }
      written = now;
      checker.follow(now.draft);
    }
    return now;
  };

  const check = (): void => {
    clearTimeout(checkTimer);
    const now = read();
    if (now && !paused()) void checker.ask(now.draft);
    draw();
  };

  const look = (): void => {
    clearTimeout(lookTimer);
    lookTimer = undefined;
    if (closed) return;
    const now = read();
    draw();
    if (!now || paused() || checker.knows(now.draft)) {
      if (now && !paused()) void checker.ask(now.draft);
      return;
    }
    clearTimeout(checkTimer);
    checkTimer = setTimeout(check, debounce);
  };

  const touch = (byPerson = false): void => {
    if (closed) return;
    if (byPerson) {
      tools.asker.wake();
      reference.typed();
    }
    lookTimer ??= setTimeout(look, readTime > slowRead ? debounce : 0);
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
      if (finding && written) checklist.tick(finding, written.attached);
    },
    remember: tools.remember,
    rememberPerson: ({ finding }, as) =>
      tools.rememberPerson(written ? wordsOf(finding, written.draft.text) : '', as),
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
      !isComposing && !paused() && !desk.cardOpen && written !== undefined && checker.knows(written.draft),
    write,
    checkNow: check,
    say: desk.say,
  });

  const standing = (): Standing => ({
    named: named(),
    memory,
    check: trouble ?? checker.state,
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
    checklist: checklist.model(checker.findings, written?.attached ?? []),
    quote: (finding) => (isWhole(finding) || !written ? undefined : wordsOf(finding, written.draft.text)),
  });

  const draw = (): void => {
    if (closed) return;
    const now = standing();
    if (desk.cardOpen) ledger.shown(open(now));
    display.draw(modelOf(now), open(now), written);
    tools.changed();
  };

  const sayUpdated = (): void => {
    if (toldUpdated) return;
    toldUpdated = true;
    desk.say('Postcheck was updated. Refresh this page to have your drafts checked again.');
  };

  /** The engine answered, or failed to. */
  const answered = (): void => {
    if (closed) return;
    if (!tools.asker.alive) sayUpdated();
    const now = read();
    if (now && !checker.knows(now.draft) && checker.state.kind === 'checked')
      checkTimer = setTimeout(check, debounce);
    if (checker.state.kind === 'not-checked' && judge.lost()) desk.giveUp();
    if (now && checker.knows(now.draft)) {
      if (!paused()) ledger.checked(named());
      desk.review(judge.waits());
    }
    if (open({ named: named(), memory }).length > 0 && !desk.cardOpen && !desk.notice && tools.takeHint())
      desk.say(hint, 'ok');
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
      if (waits) desk.say(waiting);
      else desk.unsay(waiting);
    },
    late: () => {
      if (checker.state.kind === 'checking') trouble = tooSlow;
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
      const before = written;
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
      if (!because && judge.unread()) desk.say(readTooLate);
      if (!because) return;
      desk.say(`This was not checked before you posted it. ${because}`);
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
    status: () => statusOf(box, standing(), !written || isBlank(written.draft)),
    close() {
      if (!closed && !paused()) ledger.end('closed');
      closed = true;
      observer.disconnect();
      clearTimeout(lookTimer);
      clearTimeout(checkTimer);
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
