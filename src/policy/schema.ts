import { z } from '../engine/zod.ts';
import { colourPattern } from './colour.ts';

const words = z.array(z.string().min(1).max(200)).max(5000);
/** Stands for itself and for everything under it. */
export const hostSchema = z
  .string()
  .max(253)
  .regex(/^[^\s/:@?#*]+$/, 'A host alone, such as england.nhs.uk: no https://, no path, no *')
  .toLowerCase();
const hosts = z.array(hostSchema).max(5000);
export const ruleIdSchema = z
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

export const contactSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'Lower-case letters and hyphens'),
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

export const rowSeverities = ['block', 'warn', 'advise', 'off'] as const;

const row = z.strictObject({
  severity: z.enum(rowSeverities),
  sections: z.array(z.string().min(1)).min(1),
  /** Where the severity is `block`: saying that a finding is no problem takes a typed reason. */
  asksWhy: z.boolean().optional(),
});

/** The format that this Postcheck reads. A change that older ones could not read takes the next number. */
export const packFormat = 1;

/** An organisation's policy, as data: what it says, what it prescribes, and how strict each rule is. */
export const packSchema = z
  .strictObject({
    format: z.literal(packFormat),
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Lower-case letters, digits and single hyphens'),
    organisation: z.strictObject({
      name: z.string().min(1),
      /** What staff call it, in running text: "the Trust". */
      short: z.string().min(1),
      /** Other names it goes by, to recognise it in a draft. */
      alsoKnownAs: words.default([]),
      /** Behind its name, where white words can be read on it; else Postcheck’s own blue. */
      colour: z.string().regex(colourPattern, 'A colour as #005eb8').optional(),
      /** Its initials, shown in place of a logo. */
      mark: z
        .string()
        .regex(/^[\p{L}\p{N}]{1,4}$/u, 'One to four letters or digits')
        .optional(),
    }),
    document: z.strictObject({
      title: z.string().min(1),
      version: z.string().min(1),
      date: z.string().min(1),
      /** The organisation's own number for the document. */
      reference: z.string().min(1).optional(),
      url: z.url().optional(),
    }),
    sections: z.array(section).min(1).max(500),
    contacts: z.array(contactSchema).max(200).default([]),
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
        own: hosts.default([]),
        /** Hosts that nobody outside can, or should, open. */
        internal: hosts.default([]),
        /** Never unsuitable, whatever a link rule thinks. */
        allowed: hosts.default([]),
        unsuitable: z
          .array(
            z.strictObject({
              host: hostSchema,
              category: z.string().min(1),
              severity: z.enum(['block', 'warn', 'advise']).default('block'),
            }),
          )
          .default([]),
      })
      .prefault({}),
    rules: z.record(ruleIdSchema, row),
  })
  .superRefine((pack, context) => {
    const fault = (message: string, ...path: (string | number)[]): void =>
      context.addIssue({ code: 'custom', path, message });
    const sections = new Set(pack.sections.map((one) => one.id));
    const expectSection = (id: string, ...path: (string | number)[]): void => {
      // With no sections at all, that is the one fault to tell.
      if (sections.size > 0 && !sections.has(id)) fault(`There is no section "${id}"`, ...path);
    };

    for (const index of repeated(pack.sections.map((one) => one.id))) {
      fault('A section before this one has the same id', 'sections', index, 'id');
    }
    for (const index of repeated(pack.contacts.map((one) => one.id))) {
      fault('A contact before this one has the same id', 'contacts', index, 'id');
    }
    for (const index of repeated(pack.disclaimers.map((one) => one.kind))) {
      fault('A disclaimer before this one is of the same kind', 'disclaimers', index, 'kind');
    }
    for (const [index, one] of pack.disclaimers.entries()) {
      expectSection(one.section, 'disclaimers', index, 'section');
    }
    for (const [id, row] of Object.entries(pack.rules)) {
      for (const [index, one] of row.sections.entries()) expectSection(one, 'rules', id, 'sections', index);
    }
  });

/** Places of the entries that stood in the list before. */
function repeated(list: readonly string[]): number[] {
  return list.flatMap((one, index) => (list.indexOf(one) < index ? [index] : []));
}

export type Pack = z.infer<typeof packSchema>;
export type PackInput = z.input<typeof packSchema>;
export type Disclaimer = Pack['disclaimers'][number];
export type DisclaimerKind = (typeof disclaimerKinds)[number];
export type Section = Pack['sections'][number];
export type Contact = Pack['contacts'][number];
/** How strict a rule is, as a pack says it. */
export type RowSeverity = Pack['rules'][string]['severity'];
