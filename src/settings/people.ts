import { browser } from 'wxt/browser';
import { z } from '../engine/zod.ts';
import { inTurn } from './turns.ts';

/*
 * Names the person said are a colleague's or a public figure's. No name is kept: only a code of it, made with a secret
 * of this device, by which the same name is known again.
 */

const key = 'people';

export const personKinds = ['colleague', 'public-figure'] as const;
export type PersonKind = (typeof personKinds)[number];

const knownPerson = z.object({
  code: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(personKinds),
  /** When it was remembered: "2026-11-21". */
  on: z.iso.date(),
});
export type KnownPerson = z.infer<typeof knownPerson>;

const peopleSchema = z.object({
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  known: z.array(knownPerson).max(2000),
});
type People = z.infer<typeof peopleSchema>;

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A name however it is written: "Mrs. Okafor’s" and "mrs okafor" are one. */
export const plainName = (name: string): string =>
  (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .match(/\p{L}+/gu) ?? []
  ).join(' ');

/** A single name is too many people's to be remembered. */
export const isFullName = (name: string): boolean => plainName(name).includes(' ');

async function codeOf(name: string, salt: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}\n${plainName(name)}`);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

const nobody = (): People => ({ salt: hex(crypto.getRandomValues(new Uint8Array(16))), known: [] });

async function stored(): Promise<People | undefined> {
  const found = await browser.storage.local.get(key).catch(() => ({}));
  return peopleSchema.safeParse((found as Record<string, unknown>)[key]).data;
}

/** One change after the other. Rejects when the store cannot be written. */
const change = (work: (people: People) => People | Promise<People>): Promise<readonly KnownPerson[]> =>
  inTurn(key, async () => {
    const people = await work((await stored()) ?? nobody());
    await browser.storage.local.set({ [key]: people });
    return people.known;
  });

/** Everybody remembered, last first. Never rejects. */
export const knownPeople = async (): Promise<readonly KnownPerson[]> =>
  (await stored())?.known.toReversed() ?? [];

/** `on`: today, as "2026-11-21". */
export const rememberPerson = (name: string, kind: PersonKind, on: string): Promise<unknown> =>
  change(async ({ salt, known }) => {
    const code = await codeOf(name, salt);
    return { salt, known: [...known.filter((one) => one.code !== code), { code, kind, on }] };
  });

export const forgetPerson = async (code: string): Promise<readonly KnownPerson[]> =>
  (
    await change(({ salt, known }) => ({ salt, known: known.filter((one) => one.code !== code) }))
  ).toReversed();

/** Tells whether a name is one of those remembered. */
export async function nameRecogniser(): Promise<(name: string) => Promise<boolean>> {
  const people = await stored();
  const codes = new Set(people?.known.map(({ code }) => code));
  return async (name) => people !== undefined && codes.size > 0 && codes.has(await codeOf(name, people.salt));
}
