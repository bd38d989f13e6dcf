import { mayHoldLink } from '../engine/annotations/links.ts';
import type { OwnLists } from '../lexicons/hosts/host-list.ts';
import { indexName, indexSchema } from '../lists/index-file.ts';
import { ownListsOf } from '../lists/own-lists.ts';
import { type CompiledList, readList, UnreadableList } from '../lists/read.ts';
import type { ShownManaged } from '../messages/shown-managed.ts';
import { say } from '../words/say.ts';

/** The organisation's large lists of hosts, opened when the first link is written and not before. */
export interface ListsDesk {
  /** What the rules ask; `undefined` where there is no list, or no link in the text. Never rejects. */
  listsFor(text: string): Promise<OwnLists | undefined>;
  /** Each list that is there, and each that cannot be used, for the settings page. */
  shown(): Promise<ShownManaged>;
}

/** Gives a file of the package's folder of lists. Rejects where it is not there. */
type Fetch = (name: string) => Promise<Response>;

interface Opened {
  readonly lists: OwnLists | undefined;
  readonly shown: ShownManaged;
}

type Read =
  | { readonly name: string; readonly list: CompiledList }
  | { readonly name: string; readonly why: string };

async function openList(name: string, fetchFile: Fetch): Promise<Read> {
  try {
    const file = await fetchFile(name);
    return { name, list: readList(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    const why = error instanceof UnreadableList ? error.message : say('fault.noList');
    return { name, why };
  }
}

async function openAll(fetchFile: Fetch): Promise<Opened> {
  const index = indexSchema.parse(await (await fetchFile(indexName)).json());
  const read = await Promise.all(index.lists.map((name) => openList(name, fetchFile)));
  const found = read.flatMap((one) => ('list' in one ? [one] : []));
  return {
    lists: ownListsOf(found.map(({ list }) => list)),
    shown: {
      entries: found.map(({ name, list }) => ({
        key: name,
        title: say('managed.list'),
        value: say('managed.listed', { category: list.category, count: list.count }),
        holds: 'locked',
      })),
      ignored: read.flatMap((one) => ('why' in one ? [{ path: one.name, message: one.why }] : [])),
    },
  };
}

const unreadable = (): Opened => ({
  lists: undefined,
  shown: {
    entries: [],
    ignored: [{ path: indexName, message: say('fault.unreadableLists') }],
  },
});

/** Keeps the lists once they are opened, for as long as the background lives. */
export function createListsDesk(fetchFile: Fetch): ListsDesk {
  let opening: Promise<Opened> | undefined;
  let opened: Opened | undefined;
  const open = async (): Promise<Opened> => {
    opening ??= openAll(fetchFile).catch(unreadable);
    opened = await opening;
    return opened;
  };
  return {
    async listsFor(text) {
      if (!opened && !mayHoldLink(text)) return undefined;
      return (opened ?? (await open())).lists;
    },
    shown: async () => (await open()).shown,
  };
}
