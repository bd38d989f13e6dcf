import { z } from 'zod/mini';
import { attachmentKinds, sites, surfaces } from '../engine/draft.ts';
import { severities } from '../engine/finding.ts';

/**
 * Everything that passes between the content scripts, the background and the extension's own pages.
 * Every message is parsed on arrival; what does not parse is dropped.
 */

const span = z.object({ start: z.number(), end: z.number() });
const says = z.object({
  title: z.string(),
  ask: z.optional(z.string()),
  why: z.string(),
  todo: z.string(),
});

const fix = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('remove'), label: z.string(), span }),
  z.object({ kind: z.literal('replace'), label: z.string(), span, text: z.string() }),
  z.object({ kind: z.literal('insert'), label: z.string(), at: z.enum(['start', 'end']), text: z.string() }),
  z.object({ kind: z.literal('setting'), label: z.string(), setting: z.literal('profileDisclaimer') }),
]);

/** A finding with the titles of its sections, ready to show. */
const shownFinding = z.object({
  rule: z.templateLiteral([z.string(), '/', z.string()]),
  severity: z.enum(severities),
  span: z.optional(span),
  marks: z.optional(z.array(span)),
  says,
  evidence: z.array(z.string()),
  sections: z.array(z.object({ id: z.string(), title: z.string() })),
  fixes: z.array(fix),
});
export type ShownFinding = z.infer<typeof shownFinding>;

const draft = z.object({
  text: z.string(),
  site: z.enum(sites),
  surface: z.enum(surfaces),
  editing: z.boolean(),
  attachments: z.array(z.enum(attachmentKinds)),
  replyingTo: z.optional(z.string()),
  breaks: z.optional(z.array(z.number())),
});

/** Content script or page → engine, over the port named `postcheck`. `ticket` pairs answer and question. */
export const checkRequest = z.object({ kind: z.literal('check'), ticket: z.number(), draft });
export type CheckRequest = z.infer<typeof checkRequest>;

/** Engine → asker. */
export const checkReply = z.object({
  kind: z.literal('findings'),
  ticket: z.number(),
  pack: z.string(),
  findings: z.array(shownFinding),
  checkedTo: z.number(),
});
export type CheckReply = z.infer<typeof checkReply>;

/** The engine could not check; the box is shown as not checked, for the given reason. */
export const checkFailure = z.object({ kind: z.literal('failure'), ticket: z.number(), reason: z.string() });
