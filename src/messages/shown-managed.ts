import { z } from 'zod/mini';

/** What the organisation set, as the options page shows it. */

/** `locked`: it holds, whatever the person would choose. `start`: it holds until the person chooses otherwise. */
export const managedHolds = ['locked', 'start'] as const;

export const shownManagedSchema = z.object({
  entries: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      /** In words, cut short where it is long. */
      value: z.string(),
      holds: z.enum(managedHolds),
    }),
  ),
  /** What was set and is not in force: where, and why. */
  ignored: z.array(z.object({ path: z.string(), message: z.string() })),
});
export type ShownManaged = z.infer<typeof shownManagedSchema>;
