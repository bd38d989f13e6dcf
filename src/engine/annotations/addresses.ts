import { annotation } from '../context.ts';
import type { Span } from '../span.ts';
import { type Word, words } from './words.ts';

/** A house in a street: "14 Wetherby Gardens, Clapton", "Flat 3, Nelson House". */
export interface Address extends Span {
  /** Written with capitals, as addresses are. */
  readonly capitals: boolean;
}

const streets = new Set(
  `street st road rd lane ln avenue ave av close cl court ct crescent cres drive dr gardens gdns grove place pl square
  sq terrace terr ter way walk mews rise row view vale mount parade green hill park heights gate wharf quay path
  villas mansions buildings house lodge cottages cottage towers tower point estate passage yard broadway embankment
  esplanade promenade circus croft fields meadow meadows common wynd brae loan nook garth chase dene glebe copse`.split(
    /\s+/,
  ),
);
/** Without a capital these are too ordinary to end an address. */
const plainStreets = new Set(
  'street road lane avenue close crescent terrace mews drive gardens grove'.split(' '),
);
const notStreetNames = new Set(
  `of the a an to in on at for with and or days day weeks week hours hour minutes mins miles mile km people patients staff
  new more beds bed is was out off up down per am pm over under from by years year old million thousand times times'
  runs points goals great lovely nice little big th st nd rd minute`.split(/\s+/),
);
const flats = new Set(['flat', 'apartment', 'apt', 'unit', 'room']);
/** "lives at 9 mallow court": with these before it, no capitals are needed. */
const livingWords = new Set(
  'lives live living lived address home moved stays staying resides residing dropped drop door flat house discharged discharge'.split(
    ' ',
  ),
);
/** "lives at seven Orchard Close". */
const saidNumbers = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  ),
);
const announces = /^(?:at|is|number|no)$/;
/** "212a Kingsway", where no word for a street follows. */
const streetInOne = /^\p{Lu}\p{Ll}{2,12}(?:way|gate|croft|side|mead|field)$/u;
/** "Rose Cottage, Back Lane": a house with a name for a number. */
const namedHouses = new Set(
  'cottage farm bungalow lodge farmhouse barn cottages villa vicarage rectory forge stables maltings gatehouse bakery chapel'.split(
    ' ',
  ),
);
const longestName = 3;

const houseNumber = /^\d{1,4}(?:[a-h]|-\d{1,4})?$/;
const isHouseNumber = ({ digits, lower }: Word): boolean => digits && houseNumber.test(lower);
const isName = (word: Word): boolean =>
  /^\p{L}[\p{L}'’.-]*$/u.test(word.text) && !notStreetNames.has(word.lower);
const adjacent = (text: string, a: Word, b: Word): boolean =>
  /^[ ,.]{1,2}$|^,?\n$/.test(text.slice(a.end, b.start));

/** The place of the street word that ends "Wetherby Gardens", looking on from the word behind the number. */
function streetEnd(text: string, list: readonly Word[], from: number, told: boolean): number {
  for (let place = from; place <= from + longestName; place += 1) {
    const word = list[place];
    const before = list[place - 1];
    if (!word || !before || !adjacent(text, before, word)) return -1;
    // "episode 6. If Dr …": a sentence ends there.
    if (place === from && text.startsWith('. ', before.end)) return -1;
    const name = word.lower.replace(/\.$/, '');
    if (place > from && streets.has(name) && (told || word.capital || plainStreets.has(name))) return place;
    if (told && place === from && streetInOne.test(word.text)) return place;
    if (told && place > from && list[place - 1]?.text === 'The' && word.capital) return place;
    if (place === from && word.text === 'St' && list[place + 1]?.capital) continue;
    if (!isName(word) && !(told && place === from && word.text === 'The')) return -1;
  }
  return -1;
}

/** Takes ", Clapton" and ", London" in: capitalised words behind a comma. */
function withTown(text: string, list: readonly Word[], last: number): number {
  let end = last;
  for (let taken = 0; taken < 3; taken += 1) {
    const word = list[end];
    const next = list[end + 1];
    if (!word || !next?.capital || next.allCaps) break;
    const between = text.slice(word.end, next.start);
    if (between !== ', ' && between !== ',' && !(taken > 0 && between === ' ')) break;
    end += 1;
  }
  return end;
}

function namedHouse(text: string, list: readonly Word[], at: number): Address | undefined {
  const word = list[at];
  const name = list[at - 1];
  if (!word?.capital || !name?.capital || text.charAt(word.end) !== ',') return undefined;
  const end = streetEnd(text, list, at + 1, false);
  const last = end < 0 ? undefined : list[withTown(text, list, end)];
  return last && { start: name.start, end: last.end, capitals: true };
}

/** Houses in streets, wherever they are; whose they are is for the rule to say. */
export const addresses = annotation((context): readonly Address[] => {
  const { text } = context;
  const list = words(context);
  const found: Address[] = [];
  for (const word of list) {
    const { index } = word;
    const house = namedHouses.has(word.lower) ? namedHouse(text, list, index) : undefined;
    if (house) found.push(house);
    const said = saidNumbers.has(word.lower);
    if (!said && !isHouseNumber(word)) continue;
    const ahead = list[index - 1]?.lower ?? '';
    const flat = flats.has(ahead);
    const told = flat || list.slice(Math.max(0, index - 4), index).some((one) => livingWords.has(one.lower));
    if (said && !(told && announces.test(ahead))) continue;
    const end = streetEnd(text, list, index + 1, told);
    if (end < 0) continue;
    const last = list[withTown(text, list, end)];
    const street = list[end];
    if (!last || !street) continue;
    const start = flat ? (list[index - 1]?.start ?? word.start) : word.start;
    const before = found.at(-1);
    if (before && start < before.end) continue;
    found.push({ start, end: last.end, capitals: list[index + 1]?.capital === true && street.capital });
  }
  return found;
});
