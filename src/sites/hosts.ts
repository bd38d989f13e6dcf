import type { Site } from '../engine/draft.ts';

/** The hosts of each site: known to its adapter, to the background and to whoever fences the extension in. */
const hostsOf: Readonly<Record<Exclude<Site, 'other'>, readonly string[]>> = {
  twitter: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
  facebook: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'],
  linkedin: ['www.linkedin.com'],
};

export const siteHosts: readonly string[] = Object.values(hostsOf).flat();

const siteByHost = new Map<string, Site>(
  (['twitter', 'facebook', 'linkedin'] as const).flatMap((site) =>
    hostsOf[site].map((host): [string, Site] => [host, site]),
  ),
);

/** Which site a host belongs to. */
export const siteOfHost = (host: string): Site => siteByHost.get(host) ?? 'other';
