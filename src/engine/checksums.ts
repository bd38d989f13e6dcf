/** Arithmetic that tells a real number from a typed one. All take digits only, no separators. */

const valueAt = (digits: string, place: number): number => digits.charCodeAt(place) - 48;

/** "0000000000", "1234567890", "0123456789": typed as an example, never issued. */
export function isPlaceholder(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return true;
  return '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits);
}

/** The modulus 11 check of NHS, CHI and H&C numbers: ten digits (NHS Data Dictionary, NHS NUMBER). */
export function passesModulus11(digits: string): boolean {
  if (digits.length !== 10 || isPlaceholder(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += valueAt(digits, place) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === valueAt(digits, 9);
}

/** The Luhn check of payment cards (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const value = valueAt(digits, digits.length - 1 - place);
    const twice = value * 2;
    sum += place % 2 === 0 ? value : twice - (twice > 9 ? 9 : 0);
  }
  return sum % 10 === 0;
}

/** The modulus 97 check of an IBAN in capitals without blanks (ISO 13616). */
export function passesModulus97(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of turned) {
    const value = Number.parseInt(character, 36);
    if (Number.isNaN(value)) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Six digits that read as day, month, year, as a CHI number or a typed date of birth starts. */
export function startsWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
