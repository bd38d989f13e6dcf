import type { Span } from '../engine/span.ts';
import type { ShownFinding } from '../messages/protocol.ts';

/** About the draft as a whole, with no words of its own. */
export const isWhole = ({ span, marks }: ShownFinding): boolean => !span && !marks?.length;

/** The words a finding is about: its own, else its marks', else the whole draft. */
export function wordsOf(finding: ShownFinding, text: string): string {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  if (finding.span) return words(finding.span);
  const marked = finding.marks ?? [];
  return marked.length > 0 ? marked.map(words).join(' … ') : text;
}

/** A finding with the name it has in this box for as long as its words stand there. */
export interface Named {
  readonly key: string;
  readonly finding: ShownFinding;
  /** Rule and words: what a decision about it is remembered by. */
  readonly subject: string;
}

/**
 * What the person decided in one box. It lives as long as the box and is never written down.
 * The same rule about the same words is one subject, however often and wherever they stand.
 */
export interface Memory {
  name(findings: readonly ShownFinding[], text: string): readonly Named[];
  dismiss(subject: string): void;
  /** "Post anyway": these are not asked about again here. */
  acknowledge(subjects: readonly string[]): void;
  isDismissed(subject: string): boolean;
  isAcknowledged(subject: string): boolean;
}

export function createMemory(): Memory {
  const dismissed = new Set<string>();
  const acknowledged = new Set<string>();
  const keys = new Map<string, string>();

  const keyOf = (identity: string, nth: number): string => {
    const full = `${identity}\n${nth}`;
    const known = keys.get(full);
    if (known) return known;
    const fresh = `finding-${keys.size + 1}`;
    keys.set(full, fresh);
    return fresh;
  };

  return {
    name(findings, text) {
      const times = new Map<string, number>();
      return findings.map((finding) => {
        const subject = `${finding.rule}\n${wordsOf(finding, text)}`;
        // What is said of the whole draft is the same finding on every key; a decision about it is for these words.
        const identity = isWhole(finding) ? finding.rule : subject;
        const nth = times.get(identity) ?? 0;
        times.set(identity, nth + 1);
        return { key: keyOf(identity, nth), finding, subject };
      });
    },
    dismiss: (subject) => void dismissed.add(subject),
    acknowledge: (subjects) => {
      for (const subject of subjects) acknowledged.add(subject);
    },
    isDismissed: (subject) => dismissed.has(subject),
    isAcknowledged: (subject) => acknowledged.has(subject),
  };
}
