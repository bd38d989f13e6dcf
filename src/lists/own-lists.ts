import { knownHosts } from '../lexicons/hosts/categories.ts';
import { firstOf, type HostList, type OwnLists } from '../lexicons/hosts/host-list.ts';
import type { CompiledList } from './read.ts';

const kindOf = ({ category, has }: CompiledList): HostList => ({
  categoryOf: (host) => (has(host) ? category : undefined),
});

/** What the rules ask of an organisation's lists. `undefined` where it has none, so that nothing is asked. */
export function ownListsOf(lists: readonly CompiledList[]): OwnLists | undefined {
  if (lists.length === 0) return undefined;
  const kinds = lists.filter(({ severity }) => severity === undefined).map(kindOf);
  const ruledOut = lists.flatMap(({ severity, category, has }) =>
    severity === undefined ? [] : [{ severity, category, has }],
  );
  return {
    kinds: firstOf(...kinds, knownHosts),
    ruledOut: (host) => ruledOut.find(({ has }) => has(host)),
  };
}
