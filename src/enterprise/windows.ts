import type { Config } from './config.ts';
import { entriesOf } from './managed-schema.ts';
import { chromePin, chromiumInstall, edgePin, firefoxInstall, settingsOf } from './policies.ts';
import type { RegKey, RegValue } from './registry.ts';

const chromeRoot = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome`;
const edgeRoot = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge`;
const firefoxRoot = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Mozilla\Firefox`;

const text = (value: string): RegValue => ({ kind: 'text', value });
const json = (value: unknown): RegValue => text(JSON.stringify(value));

/** Chromium turns a number into a switch and JSON text into a list or a table; lists as numbered values sort as text. */
function chromiumValue(value: unknown): RegValue {
  if (typeof value === 'boolean') return { kind: 'number', value: value ? 1 : 0 };
  return typeof value === 'string' ? text(value) : json(value);
}

function installKey(root: string, id: string, install: Record<string, unknown>): RegKey {
  const values = Object.entries(install).map(([name, value]) => [name, chromiumValue(value)]);
  return { path: `${root}\\ExtensionSettings\\${id}`, values: Object.fromEntries(values) };
}

function settingsKey(root: string, id: string, config: Config): RegKey {
  const values = entriesOf(config.settings).map(([key, value]) => [key, chromiumValue(value)]);
  return { path: `${root}\\3rdparty\\extensions\\${id}\\policy`, values: Object.fromEntries(values) };
}

export const chromeReg = (config: Config, chrome: NonNullable<Config['chrome']>): RegKey[] => [
  installKey(chromeRoot, chrome.id, chromiumInstall(config, chrome, chromePin)),
  settingsKey(chromeRoot, chrome.id, config),
];

export const edgeReg = (config: Config, edge: NonNullable<Config['edge']>): RegKey[] => [
  installKey(edgeRoot, edge.id, chromiumInstall(config, edge, edgePin)),
  settingsKey(edgeRoot, edge.id, config),
];

/** Firefox reads types back out of a registry only from one text of JSON in a value of lines. */
export const firefoxReg = (config: Config, firefox: NonNullable<Config['firefox']>): RegKey[] => [
  {
    path: firefoxRoot,
    values: {
      ExtensionSettings: {
        kind: 'lines',
        value: [JSON.stringify({ [firefox.id]: firefoxInstall(config, firefox) })],
      },
    },
  },
  {
    path: `${firefoxRoot}\\3rdparty\\Extensions`,
    values: {
      [firefox.id]: { kind: 'lines', value: [JSON.stringify(settingsOf(config))] },
    },
  },
];
