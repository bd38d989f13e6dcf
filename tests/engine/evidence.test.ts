import { expect, it } from 'vitest';
import { type Certainty, lessSure, raisedAtMostOne } from '../../src/engine/evidence.ts';

type Maybe = Certainty | undefined;

it.each<[Maybe, Maybe, Maybe]>([
  [undefined, 'strong', 'faint'],
  ['faint', 'strong', 'weak'],
  ['weak', 'strong', 'weak'],
  ['strong', 'strong', 'strong'],
  ['strong', 'weak', 'weak'],
  ['faint', undefined, undefined],
  [undefined, undefined, undefined],
])('words that say %s and a model that makes it %s come to %s', (alone, together, both) => {
  expect(raisedAtMostOne(alone, together)).toBe(both);
});

it.each<[Certainty, Certainty]>([
  ['severe', 'strong'],
  ['strong', 'weak'],
  ['weak', 'faint'],
  ['faint', 'faint'],
])('one step less sure than %s is %s', (before, after) => {
  expect(lessSure(before)).toBe(after);
});
