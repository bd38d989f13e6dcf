import { z } from '../engine/zod.ts';
import { rowSeverities, ruleIdSchema } from '../policy/schema.ts';

const flag = z.boolean();
const packId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'The id of a policy pack, such as homerton');
const ownSeverities = z.record(ruleIdSchema, z.enum(rowSeverities));
const ownWords = z.string().trim().min(10).max(500);

const siteFile = z.strictObject({
  on: flag.optional(),
  identifiesAsStaff: flag.optional(),
  profileDisclaimer: flag.optional(),
  officialAccount: flag.optional(),
});

/** What the person chose, as it stands in a file: strict, so that a mistake is told and nothing is taken. */
export const personFileSchema = z.strictObject({
  format: z.literal(1),
  /** The id of the policy pack they chose. */
  pack: packId.optional(),
  sites: z.strictObject({ twitter: siteFile, facebook: siteFile, linkedin: siteFile }),
  /** How strict some rules are for them. */
  severities: ownSeverities.default({}),
  /** Their own wording of the personal disclaimer. */
  disclaimer: ownWords.optional(),
  weeklyCounts: flag.optional(),
  dismissalMemory: flag.optional(),
  reader: flag.optional(),
});

const said = flag.optional().catch(undefined);

/** What the person says about one site and their account there. What they have not said is left out. */
const personSite = z.object({
  on: said,
  identifiesAsStaff: said,
  profileDisclaimer: said,
  officialAccount: said,
});

const nothingSaid = personSite.parse({});
const onSites = { twitter: nothingSaid, facebook: nothingSaid, linkedin: nothingSaid };

/** What the person chose, as it is stored. Any value parses: what is broken counts as not said, the rest is kept. */
export const personSchema = z
  .object({
    format: z.literal(1).catch(1),
    pack: packId.optional().catch(undefined),
    sites: z
      .object({
        twitter: personSite.catch(nothingSaid),
        facebook: personSite.catch(nothingSaid),
        linkedin: personSite.catch(nothingSaid),
      })
      .catch(onSites),
    severities: ownSeverities.catch({}),
    disclaimer: ownWords.optional().catch(undefined),
    weeklyCounts: said,
    dismissalMemory: said,
    /** Whether whole sentences are read, or words alone. */
    reader: said,
  })
  .catch({ format: 1, sites: onSites, severities: {} });

export type Person = z.infer<typeof personSchema>;

/** The sites that have settings of their own. */
export const settledSites = ['twitter', 'facebook', 'linkedin'] as const;
export type SettledSite = (typeof settledSites)[number];

export const isSettledSite = (site: string): site is SettledSite => settledSites.some((one) => one === site);
