import type { OverlayActions, OverlayModel } from '../ui/model.ts';
import { applyFix } from './fix.ts';
import type { Memory, Named } from './memory.ts';
import type { OneByOne } from './one-by-one.ts';
import type { Press } from './press.ts';
import { gravest, holding, open } from './show.ts';
import type { Outcome } from './state.ts';
import type { Written } from './written.ts';

/** How long the sentence about something Postcheck did by itself stays, in ms. */
const noticeTime = 30_000;

/** What lies before the person at one box: the card, a held press, what became of their fixes. */
export interface Desk {
  readonly cardOpen: boolean;
  readonly current: string | undefined;
  readonly held: boolean;
  /** Why the held draft was not checked, where that is all there is to hold it. */
  readonly unchecked: string | undefined;
  readonly notice: OverlayModel['notice'];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** What the overlay calls. */
  readonly actions: OverlayActions;
  openCard(key?: string): void;
  /** True when a card was open. */
  closeCard(): boolean;
  hold(press: Press, unchecked?: string): void;
  /** The findings are now those of the draft as it stands. */
  review(): void;
  /** Says something, with a way back if there is one. */
  say(text: string, undo?: () => Promise<void>): void;
  close(): void;
}

export interface DeskTools {
  readonly memory: Memory;
  /** Reads the box now, findings carried along. */
  readonly read: () => Written | undefined;
  readonly named: () => readonly Named[];
  readonly checkNow: () => void;
  readonly release: (press: Press) => void;
  /** An item of the checklist was ticked. */
  readonly tick: (rule: string) => void;
  readonly remember: (setting: 'profileDisclaimer') => Promise<void>;
  readonly openSection: (section: string) => void;
  /** Where the keyboard is before a fix, and where it is put back after it. */
  readonly overlay: { readonly focused: boolean; focusCard(): void; giveFocusBack(): void };
  readonly write: OneByOne;
  readonly changed: () => void;
}

export function createDesk(tools: DeskTools): Desk {
  const { memory, named, changed } = tools;
  const outcomes = new Map<string, Outcome>();
  let cardOpen = false;
  let current: string | undefined;
  let held: { readonly press: Press; readonly unchecked?: string | undefined } | undefined;
  let notice: OverlayModel['notice'];
  let undo: (() => Promise<void>) | undefined;
  let noticeTimer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  const standing = (): { named: readonly Named[]; memory: Memory } => ({ named: named(), memory });

  const openCard = (key?: string): void => {
    cardOpen = true;
    current = key ?? current ?? gravest(open(standing()))?.key;
    changed();
  };

  const closeCard = (): boolean => {
    const was = cardOpen;
    cardOpen = false;
    held = undefined;
    current = undefined;
    outcomes.clear();
    if (was) changed();
    return was;
  };

  const endNotice = (): void => {
    clearTimeout(noticeTimer);
    notice = undefined;
    undo = undefined;
    changed();
  };

  const say = (text: string, back?: () => Promise<void>): void => {
    clearTimeout(noticeTimer);
    notice = { text, undo: back !== undefined };
    undo = back;
    noticeTimer = setTimeout(endNotice, noticeTime);
    changed();
  };

  const remember = async ({ key, finding }: Named): Promise<void> => {
    try {
      await tools.remember('profileDisclaimer');
    } catch {
      outcomes.set(key, { finding, fixed: 'not-taken' });
      changed();
    }
  };

  const fixOne = async (key: string, index: number): Promise<void> => {
    const written = tools.read();
    const one = named().find((other) => other.key === key);
    const fix = one?.finding.fixes[index];
    if (!written || !one || !fix) return;
    if (fix.kind === 'setting') return remember(one);
    const onCard = tools.overlay.focused;
    // An editor knows where its caret is only while it has the keyboard.
    if (onCard) tools.overlay.giveFocusBack();
    const fixed = await applyFix(written, fix, tools.read);
    if (fixed !== 'left') outcomes.set(key, { finding: one.finding, fixed });
    tools.checkNow();
    changed();
    if (cardOpen && onCard) tools.overlay.focusCard();
  };

  const actions: OverlayActions = {
    openCard,
    closeCard: () => void closeCard(),
    applyFix: (key, index) => {
      if (busy) return;
      busy = true;
      void tools
        .write(() => fixOne(key, index))
        .finally(() => {
          busy = false;
        });
    },
    dismiss: (key, reason) => {
      const one = named().find((other) => other.key === key);
      if (!one) return;
      memory.dismiss(one);
      const says = one.finding.fixes.some((fix) => fix.kind === 'setting');
      if (reason === 'profile-says-so' && says) void remember(one);
      if (holding(standing()).length === 0) held = undefined;
      if (open(standing()).length === 0 && outcomes.size === 0) closeCard();
      changed();
    },
    tick: (rule) => {
      tools.tick(rule);
      if (holding(standing()).length === 0) held = undefined;
      if (open(standing()).length === 0 && outcomes.size === 0) closeCard();
      changed();
    },
    postAnyway: (reason) => {
      const press = held?.press;
      const holds = holding(standing());
      const needsReason = holds.some(({ finding }) => finding.severity === 'block');
      if (!press || (needsReason && reason.trim() === '')) return;
      memory.acknowledge(holds);
      closeCard();
      tools.release(press);
    },
    backToDraft: () => void closeCard(),
    undoNotice: () => {
      const back = undo;
      endNotice();
      void back?.();
    },
    openSection: (section) => tools.openSection(section),
  };

  return {
    get cardOpen() {
      return cardOpen;
    },
    get current() {
      return current;
    },
    get held() {
      return held !== undefined;
    },
    get unchecked() {
      return held?.unchecked;
    },
    get notice() {
      return notice;
    },
    outcomes,
    actions,
    openCard,
    closeCard,
    hold(press, unchecked) {
      held = { press, unchecked };
      openCard(gravest(holding(standing()))?.key);
    },
    review() {
      const now = open(standing());
      for (const [key, { fixed }] of outcomes) {
        // Brought back by an undo, or never really gone.
        if (fixed !== 'not-taken' && now.some((one) => one.key === key)) outcomes.delete(key);
      }
      const holds = holding(standing());
      if (!held?.unchecked) {
        if (holds.length === 0) held = undefined;
      } else if (holds.length > 0) {
        held = { press: held.press };
        current = gravest(holds)?.key;
      } else {
        closeCard();
        say(
          'Postcheck has checked this now and has nothing to say. Your post is still here: press Post again.',
        );
      }
    },
    say,
    close: () => clearTimeout(noticeTimer),
  };
}
