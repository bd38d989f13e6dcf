import type { KnownRegistry, KnownSite } from './registry.ts';
import { facebookRegistry } from './selectors/facebook.ts';
import { linkedinRegistry } from './selectors/linkedin.ts';
import { twitterRegistry } from './selectors/twitter.ts';

/** The bundled registries, for whoever checks or prints them. A content script loads its own site's alone. */
export const registries: Readonly<Record<KnownSite, KnownRegistry>> = {
  twitter: twitterRegistry,
  facebook: facebookRegistry,
  linkedin: linkedinRegistry,
};
