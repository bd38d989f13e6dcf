import type { Site } from '../engine/draft.ts';
import type { SiteAdapter } from './box.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import { twitter } from './twitter.ts';

export type KnownSite = Exclude<Site, 'other'>;

const adapters: Readonly<Record<KnownSite, (page: Document, path: () => string) => SiteAdapter>> = {
  twitter,
  facebook,
  linkedin,
};

/** Each site is known by its hosts, and to the background by the address a message came from. */
export function siteOfHost(host: string): Site {
  if (/^(?:mobile\.)?(?:x|twitter)\.com$/.test(host)) return 'twitter';
  if (/^(?:www|web|m)\.facebook\.com$/.test(host)) return 'facebook';
  return host === 'www.linkedin.com' ? 'linkedin' : 'other';
}

export const adapterOf = (site: KnownSite, page: Document, path: () => string): SiteAdapter =>
  adapters[site](page, path);
