import { type Config, configSchema } from '../../src/enterprise/config.ts';
import { managedKeys, toldOf } from '../../src/settings/managed/keys.ts';

/** Everything set, with the characters that break files: quotes, &, <, backslashes, dashes, other scripts, long lists. */
export const fullConfig: Config = configSchema.parse({
  profilePrefix: 'uk.nhs.example',
  organisation: 'Example “Trust” & Co <NHS> — Øst',
  chrome: { id: 'abcdefghijklmnopabcdefghijklmnop' },
  edge: { id: 'ponmlkjihgfedcbaponmlkjihgfedcba' },
  firefox: { installUrl: 'https://packages.example.org/postcheck-1.2.0.xpi' },
  selfHosted: { version: '1.2.0', crxUrl: 'https://packages.example.org/postcheck-1.2.0.crx?a=1&b=2' },
  settings: {
    ...Object.fromEntries(managedKeys.map((key) => [key, toldOf(key).example])),
    organisationName: 'Østre "Trust" & <Sons> \\ ‘NHS’ — 健康',
    partners: Array.from({ length: 12 }, (_, index) => `Partner ${index + 1} & "Co"`),
    userMayChange: ['twitterOn', 'profileHasDisclaimer'],
  },
});
