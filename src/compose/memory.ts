import type { Draft } from '../engine/draft.ts';
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
  /** Rule and words: what "Post anyway" is remembered by, so that changed words are asked about again. */
  readonly subject: string;
  /**
   * What a dismissal is remembered by: as `subject`, but what is said of the whole draft outlives a key press, and what a
   * model alone hears is no problem in this box any more, in whichever words.
   */
  readonly matter: string;
}

/**
 * What the person decided in one box. It lives as long as the box and is never written down.
 * The same rule about the same words is one subject, however often and wherever they stand.
 */
export interface Memory {
  name(findings: readonly ShownFinding[], draft: Draft): readonly Named[];
  dismiss(one: Named): void;
  /** "Post anyway": these are not asked about again here. */
  acknowledge(all: readonly Named[]): void;
  isDismissed(one: Named): boolean;
  isAcknowledged(one: Named): boolean;
  /** The box was emptied: what comes now is another draft. Decisions about words stay. */
  startAfresh(): void;
}

/** What is said of the whole draft is one matter; a prompt about pictures is a new one with every picture. */
function matterOf({ rule }: ShownFinding, { attachments }: Draft): string {
  return rule.startsWith('media/') ? `${rule}\n${attachments.join()}` : rule;
}

export function createMemory(): Memory {
  const dismissed = new Set<string>();
  const dismissedWhole = new Set<string>();
  const acknowledged = new Set<string>();
  const keys = new Map<string, string>();

  const keyOf = (matter: string, nth: number): string => {
    const full = `${matter}\n${nth}`;
    const known = keys.get(full);
    if (known) return known;
    const fresh = `finding-${keys.size + 1}`;
    keys.set(full, fresh);
    return fresh;
  };

  return {
    name(findings, draft) {
      const times = new Map<string, number>();
      return findings.map((finding) => {
        const subject = `${finding.rule}\n${wordsOf(finding, draft.text)}`;
        const matter = isWhole(finding) ? matterOf(finding, draft) : (finding.heard ?? subject);
        const nth = times.get(matter) ?? 0;
        times.set(matter, nth + 1);
        return { key: keyOf(matter, nth), finding, subject, matter };
      });
    },
    dismiss: ({ matter, finding }) => void (isWhole(finding) ? dismissedWhole : dismissed).add(matter),
    acknowledge: (all) => {
      for (const { subject } of all) acknowledged.add(subject);
    },
    isDismissed: ({ matter }) => dismissed.has(matter) || dismissedWhole.has(matter),
    isAcknowledged: ({ subject }) => acknowledged.has(subject),
    startAfresh: () => dismissedWhole.clear(),
  };
}
