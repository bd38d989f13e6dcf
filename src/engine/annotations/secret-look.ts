import type { Chunk } from './chunks.ts';

/** "WelcomeHome", not "#WelcomeHome". */
const camelCase = /[a-z]{2}[A-Z][a-z]/;
const fewLetters = /^[A-Za-z]{3,30}$/;
const camel = (text: string): number => (camelCase.test(text) && fewLetters.test(text) ? 1.5 : 0);

/** "shoot!!!" is no password for its exclamation marks. */
const withoutShouts = (text: string): string => {
  let end = text.length;
  while (text.charAt(end - 1) === '!') end -= 1;
  return text.slice(0, end);
};

const letters = /^[a-z]+$/i;
const figures = /^\d{3,10}$/;
const year = /^(?:19|20)\d\d$/;
const shouted = /^\d{2,8}[!?$]$/;
const withKey = /^[*#]?\d{3,8}[*#]$|^[*#]\d{3,8}$/;
const withLetters = /^[A-Za-z]{1,3}-?\d{3,6}[A-Za-z]{0,2}[#*]?$|^\d{3,6}[A-Za-z]{1,2}[#*]?$/;
const parted = /^\d(?:[-.,/]\d){2,7}(?:-(?:hash|star))?$|^\d{1,2}(?:-\d{1,2}){1,3}$/;
const groups = /^\d{4,8}(?:-\d{4,8}){2,8}$/;
/** A price, a dose, a date, a time. */
const amount = /^[£$€]|%$|^\d+(?:st|nd|rd|th|am|pm|k|mg|ml|kg|g|cm|mm|m|gb|hrs?|mins?|yrs?)$|^\d+[:.,]\d+/i;
const email = /^[^\s@]{1,64}@[a-z-]{2,40}\.[a-z]/i;
const handle = /^@|^#[a-z]/i;
const digit = /\d/;
const letter = /[a-z]/i;
const sign = /[^\p{L}0-9'’.,/-]/u;
/** "badgers-eat-toast": three words run together, as passphrases are. */
const phrase = /^[a-z]{3,12}(?:[-_.][a-z]{2,12}){2,4}$/i;
const key = /^[\w/+=-]{32,64}$/;

/** "YOUR_TOKEN_HERE", "os.environ[…]", "CVE-2024-3094": where a secret would stand, or the number of a weakness. */
const placeholder =
  /^(?:os\.environ|process\.env|getenv|secrets\.|\$\{|<)|^(?:YOUR|MY|SOME|INSERT|ENTER)[_-]|[_-](?:HERE|PLACEHOLDER)$|^CVE-\d{4}-\d{4,7}$/i;

/** How much a chunk looks like a secret by itself. 0: not at all. */
export function look({ text, quoted }: Chunk): number {
  const quote = quoted ? 1 : 0;
  if (placeholder.test(text)) return 0;
  if (letters.test(text)) return quote + camel(text);
  if (figures.test(text)) return (year.test(text) ? 1.5 : 2) + quote;
  if (shouted.test(text)) return 1.5 + quote;
  if (withKey.test(text)) return 3 + quote;
  if (withLetters.test(text)) return 2.5 + quote;
  if (parted.test(text)) return 2 + quote;
  if (groups.test(text)) return 2.5 + quote;
  if (amount.test(text)) return 0;
  if (text.includes('://') || email.test(text) || handle.test(text)) return quote + camel(text);
  const digits = digit.test(text);
  const other = sign.test(withoutShouts(text));
  if (text.length < 4 || text.length > 64) return quote;
  if (phrase.test(text)) return 1.5 + quote;
  if (digits && key.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text)) return 4 + quote;
  if (digits && letter.test(text)) return (other ? 3 : 2.5) + quote;
  if (other && letter.test(text)) return 1.5 + quote;
  return quote;
}

const startsWithDigit = /^\d/;

/** "4 7 1 9" stands as one code over several chunks. */
export function spacedCode(list: readonly Chunk[], index: number): Chunk | undefined {
  if (!startsWithDigit.test(list[index]?.text ?? '')) return undefined;
  let end = index;
  // "77 40 21" as well, each group as long as the first.
  const group = /^\d\d$/.test(list[index]?.text ?? '') ? /^\d\d[,-]?$/ : /^\d[,-]?$/;
  while (end < list.length && group.test(list[end]?.text ?? '')) end += 1;
  const first = list[index];
  const last = list[end - 1];
  if (!first || !last || end - index < 3 || end - index > 8) return undefined;
  return {
    start: first.start,
    end: last.end,
    text: list
      .slice(index, end)
      .map((one) => one.text.replace(/\D/g, ''))
      .join(''),
    quoted: false,
  };
}

const digitOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zero: '0',
    oh: '0',
    nought: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
  }),
);
const times: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
]);
const keypadEnds: ReadonlyMap<string, string> = new Map([
  ['hash', '#'],
  ['star', '*'],
]);

/** "four four zero nine hash" and "double two seven one" are one code over several chunks. */
export function wordedCode(list: readonly Chunk[], index: number): Chunk | undefined {
  let text = '';
  let end = index;
  let repeat = 1;
  for (; end < list.length && end - index < 9; end += 1) {
    const said = list[end]?.text.toLowerCase() ?? '';
    const lower = said.endsWith(',') ? said.slice(0, -1) : said;
    const digit = digitOf.get(lower);
    const many = times.get(lower);
    if (digit) text += digit.repeat(repeat);
    else if (!many) break;
    repeat = many ?? 1;
  }
  const sign = text.length > 2 ? keypadEnds.get(list[end]?.text.toLowerCase() ?? '') : undefined;
  const first = list[index];
  const last = list[sign ? end : end - 1];
  if (!first || !last || text.length < 3 || text.length > 8) return undefined;
  return { start: first.start, end: last.end, text: text + (sign ?? ''), quoted: false };
}
