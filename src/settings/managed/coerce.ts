import type { z } from 'zod';

/*
 * How a value reads that came through a registry, a property list or an administrator's hand: switches as 0 and 1 or
 * as words, lists and objects as JSON text, lists as numbered entries. Chromium turns most of it into the type its
 * schema names; Firefox hands it on as it is.
 */

const switches: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [1, true],
  [0, false],
  ['1', true],
  ['0', false],
  ['true', true],
  ['false', false],
]);

const folded = (value: unknown): unknown => (typeof value === 'string' ? value.trim().toLowerCase() : value);

function fromText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    // Not JSON: the schema says what is wrong with it.
    return value;
  }
}

const isNumbered = (keys: readonly string[]): boolean =>
  keys.length > 0 && keys.every((key) => /^\d{1,6}$/.test(key));

/** `{ "1": a, "2": b, "10": c }`, as a registry key reads, in the order of its numbers. */
function fromNumbered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  if (!isNumbered(entries.map(([key]) => key))) return value;
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, entry]) => entry);
}

/** The value in the type its schema wants, where that is sure; else the value itself. */
export function coerce(value: unknown, schema: z.core.$ZodType): unknown {
  switch (schema._zod.def.type) {
    case 'boolean':
      return switches.get(folded(value)) ?? value;
    case 'array':
      return fromNumbered(fromText(value));
    case 'object':
    case 'record':
      return fromText(value);
    default:
      return value;
  }
}
