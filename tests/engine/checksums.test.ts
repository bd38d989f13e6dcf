import { describe, expect, it } from 'vitest';
import {
  isPlaceholder,
  passesLuhn,
  passesModulus11,
  passesModulus97,
  startsWithDate,
} from '../../src/engine/checksums.ts';

describe('the NHS number check', () => {
  it.each(['9434765919', '9992748362', '0101601239', '3200000104'])('passes %s', (digits) => {
    expect(passesModulus11(digits)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '9434765918'],
    ['nine digits', '943476591'],
    ['a check digit of ten, which is never given', '9990000010'],
    ['the same digit ten times', '0000000000'],
    ['a row of digits', '1234567890'],
  ])('fails %s', (_, digits) => {
    expect(passesModulus11(digits)).toBe(false);
  });
});

describe('other checks', () => {
  it('knows payment cards by Luhn', () => {
    expect(passesLuhn('4539148803436467')).toBe(true);
    expect(passesLuhn('4539148803436466')).toBe(false);
  });

  it('knows IBANs by modulus 97', () => {
    expect(passesModulus97('GB82WEST12345698765432')).toBe(true);
    expect(passesModulus97('GB82WEST12345698765433')).toBe(false);
    expect(passesModulus97('GB82WEST1234!698765432')).toBe(false);
  });

  it('knows digits that start with a date', () => {
    expect(startsWithDate('010160')).toBe(true);
    expect(startsWithDate('321360')).toBe(false);
  });

  it('knows numbers typed as examples', () => {
    expect(isPlaceholder('1111111111')).toBe(true);
    expect(isPlaceholder('0987654321')).toBe(true);
    expect(isPlaceholder('9992748362')).toBe(false);
  });
});
