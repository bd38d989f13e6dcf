import { indexFile, indexName, listsFolder } from '../../lists/index-file.ts';
import type { Files } from './archive.ts';

/** The same package with an organisation's lists of hosts in it, by file name. */
export const withLists =
  (lists: Files) =>
  (files: Files): Files => ({
    ...files,
    ...Object.fromEntries(Object.entries(lists).map(([name, bytes]) => [`${listsFolder}/${name}`, bytes])),
    [`${listsFolder}/${indexName}`]: Buffer.from(indexFile(Object.keys(lists).sort())),
  });
