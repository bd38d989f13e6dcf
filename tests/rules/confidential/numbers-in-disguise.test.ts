import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/engine/draft.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { builtInPack } from '../../../src/policy/built-in.ts';
import contactDetails from '../../../src/rules/confidential/contact-details.ts';
import financial from '../../../src/rules/confidential/financial.ts';
import patientIdentifier from '../../../src/rules/confidential/patient-identifier.ts';
import staffRecord from '../../../src/rules/confidential/staff-record.ts';

const pack = builtInPack('nhs-england');
const engine = createEngine([contactDetails, financial, patientIdentifier, staffRecord]);

function underlined(text: string, rule: string): string[] {
  if (!pack) throw new Error('The built-in pack is missing');
  const { findings } = engine.check(draftOf(text), { pack });
  return findings
    .filter((one) => one.rule === rule && one.span)
    .map((one) => text.slice(one.span?.start, one.span?.end));
}

/** Cuts digits into groups: '9992748362' in [3, 3, 4]. */
function groups(digits: string, sizes: readonly number[]): string[] {
  const found: string[] = [];
  let from = 0;
  for (const size of sizes) {
    if (from < digits.length) found.push(digits.slice(from, from + size));
    from += size;
  }
  return found;
}

const inScript = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const separators: readonly (readonly [string, string])[] = [
  ['blanks', ' '],
  ['narrow blanks', '\u2009'],
  ['non-breaking blanks', '\u00a0'],
  ['dots', '.'],
  ['dashes', '-'],
  ['long dashes', '–'],
  ['dashes with blanks', ' - '],
  ['slashes', '/'],
  ['underscores', '_'],
  ['line breaks', '\n'],
  ['commas', ', '],
  ['middle dots', '·'],
  ['stars', '*'],
  ['bars', '|'],
  ['emoji', '➖'],
];

const scripts: readonly (readonly [string, (text: string) => string])[] = [
  ['full-width', inScript(0xff10)],
  ['Arabic-Indic', inScript(0x0660)],
  ['Devanagari', inScript(0x0966)],
  ['mathematical bold', inScript(0x1d7ce)],
  ['mathematical double-struck', inScript(0x1d7d8)],
  ['with invisible characters inside', (text) => [...text].join('\u200b')],
  ['emoji keycaps', (text) => text.replace(/\d/g, '$&\ufe0f\u20e3')],
  ['circled', (text) => text.replace(/\d/g, (digit) => '⓪①②③④⑤⑥⑦⑧⑨'.charAt(Number(digit)))],
  ['circled in black', (text) => text.replace(/\d/g, (digit) => '⓿❶❷❸❹❺❻❼❽❾'.charAt(Number(digit)))],
  ['raised', (text) => text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))],
];

const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spelled = (digits: string): string => [...digits].map((digit) => names[Number(digit)]).join(' ');

const numbers = [
  {
    what: 'an NHS number',
    rule: 'confidential/patient-identifier',
    digits: '9992748362',
    sizes: [3, 3, 4],
    around: (number: string) => `NHS no ${number} still has no bed`,
  },
  {
    what: 'a payment card',
    rule: 'confidential/financial',
    digits: '4539148803436467',
    sizes: [4, 4, 4, 4],
    around: (number: string) => `found this card ${number} by the till`,
  },
  {
    what: 'a mobile number',
    rule: 'confidential/contact-details',
    digits: '07700900123',
    sizes: [5, 6],
    around: (number: string) => `ring her daughter on ${number}`,
  },
] as const;

describe.each(numbers)('$what', ({ rule, digits, sizes, around }) => {
  it.each(separators)('is found with %s', (_, separator) => {
    const number = groups(digits, sizes).join(separator);
    expect(underlined(around(number), rule)).toEqual([number]);
  });

  it.each(scripts)('is found in %s digits', (_, disguise) => {
    const number = disguise(groups(digits, sizes).join(' '));
    expect(underlined(around(number), rule)).toHaveLength(1);
  });

  it('is found without separators, in pairs and one by one', () => {
    for (const sizesOf of [[20], [2, 2, 2, 2, 2, 2, 2, 2], Array.from({ length: 20 }, () => 1)]) {
      const number = groups(digits, sizesOf).join(' ');
      expect(underlined(around(number), rule)).toEqual([number]);
    }
  });

  it('is found in words', () => {
    const number = spelled(digits);
    expect(underlined(around(number), rule)).toEqual([number]);
  });
});

