import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clinical, soundsMedical } from '../../src/lexicons/clinical.ts';
import { englishWordCount, isEnglish } from '../../src/lexicons/english.ts';
import { openFilter, packFilter } from '../../src/lexicons/filter.ts';
import { firstNameCount, isFirstName } from '../../src/lexicons/first-names.ts';
import { brands, eponyms, publicFigures } from '../../src/lexicons/known-names.ts';
import { places } from '../../src/lexicons/places.ts';
import { isRelation } from '../../src/lexicons/relations.ts';
import { isRole } from '../../src/lexicons/roles.ts';
import { readList } from '../../src/lexicons/terms.ts';

describe('the word lists', () => {
  it('stay within 300 kB gzipped, all together', () => {
    const files = readdirSync('assets/lexicons', { recursive: true, withFileTypes: true });
    const sizes = files
      .filter((entry) => entry.isFile())
      .map((entry) => gzipSync(readFileSync(join(entry.parentPath, entry.name)), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });

  it('hold what they should', () => {
    expect(firstNameCount).toBeGreaterThan(14_000);
    expect(englishWordCount).toBeGreaterThan(60_000);
    expect(clinical.size).toBeGreaterThan(1_000);
    expect(publicFigures.size).toBeGreaterThan(800);
    expect(places.size).toBeGreaterThan(600);
    expect(brands.size + eponyms.size).toBeGreaterThan(700);
  });

  it.each([
    'patient',
    'discharged',
    'midwife',
    'lovely',
    'unwell',
    'colour',
    'nurses',
    "ward's",
    'well-being',
  ])('know %s as English', (word) => expect(isEnglish(word)).toBe(true));

  it.each(['okafor', 'nwachukwu', 'kowalczyk', 'begum', 'wioletta', 'peter', 'priya'])(
    'do not know %s as English',
    (word) => expect(isEnglish(word)).toBe(false),
  );

  it.each(['Zoë', 'Łukasz', 'SIOBHAN', 'percy', 'Abdi', 'Nguyen', 'Grace'])(
    'know %s as a first name',
    (name) => expect(isFirstName(name)).toBe(true),
  );

  it.each(['the', 'bars', 'loan', 'tea', 'named', 'clinic'])('do not take %s for a first name', (name) =>
    expect(isFirstName(name)).toBe(false),
  );

  it.each(['nurse', 'HCAs', 'porter', 'matron', 'registrar'])('know %s as a role', (word) =>
    expect(isRole(word.toLowerCase())).toBe(true),
  );

  it.each(['daughter', 'neighbours', 'nan', 'husband'])('know %s as a relation', (word) =>
    expect(isRelation(word)).toBe(true),
  );

  it.each(['cholangitis', 'sitagliptin', 'nephrolithotomy', 'flucloxacillin', 'hypokalaemia'])(
    'hear that %s is medical',
    (word) => expect(soundsMedical(word)).toBe(true),
  );

  it.each(['closes', 'purposes', 'sympathy', 'geography', 'basil', 'wonderful'])(
    'hear nothing medical in %s',
    (word) => expect(soundsMedical(word)).toBe(false),
  );
});

describe('a list file', () => {
  it('has comments, headings, and terms between commas', () => {
    const list = readList('# a comment\n[first heading]\none, two words,\nthree?\n[second]\nfour\n');
    expect([...list]).toEqual([
      ['first heading', ['one', 'two words', 'three?']],
      ['second', ['four']],
    ]);
  });
});

describe('a filter', () => {
  const inside = Array.from({ length: 2_000 }, (_, index) => `inside${index}`);
  const filter = openFilter(packFilter(inside));

  it('never denies a word it holds', () => {
    expect(inside.filter((word) => !filter.has(word))).toEqual([]);
  });

  it('takes few strangers for words it holds', () => {
    const strangers = Array.from({ length: 10_000 }, (_, index) => `stranger${index}`);
    expect(strangers.filter((word) => filter.has(word)).length).toBeLessThan(200);
  });
});
