import type { Pack } from './schema.ts';

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const print = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Lists whose entries have a name of their own are compared by it, and not by their place. */
function named(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const names = value.map((one) => (isTable(one) ? (one.id ?? one.kind ?? one.host) : undefined));
  if (value.length === 0 || names.some((name) => typeof name !== 'string')) return value;
  return Object.fromEntries(value.map((one, index) => [String(names[index]), one]));
}

function compare(one: unknown, other: unknown, path: string): string[] {
  const [a, b] = [named(one), named(other)];
  if (isTable(a) && isTable(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap((key) => compare(a[key], b[key], path === '' ? key : `${path}.${key}`));
  }
  return print(a) === print(b) ? [] : [`${path}: ${print(a)} → ${print(b)}`];
}

/** What changes from one pack to another, a line each: where, before, after. */
export const difference = (from: Pack, to: Pack): string[] => compare(from, to, '');
