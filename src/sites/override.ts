import type { AttachmentKind } from '../engine/draft.ts';
import type { KnownSite, Ladder, Registry, Route } from './registry.ts';

/** A registry that takes the place of parts of the bundled one: each ladder or list of routes as a whole. */
export interface Override {
  readonly site: KnownSite;
  readonly version: number;
  readonly date: string;
  readonly ladders?: Readonly<Record<string, Ladder | undefined>> | undefined;
  readonly routes?: Readonly<Record<string, readonly Route[] | undefined>> | undefined;
  readonly attachments?: Readonly<Partial<Record<AttachmentKind, Ladder | undefined>>> | undefined;
}

const isPrivate = (name: string): boolean => name.startsWith('private');

/** Each list of `given` in place of the one in `known`. What keeps private places private is only ever added to. */
function replaced<Lists extends Readonly<Record<string, readonly unknown[]>>>(
  known: Lists,
  given: Readonly<Record<string, readonly unknown[] | undefined>> = {},
): Lists {
  const changed = Object.entries(given).flatMap(([name, list]) =>
    list ? [[name, isPrivate(name) ? [...(known[name] ?? []), ...list] : list] as const] : [],
  );
  return { ...known, ...Object.fromEntries(changed) };
}

/** The registry to work with: the bundled one with what an override changes. */
export const overridden = <Known extends Registry>(known: Known, given: Override): Known => ({
  ...known,
  version: given.version,
  date: given.date,
  ladders: replaced(known.ladders, given.ladders),
  routes: replaced(known.routes, given.routes),
  attachments: { ...known.attachments, ...given.attachments },
});

/** The path of the first selector that this browser cannot read; `undefined` where it can read them all. */
export function unreadable({ ladders = {}, attachments = {} }: Override, page: Document): string | undefined {
  const nowhere = page.createDocumentFragment();
  const reads = (selector: string): boolean => {
    try {
      nowhere.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  };
  for (const [list, named] of Object.entries({ ladders, attachments })) {
    for (const [name, ladder] of Object.entries(named)) {
      const at = (ladder ?? []).findIndex(({ selector }) => !reads(selector));
      if (at >= 0) return `${list}.${name}[${at}].selector`;
    }
  }
  return undefined;
}
