import { z } from '../engine/zod.ts';

const said = z.boolean().optional().catch(undefined);

/** What the person says about one site and their account there. What they have not said is left out. */
const personSite = z.object({
  on: said,
  identifiesAsStaff: said,
  profileDisclaimer: said,
  officialAccount: said,
});

const nothingSaid = personSite.parse({});
const onSites = { twitter: nothingSaid, facebook: nothingSaid, linkedin: nothingSaid };

/** What the person chose. Any value parses: what is broken counts as not said, the rest is kept. */
export const personSchema = z
  .object({
    format: z.literal(1).catch(1),
    /** The id of the policy pack they chose. */
    pack: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .optional()
      .catch(undefined),
    sites: z
      .object({
        twitter: personSite.catch(nothingSaid),
        facebook: personSite.catch(nothingSaid),
        linkedin: personSite.catch(nothingSaid),
      })
      .catch(onSites),
  })
  .catch({ format: 1, sites: onSites });

export type Person = z.infer<typeof personSchema>;

/** The sites that have settings of their own. */
export const settledSites = ['twitter', 'facebook', 'linkedin'] as const;
export type SettledSite = (typeof settledSites)[number];

export const isSettledSite = (site: string): site is SettledSite => settledSites.some((one) => one === site);
