/**
 * A Bloom filter: says "not in the list" for certain and "in the list" with a small chance of being wrong.
 * Used for the English dictionary, which as text would be four times the size. Which words were in it can
 * still be asked, one by one.
 */
export interface Filter {
  has(word: string): boolean;
}

export interface PackedFilter {
  /** How many bits each word sets. */
  readonly hashes: number;
  /** The bits, base64. */
  readonly bits: string;
}

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

const firstSeed = 0x811c9dc5;
const stepSeed = 0x9747b28c;

/** The bits a word stands for, by double hashing (Kirsch and Mitzenmacher, 2006). */
const placeOf = (first: number, step: number, index: number, size: number): number =>
  ((first + Math.imul(index, step)) >>> 0) % size;

/** Packs words at so many bits each; 9.6 bits and 7 hashes are wrong about one stranger in 100. */
export function packFilter(words: readonly string[], bitsEach = 9.6, hashes = 7): PackedFilter {
  const bytes = new Uint8Array(Math.ceil((words.length * bitsEach) / 8));
  for (const word of words) {
    const first = hash(word, firstSeed);
    const step = hash(word, stepSeed) | 1;
    for (let index = 0; index < hashes; index += 1) {
      const place = placeOf(first, step, index, bytes.length * 8);
      bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
    }
  }
  return { hashes, bits: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}

export function openFilter({ hashes, bits }: PackedFilter): Filter {
  const text = atob(bits);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  const size = bytes.length * 8;
  return {
    has(word) {
      const first = hash(word, firstSeed);
      const step = hash(word, stepSeed) | 1;
      for (let index = 0; index < hashes; index += 1) {
        const place = placeOf(first, step, index, size);
        if (((bytes[place >> 3] ?? 0) & (1 << (place & 7))) === 0) return false;
      }
      return true;
    },
  };
}
