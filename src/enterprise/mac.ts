import { build, type PlistValue } from 'plist';
import type { Config } from './config.ts';
import { chromePin, chromiumInstall, edgePin, firefoxPolicies, settingsOf } from './policies.ts';
import { uuidOf } from './uuid.ts';

/** Preference domains and what stands in each: plain values, without the wrappers that other tools want. */
export type Domains = Readonly<Record<string, Record<string, unknown>>>;

export const chromeDomains = (config: Config, chrome: NonNullable<Config['chrome']>): Domains => ({
  'com.google.Chrome': { ExtensionSettings: { [chrome.id]: chromiumInstall(config, chrome, chromePin) } },
  [`com.google.Chrome.extensions.${chrome.id}`]: settingsOf(config),
});

export const edgeDomains = (config: Config, edge: NonNullable<Config['edge']>): Domains => ({
  'com.microsoft.Edge': { ExtensionSettings: { [edge.id]: chromiumInstall(config, edge, edgePin) } },
  [`com.microsoft.Edge.extensions.${edge.id}`]: settingsOf(config),
});

export function firefoxDomains(config: Config, firefox: NonNullable<Config['firefox']>): Domains {
  const { policies } = firefoxPolicies(config, firefox);
  return { 'org.mozilla.firefox': { EnterprisePoliciesEnabled: true, ...(policies as object) } };
}

/** Through JSON, which leaves only what a property list has as well. */
const plist = (value: unknown): string => `${build(JSON.parse(JSON.stringify(value)) as PlistValue)}\n`;

/** One domain's keys alone, for tools that ask for the domain beside it. */
export const printDomain = (values: Record<string, unknown>): string => plist(values);

/** A configuration profile that sets every domain, for all users of the computer. */
export function printProfile(config: Config, browser: string, domains: Domains): string {
  const identifier = `${config.profilePrefix}.postcheck.${browser}`;
  const payloads = Object.entries(domains).map(([domain, values]) => ({
    PayloadType: 'com.apple.ManagedClient.preferences',
    PayloadIdentifier: `${identifier}.${domain}`,
    PayloadUUID: uuidOf(`${identifier} ${domain}`),
    PayloadVersion: 1,
    PayloadEnabled: true,
    PayloadContent: { [domain]: { Forced: [{ mcx_preference_settings: values }] } },
  }));
  return plist({
    PayloadType: 'Configuration',
    PayloadScope: 'System',
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier),
    PayloadVersion: 1,
    PayloadDisplayName: `Postcheck for ${browser}`,
    PayloadDescription: 'Installs Postcheck and its settings.',
    PayloadOrganization: config.organisation,
    PayloadRemovalDisallowed: true,
    PayloadContent: payloads,
  });
}
