import { describe, expect, it } from 'vitest';
import { lowerSameLength, normalise } from '../../src/engine/normalise.ts';

const original = (text: string, found: string): string => {
  const plain = normalise(text);
  const start = plain.text.indexOf(found);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = plain.toOriginal({ start, end: start + found.length });
  return text.slice(span.start, span.end);
};

describe('normalise', () => {
  it('leaves plain ASCII as it is', () => {
    const text = 'NHS no 943 476 5919\n"quoted" - dashed';
    expect(normalise(text).text).toBe(text);
    expect(normalise(text).toOriginal({ start: 3, end: 9 })).toEqual({ start: 3, end: 9 });
  });

  it.each([
    ['full-width digits', '９４３ ４７６ ５９１９', '943 476 5919'],
    ['Arabic-Indic digits', '٩٤٣ ٤٧٦ ٥٩١٩', '943 476 5919'],
    ['Devanagari digits', '९४३', '943'],
    ['mathematical digits', '𝟗𝟒𝟑', '943'],
    ['mathematical digits of every kind', '𝟘𝟵𝟺', '094'],
    ['circled digits', '⑨④③', '943'],
    ['circled digits of other styles', '❾➃⓿', '940'],
    ['keycap emoji', '9️⃣4️⃣3️⃣', '943'],
    ['zero-width characters', '943\u200b4\u200d76\ufeff', '943476'],
    ['bidi controls', '\u202e943\u202c', '943'],
    ['soft hyphens', 'pa\u00adtient', 'patient'],
    ['odd blanks', '943\u00a0476\u20095919', '943 476 5919'],
    ['dashes', 'Draft – not — for ‑ sharing', 'Draft - not - for - sharing'],
    ['quotes', '“it’s”', '"it\'s"'],
    ['Cyrillic letters in a Latin word', 'Мargаret', 'Margaret'],
    ['mathematical letters', '𝗉𝖺𝗍𝗂𝖾𝗇𝗍', 'patient'],
    ['ligatures', 'ﬁle', 'file'],
    ['letters and separate accents', 'Zoe\u0308', 'Zoë'],
  ])('makes plain: %s', (_, text, expected) => {
    expect(normalise(text).text).toBe(expected);
  });

  it('leaves other scripts alone', () => {
    expect(normalise('Добрый день').text).toBe('Добрый день');
    expect(normalise('Καλημέρα').text).toBe('Καλημέρα');
    expect(normalise('নমস্কার').text).toBe('নমস্কার');
  });

  it('finds the way back to the words that were written', () => {
    expect(original('no ９４３ ４７６ ５９１９ ok', '943 476 5919')).toBe('９４３ ４７６ ５９１９');
    expect(original('no 9️⃣4️⃣3️⃣ ok', '943')).toBe('9️⃣4️⃣3️⃣');
    expect(original('see Zoe\u0308 now', 'Zoë')).toBe('Zoe\u0308');
    expect(original('a ﬁle b', 'file')).toBe('ﬁle');
    expect(original('😀 943\u200b476 😀', '943476')).toBe('943\u200b476');
  });

  it('maps every span of a wild text into the text, in order', () => {
    const wild = '😀９\u200b٤ﬁ\u202e…½Z\u0308\u0301\ud800x\udc00№🇬🇧👩‍⚕️𝟗а́';
    const plain = normalise(wild);
    let before = 0;
    for (let start = 0; start < plain.text.length; start += 1) {
      const span = plain.toOriginal({ start, end: start + 1 });
      expect(span.start).toBeGreaterThanOrEqual(Math.min(before, span.start));
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(wild.length);
      before = span.start;
    }
  });

  it('takes lone surrogates and 10,000 combining marks without complaint', () => {
    expect(normalise('\ud800é').text).toBe('\ud800é');
    const marks = `e${'\u0301'.repeat(10_000)}nd`;
    expect(normalise(marks).text).toBe('énd');
  });
});

describe('lowerSameLength', () => {
  it('never changes the length', () => {
    expect(lowerSameLength('İSTANBUL ÉA')).toHaveLength('İSTANBUL ÉA'.length);
    expect(lowerSameLength('NHS')).toBe('nhs');
  });
});
