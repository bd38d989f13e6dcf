import { z } from 'zod';

const words = z.array(z.string().min(1).max(200)).max(5000);
const ruleId = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/, 'A rule id looks like family/name');

const section = z.strictObject({
  /** As printed in the policy: "3.2.1". Also the anchor on the policy page, behind the pack's id. */
  id: z
    .string()
    .max(20)
    .regex(
      /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/,
      'Letters and digits, with single dots or hyphens between them',
    ),
  /** What is printed where that is not the id: "Appendix 1"; empty for a section without a number. */
  number: z.string().max(20).optional(),
  title: z.string().min(1).max(200),
  /** What it says, in our own words. One string a paragraph. */
  summary: z.array(z.string().min(1)).min(1),
});

const contact = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  /** What to turn to them for. */
  purpose: z.string().min(1),
  email: z.email().optional(),
  phone: z.string().optional(),
});

export const disclaimerKinds = ['personal', 'blog', 'reference', 'media-comment', 'site'] as const;

const disclaimer = z.strictObject({
  kind: z.enum(disclaimerKinds),
  section: z.string().min(1),
  /** The prescribed words, to the letter. */
  text: z.string().min(10),
  /** Shorter forms the policy allows, longest first, for sites with a limit. */
  short: z.array(z.string().min(5)).default([]),
});

const row = z.strictObject({
  severity: z.enum(['block', 'warn', 'advise', 'off']),
  sections: z.array(z.string().min(1)).min(1),
});

/** An organisation's policy, as data: what it says, what it prescribes, and how strict each rule is. */
export const packSchema = z
  .strictObject({
    format: z.literal(1),
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Lower-case letters, digits and single hyphens'),
    organisation: z.strictObject({
      name: z.string().min(1),
      /** What staff call it, in running text: "the Trust". */
      short: z.string().min(1),
      /** Other names it goes by, to recognise it in a draft. */
      alsoKnownAs: words.default([]),
    }),
    document: z.strictObject({
      title: z.string().min(1),
      version: z.string().min(1),
      date: z.string().min(1),
      /** The organisation's own number for the document. */
      reference: z.string().min(1).optional(),
      url: z.url().optional(),
    }),
    sections: z.array(section).min(1),
    contacts: z.array(contact).default([]),
    disclaimers: z.array(disclaimer).min(1),
    relatedPolicies: words.default([]),
    words: z
      .strictObject({
        /** Words that show the writer works here: "our trust", an internal team's name. */
        staff: words.default([]),
        partners: words.default([]),
        suppliers: words.default([]),
        /** Published names, addresses, postcodes and numbers that are not confidential. */
        published: words.default([]),
        officialAccounts: words.default([]),
      })
      .prefault({}),
    hosts: z
      .strictObject({
        /** The organisation's own public hosts. */
        own: words.default([]),
        internal: words.default([]),
        allowed: words.default([]),
        unsuitable: z
          .array(
            z.strictObject({
              host: z.string().min(3),
              category: z.string().min(1),
              severity: z.enum(['block', 'warn', 'advise']).default('block'),
            }),
          )
          .default([]),
      })
      .prefault({}),
    rules: z.record(ruleId, row),
  })
  .superRefine((pack, context) => {
    const known = new Set(pack.sections.map((one) => one.id));
    if (known.size !== pack.sections.length) {
      context.addIssue({ code: 'custom', path: ['sections'], message: 'Two sections have the same id' });
    }
    const expect = (id: string, path: (string | number)[]): void => {
      if (!known.has(id)) context.addIssue({ code: 'custom', path, message: `There is no section "${id}"` });
    };
    for (const [id, { sections }] of Object.entries(pack.rules)) {
      sections.forEach((one, index) => {
        expect(one, ['rules', id, 'sections', index]);
      });
    }
    pack.disclaimers.forEach((one, index) => {
      expect(one.section, ['disclaimers', index, 'section']);
    });
  });

export type Pack = z.infer<typeof packSchema>;
export type PackInput = z.input<typeof packSchema>;
export type Disclaimer = Pack['disclaimers'][number];
export type DisclaimerKind = (typeof disclaimerKinds)[number];
