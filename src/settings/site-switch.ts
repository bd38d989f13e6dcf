import type { Site } from '../engine/draft.ts';
import { managedKeyOf } from './effective.ts';
import { isSettledSite } from './schema.ts';
import { changeSite, readSettings } from './store.ts';

/** Whether the organisation has settled if Postcheck works on the site. */
export const isLocked = async (site: Site): Promise<boolean> =>
  isSettledSite(site) && (await readSettings()).locked.includes(managedKeyOf(site, 'on'));

/** Switches Postcheck on or off for a site that has a switch. */
export async function turn(site: Site, on: boolean): Promise<void> {
  if (isSettledSite(site)) await changeSite(site, { on });
}
