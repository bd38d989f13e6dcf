import { z } from 'zod/mini';
import { attachmentKinds } from '../engine/draft.ts';
import { rungs } from '../sites/registry.ts';

const ladder = z.array(
  z.object({
    selector: z.string(),
    says: z.exactOptional(z.array(z.string())),
    rung: z.enum(rungs),
    seen: z.string(),
    source: z.string(),
  }),
);

/** Selectors on their way from the background, which has checked them in full, to a content script. */
export const override = z.object({
  site: z.enum(['twitter', 'facebook', 'linkedin']),
  version: z.number(),
  date: z.string(),
  ladders: z.exactOptional(z.record(z.string(), ladder)),
  routes: z.exactOptional(z.record(z.string(), z.array(z.string()))),
  attachments: z.exactOptional(z.partialRecord(z.enum(attachmentKinds), ladder)),
});
export type OverrideMessage = z.infer<typeof override>;
