const none: readonly never[] = [];

/** All matches of a global pattern. Where there are none, as in most drafts, without what `matchAll` prepares first. */
export const matchesOf = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? none : text.matchAll(pattern);
