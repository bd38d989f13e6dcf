import type { Word } from '../engine/annotations/words.ts';
import { wordClass } from './word-classes.ts';

/** Number of places features are hashed into. Two features may share one; the trainer lives with that. */
export const places = 1 << 16;

/** A feature of a text: where its weight is kept and the words it was read from (indices, inclusive). */
export interface Feature {
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

/** FNV-1a over UTF-16 units, folded to a place. */
export function placeOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (places - 1);
}

/** "24", "11.2" and "9am" say the same: a number stands here. */
const shape = (word: string): string => (/\d/.test(word) ? word.replace(/\d+/g, '0').slice(0, 6) : word);

/**
 * The features of some words: each word, pairs, pairs with a word between, four-letter pieces of longer words,
 * and the same with words replaced by their class ("a relation", "a role", "a ward").
 */
export function featuresOf(words: readonly Word[]): Feature[] {
  const found: Feature[] = [];
  const add = (name: string, from: number, to = from): void => {
    found.push({ place: placeOf(name), from, to });
  };
  const plain = words.map((word) => shape(word.lower));
  const classes = words.map((word, index) => wordClass(word) ?? plain[index] ?? '');
  plain.forEach((word, index) => {
    const next = plain[index + 1];
    const afterNext = plain[index + 2];
    const kind = classes[index] ?? word;
    const nextKind = classes[index + 1];
    add(`w ${word}`, index);
    if (kind !== word) add(`c ${kind}`, index);
    if (next !== undefined) add(`p ${word} ${next}`, index, index + 1);
    if (afterNext !== undefined) add(`s ${word} ${afterNext}`, index, index + 2);
    if (nextKind !== undefined && (kind !== word || nextKind !== next))
      add(`k ${kind} ${nextKind}`, index, index + 1);
    const afterNextKind = classes[index + 2];
    if (afterNextKind !== undefined && (kind !== word || afterNextKind !== afterNext)) {
      add(`t ${kind} ${afterNextKind}`, index, index + 2);
    }
    const framed = `<${word}>`;
    for (let at = 0; at + 4 <= framed.length && word.length > 4; at += 1)
      add(`l ${framed.slice(at, at + 4)}`, index);
  });
  return found;
}
