import { z } from '../engine/zod.ts';
import {
  type Managed,
  type ManagedKey,
  managedKeys,
  managedSchema,
  toldOf,
} from '../settings/managed/keys.ts';

/** A schema as Chromium's policy code reads it: one plain type a node, and nothing it would refuse to load. */
export interface PolicySchema {
  readonly type: 'string' | 'boolean' | 'integer' | 'number' | 'array' | 'object';
  readonly title?: string;
  readonly description?: string;
  readonly items?: PolicySchema;
  readonly properties?: Readonly<Record<string, PolicySchema>>;
  readonly additionalProperties?: PolicySchema;
}

interface JsonSchema {
  readonly type?: unknown;
  readonly items?: unknown;
  readonly properties?: unknown;
  readonly additionalProperties?: unknown;
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

const types = ['string', 'boolean', 'integer', 'number', 'array', 'object'] as const;

/**
 * The types of a schema and no more. Chromium drops a whole key for one value outside an enum or one missing entry,
 * and tells nobody; so it is told types only, and Postcheck itself reads the rest and tells what it could not use.
 * It refuses to load an extension for a union, a boolean `additionalProperties` or a list without `items`.
 */
function looseOf(schema: unknown, path: string): PolicySchema {
  const type = isSchema(schema) ? types.find((one) => one === schema.type) : undefined;
  if (!isSchema(schema) || !type) throw new Error(`${path} has no single type that browsers can be told`);
  if (type === 'array') return { type, items: looseOf(schema.items, `${path}[]`) };
  if (type !== 'object') return { type };
  if (isSchema(schema.properties)) {
    const properties = Object.entries(schema.properties).map(([name, one]) => [
      name,
      looseOf(one, `${path}.${name}`),
    ]);
    return { type, properties: Object.fromEntries(properties) };
  }
  return { type, additionalProperties: looseOf(schema.additionalProperties, `${path}.*`) };
}

const jsonSchema = z.toJSONSchema(managedSchema, { io: 'input' });

/** The type of one key, as browsers are told it. */
export function policySchemaOf(key: ManagedKey): PolicySchema {
  const { title, description } = toldOf(key);
  return { ...looseOf(jsonSchema.properties?.[key], key), title, description };
}

/** What the manifest's `storage.managed_schema` names: every key, titled and described, none required. */
export const managedStorageSchema = (): PolicySchema => ({
  type: 'object',
  properties: Object.fromEntries(managedKeys.map((key) => [key, policySchemaOf(key)])),
});

/** The keys that are set, in the schema's order, so that the same settings always give the same files. */
export const entriesOf = (settings: Managed): [ManagedKey, unknown][] =>
  managedKeys.flatMap((key): [ManagedKey, unknown][] =>
    settings[key] === undefined ? [] : [[key, settings[key]]],
  );
