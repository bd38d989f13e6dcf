import type { SiteAdapter, SiteModule } from './box.ts';
import { type Override, overridden, unreadable } from './override.ts';
import type { Registry } from './registry.ts';

/** A site's adapter whose registry can be replaced while boxes are open. */
export interface Replaceable {
  readonly adapter: SiteAdapter;
  readonly version: number;
  readonly date: string;
  /**
   * Works with an override from now on, or with the bundled registry for `undefined`. One that this browser cannot read
   * is refused: then the path of the fault is handed back, and the bundled registry stays.
   */
  use(given: Override | undefined): string | undefined;
}

export function replaceable<Known extends Registry>(
  { registry, adapt }: SiteModule<Known>,
  page: Document,
  path: () => string,
): Replaceable {
  let known: Known = registry;
  let now = adapt(page, path, known);
  return {
    adapter: {
      site: now.site,
      boxAt: (element) => now.boxAt(element),
      isPrivate: (element) => now.isPrivate(element),
      boxes: () => now.boxes(),
      expectsBox: () => now.expectsBox(),
    },
    get version() {
      return known.version;
    },
    get date() {
      return known.date;
    },
    use(given) {
      const fault = given && unreadable(given, page);
      known = given && fault === undefined ? overridden(registry, given) : registry;
      now = adapt(page, path, known);
      return fault;
    },
  };
}
