import { z } from 'zod/mini';
import { attachmentKinds, sites, surfaces } from '../engine/draft.ts';
import { type RuleId, severities } from '../engine/finding.ts';
import { rungs } from '../sites/registry.ts';
import { override } from './selectors.ts';

/**
 * Everything that passes between the content scripts, the background and the extension's own pages.
 * Every message is parsed on arrival; what does not parse is dropped.
 *
 * Over the port: questions to the engine. As single messages: what a page wants of the background
 * (`errandSchema`), and what the background or the popup wants of a tab (`tabMessageSchema`).
 */

const span = z.object({ start: z.number(), end: z.number() });
const says = z.object({
  title: z.string(),
  ask: z.exactOptional(z.string()),
  why: z.string(),
  todo: z.string(),
  tick: z.exactOptional(z.object({ label: z.string(), of: z.enum(attachmentKinds) })),
});

const fix = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('remove'), label: z.string(), span }),
  z.object({ kind: z.literal('replace'), label: z.string(), span, text: z.string() }),
  z.object({ kind: z.literal('insert'), label: z.string(), at: z.enum(['start', 'end']), text: z.string() }),
  z.object({ kind: z.literal('setting'), label: z.string(), setting: z.literal('profileDisclaimer') }),
]);

const sectionLink = z.object({ id: z.string(), title: z.string() });

/** `z.templateLiteral` would bring a kilobyte of code that makes patterns. */
const ruleId = z.custom<RuleId>((value) => typeof value === 'string' && /^[^/]+\/[^/]+$/.test(value));

/** A finding with the titles of its sections, ready to show. */
const shownFinding = z.object({
  rule: ruleId,
  severity: z.enum(severities),
  span: z.exactOptional(span),
  marks: z.exactOptional(z.array(span)),
  says,
  evidence: z.array(z.string()),
  heard: z.exactOptional(z.string()),
  weighs: z.exactOptional(span),
  sections: z.array(sectionLink),
  fixes: z.array(fix),
  /** Saying that it is no problem takes a typed reason. */
  asksWhy: z.exactOptional(z.literal(true)),
  /** The words are a name that can be remembered on this device as a colleague's or a public figure's. */
  canRemember: z.exactOptional(z.literal(true)),
});
export type ShownFinding = z.infer<typeof shownFinding>;

const draft = z.object({
  text: z.string(),
  site: z.enum(sites),
  surface: z.enum(surfaces),
  editing: z.boolean(),
  attachments: z.readonly(z.array(z.enum(attachmentKinds))),
  replyingTo: z.exactOptional(z.string()),
  breaks: z.exactOptional(z.readonly(z.array(z.number()))),
});

/** The name of the port between whoever has a draft and the engine. */
export const portName = 'postcheck';

/** The policy pack in force, as far as people are shown it. */
const packInForce = z.object({
  id: z.string(),
  organisation: z.string(),
  /** How the pack wants the organisation’s name to look. */
  colour: z.optional(z.string()),
  mark: z.optional(z.string()),
  title: z.string(),
  version: z.string(),
  date: z.string(),
  /** Why the pack that was chosen is not this one: what is wrong with it, and where. */
  refused: z.optional(z.string()),
});
export type PackInForce = z.infer<typeof packInForce>;

/**
 * Content script or page → engine. `ticket` pairs answer and question. `read`: the answer may wait for the reader, some
 * seconds at most; else it comes at once.
 */
const checkRequest = z.object({
  kind: z.literal('check'),
  ticket: z.number(),
  draft,
  read: z.exactOptional(z.literal(true)),
});

/** What is missing from an answer: the reader is still at it, or does not run here, so that words alone were checked. */
export const unread = ['coming', 'words-only'] as const;
export type Unread = (typeof unread)[number];

/** Is Postcheck on for the site that asks, and which pack is in force? */
const stateRequest = z.object({ kind: z.literal('state'), ticket: z.number() });

/** How the toolbar button of a tab looks. */
export const looks = ['clear', 'check', 'held', 'not-checked', 'off'] as const;
export type Look = (typeof looks)[number];

/** Content script → background: what the toolbar button of this tab shall say. */
const badgeNote = z.object({ kind: z.literal('badge'), look: z.enum(looks), toCheck: z.number() });

/** Content script → background: somebody is about to write, so what takes long to load may be loaded. */
const wakeNote = z.object({ kind: z.literal('wake') });

export const requestSchema = z.discriminatedUnion('kind', [checkRequest, stateRequest, badgeNote, wakeNote]);
export type Request = z.infer<typeof requestSchema>;

/** `checkedTo`: how many UTF-16 units of the text were read. */
const checkReply = z.object({
  kind: z.literal('findings'),
  ticket: z.number(),
  pack: packInForce,
  findings: z.array(shownFinding),
  checkedTo: z.number(),
  unread: z.exactOptional(z.enum(unread)),
});
export type CheckReply = z.infer<typeof checkReply>;

/** How a post is held: not at all, until the person chooses, or until they have typed a reason for what is `block`. */
export const holdModes = ['advise', 'confirm', 'require-reason'] as const;
export type HoldMode = (typeof holdModes)[number];

/**
 * `on` is true for the extension's own pages. `selectors`: what settings put in place of the site's bundled ones, checked
 * by the background. `selectorsRefused`: what was wrong with it, and where.
 */
