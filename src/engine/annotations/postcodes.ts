import { postcodeAreas } from '../../lexicons/postcode-areas.ts';
import { annotation } from '../context.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../span.ts';
import { insideLink } from './nearby.ts';

/** A full postcode: "E9 5QQ". */
export interface Postcode extends Span {
  /** In capitals, with one blank. */
  readonly code: string;
  /** Written in capitals, as people write postcodes. */
  readonly capitals: boolean;
}

const shape = /\b([a-z]{1,2})(\d[\da-z]?)[ .\-_/]{0,3}([0-9oOiIlL]) ?([a-z]{2})\b/gi;
const outwardLetters = /^(?:[A-Z]\d[\dA-HJKPSTUW]?|[A-Z]{2}\d[\dABEHMNPRVWXY]?)$/;
const inwardLetters = /^[ABD-HJLNP-UW-Z]{2}$/;
/** "B6 1ST", "M1 2HR": an ordinal or a time, when not in capitals. */
const ordinary = /^(?:st|nd|rd|th|hr|pt|ft|lb)$/;
const figures: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Full postcodes of areas that exist, letters for digits allowed in the inward part. */
export const postcodes = annotation(({ text }): readonly Postcode[] => {
  const found: Postcode[] = [];
  for (const match of matchesOf(text, shape)) {
    const [whole, area = '', district = '', sector = '', unit = ''] = match;
    const outward = (area + district).toUpperCase();
    const letters = unit.toUpperCase();
    if (
      !postcodeAreas.has(area.toUpperCase()) ||
      !outwardLetters.test(outward) ||
      !inwardLetters.test(letters)
    )
      continue;
    const capitals = unit === letters && area === area.toUpperCase();
    const blank = whole.length > area.length + district.length + 3;
    if (!capitals && (ordinary.test(unit) || (!blank && unit !== unit.toLowerCase()))) continue;
    if (!capitals && !/\d/.test(sector)) continue;
    const span = { start: match.index, end: match.index + whole.length };
    // "LS6 4 BT" in capitals; "e1 2 am" is no postcode.
    if (!capitals && / [a-z]{2}$/i.test(whole)) continue;
    if (insideLink(text, span)) continue;
    const figure = figures[sector.toUpperCase()] ?? sector;
    found.push({ ...span, code: `${outward} ${figure}${letters}`, capitals });
  }
  return found;
});
