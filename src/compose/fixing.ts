import type { ShownFinding } from '../messages/protocol.ts';
import type { OverlayModel } from '../ui/model.ts';
import { applyFix, byHand, type FixResult, isTextFix } from './fix.ts';
import type { Named } from './memory.ts';
import type { OneByOne } from './one-by-one.ts';
import type { Outcome } from './state.ts';
import type { Written } from './written.ts';

/** Puts right what the person asks to have put right in one box, and knows what became of it. */
export interface Fixing {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly together: OverlayModel['together'];
  one(key: string, index: number): void;
  all(): void;
  copy(key: string): void;
  /** A setting could not be kept. */
  failed(one: Named): void;
  /** The findings are now those of the draft as it stands: what was put right may be back. */
  review(now: readonly Named[]): void;
  forget(): void;
}

export interface FixingTools {
  /** Reads the box now, findings carried along. */
  readonly read: () => Written | undefined;
  readonly named: () => readonly Named[];
  /** The findings that words can put right. */
  readonly fixable: () => readonly Named[];
  /** Asks about the draft as it is then; done once that is answered, or cannot be. */
  readonly check: () => Promise<void>;
  /** "My profile says so". */
  readonly keepSetting: (one: Named) => void;
  readonly copy: (text: string) => Promise<void>;
  /** Where the keyboard is before a fix, and where it is put back after it. */
  readonly overlay: { readonly focused: boolean; focusCard(): void; giveFocusBack(): void };
  readonly cardOpen: () => boolean;
  /** The card is to show this finding, else the first. */
  readonly show: (key: string | undefined) => void;
  readonly write: OneByOne;
  readonly changed: () => void;
}

/** A box that brings everything back would be put right for ever. */
const most = 40;

export function createFixing(tools: FixingTools): Fixing {
  const outcomes = new Map<string, Outcome>();
  let together: OverlayModel['together'];
  let busy = false;

  const fix = async (key: string, index: number): Promise<FixResult | undefined> => {
    const written = tools.read();
    const finding = tools.named().find((other) => other.key === key)?.finding;
    const wanted = finding?.fixes[index];
    if (!written || !finding || !wanted || !isTextFix(wanted)) return undefined;
    const fixed = await applyFix(written, wanted, tools.read);
    if (fixed !== 'left') outcomes.set(key, { finding, fixed, fix: index });
    return fixed;
  };

  const fixAll = async (): Promise<void> => {
    const tried = new Set<string>();
    let done = 0;
    let refused: string | undefined;
    for (let times = 0; times < most; times += 1) {
      const next = tools.fixable().find(({ key }) => !tried.has(key));
      if (!next) break;
      const fixed = await fix(next.key, 0);
      // The same words stand elsewhere too, and now go by the name of these.
      if (fixed !== 'left') tried.add(next.key);
      if (fixed === 'not-taken') refused ??= next.key;
      else if (fixed) done += 1;
      // What was put in or taken out may have settled others as well.
      await tools.check();
    }
    const failures = [...outcomes.values()].filter(({ fixed }) => fixed === 'not-taken').length;
    together = { done, of: done + failures };
    tools.show(refused);
  };

  /** An editor knows where its caret is only while it has the keyboard. */
  const atWork = (work: () => Promise<unknown>): void => {
    if (busy) return;
    busy = true;
    const onCard = tools.overlay.focused;
    void tools
      .write(async () => {
        if (onCard) tools.overlay.giveFocusBack();
        await work();
        void tools.check();
        tools.changed();
        if (onCard && tools.cardOpen()) tools.overlay.focusCard();
      })
      .finally(() => {
        busy = false;
      });
  };

  const copied = (key: string, well: boolean): void => {
    const outcome = outcomes.get(key);
    if (outcome) outcomes.set(key, { ...outcome, copied: well });
    tools.changed();
  };

  return {
    outcomes,
    get together() {
      return together;
    },
    one(key, index) {
      const one = tools.named().find((other) => other.key === key);
      if (one?.finding.fixes[index]?.kind === 'setting') tools.keepSetting(one);
      else if (one) atWork(() => fix(key, index));
    },
    all: () => atWork(fixAll),
    copy(key) {
      const written = tools.read();
      const finding: ShownFinding | undefined = tools.named().find((one) => one.key === key)?.finding;
      const wanted = finding?.fixes[outcomes.get(key)?.fix ?? 0];
      if (!written || !wanted || !isTextFix(wanted)) return;
      tools.copy(byHand(written, wanted)).then(
        () => copied(key, true),
        () => copied(key, false),
      );
    },
    failed({ key, finding }) {
      outcomes.set(key, { finding, fixed: 'not-taken', fix: 0 });
      tools.changed();
    },
    review(now) {
      for (const [key, { fixed }] of outcomes) {
        // Brought back by an undo, or never really gone.
        if (fixed === 'not-taken' || !now.some((one) => one.key === key)) continue;
        outcomes.delete(key);
        together = undefined;
      }
    },
    forget() {
      outcomes.clear();
      together = undefined;
    },
  };
}
