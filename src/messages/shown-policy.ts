import { z } from 'zod/mini';
import { severities } from '../engine/finding.ts';

/** A policy as the policy page shows it, with what Postcheck checks for each section. */

/** A draft from a rule's own examples; the words to underline stand between ‹ and ›. */
const shownExample = z.object({
  text: z.string(),
  /** What has to be known beside the text: where it stands, what the profile says. */
  when: z.array(
    z.enum([
      'reply',
      'comment',
      'media-comment',
      'article',
      'reference',
      'profile',
      'editing',
      'attachment',
      'identifies-as-staff',
      'profile-disclaimer',
      'official-account',
    ]),
  ),
});
export type ShownExample = z.infer<typeof shownExample>;
export type Circumstance = ShownExample['when'][number];

const shownCheck = z.object({
  rule: z.templateLiteral([z.string(), '/', z.string()]),
  /** As it stands for this person. */
  severity: z.enum([...severities, 'off']),
  /** As the organisation has it. */
  set: z.enum([...severities, 'off']),
  title: z.string(),
  why: z.string(),
  todo: z.string(),
  sections: z.array(z.string()),
  flags: z.array(shownExample),
  passes: z.array(shownExample),
});
export type ShownCheck = z.infer<typeof shownCheck>;

export const shownPolicySchema = z.object({
  id: z.string(),
  /** False when somebody looks at another organisation's policy than their own. */
  inForce: z.boolean(),
  organisation: z.string(),
  /** How the pack wants the organisation’s name to look. */
  colour: z.optional(z.string()),
  mark: z.optional(z.string()),
  document: z.object({
    title: z.string(),
    version: z.string(),
    date: z.string(),
    reference: z.optional(z.string()),
    url: z.optional(z.string()),
  }),
  sections: z.array(
    z.object({ id: z.string(), anchor: z.string(), heading: z.string(), summary: z.array(z.string()) }),
  ),
  checks: z.array(shownCheck),
  contacts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      purpose: z.string(),
      email: z.optional(z.string()),
      phone: z.optional(z.string()),
    }),
  ),
  disclaimers: z.array(
    z.object({ kind: z.string(), section: z.string(), text: z.string(), short: z.array(z.string()) }),
  ),
  relatedPolicies: z.array(z.string()),
  /** The organisation's own addresses of the documents. */
  links: z.array(z.object({ title: z.string(), url: z.string() })),
  /** Every policy that can be read or chosen here. */
  packs: z.array(z.object({ id: z.string(), organisation: z.string() })),
  /** Why the pack that was chosen is not the one in force: what is wrong with it, and where. */
  refused: z.optional(z.string()),
});
export type ShownPolicy = z.infer<typeof shownPolicySchema>;
export type ShownSection = ShownPolicy['sections'][number];
