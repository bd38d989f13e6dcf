import { attachmentKinds } from '../engine/draft.ts';
import { z } from '../engine/zod.ts';
import { type Registry, rungs } from './registry.ts';

const anchor = z.strictObject({
  /** Whether it is a selector at all is for the browser to say, in the page: the background has no document. */
  selector: z.string().min(1).max(500),
  says: z.array(z.string().min(1).max(60)).min(1).max(40).optional(),
  rung: z.enum(rungs),
  seen: z.string().regex(/^\d{4}(?:-\d{2})?$/, 'A year and month, such as 2026-11'),
  source: z.string().min(1).max(200),
});
const ladder = z.array(anchor).min(1).max(12);

const route = z
  .string()
  .max(120)
  .regex(/^(?:\/[\w.*~-]{1,60}){1,10}\$?$/, 'A path such as /in/*/edit/intro: no address, no pattern but *')
  .refine((path) => !/[^/]\*|\*[^/$]/.test(path), 'A * stands for one whole step between two /');

type Shape<Schema extends z.ZodType> = Record<string, z.ZodOptional<Schema>>;
const each = <Schema extends z.ZodType>(names: readonly string[], schema: Schema): Shape<Schema> =>
  Object.fromEntries(names.map((name) => [name, schema.optional()]));

/**
 * What may stand in a registry for this site: the bundled one, whole, or as much of it as settings replace. Names are
 * those of the bundled registry, so that a slip is refused and not overlooked.
 */
export const registrySchema = (known: Registry) =>
  z.strictObject({
    site: z.literal(known.site),
    version: z.int().min(1),
    date: z.iso.date('A day, such as 2026-11-21'),
    ladders: z.strictObject(each(Object.keys(known.ladders), ladder)).optional(),
    routes: z.strictObject(each(Object.keys(known.routes), z.array(route).max(40))).optional(),
    attachments: z.strictObject(each(attachmentKinds, ladder)).optional(),
  });
