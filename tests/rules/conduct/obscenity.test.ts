import { describe, expect, it } from 'vitest';
import { draftOf, unknownAuthor } from '../../../src/engine/draft.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { builtInPacks } from '../../../src/policy/built-in.ts';
import obscenity from '../../../src/rules/conduct/obscenity.ts';

const [pack] = builtInPacks;

function findingsIn(text: string) {
  if (!pack) throw new Error('There is no built-in pack');
  const { findings } = createEngine([obscenity]).check(draftOf(text), { pack, author: unknownAuthor });
  return findings.map(({ span, severity }) => [text.slice(span?.start, span?.end), severity]);
}

describe('disguises', () => {
  it.each([
    'f**k',
    'sh*t',
    'b****cks',
    'a***hole',
    'c*nt',
    'tw@t',
    'p1ss',
    'b!tch',
    '5h1te',
    'w4nkers',
    'a55hole',
    'bo110cks',
    'f_u_c_k',
    'sh|t',
    'ｓｈｉｔ',
    'sh\u200bit',
    'fuuuuuck',
    'fcuking',
    'piss-poor',
    's.h.i.t',
  ])('are seen through: %s', (word) => {
    expect(findingsIn(`what a ${word} day`).map(([found]) => found)).toEqual([word]);
  });
});

describe('words that only look like it', () => {
  it.each([
    'Arsenal v Essex at Scunthorpe',
    'the class assembled to discuss Sussex cocktails',
    'swanky titanium therapist',
    'mishit the shuttlecock',
    'An analysis of analgesia',
    'sinus arrhythmia, cumulative dose, circumcision',
    'condition: spastic diplegia',
    '(until further notice)',
    'ask @shithappens about it',
    'https://example.org/shit-happens',
    'grade A** in chemistry',
    '3*4=12 and s*x=y',
    'a f c Wimbledon',
  ])('%s', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});

it('only advises on a mild word', () => {
  expect(findingsIn('cannot be arsed with this')).toEqual([['arsed', 'advise']]);
});
