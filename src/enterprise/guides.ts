import type { Config } from './config.ts';
import { chromePin, chromiumInstall, edgePin } from './policies.ts';

/** What somebody in IT reads beside the files: which file goes where, and how to see that it took. */

const fence = '```';
const jsonBlock = (value: unknown): string => `${fence}json\n${JSON.stringify(value, null, 2)}\n${fence}`;
const page = (...parts: readonly (string | false | undefined)[]): string =>
  `${parts.filter(Boolean).join('\n\n')}\n`;

const verify = `## See that it took

1. Open \`chrome://policy\` or \`edge://policy\`, press *Reload policies*, and look for Postcheck's id; in Firefox open \`about:policies\`.
2. Open Postcheck's options (its button, *Options*). “Managed by your organisation” lists each setting in force, and what was ignored and why.
3. Chrome and Edge leave out a value of the wrong type **without a word**, and the policy page does not show it: compare the number of settings.
4. On a first start the settings come some seconds after the browser; Postcheck works with the policy pack's own until then.`;

const remove = `## Take it away

Remove the install entry: the browser removes the extension, and with it everything it kept. Remove the settings as well.`;

export function windowsGuide(config: Config): string {
  return page(
    '# Windows',
    '## With a registration file (Group Policy preferences, Intune, or by hand)',
    [
      config.chrome && '- `windows/chrome.reg`',
      config.edge && '- `windows/edge.reg`',
      config.firefox && '- `windows/firefox.reg`',
    ]
      .filter(Boolean)
      .join('\n'),
    'Try one on one machine: `reg import chrome.reg`, as an administrator. Switches are DWORD 1 or 0, text is REG_SZ, lists and tables are JSON in one REG_SZ; Firefox takes JSON in a REG_MULTI_SZ.',
    'If `ExtensionSettings` is already set in your estate as **one JSON text**, do not import the `ExtensionSettings` keys beside it: put Postcheck’s entry into that JSON (`entries.md`).',
    (config.chrome || config.edge) &&
      '## With Group Policy templates\n\nCopy `windows/postcheck.admx` into the central store’s PolicyDefinitions, and `windows/en-US/postcheck.adml` into its `en-US`. The settings stand under Administrative Templates → Postcheck. Lists and tables are written as JSON on one line.',
    'Chrome and Edge force-install a package from outside their stores only on machines that are joined to a domain or enrolled.',
    verify,
    remove,
  );
}

export function intuneGuide(config: Config): string {
  const install = [
    config.chrome &&
      `**Chrome** (Settings catalog → Google Chrome → Extensions → *Configure the list of force-installed apps and extensions*):\n\n${fence}\n${config.chrome.id};${config.chrome.updateUrl}\n${fence}`,
    config.edge &&
      `**Edge** (Settings catalog → Microsoft Edge → Extensions → *Control which extensions are installed silently*):\n\n${fence}\n${config.edge.id};${config.edge.updateUrl}\n${fence}`,
    config.firefox &&
      `**Firefox** (Mozilla’s ADMX ingested; custom OMA-URI \`./Device/Vendor/MSFT/Policy/Config/Firefox~Policy~firefox~Extensions/ExtensionSettings\`): the entry in \`entries.json\`, on one line, as the value of \`<data id="ExtensionSettings">\`.`,
  ].filter((part) => part !== undefined);
  return page(
    '# Intune',
    '## Install',
    ...install,
    '## Settings',
    'The settings catalogue has no entry for other makers’ extensions. Deploy the registration file: Devices → Scripts and remediations → add `windows/chrome.reg` (or `edge.reg`, `firefox.reg`) in a Win32 app whose install command is `reg import chrome.reg` and whose detection rule is the registry value `policyPack` (or any you set) under the `policy` key in the file.',
    'For Macs: Devices → macOS → Configuration → Templates → Custom → `mac/*.mobileconfig`; or *Preference file* with `mac/*.plist`, whose file name is the preference domain.',
    verify,
    remove,
  );
}

