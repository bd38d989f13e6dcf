import type { Disclaimer, DisclaimerKind, Pack } from './schema.ts';

/**
 * The disclaimer for a kind of text. Where a policy prescribes none for it, its personal one serves, save for
 * a reference: that has to say that it is no reference from the employer.
 */
export function disclaimerFor(pack: Pack, kind: DisclaimerKind): Disclaimer | undefined {
  const find = (wanted: DisclaimerKind): Disclaimer | undefined =>
    pack.disclaimers.find((one) => one.kind === wanted);
  return find(kind) ?? (kind === 'reference' ? undefined : find('personal'));
}

/**
 * The fullest wording that fits: the prescribed words, else the longest short form. Undefined when none does.
 * `room` counts as `measure` does: a site with its own way of counting passes that; UTF-16 units otherwise.
 */
export function variantThatFits(
  disclaimer: Disclaimer,
  room: number,
  measure: (text: string) => number = (text) => text.length,
): string | undefined {
  if (room === Number.POSITIVE_INFINITY || measure(disclaimer.text) <= room) return disclaimer.text;
  const shorter = disclaimer.short.toSorted((one, other) => measure(other) - measure(one));
  return shorter.find((text) => measure(text) <= room);
}
