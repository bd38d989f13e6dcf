import { z } from '../engine/zod.ts';

/** Where the lists lie in a package. */
export const listsFolder = 'lists';

/** The file in that folder that names the others. Every package has it; one without lists names none. */
export const indexName = 'index.json';

/** What the names of lists end in. */
export const listExtension = '.hosts';

/** What a list's file may be called: it becomes part of an address. */
export const listName = z
  .string()
  .max(100)
  .regex(/^[a-z\d][a-z\d_.-]*\.hosts$/i, `Letters, digits, dots and hyphens, ending in ${listExtension}`);

export const indexSchema = z.strictObject({ format: z.literal(1), lists: z.array(listName).max(100) });

export const indexFile = (lists: readonly string[]): string =>
  JSON.stringify({ format: 1, lists } satisfies { format: 1; lists: readonly string[] });
