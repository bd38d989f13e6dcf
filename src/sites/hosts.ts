import type { Site } from '../engine/draft.ts';

/** Which site a host belongs to. A site is known by its hosts, to its adapter and to the background alike. */
export function siteOfHost(host: string): Site {
  if (/^(?:mobile\.)?(?:x|twitter)\.com$/.test(host)) return 'twitter';
  if (/^(?:www|web|m)\.facebook\.com$/.test(host)) return 'facebook';
  return host === 'www.linkedin.com' ? 'linkedin' : 'other';
}
