import type { Rule } from '../engine/rule.ts';

/** Every file one folder down is a rule: adding one is adding a file, removing one is deleting it. */
const files = import.meta.glob<Rule>('./*/*.ts', { eager: true, import: 'default' });

export const rules: readonly Rule[] = Object.keys(files)
  .sort()
  .map((path) => files[path] as Rule);
