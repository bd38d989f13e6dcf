import type { Word } from '../engine/annotations/words.ts';
import { isOfGroup, wordClass } from './word-classes.ts';

/** Number of places features are hashed into. Two features may share one; the trainer lives with that. */
export const places = 1 << 16;

/** The features of some words, in columns: the place of each one's weight and the words it was read from. */
export interface Features {
  readonly count: number;
  readonly place: Int32Array;
  /** First and last word, both included, as places in the list they were read from. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

// FNV-1a over UTF-16 units. It can go on where it stopped, so that no feature has to be written out as text.
const nothing = 0x811c9dc5;
const prime = 0x01000193;
const blank = 32;

function hash(before: number, text: string, start = 0, end = text.length): number {
  let value = before;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ text.charCodeAt(at), prime);
  return value;
}

const fold = (value: number): number => (value ^ (value >>> 16)) & (places - 1);

/** The place of a feature by its name, such as "w nurse". */
export const placeOf = (name: string): number => fold(hash(nothing, name));

const word = hash(nothing, 'w ');
const kind = hash(nothing, 'c ');
const pair = hash(nothing, 'p ');
const skip = hash(nothing, 's ');
const kindPair = hash(nothing, 'k ');
const kindSkip = hash(nothing, 't ');
const piece = hash(nothing, 'l ');
const beside = hash(nothing, 'g ');

const onePlace = (start: number, text: string): number => fold(hash(start, text));
const twoPlace = (start: number, first: string, second: string): number =>
  fold(hash(Math.imul(hash(start, first) ^ blank, prime), second));

/** "24", "11.2" and "9am" say the same: a number stands here. */
const shape = ({ lower, digits }: Word): string => (digits ? lower.replace(/\d+/g, '0').slice(0, 6) : lower);

const pieceLength = 4;
/** A word by itself, with the next and with the one after, each also by its class; its class near people. */
const mostWithoutPieces = 7;
/** So near to a word that says what people are, another may be said of them. */
const besidePeople = 25;

/** Which words stand near one that says what people are. */
export function nearPeople(words: readonly Word[]): Uint8Array {
  const near = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const one = words[at];
    if (one && isOfGroup(one)) near.fill(1, Math.max(0, at - besidePeople), at + besidePeople + 1);
  }
  return near;
}

/**
 * The features of some words: each word, pairs, pairs with a word between, four-letter pieces of longer words,
 * the same with words replaced by their class ("a relation", "a role", "a ward"), and each class that stands
 * near a word that says what people are.
 */
export function featuresOf(words: readonly Word[]): Features {
  const room = words.reduce((sum, { lower }) => sum + mostWithoutPieces + lower.length, 0);
  const place = new Int32Array(room);
  const from = new Int32Array(room);
  const to = new Int32Array(room);
  let count = 0;
  const add = (where: number, first: number, last: number): void => {
    place[count] = where;
    from[count] = first;
    to[count] = last;
    count += 1;
  };
  const plain = words.map(shape);
  const classes = words.map((one, index) => wordClass(one) ?? plain[index] ?? '');
  const near = nearPeople(words);
  for (let at = 0; at < words.length; at += 1) {
    const own = plain[at] ?? '';
    const ownKind = classes[at] ?? own;
    const next = plain[at + 1];
    const nextKind = classes[at + 1];
    const after = plain[at + 2];
    const afterKind = classes[at + 2];
    const known = ownKind !== own;
    add(onePlace(word, own), at, at);
    if (known) add(onePlace(kind, ownKind), at, at);
    if (near[at] === 1) add(onePlace(beside, ownKind), at, at);
    if (next !== undefined) add(twoPlace(pair, own, next), at, at + 1);
    if (after !== undefined) add(twoPlace(skip, own, after), at, at + 2);
    if (nextKind !== undefined && (known || nextKind !== next))
      add(twoPlace(kindPair, ownKind, nextKind), at, at + 1);
    if (afterKind !== undefined && (known || afterKind !== after))
      add(twoPlace(kindSkip, ownKind, afterKind), at, at + 2);
    if (own.length <= pieceLength) continue;
    const framed = `<${own}>`;
    for (let start = 0; start + pieceLength <= framed.length; start += 1)
      add(fold(hash(piece, framed, start, start + pieceLength)), at, at);
  }
  return { count, place, from, to };
}

/** Which places have been met. All 0 between two calls. */
const met = new Uint8Array(places);

/** The first feature that starts at a word or behind it: features stand in the order of their first words. */
function firstFrom(all: Features, word: number): number {
  let low = 0;
  let high = all.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all.from[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The features that lie within the words from `start` up to `end`, each place once, however often its feature
 * occurs: long texts count as much as short ones. Words are counted from `start` in what comes back.
 */
export function distinctWithin(all: Features, start: number, end: number): Features {
  const first = firstFrom(all, start);
  const last = firstFrom(all, end);
  const place = new Int32Array(last - first);
  const from = new Int32Array(last - first);
  const to = new Int32Array(last - first);
  let count = 0;
  for (let at = first; at < last; at += 1) {
    const where = all.place[at] ?? 0;
    if ((all.to[at] ?? 0) >= end || met[where] === 1) continue;
    met[where] = 1;
    place[count] = where;
    from[count] = (all.from[at] ?? 0) - start;
    to[count] = (all.to[at] ?? 0) - start;
    count += 1;
  }
  for (let at = 0; at < count; at += 1) met[place[at] ?? 0] = 0;
  return { count, place, from, to };
}
