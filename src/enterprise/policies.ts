import { siteHosts } from '../sites/hosts.ts';
import type { Config } from './config.ts';
import { entriesOf } from './managed-schema.ts';

/** What the browsers themselves are told of the extension: install it, from where, and on which hosts it may work. */

export const settingsOf = (config: Config): Record<string, unknown> =>
  Object.fromEntries(entriesOf(config.settings));

/** Hosts that Postcheck works on, as host patterns of the browsers' policies. */
export function allowedHosts({ settings }: Config): string[] {
  const extra = (settings.extraSites ?? []).map(({ host }) => host);
  return [...siteHosts, ...extra].map((host) => `*://${host}`);
}

/** The enterprise build may work anywhere; this fence leaves it the named hosts. */
const fenceOf = (config: Config): Record<string, unknown> =>
  config.settings.extraSites?.length
    ? { runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: allowedHosts(config) }
    : {};

type Chromium = NonNullable<Config['chrome']>;

export const chromiumInstall = (
  config: Config,
  { updateUrl }: Chromium,
  pin: object,
): Record<string, unknown> => ({
  installation_mode: 'force_installed',
  update_url: updateUrl,
  // A package that you host yourselves: otherwise the first update comes from the address in its manifest.
  ...(config.selfHosted && { override_update_url: true }),
  ...pin,
  ...fenceOf(config),
});

export const chromePin = { toolbar_pin: 'force_pinned' };
export const edgePin = { toolbar_state: 'force_shown' };

/** A policy file for Linux, and for any tool that takes Chromium's policies as JSON. */
export const chromiumPolicies = (
  config: Config,
  browser: Chromium,
  pin: object,
): Record<string, unknown> => ({
  ExtensionSettings: { [browser.id]: chromiumInstall(config, browser, pin) },
  '3rdparty': { extensions: { [browser.id]: settingsOf(config) } },
});

type Firefox = NonNullable<Config['firefox']>;

export const firefoxInstall = (config: Config, { installUrl }: Firefox): Record<string, unknown> => ({
  installation_mode: 'force_installed',
  install_url: installUrl,
  default_area: 'navbar',
  private_browsing: true,
  ...fenceOf(config),
});

/** Firefox's own way to write it: `Extensions` with a capital. */
export const firefoxPolicies = (config: Config, firefox: Firefox): Record<string, unknown> => ({
  policies: {
    ExtensionSettings: { [firefox.id]: firefoxInstall(config, firefox) },
    '3rdparty': { Extensions: { [firefox.id]: settingsOf(config) } },
  },
});

/** Google Admin: every value in a wrapper of its own. */
export const googleAdmin = (config: Config): Record<string, { readonly Value: unknown }> =>
  Object.fromEntries(entriesOf(config.settings).map(([key, value]) => [key, { Value: value }]));
