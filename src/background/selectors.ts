import { type OverrideMessage, override } from '../messages/selectors.ts';
import { faultsOf } from '../policy/fault.ts';
import type { Settings } from '../settings/effective.ts';
import type { KnownSite } from '../sites/registry.ts';
import { registrySchema } from '../sites/registry-schema.ts';
import { registries } from '../sites/selectors.ts';
import { say } from '../words/say.ts';
import { refusalOf } from './answer.ts';

interface ForSite {
  readonly selectors?: OverrideMessage;
  readonly selectorsRefused?: string;
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the settings put in place of a site's bundled selectors, or why that was refused. Empty for neither. */
export function selectorsFor(site: KnownSite, { selectors }: Pick<Settings, 'selectors'>): ForSite {
  const text = selectors[site];
  if (text === undefined) return {};
  const given = read(text);
  if (given === undefined) return { selectorsRefused: say('fault.notJson') };
  const parsed = registrySchema(registries[site]).safeParse(given, { reportInput: true });
  if (!parsed.success) {
    const refused = refusalOf(faultsOf(parsed.error));
    return refused ? { selectorsRefused: refused } : {};
  }
  // What was sent in a hurry must not outlive the release that took it up.
  const { date } = registries[site];
  if (parsed.data.date < date) return { selectorsRefused: say('fault.oldSelectors', { date }) };
  return { selectors: override.parse(parsed.data) };
}
