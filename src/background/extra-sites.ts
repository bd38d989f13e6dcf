import { browser } from 'wxt/browser';
import type { Fault } from '../policy/fault.ts';
import type { ExtraSite } from '../settings/managed/keys.ts';
import { siteOfHost } from '../sites/hosts.ts';
import { say } from '../words/say.ts';

/** What runs on a site that has no adapter of its own. */
export const extraScript = '/extra.js';

const id = 'extra-sites';

/** The host itself and all hosts under it. */
const patternsOf = ({ host }: ExtraSite): string[] => [`https://${host}/*`, `https://*.${host}/*`];

/** The extra site that a host belongs to: the closest one. */
export const extraSiteOf = (host: string, sites: readonly ExtraSite[]): ExtraSite | undefined =>
  sites
    .filter((one) => host === one.host || host.endsWith(`.${one.host}`))
    .sort((a, b) => b.host.length - a.host.length)[0];

const isPermitted = (site: ExtraSite): Promise<boolean> =>
  browser.permissions.contains({ origins: patternsOf(site) }).catch(() => false);

async function sorted(sites: readonly ExtraSite[]): Promise<Record<'permitted' | 'barred', ExtraSite[]>> {
  // The three sites have adapters of their own.
  const others = sites.filter(({ host }) => siteOfHost(host) === 'other');
  const may = await Promise.all(others.map(isPermitted));
  return {
    permitted: others.filter((_, index) => may[index]),
    barred: others.filter((_, index) => !may[index]),
  };
}

/** Extra sites that this package may not work on. */
export async function barredSites(sites: readonly ExtraSite[]): Promise<Fault[]> {
  const { barred } = await sorted(sites);
  return barred.map(({ host }) => ({
    path: 'extraSites',
    message: say('fault.extraSite', { host, command: 'npm run package -- --enterprise' }),
  }));
}

let queue: Promise<unknown> = Promise.resolve();

async function register(sites: readonly ExtraSite[]): Promise<void> {
  const { permitted } = await sorted(sites);
  // Registrations outlast the browser: without taking the old one away, a new one is refused.
  await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
  if (permitted.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches: permitted.flatMap(patternsOf), js: [extraScript.slice(1)], runAt: 'document_start' },
  ]);
}

/** Makes Postcheck start on these sites, and on no others beside its own, whenever a page of them is loaded. Never rejects. */
export function workOn(sites: readonly ExtraSite[]): Promise<unknown> {
  queue = queue.then(() => register(sites)).catch(() => undefined);
  return queue;
}
