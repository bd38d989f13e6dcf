/** A pseudo-random number from 0 up to 1, the same row for the same seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const parts =
  'bet win play spin lucky casino slot poker bingo odds club royal star gold vip mega top best'.split(' ');
const tops = ['com', 'net', 'org', 'co.uk', 'bet', 'casino', 'xyz', 'io', 'de', 'app'];

/** Host names such as large lists hold: many alike, some under one another. */
export function generatedHosts(count: number, seed = 7): string[] {
  const next = dice(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  return Array.from({ length: count }, () => {
    const glue = next() < 0.2 ? '-' : '';
    const name = `${pick(parts)}${glue}${pick(parts)}${Math.floor(next() * 4000)}`;
    const under = next() < 0.2 ? `${pick(['www', 'm', 'play', 'uk'])}.` : '';
    return `${under}${name}.${pick(tops)}`;
  });
}
