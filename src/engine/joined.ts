import { overlap, type Span } from './span.ts';

/** Puts overlapping findings of one kind together, so that the words of all are underlined once. In order. */
export function joined<T extends Span & { readonly kind: string }>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    const before = kept.findLastIndex((other) => other.kind === one.kind && overlap(other, one));
    const other = kept[before];
    if (other) kept[before] = { ...other, end: Math.max(other.end, one.end) };
    else kept.push(one);
  }
  return kept;
}
