/**
 * An XOR filter (Graf and Lemire, 2019): says "not in the list" for certain and "in the list" with a small chance of
 * being wrong. Used for the English dictionary, which as text would be four times the size. Which words were in it can
 * still be asked, one by one.
 */
export interface Filter {
  has(word: string): boolean;
}

export interface PackedFilter {
  /** With which seed the words could be laid out. */
  readonly seed: number;
  /** Marks of seven bits, one a place, base64. */
  readonly marks: string;
}

/** A word of the list is found by three marks together; a stranger's fit by chance once in 128. */
const markBits = 7;
const markMask = (1 << markBits) - 1;

/** FNV-1a over UTF-16 units, then mixed, so that two seeds give independent values. 32 bits, unsigned. */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < word.length; index += 1) {
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

interface Where {
  /** One place in each third of the filter. */
  readonly places: readonly [number, number, number];
  readonly mark: number;
}

function whereIs(word: string, seed: number, third: number): Where {
  const first = hash(word, 0x811c9dc5 + seed);
  const second = hash(word, 0x9747b28c + seed);
  const mixed = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x7feb352d)) >>> 0;
  return {
    places: [first % third, third + (second % third), 2 * third + (mixed % third)],
    mark: ((first >>> 25) ^ second) & markMask,
  };
}

/** Puts words in an order in which each has, when its turn comes, a place to itself. Undefined when there is none. */
function peel(all: readonly Where[], size: number): { word: Where; place: number }[] | undefined {
  const counts = new Uint16Array(size);
  const mixes = new Int32Array(size);
  const toggle = (index: number, by: 1 | -1): void => {
    for (const place of all[index]?.places ?? []) {
      counts[place] = (counts[place] ?? 0) + by;
      mixes[place] = (mixes[place] ?? 0) ^ index;
    }
  };
  for (const index of all.keys()) toggle(index, 1);
  const alone = [...counts.keys()].filter((place) => counts[place] === 1);
  const order: { word: Where; place: number }[] = [];
  for (let place = alone.pop(); place !== undefined; place = alone.pop()) {
    const index = mixes[place] ?? 0;
    const word = all[index];
    if (counts[place] !== 1 || !word) continue;
    toggle(index, -1);
    order.push({ word, place });
    for (const one of word.places) if (counts[one] === 1) alone.push(one);
  }
  return order.length === all.length ? order.reverse() : undefined;
}

function packMarks(marks: Uint8Array): string {
  const bytes = new Uint8Array(Math.ceil((marks.length * markBits) / 8) + 1);
  for (const [index, mark] of marks.entries()) {
    const at = index * markBits;
    const pair = mark << (at & 7);
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (pair & 255);
    bytes[(at >> 3) + 1] = (bytes[(at >> 3) + 1] ?? 0) | (pair >> 8);
  }
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function unpackMarks(packed: string): Uint8Array {
  const text = atob(packed);
  const marks = new Uint8Array(Math.floor(((text.length - 1) * 8) / markBits));
  for (let index = 0; index < marks.length; index += 1) {
    const at = index * markBits;
    const pair = text.charCodeAt(at >> 3) | (text.charCodeAt((at >> 3) + 1) << 8);
    marks[index] = (pair >> (at & 7)) & markMask;
  }
  return marks;
}

/** Packs words, each once, at 8.6 bits each. The same words always give the same filter. */
export function packFilter(words: readonly string[]): PackedFilter {
  const third = Math.ceil((1.23 * words.length + 32) / 3);
  for (let seed = 0; ; seed += 1) {
    const order = peel(
      words.map((word) => whereIs(word, seed, third)),
      3 * third,
    );
    if (!order) continue;
    const marks = new Uint8Array(3 * third);
    for (const { word, place } of order) {
      marks[place] = word.places.reduce(
        (mark, one) => (one === place ? mark : mark ^ (marks[one] ?? 0)),
        word.mark,
      );
    }
    return { seed, marks: packMarks(marks) };
  }
}

export function openFilter({ seed, marks: packed }: PackedFilter): Filter {
  const marks = unpackMarks(packed);
  const third = Math.floor(marks.length / 3);
  return {
    has(word) {
      const { places, mark } = whereIs(word, seed, third);
      const [a, b, c] = places;
      return ((marks[a] ?? 0) ^ (marks[b] ?? 0) ^ (marks[c] ?? 0)) === mark;
    },
  };
}
