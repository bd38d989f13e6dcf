import { create } from 'xmlbuilder';
import type { Config } from './config.ts';

/** The oldest Chrome that the package runs in; as in the manifest. */
export const oldestChrome = '123';

/** What Chrome asks a server of your own for: which version is there, and where. */
export function printUpdateManifest(
  chromeId: string,
  { version, crxUrl }: NonNullable<Config['selfHosted']>,
): string {
  const root = create('gupdate', { version: '1.0', encoding: 'UTF-8' })
    .att('xmlns', 'http://www.google.com/update2/response')
    .att('protocol', '2.0');
  root
    .ele('app', { appid: chromeId })
    .ele('updatecheck', { codebase: crxUrl, version, prodversionmin: oldestChrome });
  return `${root.end({ pretty: true })}\n`;
}
