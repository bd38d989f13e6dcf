import { createHash } from 'node:crypto';
import { type Files, zip } from './archive.ts';
import { signCrx } from './crx.ts';
import type { Identity } from './identity.ts';
import { manifestOf, onEverySite, selfHosted } from './manifest.ts';

export interface Built {
  readonly chromium: Files;
  readonly firefox: Files;
  readonly sources?: Files | undefined;
}

export interface PackageOptions {
  /** For sites that IT names: may work on every site that policy lets it. */
  readonly enterprise: boolean;
  /** Without one there is no signed package. */
  readonly identity?: Identity | undefined;
  /** Where Chromium looks for the next version of the signed package. */
  readonly updateUrl?: string | undefined;
}

/** Name to bytes: what goes to the stores, to the organisation's own server and to a reviewer. Pure. */
export function packagesOf(built: Built, { enterprise, identity, updateUrl }: PackageOptions): Files {
  const wide = enterprise ? onEverySite : (files: Files): Files => files;
  const chromium = wide(built.chromium);
  const firefox = zip(wide(built.firefox));
  const { version } = manifestOf(chromium);
  const name = `postcheck-${version}${enterprise ? '-enterprise' : ''}`;
  const packages: Files = {
    [`${name}-chromium.zip`]: zip(chromium),
    [`${name}-firefox.zip`]: firefox,
    [`${name}.xpi`]: firefox,
    ...(identity && { [`${name}.crx`]: signCrx(zip(selfHosted(chromium, identity, updateUrl)), identity) }),
    ...(built.sources && { [`postcheck-${version}-sources.zip`]: zip(built.sources) }),
  };
  return { ...packages, SHA256SUMS: Buffer.from(sumsOf(packages)) };
}

/** As `sha256sum --check` reads them. */
const sumsOf = (packages: Files): string =>
  Object.entries(packages)
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