describe('letters for digits', () => {
  it.each([
    ['NHS no 999 27A8 is half a number, 999 274 B362 is not', '999 274 B362'],
    ['NHS number 99Z 274 8362 please', '99Z 274 8362'],
    ['nhs no O5O l6l 243O or so', 'O5O l6l 243O'],
  ])('%s', (text, number) => {
    expect(underlined(text, 'confidential/patient-identifier')).toContain(number);
  });

  it('reads a National Insurance number through any separator', () => {
    for (const number of [
      'AB123456C',
      'AB 12 34 56 C',
      'AB-12-34-56-C',
      'A B 1 2 3 4 5 6 C',
      'AB 12 34 S6 C',
    ]) {
      expect(underlined(`her NI number is ${number}`, 'confidential/staff-record')).toEqual([number]);
    }
  });
});

describe('what a number stands beside', () => {
  const quiet = [
    'Order 999 274 8362 has shipped',
    'https://shop.example.org/item/9992748362',
    'Our video has 9,992,748,362 views',
    'doi 10.1000/9992748362',
    'Trial ISRCTN9992748362 opens',
    'Invoice 999 274 8362 is overdue',
    'IMEI 4539148803436467',
    'parcel 07700900123 is at the depot',
  ];

  it.each(quiet)('%s', (text) => {
    if (!pack) throw new Error('The built-in pack is missing');
    expect(engine.check(draftOf(text), { pack }).findings).toEqual([]);
  });

  it('holds a labelled number, and only asks about a bare one', () => {
    if (!pack) throw new Error('The built-in pack is missing');
    const severity = (text: string) => engine.check(draftOf(text), { pack }).findings[0]?.severity;
    expect(severity('NHS number 999 274 8362')).toBe('block');
    expect(severity('9992748362')).toBe('warn');
    expect(severity('NHS number 999 274 8363')).toBe('block');
  });

  it('takes words that every object knows for words, not for digits', () => {
    expect(underlined('constructor two three four five', 'confidential/patient-identifier')).toEqual([]);
    expect(underlined('ring constructor at one two', 'confidential/contact-details')).toEqual([]);
  });
});

describe('a hospital number that nothing calls so', () => {
  const places: readonly ((number: string) => string)[] = [
    (number) => `bed 4, ${number}, needs a hoist`,
    (number) => `can someone chase bloods for ${number}`,
    (number) => `Sticker says ${number}, the man it is on says otherwise`,
    (number) => `The one in side room 1 is ${number}`,
    (number) => `Her number is ${number}, she is in bay 2`,
  ];
  const disguises: readonly (readonly [string, string])[] = [
    ['in one go', '4488127'],
    ['in threes and fours', '448 8127'],
    ['with dots', '448.8127'],
    ['with waves', '448~8127'],
    ['one by one', '4-4-8-8-1-2-7'],
    ['with letters for digits', '44B8 l27'],
    ['with a letter before it', 'K-448812'],
    ['in words', 'double four double eight one two seven'],
  ];

  it.each(disguises)('is asked about %s', (_, number) => {
    for (const place of places) {
      expect(underlined(place(number), 'confidential/patient-identifier'), place(number)).toHaveLength(1);
    }
  });

  it.each([
    'Raffle winner is ticket 0448 1192! Come to the ward office for your hamper',
    'ECG machine 0448127 has been found in maternity, please label your kit',
    'My staff ID 448812 stopped opening the ward door at 3am',
    'Half of the 4488 replies were from carers, the rest, 127, from patients',
    'Samples: 4488127 processed since we opened the lab, thanks to the night team',
  ])('is not seen in: %s', (text) => {
    expect(underlined(text, 'confidential/patient-identifier')).toEqual([]);
  });
});
