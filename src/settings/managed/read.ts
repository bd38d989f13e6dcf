import { z } from '../../engine/zod.ts';
import { type Fault, faultsOf } from '../../policy/fault.ts';
import { coerce } from './coerce.ts';
import { type Managed, type ManagedKey, managedKeys, managedSchema } from './keys.ts';

export interface ManagedRead {
  readonly values: Managed;
  /** What was set and could not be used, each with its place. */
  readonly ignored: readonly Fault[];
}

const isKey = (name: string): name is ManagedKey => managedKeys.some((key) => key === name);

const under = (key: string, fault: Fault): Fault => ({
  path: fault.path === '' ? key : `${key}${fault.path.startsWith('[') ? '' : '.'}${fault.path}`,
  message: fault.message,
});

type Parsed = { readonly value: unknown } | { readonly faults: readonly Fault[] };

function parse(schema: z.ZodType, value: unknown): Parsed {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? { value: parsed.data } : { faults: faultsOf(parsed.error) };
}

interface Sound {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** The sound entries of a list, and what is wrong with the others. */
function soundEntries(schema: z.ZodArray, list: readonly unknown[]): Sound {
  const read = list.map((entry) => parse(schema.element as z.ZodType, entry));
  return {
    value: read.flatMap((one) => ('value' in one ? [one.value] : [])),
    faults: read.flatMap((one, index) =>
      'faults' in one ? one.faults.map((fault) => under(`[${index}]`, fault)) : [],
    ),
  };
}

/** The same for a table of names and values. */
function soundPairs(schema: z.ZodRecord, table: object): Sound {
  const read = Object.entries(table).map(([name, entry]) => ({
    name,
    parsed: parse(schema, { [name]: entry }),
  }));
  return {
    value: Object.assign({}, ...read.map(({ parsed }) => ('value' in parsed ? parsed.value : {}))),
    faults: read.flatMap(({ parsed }) => ('faults' in parsed ? parsed.faults : [])),
  };
}

/** One bad entry costs that entry and no more: the browsers' own way, to lose the list without a word, helps nobody. */
function salvage(schema: z.ZodType, value: unknown): Sound | undefined {
  if (schema instanceof z.ZodArray && Array.isArray(value)) return soundEntries(schema, value);
  if (schema instanceof z.ZodRecord && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return soundPairs(schema, value);
  }
  return undefined;
}

interface Read {
  readonly value?: unknown;
  readonly faults: readonly Fault[];
}

function readKey(key: ManagedKey, given: unknown): Read {
  const schema = managedSchema.shape[key].unwrap() as z.ZodType;
  const value = coerce(given, schema);
  const whole = parse(schema, value);
  if ('value' in whole) return { value: whole.value, faults: [] };
  const sound = salvage(schema, value);
  const usable = sound && parse(schema, sound.value);
  if (!sound || !usable || !('value' in usable))
    return { faults: whole.faults.map((fault) => under(key, fault)) };
  return { value: usable.value, faults: sound.faults.map((fault) => under(key, fault)) };
}

/**
 * Reads what the browser hands over as managed settings, key by key, so that one mistake never costs another key.
 * Firefox may hand over the whole as JSON text. Never throws.
 */
export function readManaged(given: unknown): ManagedRead {
  const all = coerce(given, managedSchema);
  if (all === undefined || all === null) return { values: {}, ignored: [] };
  if (typeof all !== 'object' || Array.isArray(all)) {
    return { values: {}, ignored: [{ path: '', message: 'The managed settings are not an object { }' }] };
  }
  const values: Record<string, unknown> = {};
  const ignored: Fault[] = [];
  for (const [name, value] of Object.entries(all)) {
    if (!isKey(name)) {
      ignored.push({ path: name, message: `Postcheck has no setting called "${name}"` });
      continue;
    }
    if (value === undefined || value === null) continue;
    const read = readKey(name, value);
    if (read.value !== undefined) values[name] = read.value;
    ignored.push(...read.faults);
  }
  return { values: managedSchema.parse(values), ignored };
}

export type Values = Readonly<Record<string, unknown>>;

/** Whether a value that its schema allows can be used: a policy pack may be text and still not be a pack. */
export type Usable = (key: ManagedKey, value: unknown) => boolean;

/** Of the values before, those whose key now has a value that cannot be used. */
export function lastGood(before: Values, now: Values, usable: Usable): Values {
  const works = (key: ManagedKey, given: unknown): boolean => {
    const { value } = readKey(key, given);
    return value !== undefined && usable(key, value);
  };
  const isSet = (values: Values, key: ManagedKey): boolean =>
    values[key] !== undefined && values[key] !== null;
  const kept = managedKeys.filter(
    (key) => isSet(now, key) && isSet(before, key) && !works(key, now[key]) && works(key, before[key]),
  );
  return Object.fromEntries(kept.map((key) => [key, before[key]]));
}
