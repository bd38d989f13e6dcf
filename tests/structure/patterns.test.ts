import { check } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { read, sources } from './sources.ts';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

interface Node {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as Node;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

function patternsOf(file: string): Pattern[] {
  const { program } = parseSync(file, read(file));
  return [...nodesOf(program)].flatMap(({ regex }) =>
    regex ? [{ file, source: regex.pattern, flags: regex.flags }] : [],
  );
}

const patterns = sources.flatMap(patternsOf);

/** Files that may build a pattern from their own constants; each pattern they build is checked below. */
const builders: readonly string[] = ['src/engine/lookalikes.ts'];

/** Far beyond what a safe pattern takes: the verdict must hang on steps counted, not on how busy a machine is. */
const limits = { timeout: 90_000, attackTimeout: 30_000, incubationTimeout: 30_000 };

describe('no pattern can be made slow by a draft', () => {
  it('patterns are written as literals, so that this test sees them', () => {
    const dynamic = sources.filter((file) => /\bRegExp\(/.test(read(file)) && !builders.includes(file));
    expect(dynamic).toEqual([]);
  });

  const distinct = [...new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one])).entries()];

  it.concurrent.each(distinct)('%s', { timeout: 120_000 }, async (_, { file, source, flags }) => {
    const { status } = await check(source, flags.replace('d', ''), limits);
    expect(status, `in ${file}: make its repeats bounded and not adjacent, or read words in a loop`).toBe(
      'safe',
    );
  });
});
