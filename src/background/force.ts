import { builtInPack, builtInPacks } from '../policy/built-in.ts';
import type { Fault } from '../policy/fault.ts';
import { layer, unknownRules } from '../policy/layer.ts';
import { loadPack } from '../policy/load.ts';
import type { Pack } from '../policy/schema.ts';
import { overridesOf, ownOverridesOf, type Settings } from '../settings/effective.ts';
import type { Managed, ManagedKey } from '../settings/managed/keys.ts';
import { type Known, readKnown } from '../settings/store.ts';
import { faultInWords } from '../words/faults.ts';
import { say } from '../words/say.ts';

/** The settings and the policy pack that hold now. */
export interface InForce {
  readonly settings: Settings;
  /** What the organisation set and can be used. */
  readonly managed: Managed;
  readonly pack: Pack;
  /** The pack before the person's own settings. */
  readonly organisations: Pack;
  /** Why the chosen pack was refused, so that another is in force. Empty when it was not. */
  readonly faults: readonly Fault[];
  /** What the organisation set and is not in force, each with its place. */
  readonly ignored: readonly Fault[];
}

const fallback = (): Pack => {
  const [first] = builtInPacks;
  if (!first) throw new Error('No policy pack is built in');
  return first;
};

/** Whether a managed value that reads well can also be used. */
export const usable = (key: ManagedKey, value: unknown): boolean =>
  key !== 'policyPack' || loadPack(value, fallback()).faults.length === 0;

/** Why the organisation's newest pack is not in force, where the one before is kept for it. */
const replacedPack = ({ replaced }: Known['managed']): Fault[] =>
  replaced?.policyPack === undefined
    ? []
    : loadPack(replaced.policyPack, fallback()).faults.map(({ path, message }) => ({
        path: path === '' ? 'policyPack' : `policyPack: ${path}`,
        message: say('fault.oneBefore', { why: faultInWords(message) }),
      }));

function forceOf({ settings, managed }: Known): InForce {
  const { pack, faults } = loadPack(settings.pack, fallback());
  const overrides = overridesOf(managed.values);
  const unknown = unknownRules(pack, overrides).map((id) => ({
    path: `ruleSeverities.${id}`,
    message: say('fault.noSuchRule', { id }),
  }));
  const organisations = layer(pack, overrides);
  return {
    settings,
    managed: managed.values,
    pack: layer(organisations, ownOverridesOf(settings, organisations)),
    organisations,
    faults,
    ignored: [...managed.ignored, ...replacedPack(managed), ...unknown],
  };
}

/**
 * What holds, read anew for every question, so that no answer is older than the last change. A pack is only laid out
 * again when something was set otherwise: an organisation's own takes milliseconds to read.
 */
export function createForce(): () => Promise<InForce> {
  let last: { readonly print: string; readonly force: InForce } | undefined;
  return async () => {
    const known = await readKnown();
    const print = JSON.stringify(known);
    if (last?.print !== print) last = { print, force: forceOf(known) };
    return last.force;
  };
}

/** Another pack to look at, where there is one of that name. */
export const packNamed = (id: string | undefined, otherwise: Pack): Pack =>
  (id !== undefined && builtInPack(id)) || otherwise;