const stateReply = z.object({
  kind: z.literal('state'),
  ticket: z.number(),
  on: z.boolean(),
  holdMode: z.enum(holdModes),
  pack: packInForce,
  selectors: z.exactOptional(override),
  selectorsRefused: z.exactOptional(z.string()),
  /** Nothing is checked until then, as the person asked; ms since 1970. */
  pausedUntil: z.exactOptional(z.number()),
  /** The person may pause it: IT has not locked it on. */
  mayPause: z.boolean(),
  /** The first-use hint was never shown. */
  hint: z.boolean(),
});
export type StateReply = z.infer<typeof stateReply>;

/** It could not be done; `reason` is a sentence for people. */
const failure = z.object({ kind: z.literal('failure'), ticket: z.number(), reason: z.string() });

export const replySchema = z.discriminatedUnion('kind', [checkReply, stateReply, failure]);
export type Reply = z.infer<typeof replySchema>;

/** What became of a finding. `left`: it stood when the box was closed, or the post went out with a mere tip. */
export const outcomes = ['fixed', 'dismissed', 'posted', 'left'] as const;
export type Outcome = (typeof outcomes)[number];

/** In the address of a policy page that was opened from a draft, to which it offers the way back. */
export const fromDraft = 'draft';

/** Page or content script → background, one message each. */
export const errandSchema = z.discriminatedUnion('kind', [
  /** "My profile says so": the setting holds for the site the message came from. */
  z.object({ kind: z.literal('remember'), setting: z.literal('profileDisclaimer') }),
  /** A name is a colleague's or a public figure's. It is kept as a code and forgotten. */
  z.object({
    kind: z.literal('remember-person'),
    as: z.enum(['colleague', 'public-figure']),
    name: z.string(),
  }),
  /** Checks nothing for ten minutes, anywhere. */
  z.object({ kind: z.literal('pause') }),
  z.object({ kind: z.literal('resume') }),
  /** The first-use hint was shown. */
  z.object({ kind: z.literal('hinted') }),
  /** Opens the policy page of the pack in force at a section. */
  z.object({ kind: z.literal('open-section'), section: z.string() }),
  /** A draft is done with: what became of its findings, for the person's own counts. */
  z.object({
    kind: z.literal('done'),
    findings: z.array(z.object({ rule: z.string(), outcome: z.enum(outcomes) })),
  }),
  /** Does this say what a personal disclaimer must? Answered with true or false. */
  z.object({ kind: z.literal('wording'), text: z.string() }),
  /** Answered with a `ShownPolicy`: of the pack named, else of the one in force. */
  z.object({ kind: z.literal('policy'), pack: z.optional(z.string()) }),
  /** Answered with a `ShownManaged`: what the organisation set. */
  z.object({ kind: z.literal('managed') }),
]);
export type Errand = z.infer<typeof errandSchema>;

/** Background or popup → the content script of a tab. */
export const tabMessageSchema = z.discriminatedUnion('kind', [
  /** Of the box somebody is in; or of the box and at the finding with these places in the `TabStatus`. */
  z.object({
    kind: z.literal('open-card'),
    at: z.exactOptional(z.object({ box: z.number(), finding: z.number() })),
  }),
  /** Answered with a `TabStatus`. */
  z.object({ kind: z.literal('tab-status') }),
]);
export type TabMessage = z.infer<typeof tabMessageSchema>;

/** A finding without any word of the draft, for popup and badge. */
const outline = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  title: z.string(),
  evidence: z.array(z.string()),
  heard: z.exactOptional(z.string()),
  sections: z.array(sectionLink),
});
export type Outline = z.infer<typeof outline>;

/** How a compose box stands. `because` is a sentence for people, there when it is not (wholly) checked. */
const boxStatus = z.object({
  surface: z.enum(surfaces),
  state: z.enum(['checked', 'checking', 'not-checked']),
  because: z.optional(z.string()),
  held: z.boolean(),
  /** The person asked not to be told anything about this box. */
  paused: z.optional(z.boolean()),
  /** How surely the box was recognised: by a test id first, by a class name last. */
  rung: z.enum(rungs),
  /** It was recognised only by a lower rung of its ladder: the site may have changed. */
  lower: z.boolean(),
  findings: z.array(outline),
});
export type BoxStatus = z.infer<typeof boxStatus>;

/** What a tab says of itself. `notice` is a sentence for people, such as "Refresh this page". */
export const tabStatusSchema = z.object({
  site: z.enum(sites),
  on: z.boolean(),
  /** Nothing is checked until then, as the person asked; ms since 1970. `pause` and `resume` are errands. */
  pausedUntil: z.optional(z.number()),
  /** IT has not locked it on. */
  mayPause: z.optional(z.boolean()),
  boxes: z.array(boxStatus),
  /** Somebody writes in a box that Postcheck does not recognise. */
  unrecognised: z.optional(z.boolean()),
  /** Which registry of selectors the tab works with, and why not with the one that settings hold. */
  selectors: z.object({ version: z.number(), date: z.string(), refused: z.exactOptional(z.string()) }),
  notice: z.optional(z.string()),
});
export type TabStatus = z.infer<typeof tabStatusSchema>;
