/** A text and the one of others that says most of it in the same words. */
export interface Near {
  readonly text: string;
  readonly other: string;
  /** Share of the runs of words that both have, of all that either has: 0 to 1. */
  readonly alike: number;
}

/** So many words in a row make a run: shorter ones are everybody's. */
const run = 3;

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = Math.max(1, words.length - run + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + run).join(' ')));
}

/** The texts that are, in half or more of their runs of words, one of the others. */
export function nearOnes(texts: readonly string[], others: readonly string[], least = 0.5): readonly Near[] {
  const known = others.map((other) => ({ other, runs: runsOf(other) }));
  const byRun = new Map<string, number[]>();
  for (const [index, { runs }] of known.entries()) {
    for (const one of runs) {
      const found = byRun.get(one);
      if (found) found.push(index);
      else byRun.set(one, [index]);
    }
  }
  return texts.flatMap((text): readonly Near[] => {
    const runs = runsOf(text);
    const shared = new Map<number, number>();
    for (const one of runs) {
      for (const index of byRun.get(one) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const near = [...shared].flatMap(([index, both]) => {
      const { other = '', runs: its } = known[index] ?? {};
      const alike = both / (runs.size + (its?.size ?? 0) - both);
      return alike >= least ? [{ text, other, alike }] : [];
    });
    const [nearest] = near.sort((one, two) => two.alike - one.alike);
    return nearest ? [nearest] : [];
  });
}
