import type { SiteAdapter } from './box.ts';

/** Makes a site's adapter for a page of it. Each content script carries that of its own site alone. */
export type AdapterOf = (page: Document, path: () => string) => SiteAdapter;
