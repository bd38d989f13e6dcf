import type { Draft } from '../engine/draft.ts';
import { say } from '../words/say.ts';
import type { Checker } from './checker.ts';
import { isWhole, type Named } from './memory.ts';
import { isBlank, sameDraft, type Written } from './written.ts';

/** What a press of Post meets: nothing to say, something to say, or an answer that is still to come. */
export type Verdict = 'clear' | 'hold' | 'unknown';

/** Decides about presses of Post at one box, on the text as it is at that moment. */
export interface Judge {
  verdict(): Verdict;
  /**
   * Waits for the answer about the text as it is then, at most `patience` ms. A text whose answer is still to come is held
   * for as long as that takes; where there will be none, only what was found before holds.
   */
  settle(): Promise<Exclude<Verdict, 'unknown'>>;
  /** The draft is held now. True where that nobody checked it is all there is to hold it. */
  holds(): boolean;
  /** Whether the draft is still the one that was held so, and its check has been under way all the while. */
  waits(): boolean;
  /** The check failed. True where the draft that was held for want of an answer need not wait any longer. */
  lost(): boolean;
  /** Why the draft that is held was not checked, in a sentence for people. */
  why(): string;
  /** The person posts what is held, checked or not. */
  accept(): void;
  /** The draft as it stands goes out before the reader has read it. */
  unread(): boolean;
  /** Why the draft as it stands goes out without having been checked, unless the person knows. */
  unchecked(): string | undefined;
}

interface Tools {
  /** Reads the box now, findings carried along. `undefined` where it cannot be read. */
  readonly read: () => Written | undefined;
  readonly checker: Checker;
  /** The findings that hold a post, as they were known last. */
  readonly holding: () => readonly Named[];
  readonly alive: () => boolean;
  /** The person wants quiet: nothing is held. */
  readonly paused: () => boolean;
  /** A press has waited for a while, and then no longer. */
  readonly slow: (waits: boolean) => void;
  /** The wait is over; the answer is not there. */
  readonly late: () => void;
}

/** How long a press waits for an answer, in ms. */
const patience = 3000;
/** How long it waits for the reader, in ms, where words alone have nothing to say. */
const readerPatience = 250;
/** From so many ms on, the person is told that it waits. */
const felt = 500;
export const tooLate = (): string => say('because.late');

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function createJudge({ read, checker, holding, alive, paused, slow, late }: Tools): Judge {
  /** The draft that was held without being known, and the one the person posted so. */
  let offered: Draft | undefined;
  let accepted: Draft | undefined;
  /** The draft for which the reader was waited for, and did not come. */
  let waitedFor: Draft | undefined;
  /** The draft that was held until it was clear that nobody would check it. */
  let givenUp: Draft | undefined;
  /** Whether the answer about `offered` was on its way when that was held. */
  let inFlight = false;

  /** Without an answer for these words: what was found before and still stands is held. */
  const knownToHold = (): boolean =>
    holding().some(({ finding }) => !isWhole(finding) || finding.severity === 'block');

  const isAccepted = (draft: Draft): boolean => accepted !== undefined && sameDraft(accepted, draft);
  const isGivenUp = (draft: Draft): boolean => givenUp !== undefined && sameDraft(givenUp, draft);

  const awaitsReader = (draft: Draft): boolean =>
    checker.isUnread(draft) && alive() && !(waitedFor && sameDraft(waitedFor, draft));

  const knownVerdict = (draft: Draft): Verdict => {
    if (holding().length > 0) return 'hold';
    return awaitsReader(draft) ? 'unknown' : 'clear';
  };

  const verdict = (): Verdict => {
    if (paused()) return 'clear';
    const now = read();
    if (!now) return knownToHold() ? 'hold' : 'clear';
    if (isBlank(now.draft)) return 'clear';
    if (checker.knows(now.draft)) return knownVerdict(now.draft);
    if (isAccepted(now.draft) || isGivenUp(now.draft)) return knownToHold() ? 'hold' : 'clear';
    return alive() || knownToHold() ? 'unknown' : 'clear';
  };

  const why = (): string =>
    checker.state.kind === 'not-checked'
      ? checker.state.because
      : inFlight
        ? say('because.stillChecking')
        : tooLate();

  const unknownDraft = (): Draft | undefined => {
    const now = read();
    return now && !checker.knows(now.draft) ? now.draft : undefined;
  };

  const waitForReader = async (draft: Draft): Promise<void> => {
    await Promise.race([checker.hurry(draft), pause(readerPatience)]);
    waitedFor = draft;
  };

  const settle: Judge['settle'] = async () => {
    const end = Date.now() + patience;
    for (let now = verdict(); ; now = verdict()) {
      if (now !== 'unknown') return now;
      const answered = read();
      if (answered && checker.knows(answered.draft)) {
        await waitForReader(answered.draft);
        continue;
      }
      const draft = unknownDraft();
      if (!draft || Date.now() >= end) break;
      await Promise.race([checker.ask(draft), pause(end - Date.now())]);
      if (checker.state.kind === 'not-checked') break;
    }
    late();
    return (alive() && checker.state.kind === 'checking') || knownToHold() ? 'hold' : 'clear';
  };

  const waits = (): boolean => {
    const now = read();
    return inFlight && offered !== undefined && now !== undefined && sameDraft(offered, now.draft);
  };

  return {
    verdict,
    async settle() {
      const feel = setTimeout(() => slow(true), felt);
      try {
        return await settle();
      } finally {
        clearTimeout(feel);
        slow(false);
      }
    },
    holds() {
      offered = unknownDraft();
      inFlight = checker.state.kind === 'checking';
      return offered !== undefined && !knownToHold();
    },
    waits,
    lost() {
      const inVain = waits();
      if (inVain) givenUp = offered;
      inFlight = false;
      return inVain;
    },
    why,
    accept() {
      accepted = offered;
    },
    unread() {
      const now = paused() ? undefined : read();
      return now !== undefined && checker.isUnread(now.draft) && alive();
    },
    unchecked() {
      const draft = paused() ? undefined : unknownDraft();
      return draft && !isAccepted(draft) ? why() : undefined;
    },
  };
}
