import type { Outcome } from '../messages/protocol.ts';
import type { Memory, Named } from './memory.ts';

/** What became of a finding; without a word of the draft. */
export interface Became {
  readonly rule: string;
  readonly outcome: Outcome;
}

/** Follows the findings of one draft until that is posted or its box is gone, for the person's own counts. */
export interface Ledger {
  /** The draft was checked, and these are found in it now. */
  checked(now: readonly Named[]): void;
  /** The person could read of these on the card. */
  shown(now: readonly Named[]): void;
  /** The draft is done with. It is told of once, and only if it was ever checked. */
  end(how: 'posted' | 'closed'): void;
  /** The box was emptied: what comes now is another draft. */
  startAfresh(): void;
}

export function createLedger(
  memory: Pick<Memory, 'isDismissed'>,
  tell: (findings: readonly Became[]) => void,
): Ledger {
  const known = new Map<string, Named>();
  const read = new Set<string>();
  let standing: ReadonlySet<string> = new Set();
  let state: 'unchecked' | 'checked' | 'told' = 'unchecked';

  const outcomeOf = (one: Named, how: 'posted' | 'closed'): Outcome | undefined => {
    if (memory.isDismissed(one)) return 'dismissed';
    if (standing.has(one.key))
      return how === 'posted' && one.finding.severity !== 'advise' ? 'posted' : 'left';
    // What came and went while the person was typing, and was never read of, is nothing they put right.
    return read.has(one.key) ? 'fixed' : undefined;
  };

  return {
    checked(now) {
      if (state === 'unchecked') state = 'checked';
      standing = new Set(now.map(({ key }) => key));
      for (const one of now) known.set(one.key, one);
    },
    shown(now) {
      for (const { key } of now) read.add(key);
    },
    end(how) {
      if (state !== 'checked') return;
      state = 'told';
      tell(
        [...known.values()].flatMap((one) => {
          const outcome = outcomeOf(one, how);
          return outcome ? [{ rule: one.finding.rule, outcome }] : [];
        }),
      );
    },
    startAfresh() {
      known.clear();
      read.clear();
      standing = new Set();
      state = 'unchecked';
    },
  };
}
