import { describe, expect, it } from 'vitest';
import { namedPeople } from '../../../src/engine/annotations/named-people.ts';
import { names } from '../../../src/engine/annotations/names.ts';
import { contextFor } from '../context.ts';

const found = (text: string): string[] =>
  names(contextFor(text)).map(({ start, end }) => text.slice(start, end));

describe('names', () => {
  it.each([
    ['Sat with Mrs Abernathy until six', ['Mrs Abernathy']],
    ['Sat with mrs abernathy until six', ['mrs abernathy']],
    ['It was Mr and Mrs Tranmere on the phone', ['Mr and Mrs Tranmere']],
    ['A bed for Samuel "Sonny" Baptiste please', ['Samuel "Sonny" Baptiste']],
    ['we adore Olu Bankole-Reid', ['Olu Bankole-Reid']],
    ['Card for Angharad ap Rhys today', ['Angharad ap Rhys']],
    ['Good news for Callum M, home on Friday', ['Callum M']],
    ['waiting for Mrs T today', ['Mrs T']],
    ['Please review: Balogun, Sherifat, chest pain', ['Balogun, Sherifat']],
    ['the stroke clinic saw baby Ezra Whitlock', ['baby Ezra Whitlock']],
    ['we love Fadumo’s mum', ['Fadumo']],
  ] as const)('in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'On Tuesday in Hackney the NHS turned the lights on',
    'We used Datix, Ozempic and a Zimmer frame',
    'I miss you and they miss sleep',
    'OMG LOL thx, see https://example.org/Maria and @Maria #Maria',
    'Parkinson’s and Crohn’s, Guillain-Barré and Down’s',
    'By June or in April we are done',
  ])('not in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says that a ward or a disease is a thing', () => {
    const [name] = names(contextFor('Lunch on Thomas Audley ward'));
    expect(name?.thing).toBe(true);
  });

  it('knows famous people by their whole name, and asks about a surname alone', () => {
    expect(names(contextFor('We met Wes Streeting there'))[0]?.figure).toBe('certain');
    expect(names(contextFor('We met Beckham there'))[0]?.figure).toBe('perhaps');
    expect(names(contextFor('We met Priscilla Beckham there'))[0]?.figure).toBeUndefined();
  });

  it('stays quick in a draft full of names', () => {
    const text = 'Priya Okafor, Tomasz Mazur and Mrs Lindqvist saw Kwame. '.repeat(900);
    // Of the processor, not of the clock: what else the machine does is no fault of the names.
    const before = process.cpuUsage();
    namedPeople(contextFor(text));
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2_000);
  });
});
