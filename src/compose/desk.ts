import type { Dismissed, OverlayActions, OverlayModel } from '../ui/model.ts';
import { say as words } from '../words/say.ts';
import { createFixing, type FixingTools } from './fixing.ts';
import type { Memory, Named } from './memory.ts';
import type { Press } from './press.ts';
import { fixable, gravest, holding, needsReason, open } from './show.ts';
import type { Outcome } from './state.ts';

/** How long the sentence about something Postcheck did by itself stays, in ms. */
const noticeTime = 30_000;

type Notice = NonNullable<OverlayModel['notice']>;

/** What lies before the person at one box: the card, a held press, what became of their fixes. */
export interface Desk {
  readonly cardOpen: boolean;
  readonly current: string | undefined;
  readonly held: boolean;
  /** The draft is held although nothing is known against it: nobody has checked it. */
  readonly unchecked: boolean;
  readonly notice: OverlayModel['notice'];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly together: OverlayModel['together'];
  /** What the overlay calls. */
  readonly actions: OverlayActions;
  openCard(key?: string): void;
  /** True when a card was open. */
  closeCard(): boolean;
  hold(press: Press, unchecked: boolean): void;
  /** The findings are now those of the draft as it stands. `waited`: it is the one that was held for want of an answer. */
  review(waited: boolean): void;
  /** Nobody can check the draft that is held for want of an answer: lets it go. */
  giveUp(): void;
  /** Says something, with one button at most and what that does. */
  say(text: string, button?: Notice['button'], act?: () => void): void;
  /** Takes back what was said, if it still stands. */
  unsay(text: string): void;
  close(): void;
}

export interface DeskTools extends Omit<FixingTools, 'fixable' | 'cardOpen' | 'show' | 'keepSetting'> {
  readonly memory: Memory;
  /** What is `block` goes out with a typed reason only. */
  readonly asksReason: () => boolean;
  readonly release: (press: Press) => void;
  /** The person posts what is held, checked or not. */
  readonly accept: () => void;
  /** An item of the checklist was ticked. */
  readonly tick: (rule: string) => void;
  readonly remember: (setting: 'profileDisclaimer') => Promise<void>;
  /** Remembers on this device who somebody is. */
  readonly rememberPerson: (one: Named, as: 'colleague' | 'public-figure') => Promise<void>;
  readonly openSection: (section: string) => void;
  readonly pause: (where: 'box' | 'everywhere') => void;
  readonly resume: () => void;
}

const isPersonKind = (reason: string): reason is 'colleague' | 'public-figure' =>
  reason === 'colleague' || reason === 'public-figure';

export function createDesk(tools: DeskTools): Desk {
  const { memory, named, changed } = tools;
  let cardOpen = false;
  let current: string | undefined;
  let held: { readonly press: Press; readonly unchecked: boolean } | undefined;
  let notice: Notice | undefined;
  let pressed: (() => void) | undefined;
  let noticeTimer: ReturnType<typeof setTimeout> | undefined;

  const standing = (): { named: readonly Named[]; memory: Memory } => ({ named: named(), memory });

  const keepSetting = (one: Named): void =>
    void tools.remember('profileDisclaimer').catch(() => fixing.failed(one));

  const fixing = createFixing({
    ...tools,
    fixable: () => fixable(standing()),
    cardOpen: () => cardOpen,
    keepSetting,
    show: (key) => {
      current = key;
    },
  });

  const endNotice = (): void => {
    clearTimeout(noticeTimer);
    notice = undefined;
    pressed = undefined;
    changed();
  };

  const say: Desk['say'] = (text, button, act) => {
    clearTimeout(noticeTimer);
    notice = { text, ...(button && { button }) };
    pressed = act;
    noticeTimer = setTimeout(endNotice, noticeTime);
    changed();
  };

  const openCard = (key?: string): void => {
    cardOpen = true;
    current = key ?? current ?? gravest(open(standing()))?.key;
    // Whoever opens the card needs no hint how to.
    if (notice?.button === 'ok') endNotice();
    changed();
  };

  const closeCard = (): boolean => {
    const was = cardOpen;
    cardOpen = false;
    held = undefined;
    current = undefined;
    fixing.forget();
    if (was) changed();
    return was;
  };

  /** One thing fewer to think about. */
  const settled = (): void => {
    if (holding(standing()).length === 0) held = undefined;
    if (open(standing()).length === 0 && fixing.outcomes.size === 0) closeCard();
    changed();
  };

  const dismiss = (key: string, reason: string, { why = '', remember }: Dismissed = {}): void => {
    const one = named().find((other) => other.key === key);
    if (!one || (one.finding.asksWhy && why.trim() === '')) return;
    memory.dismiss(one);
    const says = one.finding.fixes.some((fix) => fix.kind === 'setting');
    if (reason === 'profile-says-so' && says) keepSetting(one);
    if (remember && one.finding.canRemember && isPersonKind(reason))
      tools.rememberPerson(one, reason).catch(() => say(words('notice.notRemembered')));
    settled();
  };

  const postAnyway = (reason: string): void => {
    const press = held?.press;
    const holds = holding(standing());
    const asks = needsReason({ ...standing(), asksReason: tools.asksReason() });
    if (!press || (asks && reason.trim() === '')) return;
    memory.acknowledge(holds);
    closeCard();
    tools.accept();
    tools.release(press);
  };

  const actions: OverlayActions = {
    openCard,
    closeCard: () => void closeCard(),
    applyFix: fixing.one,
    fixAll: fixing.all,
    copyFix: fixing.copy,
    dismiss,
    tick: (rule) => {
      tools.tick(rule);
      settled();
    },
    postAnyway,
    backToDraft: () => void closeCard(),
    pressNotice: () => {
      const act = pressed;
      endNotice();
      act?.();
    },
    pause: (where) => {
      closeCard();
      tools.pause(where);
    },
    resume: () => {
      closeCard();
      tools.resume();
    },
    openSection: tools.openSection,
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
      return held?.unchecked ?? false;
    },
    get notice() {
      return notice;
    },
    get together() {
      return fixing.together;
    },
    outcomes: fixing.outcomes,
    actions,
    openCard,
    closeCard,
    hold(press, unchecked) {
      held = { press, unchecked };
      openCard(gravest(holding(standing()))?.key);
    },
    review(waited) {
      fixing.review(open(standing()));
      const holds = holding(standing());
      if (!held?.unchecked) {
        if (holds.length === 0) held = undefined;
        return;
      }
      const { press } = held;
      if (holds.length > 0) {
        held = { press, unchecked: false };
        current = gravest(holds)?.key;
        return;
      }
      closeCard();
      if (waited) tools.release(press);
      else say(words('notice.nowClear'));
    },
    giveUp() {
      if (!held?.unchecked) return;
      const { press } = held;
      closeCard();
      tools.release(press);
    },
    say,
    unsay(text) {
      if (notice?.text === text) endNotice();
    },
    close: () => clearTimeout(noticeTimer),
  };
}
