import { isEnglish } from '../../lexicons/english.ts';
import { isFirstName } from '../../lexicons/first-names.ts';
import { eponyms, publicFigures } from '../../lexicons/known-names.ts';
import { places } from '../../lexicons/places.ts';
import { roles } from '../../lexicons/roles.ts';
import type { Context } from '../context.ts';
import type { Word } from './words.ts';
import { withoutPossessive } from './words.ts';

/** Words that firms' names end in. */
const firmEndings = new Set(
  `ltd limited plc llp inc gmbh group holdings health healthcare systems solutions services technologies technology tech medical
  medicals pharma pharmaceuticals supplies software consulting diagnostics catering facilities logistics energy partners
  labs laboratories digital recruitment staffing care clean cleaning cleaners linen laundry security imaging informatics
  analytics data cloud networks telecom foods kitchens build builders construction property estates parking transport
  ambulances couriers associates consultants advisory capital bros brothers sons co company corp international global uk
  europe works house devices biotech bio surgical dental equipment print office interiors engineering homes scanners hospitals clinics`.split(
    /\s+/,
  ),
);
/** Capitalised words of health care that are no firm. */
const notFirms = new Set(
  `nhs trust ward hospital icu itu a&e ed hr it pals cqc icb gp gps covid uk england london i i'm i've english monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november december
  christmas easter eid diwali twitter facebook linkedin x teams zoom whatsapp band dr mr mrs ms miss sister matron nurse
  royal st epr mri ct nice bma rcn unison unite rcm gmc nmc microsoft google apple amazon netflix tesco domino's spotify bbc itv sky
  psa rip fyi diy phd gcse gcses tldr aita asap windows excel word outlook sharepoint android iphone`.split(
    /\s+/,
  ),
);
const longestName = 4;

const bare = (word: Word): string => word.bare;
/** Firms' names end in such a word. */
export const firmEnds = (word: Word): boolean => firmEndings.has(bare(word));
const joins = (a: Word, b: Word, text: string): boolean => /^(?: | ?& ?)$/.test(text.slice(a.end, b.start));

/** "Rob Ford", "Amira and Bex": goes on from a first name. */
function isPartOfPerson(list: readonly Word[], at: number): boolean {
  const [one, two] = [list[at - 1], list[at - 2]];
  const here = list[at];
  if (one?.capital && here && here.start - one.end === 1 && isFirstName(bare(one)))
    return !firmEndings.has(bare(here));
  return Boolean((one?.lower === 'and' || one?.lower === '&') && two?.capital && isFirstName(bare(two)));
}

const contracted = /'(?:t|ve|re|ll|m|d)$/;
const livesThrough = /^(?:lost|lose|losing|had|brought|named|welcomed|sat|came|went)$/;

/** "The Hendersons lost their baby": a family, and no firm. */
const isFamily = (list: readonly Word[], at: number): boolean =>
  list[at - 1]?.lower === 'the' &&
  /[a-z]s$/.test(list[at]?.lower ?? '') &&
  livesThrough.test(list[at + 1]?.lower ?? '');

/**
 * Frame class "firm": a capitalised name that is no person, place or role, or any that ends like a firm's:
 * "Quillby Linen", "Medivance". Gives back the place behind it, or -1.
 */
export function readFirm(list: readonly Word[], at: number, context: Context): number {
  const first = list[at];
  if (!first?.capital) return -1;
  if (isPartOfPerson(list, at) || isFamily(list, at) || contracted.test(first.lower)) return -1;
  if (notFirms.has(bare(first)) || publicFigures.at(list, at) || eponyms.at(list, at)) return -1;
  if (places.at(list, at)) return -1;
  if (roles.at(list, at) || '@#/'.includes(context.text.charAt(first.start - 1) || ' ')) return -1;
  let to = at + 1;
  for (let next = list[to]; next?.capital && to < at + longestName; next = list[to]) {
    const before = list[to - 1];
    if (!before || before.lower.endsWith("'s") || !joins(before, next, context.text)) break;
    to += 1;
  }
  const last = list[to - 1];
  if (to > at + 1 && last && firmEndings.has(bare(last))) return to;
  if (isFirstName(bare(first))) return -1;
  const strange = !isEnglish(bare(first));
  if (strange && first.text.length > 2) return to;
  const mixedCase =
    /[a-z][A-Z]/.test(first.text) || (first.allCaps && first.text.length > 2 && first.text.length < 6);
  return !first.opens && (mixedCase || (to > at + 1 && !first.allCaps)) ? to : -1;
}

const isListed = (word: string, list: readonly string[]): boolean => list.includes(word);

/** Frame class "listed": a partner or supplier that the policy pack names. */
export function readListed(list: readonly Word[], at: number, { pack }: Context): number {
  const { suppliers, partners } = pack.words;
  if (suppliers.length + partners.length === 0) return -1;
  const names = [...suppliers, ...partners].map((one) => one.toLowerCase());
  for (let length = Math.min(longestName, list.length - at); length > 0; length -= 1) {
    const words = list
      .slice(at, at + length)
      .map((word) => word.lower)
      .join(' ');
    if (isListed(words, names) || isListed(withoutPossessive(words), names)) return at + length;
  }
  return -1;
}
