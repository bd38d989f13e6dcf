import type { Asker } from '../messages/asker.ts';
import type { BoxStatus } from '../messages/protocol.ts';
import type { Box } from '../sites/box.ts';
import type { MountOverlay } from '../ui/model.ts';
import type { Became } from './ledger.ts';
import type { Painter } from './paint.ts';
import type { Press } from './press.ts';
import type { QuietTools } from './quiet.ts';
import type { Judge } from './verdict.ts';
import type { EditorFinder } from './written.ts';

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
