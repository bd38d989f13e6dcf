import { z } from 'zod';
import { type Author, attachmentKinds, type Draft, sites, surfaces, unknownAuthor } from '../engine/draft.ts';

/** A draft as it stands on a line of a .jsonl file. */
export const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  site: z.enum(sites).optional(),
  surface: z.enum(surfaces).optional(),
  editing: z.boolean().optional(),
  attachments: z.array(z.enum(attachmentKinds)).optional(),
  /** The post above. */
  replyingTo: z.string().optional(),
  author: z
    .object({
      identifiesAsStaff: z.boolean().optional(),
      profileDisclaimer: z.boolean().optional(),
      officialAccount: z.boolean().optional(),
    })
    .optional(),
  policy: z.string().optional(),
});
export type Line = z.infer<typeof lineSchema>;

/** A line with what a person says should be found in it. */
export const labelledSchema = lineSchema.extend({
  expect: z.array(
    z.object({
      rule: z.string(),
      start: z.number().int().optional(),
      end: z.number().int().optional(),
      alt: z.array(z.string()).optional(),
    }),
  ),
  allow: z.array(z.string()).optional(),
  note: z.string().optional(),
});
export type Labelled = z.infer<typeof labelledSchema>;

export function draftOfLine(line: Line): { draft: Draft; author: Author } {
  return {
    draft: {
      text: line.text,
      site: line.site ?? 'twitter',
      surface: line.surface ?? 'post',
      editing: line.editing ?? false,
      attachments: line.attachments ?? [],
      ...(line.replyingTo !== undefined && { replyingTo: line.replyingTo }),
    },
    author: {
      identifiesAsStaff: line.author?.identifiesAsStaff ?? unknownAuthor.identifiesAsStaff,
      profileDisclaimer: line.author?.profileDisclaimer ?? unknownAuthor.profileDisclaimer,
      officialAccount: line.author?.officialAccount ?? unknownAuthor.officialAccount,
    },
  };
}

/** The first fault of a line, in words: "text: expected a string". */
export function faultOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'not a draft';
  const place = issue.path.join('.');
  return place ? `${place}: ${issue.message}` : issue.message;
}
