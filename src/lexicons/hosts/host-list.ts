import type { Severity } from '../../engine/finding.ts';

/**
 * Says what kind of site a host is. The lists that come with Postcheck are one; a compiled list of an
 * organisation can be another.
 */
export interface HostList {
  /** The category of a host or of the nearest parent that is listed. Lower-case ASCII host, no port. */
  categoryOf(host: string): string | undefined;
}

/** The large lists of an organisation's own, as the link rules ask them. */
export interface OwnLists {
  /** Hosts of the kinds that Postcheck knows: theirs, then those that come with Postcheck. */
  readonly kinds: HostList;
  /** How the organisation rules a host out itself, and what it calls it. */
  ruledOut(host: string): { readonly category: string; readonly severity: Severity } | undefined;
}

/** The lines of a list: one entry each, `#` starts a remark. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** A host, then its parents: "a.b.example.com", "b.example.com", "example.com". Never a top-level domain. */
export function* withParents(host: string): Generator<string> {
  let name = host;
  while (name.includes('.')) {
    yield name;
    name = name.slice(name.indexOf('.') + 1);
  }
}

/** The longest of `hosts` that is this host or a parent of it. Entries may be written "*.example.com". */
export function nearest(host: string, hosts: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const entry of hosts) {
    const name = entry.toLowerCase().slice(entry.startsWith('*.') ? 2 : Number(entry.startsWith('.')));
    if ((host === name || host.endsWith(`.${name}`)) && name.length > (best?.length ?? 0)) best = name;
  }
  return best;
}

/** A list held in memory, from category to the text of its hosts. */
export function hostList(texts: Readonly<Record<string, string>>): HostList {
  const categories = new Map<string, string>();
  for (const [category, text] of Object.entries(texts)) {
    for (const host of linesOf(text)) categories.set(host, category);
  }
  return {
    categoryOf(host) {
      for (const name of withParents(host)) {
        const category = categories.get(name);
        if (category) return category;
      }
      return undefined;
    },
  };
}

/** Asks several lists in turn; the first that knows the host answers. */
export const firstOf = (...lists: readonly HostList[]): HostList => ({
  categoryOf(host) {
    for (const list of lists) {
      const category = list.categoryOf(host);
      if (category) return category;
    }
    return undefined;
  },
});
