import { printAdml, printAdmx } from './admx.ts';
import type { Config } from './config.ts';
import {
  firefoxGuide,
  googleAdminGuide,
  intuneGuide,
  linuxGuide,
  macGuide,
  printEntries,
  startHere,
  windowsGuide,
} from './guides.ts';
import {
  chromeDomains,
  type Domains,
  edgeDomains,
  firefoxDomains,
  printDomain,
  printProfile,
} from './mac.ts';
import { managedStorageSchema } from './managed-schema.ts';
import { chromePin, chromiumPolicies, edgePin, firefoxPolicies, googleAdmin } from './policies.ts';
import { printReference } from './reference.ts';
import { printReg, regBytes } from './registry.ts';
import { printUpdateManifest } from './update-manifest.ts';
import { chromeReg, edgeReg, firefoxReg } from './windows.ts';

/** Path in the kit to content. */
export type Kit = Readonly<Record<string, string | Uint8Array>>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const macFiles = (config: Config, browser: string, domains: Domains): Kit => ({
  [`mac/${browser}.mobileconfig`]: printProfile(config, browser, domains),
  ...Object.fromEntries(
    Object.entries(domains).map(([domain, values]) => [`mac/${domain}.plist`, printDomain(values)]),
  ),
});

function chromeFiles(config: Config): Kit {
  const { chrome } = config;
  if (!chrome) return {};
  return {
    'linux/chrome.json': json(chromiumPolicies(config, chrome, chromePin)),
    'google-admin/policy-for-extensions.json': json(googleAdmin(config)),
    'google-admin.md': googleAdminGuide(config),
    'windows/chrome.reg': regBytes(printReg(chromeReg(config, chrome))),
    ...macFiles(config, 'chrome', chromeDomains(config, chrome)),
    ...(config.selfHosted && { 'update.xml': printUpdateManifest(chrome.id, config.selfHosted) }),
  };
}

function edgeFiles(config: Config): Kit {
  const { edge } = config;
  if (!edge) return {};
  return {
    'linux/edge.json': json(chromiumPolicies(config, edge, edgePin)),
    'windows/edge.reg': regBytes(printReg(edgeReg(config, edge))),
    ...macFiles(config, 'edge', edgeDomains(config, edge)),
  };
}

function firefoxFiles(config: Config): Kit {
  const { firefox } = config;
  if (!firefox) return {};
  return {
    'firefox/policies.json': json(firefoxPolicies(config, firefox)),
    'firefox.md': firefoxGuide(),
    'windows/firefox.reg': regBytes(printReg(firefoxReg(config, firefox))),
    ...macFiles(config, 'firefox', firefoxDomains(config, firefox)),
  };
}

/** Everything IT needs for one configuration. The same configuration gives the same bytes. */
export function kitOf(config: Config): Kit {
  const chromium = config.chrome || config.edge;
  const files: Kit = {
    ...chromeFiles(config),
    ...edgeFiles(config),
    ...firefoxFiles(config),
    ...(chromium && {
      'windows/postcheck.admx': printAdmx(config),
      'windows/en-US/postcheck.adml': printAdml(config),
      'entries.md': printEntries(config),
    }),
    'managed-schema.json': json(managedStorageSchema()),
    'settings.md': printReference(),
    'windows.md': windowsGuide(config),
    'intune.md': intuneGuide(config),
    'macos.md': macGuide(),
    'linux.md': linuxGuide(),
  };
  return { 'START-HERE.md': startHere(config, Object.keys(files).sort()), ...files };
}
