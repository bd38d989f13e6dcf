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

export const adapterOf = (site: KnownSite, page: Document, path: () => string): SiteAdapter =>
  adapters[site](page, path);
