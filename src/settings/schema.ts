import { z } from '../engine/zod.ts';

/** What the person says about one site and their account there. Whatever is missing or broken takes its default. */
const siteSettings = z.object({
  on: z.boolean().catch(true),
  identifiesAsStaff: z.boolean().catch(false),
  profileDisclaimer: z.boolean().catch(false),
  officialAccount: z.boolean().catch(false),
});

const siteDefaults = siteSettings.parse({});

/** The person's settings. Any value parses: what is broken is replaced by its default, the rest is kept. */
export const settingsSchema = z
  .object({
    format: z.literal(1).catch(1),
    /** The id of the policy pack they chose. */
    pack: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .catch('nhs-england'),
    sites: z
      .object({
        twitter: siteSettings.catch(siteDefaults),
        facebook: siteSettings.catch(siteDefaults),
        linkedin: siteSettings.catch(siteDefaults),
      })
      .catch({ twitter: siteDefaults, facebook: siteDefaults, linkedin: siteDefaults }),
  })
  .catch({
    format: 1,
    pack: 'nhs-england',
    sites: { twitter: siteDefaults, facebook: siteDefaults, linkedin: siteDefaults },
  });

export type Settings = z.infer<typeof settingsSchema>;
export type SiteSettings = z.infer<typeof siteSettings>;
/** The sites that have settings of their own. */
export type SettledSite = keyof Settings['sites'];

export const isSettledSite = (site: string): site is SettledSite =>
  site === 'twitter' || site === 'facebook' || site === 'linkedin';
