import type { Pack } from '../policy/schema.ts';
import type { Context } from './context.ts';
import type { Author, Draft } from './draft.ts';
import type { Certainty } from './evidence.ts';
import type { Fix, RuleId, Says, Severity } from './finding.ts';
import type { Span } from './span.ts';

/** What a rule hands back; the engine adds severity and sections from the pack and maps the spans. */
export interface Found {
  /** Offsets into `context.text`. Left out when the draft as a whole is meant. */
  readonly span?: Span;
  readonly marks?: readonly Span[];
  readonly evidence: readonly string[];
  /** What a model alone hears in it, by the name of its label. */
  readonly heard?: string;
  /** The few words of the span that weigh most in what is heard. */
  readonly weighs?: Span;
  /** `strong` unless said otherwise. */
  readonly certainty?: Certainty;
  /** Where the pack sets a severity of its own for this very thing, such as a listed host. */
  readonly severity?: Severity;
  /** Which of the rule's `variants` speaks. */
  readonly variant?: string;
  /** Fixes in normalised offsets. Left out: "Remove these words" when there is a span, else none. */
  readonly fixes?: readonly Fix[];
}

/** A draft for a test of a rule. Words to underline stand between ‹ and ›. */
export type Example =
  | string
  | ({
      readonly text: string;
      readonly author?: Partial<Author>;
      /** What the pack in force says about hosts. */
      readonly hosts?: Partial<Pack['hosts']>;
    } & Partial<Omit<Draft, 'text'>>);

export interface Rule {
  readonly id: RuleId;
  /** Cheap test: false means this rule cannot find anything in the draft. Left out: always asked. */
  readonly needs?: (context: Context) => boolean;
  readonly says: Says;
  /** Other ways of saying it, by name: each replaces parts of `says`. */
  readonly variants?: Readonly<Record<string, Partial<Says>>>;
  /** Rules whose finding on the same words is dropped in favour of this one; `family/*` for a family. */
  readonly absorbs?: readonly (RuleId | `${string}/*`)[];
  /** Run by the tests: every rule shows what it flags and what it lets pass. */
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] };
  check(context: Context): Iterable<Found>;
}

/** Declares a rule. One file, one default export: that is all it takes to add one. */
export const rule = (definition: Rule): Rule => definition;
