import { builtInPack, builtInPacks } from '../policy/built-in.ts';
import type { Fault } from '../policy/fault.ts';
import { loadPack } from '../policy/load.ts';
import type { Pack } from '../policy/schema.ts';
import type { Settings } from '../settings/schema.ts';
import { readSettings } from '../settings/store.ts';

/** The settings and the policy pack that hold now. */
export interface InForce {
  readonly settings: Settings;
  readonly pack: Pack;
  /** Why the chosen pack was refused, so that another is in force. Empty when it was not. */
  readonly faults: readonly Fault[];
}

const fallback = (): Pack => {
  const [first] = builtInPacks;
  if (!first) throw new Error('No policy pack is built in');
  return first;
};

/** Read anew for every question, so that no answer is older than the last change. Takes a millisecond or two. */
export async function inForce(): Promise<InForce> {
  const settings = await readSettings();
  return { settings, ...loadPack(settings.pack, fallback()) };
}

/** Another pack to look at, where there is one of that name. */
export const packNamed = (id: string | undefined, otherwise: Pack): Pack =>
  (id !== undefined && builtInPack(id)) || otherwise;
