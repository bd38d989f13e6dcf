import type { AttachmentKind } from '../engine/draft.ts';
import type { ShownFinding } from '../messages/protocol.ts';

/** How the marker beside a box looks. Never told by colour alone. */
export type MarkerState =
  | { readonly kind: 'clear' }
  | { readonly kind: 'advice'; readonly count: number }
  | { readonly kind: 'to-check'; readonly count: number }
  | { readonly kind: 'held'; readonly count: number }
  | { readonly kind: 'not-checked'; readonly because: string }
  /** The person wants quiet: in this box, or everywhere until a time of day. */
  | { readonly kind: 'paused'; readonly until?: string };

/** A finding as the card shows it. `key` names it towards the session; it holds no text of the draft. */
export interface CardFinding {
  readonly key: string;
  readonly finding: ShownFinding;
  /** The words in question, as they stand in the box now. Shown, never sent or kept. */
  readonly words?: string;
  /** The few of these words that weighed most, as they stand in the box now. Shown, never sent or kept. */
  readonly mostOf?: string;
  /** What became of the last fix: `gone` only after the box was read again. */
  readonly fixed?: 'gone' | 'added' | 'not-taken';
  /** The box did not take the fix, and the person had it copied: whether that went well. */
  readonly copied?: boolean;
}

/** What the person is to look at in what they attach, as no program can. */
export interface ChecklistModel {
  readonly attached: readonly AttachmentKind[];
  readonly items: readonly {
    readonly rule: string;
    readonly label: string;
    readonly why: string;
    readonly sections: ShownFinding['sections'];
    readonly ticked: boolean;
  }[];
}

export interface OverlayModel {
  readonly marker: MarkerState;
  readonly findings: readonly CardFinding[];
  readonly cardOpen: boolean;
  /** The finding the card shows first. */
  readonly current?: string;
  /** A press of Post that waits for the person. `needsReason`: something is `block`. `unchecked`: why nobody checked it. */
  readonly hold?: { readonly needsReason: boolean; readonly unchecked?: string };
  /** A sentence for the person, such as "The reference disclaimer was added", with one button at most. */
  readonly notice?: { readonly text: string; readonly button?: 'undo' | 'ok' };
  /** So many findings can be put right with one press. */
  readonly fixable: number;
  /** What came of putting all right: so many of so many. */
  readonly together?: { readonly done: number; readonly of: number };
  /** The person may have quiet here. */
  readonly mayPause: boolean;
  readonly organisation: string;
  /** Shown in place of a finding that is an item of it. */
  readonly checklist?: ChecklistModel;
}

/** What goes with a dismissal. `why` is asked for some; `remember`: the name, on this device. */
export interface Dismissed {
  readonly why?: string;
  readonly remember?: boolean;
}

/** What the person can do in the overlay. Each is called for trusted events only. */
export interface OverlayActions {
  openCard(key?: string): void;
  closeCard(): void;
  applyFix(key: string, fix: number): void;
  /** Applies the first fix of every finding that has one. */
  fixAll(): void;
  /** Copies what the box did not take, to be put in by hand. */
  copyFix(key: string): void;
  dismiss(key: string, reason: string, more?: Dismissed): void;
  /** An item of the checklist was looked at. */
  tick(rule: string): void;
  postAnyway(reason: string): void;
  /** Leave the hold without posting. */
  backToDraft(): void;
  pressNotice(): void;
  /** Quiet in this box, or everywhere for ten minutes. */
  pause(where: 'box' | 'everywhere'): void;
  resume(): void;
  openSection(section: string): void;
}

/** The overlay of one box. It draws what it is given and keeps nothing. */
export interface Overlay {
  render(model: OverlayModel): void;
  /** The host left the page (the site re-rendered): mount again. */
  readonly connected: boolean;
  /** The person is in the overlay with the keyboard. */
  readonly focused: boolean;
  focusCard(): void;
  /** Puts the keyboard back where it was in the box, caret and all. */
  giveFocusBack(): void;
  /** A place under marker and card for lines over a text field, which has no ranges to paint. */
  readonly layer: HTMLElement;
  remove(): void;
}

/** Draws into a closed shadow root (open in the test build) inside `container`, placed by `anchor`'s box. */
export type MountOverlay = (options: {
  readonly container: Element;
  readonly anchor: Element;
  readonly actions: OverlayActions;
  /** The site's own buttons near the box: the marker does not cover them. */
  readonly avoid?: () => readonly Element[];
}) => Overlay;
