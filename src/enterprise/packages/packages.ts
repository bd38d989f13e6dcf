import { createHash } from 'node:crypto';
import { type Files, zip } from './archive.ts';
import { signCrx } from './crx.ts';
import type { Identity } from './identity.ts';
import { withLists } from './lists.ts';
import { manifestOf, onEverySite, selfHosted } from './manifest.ts';

export interface Built {
  readonly chromium: Files;
  readonly firefox: Files;
  readonly sources?: Files | undefined;
}

export interface PackageOptions {
  /** For sites that IT names: may work on every site that policy lets it. */
  readonly enterprise: boolean;
  /** An organisation's lists of hosts, by file name. */
  readonly lists?: Files | undefined;
  /** Without one there is no signed package. */
  readonly identity?: Identity | undefined;
  /** Where Chromium looks for the next version of the signed package. */
  readonly updateUrl?: string | undefined;
}

const asItIs = (files: Files): Files => files;

/** Name to bytes: what goes to the stores, to the organisation's own server and to a reviewer. Pure. */
export function packagesOf(built: Built, { enterprise, lists, identity, updateUrl }: PackageOptions): Files {
  const listed = lists ? withLists(lists) : asItIs;
  const sited = enterprise ? onEverySite : asItIs;
  const made = (files: Files): Files => sited(listed(files));
  const chromium = made(built.chromium);
  const firefox = zip(made(built.firefox));
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
