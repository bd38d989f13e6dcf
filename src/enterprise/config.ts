import { z } from '../engine/zod.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { type Fault, faultsOf } from '../policy/fault.ts';
import { loadPack } from '../policy/load.ts';
import { longestSettings, managedSchema } from '../settings/managed/keys.ts';

const chromiumId = z
  .string()
  .regex(/^[a-p]{32}$/, 'An extension id of Chrome or Edge: 32 letters from a to p');

const secure = z
  .string()
  .max(2000)
  .refine(
    (url) => /^(?:https:|file:|http:\/\/(?:localhost|127\.0\.0\.1)[:/])/.test(url) && URL.canParse(url),
    'A web address that starts with https:// (or file:// for a share, or http://localhost to try it out)',
  );

const chromeStore = 'https://clients2.google.com/service/update2/crx';
const edgeStore = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';

/** What IT writes to get a deployment kit: which extension in which browser, from where, with which settings. */
export const configSchema = z
  .strictObject({
    /** Names the configuration profiles: your domain, read backwards. */
    profilePrefix: z
      .string()
      .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'A domain read backwards, such as uk.nhs.example'),
    organisation: z.string().min(1).max(200),
    chrome: z.strictObject({ id: chromiumId, updateUrl: secure.default(chromeStore) }).optional(),
    edge: z.strictObject({ id: chromiumId, updateUrl: secure.default(edgeStore) }).optional(),
    firefox: z
      .strictObject({
        id: z.string().min(3).max(80).default('postcheck@postcheck.example'),
        /** Put the version into the file's name: Firefox may not look again behind the same address. */
        installUrl: secure,
      })
      .optional(),
    /** Only for a package that you host yourselves. */
    selfHosted: z
      .strictObject({
        version: z.string().regex(/^\d{1,5}(?:\.\d{1,5}){1,3}$/, 'A version such as 1.2.0'),
        crxUrl: secure,
      })
      .optional(),
    settings: managedSchema,
  })
  .superRefine((config, context) => {
    const fault = (path: readonly (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path: [...path], message });
    if (!config.chrome && !config.edge && !config.firefox) {
      fault([], 'Name at least one browser: chrome, edge or firefox');
    }
    if (config.selfHosted && !config.chrome)
      fault(['selfHosted'], 'This needs chrome, whose package it is about');
    const [fallback] = builtInPacks;
    if (fallback) {
      for (const one of loadPack(config.settings.policyPack, fallback).faults) {
        fault(['settings', 'policyPack'], one.path ? `${one.path}: ${one.message}` : one.message);
      }
    }
    for (const [index, key] of (config.settings.userMayChange ?? []).entries()) {
      if (config.settings[key] === undefined) {
        fault(['settings', 'userMayChange', index], `"${key}" is not set, so there is nothing to unlock`);
      }
    }
    const { length } = JSON.stringify(config.settings);
    if (length > longestSettings) {
      const most = `Postcheck reads ${longestSettings}. Long lists of hosts go into the package: npm run lists`;
      fault(['settings'], `These are too long: ${length} characters as JSON, and ${most}`);
    }
    const allowed = new Set(config.settings.allowedDomains);
    for (const [index, { host }] of (config.settings.unsuitableDomains ?? []).entries()) {
      if (allowed.has(host)) {
        fault(['settings', 'unsuitableDomains', index, 'host'], `"${host}" is among allowedDomains as well`);
      }
    }
  });

export type Config = z.infer<typeof configSchema>;
export type ConfigInput = z.input<typeof configSchema>;

/** Checks a configuration: either it is whole, or every fault is named with its path. */
export function parseConfig(
  text: string,
): { readonly config: Config } | { readonly faults: readonly Fault[] } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { faults: [{ path: '', message: `This is not JSON: ${(error as Error).message}` }] };
  }
  const parsed = configSchema.safeParse(value, { reportInput: true });
  return parsed.success ? { config: parsed.data } : { faults: faultsOf(parsed.error) };
}
