import type { AttachmentKind } from './draft.ts';
import type { Span } from './span.ts';

/** `block` holds until changed or confirmed with a reason, `warn` holds once, `advise` never holds. */
export const severities = ['advise', 'warn', 'block'] as const;
export type Severity = (typeof severities)[number];

/** `family/name`, as in the policy packs, the managed settings and the tests. */
export type RuleId = `${string}/${string}`;

/** What a person is asked to look at themselves, as no program can, and to tick once for each attachment of a kind. */
export interface Tick {
  /** What is true once they have looked: "No names on screens or badges". */
  readonly label: string;
  readonly of: AttachmentKind;
}

/** What the card tells the person, in plain English. */
export interface Says {
  /** What is wrong, in one short sentence: "This looks like a patient's number". */
  readonly title: string;
  /** The same as a question, shown when the evidence is weak: "Is this a patient's number?" */
  readonly ask?: string;
  /** What is at stake, in one sentence. */
  readonly why: string;
  /** What to do about it, in one sentence. */
  readonly todo: string;
  /** Makes the finding an item of the checklist for what is attached. */
  readonly tick?: Tick;
}

/** One press that puts it right. `label` is the words on the button. */
export type Fix =
  | { readonly kind: 'remove'; readonly label: string; readonly span: Span }
  | { readonly kind: 'replace'; readonly label: string; readonly span: Span; readonly text: string }
  | { readonly kind: 'insert'; readonly label: string; readonly at: 'start' | 'end'; readonly text: string }
  | { readonly kind: 'setting'; readonly label: string; readonly setting: 'profileDisclaimer' };

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What to underline, in UTF-16 units of the draft's text. Absent: the whole draft is meant. */
  readonly span?: Span;
  /** Further words to underline, when several clues together make the finding. */
  readonly marks?: readonly Span[];
  readonly says: Says;
  /** Why we think so, in words a person understands. Never the matched text itself. */
  readonly evidence: readonly string[];
  /** What a model alone hears in it, by the name of its label; absent where a rule found it. */
  readonly heard?: string;
  /** The few words of the span that weigh most in what is heard. */
  readonly weighs?: Span;
  /** Policy sections, most relevant first, as numbered in the pack. */
  readonly sections: readonly string[];
  readonly fixes: readonly Fix[];
}
