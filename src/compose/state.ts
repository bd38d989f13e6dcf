import type { ShownFinding, Unread } from '../messages/protocol.ts';
import type { ChecklistModel, OverlayModel } from '../ui/model.ts';
import type { Memory, Named } from './memory.ts';

/** How far the draft in the box has been looked at. `because` and `partly` are sentences for people. */
export type CheckState =
  | { readonly kind: 'checking' }
  /** `partly`: why not all of it was checked. `unread`: the reader has still to read it, or does not run here. */
  | { readonly kind: 'checked'; readonly partly?: string; readonly unread?: Unread }
  | { readonly kind: 'not-checked'; readonly because: string };

/** What became of a fix; the finding is kept to say so on the card. */
export interface Outcome {
  readonly finding: ShownFinding;
  readonly fixed: 'gone' | 'added' | 'not-taken';
  /** Which of its fixes that was. */
  readonly fix: number;
  readonly copied?: boolean;
}

/** Where a box stands: everything that its overlay is drawn from. */
export interface Standing {
  readonly named: readonly Named[];
  readonly memory: Memory;
  readonly check: CheckState;
  readonly cardOpen: boolean;
  readonly current: string | undefined;
  /** A press of Post waits for the person. */
  readonly held: boolean;
  /** What is `block` goes out with a typed reason only. */
  readonly asksReason: boolean;
  /** Why the held draft was not checked, where that is all there is to hold it. */
  readonly unchecked: string | undefined;
  readonly notice: OverlayModel['notice'];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly together: OverlayModel['together'];
  /** The person wants quiet; `until` is ms since 1970, and absent for as long as the box is there. */
  readonly paused: { readonly until?: number } | undefined;
  readonly mayPause: boolean;
  readonly organisation: string;
  readonly checklist: ChecklistModel | undefined;
  /** The words a finding is about as they stand now; `undefined` for the whole draft. */
  quote(finding: ShownFinding): string | undefined;
  /** The few of these that weighed most, where any did. */
  quoteMost(finding: ShownFinding): string | undefined;
}
