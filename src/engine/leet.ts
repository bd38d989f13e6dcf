/** Digits and signs that stand for letters. */
const stands: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '€': 'e',
};

/** "m0r0n" as "moron". "1" stands for i or for l: `one` says for which. */
export const unleet = (text: string, one: 'i' | 'l' = 'i'): string =>
  [...text].map((sign) => (sign === '1' ? one : (stands[sign] ?? sign))).join('');
