import type { Box } from '../sites/box.ts';
import { say } from '../words/say.ts';
import type { Checker } from './checker.ts';
import type { CheckState } from './state.ts';
import { type EditorFinder, isBlank, readBox, type Written } from './written.ts';

/** What is written in a box, kept up with: read when it may have changed, checked when typing pauses. */
export interface Watch {
  /** As last read. */
  readonly written: Written | undefined;
  /** What keeps the draft from being checked, other than the engine. */
  readonly trouble: CheckState | undefined;
  /** Reads the box now; `undefined` where nobody can. */
  read(): Written | undefined;
  /** Something in the box may have changed. */
  touch(): void;
  /** Reads the box and has it checked now. */
  check(): void;
  /** Has it checked when nothing changed for a moment. */
  checkSoon(): void;
  /** The draft is not checked, until it is read again. */
  fail(why: CheckState): void;
  close(): void;
}

interface Tools {
  readonly box: () => Box;
  readonly editorFor: EditorFinder;
  readonly checker: Checker;
  readonly paused: () => boolean;
  /** The box was found empty: what is written in it next is another draft. */
  readonly emptied: () => void;
  /** The box was read. */
  readonly draw: () => void;
}

/** Typing is over for the moment after this many ms without a change. */
const debounce = 60;
/** A box that takes longer than this to read, in ms, is not read on every key. */
const slowRead = 8;

const unreadable = (): CheckState => ({ kind: 'not-checked', because: say('because.unreadable') });

export function createWatch({ box, editorFor, checker, paused, emptied, draw }: Tools): Watch {
  const observer = new MutationObserver(() => touch());
  let watched: readonly HTMLElement[] = [];
  let written: Written | undefined;
  let trouble: CheckState | undefined;
  let readTime = 0;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let checkTimer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  /** Watches the parts that are there now: X adds one with every post of a thread. */
  const watchParts = (): void => {
    const parts = box().parts();
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
    const now = readBox(box(), editorFor);
    readTime = performance.now() - start;
    trouble = now ? undefined : unreadable();
    if (!now) return undefined;
    if (isBlank(now.draft)) emptied();
    written = now;
    checker.follow(now.draft);
    return now;
  };

  const check = (): void => {
    clearTimeout(checkTimer);
    const now = read();
    if (now && !paused()) void checker.ask(now.draft);
    draw();
  };

  const checkSoon = (): void => {
    clearTimeout(checkTimer);
    checkTimer = setTimeout(check, debounce);
  };

  const look = (): void => {
    clearTimeout(lookTimer);
    lookTimer = undefined;
    if (closed) return;
    const now = read();
    draw();
    if (!now || paused()) return;
    if (checker.knows(now.draft)) void checker.ask(now.draft);
    else checkSoon();
  };

  const touch = (): void => {
    if (!closed) lookTimer ??= setTimeout(look, readTime > slowRead ? debounce : 0);
  };

  return {
    get written() {
      return written;
    },
    get trouble() {
      return trouble;
    },
    read,
    touch,
    check,
    checkSoon,
    fail(why) {
      trouble = why;
    },
    close() {
      closed = true;
      observer.disconnect();
      clearTimeout(lookTimer);
      clearTimeout(checkTimer);
    },
  };
}
