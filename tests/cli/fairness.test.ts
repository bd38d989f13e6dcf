import { describe, expect, it } from 'vitest';
import { probe } from '../../src/cli/fairness.ts';
import { communities } from '../../src/cli/fairness-names.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';

describe('names of ten communities in the same sentences', () => {
  const [pack] = builtInPacks;
  if (!pack) throw new Error('There is no built-in pack');
  const results = probe(pack);

  it('asks about ten communities, twenty names or more of each', () => {
    expect(results.length).toBe(10);
    for (const names of Object.values(communities)) expect(names.length).toBeGreaterThanOrEqual(20);
  });

  it.each(results.map((one) => [one.community, one] as const))('finds nine in ten that are %s', (_, one) => {
    expect(one.found / one.of).toBeGreaterThanOrEqual(0.9);
  });

  it('holds the names of no community much less often than those of another', () => {
    const shares = results.map((one) => one.held / one.of);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.12);
  });
});
