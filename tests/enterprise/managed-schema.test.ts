import { describe, expect, it } from 'vitest';
import { managedStorageSchema, type PolicySchema } from '../../src/enterprise/managed-schema.ts';
import { managedKeys } from '../../src/settings/managed/keys.ts';

/** Keywords of Chromium's policy schemas that take effect and load; a boolean `additionalProperties` stops the extension. */
const known = ['type', 'title', 'description', 'items', 'properties', 'additionalProperties'];

function nodes(schema: PolicySchema, path = '#'): [string, PolicySchema][] {
  const under: [string, PolicySchema | undefined][] = [
    [`${path}[]`, schema.items],
    [`${path}.*`, schema.additionalProperties],
    ...Object.entries(schema.properties ?? {}).map(([name, one]): [string, PolicySchema] => [
      `${path}.${name}`,
      one,
    ]),
  ];
  return [[path, schema], ...under.flatMap(([place, one]) => (one ? nodes(one, place) : []))];
}

describe('the schema that browsers are given', () => {
  const schema = managedStorageSchema();

  it('has every setting, titled and described', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(managedKeys);
    for (const one of Object.values(schema.properties ?? {})) {
      expect(one.title).toBeTruthy();
      expect(one.description).toBeTruthy();
    }
  });

  it.each(nodes(schema))('%s is one plain type', (_, node) => {
    expect(Object.keys(node).filter((word) => !known.includes(word))).toEqual([]);
    expect(['string', 'boolean', 'array', 'object']).toContain(node.type);
    if (node.type === 'array') expect(node.items).toBeDefined();
    if (node.type === 'object') expect(node.properties ?? node.additionalProperties).toBeTypeOf('object');
  });
});
