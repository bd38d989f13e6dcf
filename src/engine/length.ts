import { find } from 'linkifyjs';
import type { Draft, Site } from './draft.ts';

/** How many characters a site takes in one post, by its own way of counting. */
const limits: Readonly<Partial<Record<Site, number>>> = { twitter: 280 };

const linkWeight = 23;
const light: readonly (readonly [number, number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

function weightOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return light.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function weighPlain(text: string): number {
  if (!/\P{ASCII}/u.test(text)) return text.length;
  let weight = 0;
  for (const { segment } of graphemes.segment(text)) {
    weight += emoji.test(segment) ? 2 : [...segment].reduce((sum, one) => sum + weightOf(one), 0);
  }
  return weight;
}

/** X's weighted length: most characters 1, wide ones and emoji 2, every link 23 (docs.x.com, counting characters). */
export function weightedLength(text: string): number {
  const plain = text.normalize('NFC');
  let weight = 0;
  let from = 0;
  for (const link of find(plain, 'url')) {
    weight += weighPlain(plain.slice(from, link.start)) + linkWeight;
    from = link.end;
  }
  return weight + weighPlain(plain.slice(from));
}

/** What is still free in the last part of the draft, in the site's own count; endless where there is no limit. */
export function roomLeft(draft: Draft): number {
  const limit = limits[draft.site];
  if (limit === undefined || draft.surface === 'profile') return Number.POSITIVE_INFINITY;
  const lastPart = draft.text.slice(draft.breaks?.at(-1) ?? 0);
  return limit - weightedLength(lastPart.trimEnd());
}
