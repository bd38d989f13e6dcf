import { z } from '../engine/zod.ts';
import { knownCategories } from '../lexicons/hosts/categories.ts';

/*
 * A compiled list of hosts: thousands of entries in one small file that is looked up where it lies.
 *
 *   "PCHL" | length of the header, u32 | header, JSON | start of each block, u32 … | entries
 *
 * Numbers are little-endian; starts count from the first entry. An entry is a host's labels back to front with spaces
 * for dots ("www.example.com" is "com example www"), so that a host stands right before all hosts under it. Entries are in order;
 * each is told as the number of bytes it shares with the one before, the number of bytes that follow, and those bytes.
 * The first of a block shares none. Nothing is hashed: a host is on the list or it is not.
 */

export const magic = 'PCHL';
/** The format that this Postcheck writes and reads. */
export const listFormat = 1;
/** Entries in a block: fewer make look-ups faster and files larger. */
export const perBlock = 16;
/** Longest host, in characters. */
export const longestHost = 253;
/** What a dot is in an entry: it comes before every character of a host. */
export const dot = 0x20;

export const listSeverities = ['block', 'warn', 'advise'] as const;

export const headerSchema = z
  .strictObject({
    format: z.literal(listFormat),
    category: z.string().min(1).max(80),
    /** The organisation rules these hosts out itself, so strictly. Left out: they are of a kind that Postcheck knows. */
    severity: z.enum(listSeverities).optional(),
    /** Number of entries. */
    count: z.int().nonnegative().max(5_000_000),
  })
  .refine(({ category, severity }) => severity !== undefined || knownCategories.includes(category), {
    path: ['category'],
    message: `Without a severity this must be one of ${knownCategories.join(', ')}`,
  });

export type ListHeader = z.infer<typeof headerSchema>;

/** Where the list's parts begin, for a header of so many bytes. */
export const startsAt = (headerLength: number): number => magic.length + 4 + headerLength;
