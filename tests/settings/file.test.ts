import { describe, expect, it } from 'vitest';
import { printFault } from '../../src/policy/fault.ts';
import { fileOf, readFile } from '../../src/settings/file.ts';
import { personSchema } from '../../src/settings/schema.ts';

const person = personSchema.parse({
  pack: 'homerton',
  sites: { twitter: { profileDisclaimer: true } },
  severities: { 'links/paywalled': 'off' },
  disclaimer: 'All of this is me talking, not my employer.',
});

const faults = (text: string): string[] => {
  const read = readFile(text);
  return 'faults' in read ? read.faults.map(printFault) : [];
};

describe('a file of settings', () => {
  it('gives back what was written into it', () => {
    expect(readFile(fileOf(person))).toEqual({ person });
    expect(readFile(`\uFEFF${fileOf(personSchema.parse({}))}`)).toEqual({ person: personSchema.parse({}) });
  });

  it.each([
    ['', 'This is not a file of Postcheck’s settings'],
    ['{"format":', 'This is not a file of Postcheck’s settings'],
    ['[]', 'This should be an object { }, but is a list [ ]'],
  ])('that is none is refused: %j', (text, message) => {
    expect(faults(text)).toEqual([message]);
  });

  it('with one mistake is refused whole, and the mistake is told', () => {
    const text = JSON.stringify({ ...person, pack: 'Homerton Hospital', colour: 'blue' });
    expect(faults(text)).toEqual([
      'pack: The id of a policy pack, such as homerton',
      'colour: Nothing here is called "colour"',
    ]);
    expect(faults(JSON.stringify({ ...person, format: 2 }))).toEqual(['format: This should be 1, but is 2']);
  });
});
