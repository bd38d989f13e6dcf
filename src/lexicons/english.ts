import packed from '../../assets/lexicons/words.json';
import { withoutPossessive } from '../engine/annotations/words.ts';
import { openFilter } from './filter.ts';

const filter = openFilter(packed);

/** Endings English adds freely; the list holds most forms, not all. */
const forms = ['s', 'ed', 'ing', 'ly', 'ness', 'less', 'ish'];

/**
 * Whether a lower-case word is in the English dictionary. Wrong about one stranger in 128, which then counts as
 * a word; never wrong about a word of the list. Plain first names ("peter") are left out on purpose.
 */
export function isEnglish(lower: string): boolean {
  if (filter.has(lower)) return true;
  const bare = withoutPossessive(lower);
  if (bare !== lower && filter.has(bare)) return true;
  if (lower.includes('-')) return lower.split('-').every((part) => part.length < 3 || filter.has(part));
  const form = forms.find((ending) => lower.length > ending.length + 3 && lower.endsWith(ending));
  return form !== undefined && filter.has(lower.slice(0, -form.length));
}

export const englishWordCount = packed.count;