export const macGuide = (): string =>
  page(
    '# macOS (Jamf, Intune, any MDM)',
    'Upload the `.mobileconfig` of each browser as a configuration profile for computers. In Jamf you may take *Application & Custom Settings* instead: the preference domain is the file name of each `.plist`, the file is its content.',
    'The values stand as they are, without `Value` or `state` around them. Chrome takes forced extensions on managed Macs only.',
    verify,
    remove,
  );

export const googleAdminGuide = (config: Config): string =>
  page(
    '# Google Admin',
    `Apps and extensions → Users and browsers → add by id \`${config.chrome?.id ?? ''}\` → *Force install + pin to browser toolbar*.`,
    'Then *Policy for extensions* → paste `google-admin/policy-for-extensions.json`. Every value has a `Value` around it here, and only here.',
    verify,
    remove,
  );

export const linuxGuide = (): string =>
  page(
    '# Linux',
    '- `linux/chrome.json` → `/etc/opt/chrome/policies/managed/postcheck.json` (Chromium: `/etc/chromium/policies/managed/`)\n- `linux/edge.json` → `/etc/opt/edge/policies/managed/postcheck.json`\n- `firefox/policies.json` → `/etc/firefox/policies/policies.json` (merge it with one that is there)',
    'Chrome and Edge read a changed file within seconds; Firefox at its next start.',
    verify,
    remove,
  );

export function firefoxGuide(): string {
  return page(
    '# Firefox',
    'Merge `firefox/policies.json` into yours: Linux `/etc/firefox/policies/`, Windows `distribution` beside `firefox.exe` (or `windows/firefox.reg`), macOS `Firefox.app/Contents/Resources/distribution` (or `mac/firefox.mobileconfig`).',
    'Firefox reads settings **once, when it starts**. It does not look again at an address it has installed from: put the version into the file’s name. Release Firefox takes signed packages only; ESR can be told otherwise, which is for tests.',
    verify,
    remove,
  );
}

/** The install entries alone, for estates that keep one ExtensionSettings for everything. */
export function printEntries(config: Config): string {
  return page(
    '# Install entries, to merge into your own ExtensionSettings',
    config.chrome &&
      `Chrome:\n\n${jsonBlock({ [config.chrome.id]: chromiumInstall(config, config.chrome, chromePin) })}`,
    config.edge &&
      `Edge:\n\n${jsonBlock({ [config.edge.id]: chromiumInstall(config, config.edge, edgePin) })}`,
  );
}

export function startHere(config: Config, files: readonly string[]): string {
  return page(
    `# Postcheck for ${config.organisation}`,
    'Made by `npm run deploy-kit`. Change the configuration and make it again rather than editing these files.',
    '| you use | read | take |\n|---|---|---|\n| Group Policy | `windows.md` | `windows/` |\n| Intune | `intune.md` | `windows/`, `mac/` |\n| Jamf or another MDM | `macos.md` | `mac/` |\n| Google Admin | `google-admin.md` | `google-admin/` |\n| Linux policy files | `linux.md` | `linux/` |\n| Firefox policies.json | `firefox.md` | `firefox/` |',
    'Every setting is explained in `settings.md`.',
    config.settings.extraSites?.length
      ? '**Further sites are set.** They need the enterprise build, which may work on any site; the install entries fence it in to the three sites and those you named (`runtime_blocked_hosts`, `runtime_allowed_hosts`). Do not leave the fence out.'
      : undefined,
    '## “Nothing happens”: the five reasons, in order',
    '1. The extension is not there: the id or the address in the install entry is wrong, or the package is not signed for this browser.\n2. The page was open before the extension came: refresh it.\n3. The site is switched off: see the popup, and `twitterOn`, `facebookOn`, `linkedinOn`.\n4. The window is private: Chrome and Edge keep extensions out of Incognito and InPrivate.\n5. The site changed its markup: the popup says that a box was not recognised. New selectors can be sent as data (`selectorOverrides`), without a release.',
    `## What is here\n\n${files.map((file) => `- \`${file}\``).join('\n')}`,
  );
}
