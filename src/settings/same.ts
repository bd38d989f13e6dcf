const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In JSON with the names of each table sorted: browsers hand tables back in an order of their own. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    isTable(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );

/** Whether two values would be stored as the same: what is `undefined` is not there. */
export const same = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);

/** Whether everything in `part` stands in `whole` as well, which may have more. */
export function holds(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part;
  if (typeof whole !== 'object' || whole === null) return false;
  const known = new Map(Object.entries(whole));
  return Object.entries(part).every(([key, value]) => holds(known.get(key), value));
}
