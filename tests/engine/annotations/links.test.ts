import { describe, expect, it } from 'vitest';
import { links } from '../../../src/engine/annotations/links.ts';
import { refang } from '../../../src/engine/annotations/refang.ts';
import type { Context } from '../../../src/engine/context.ts';
import { draftOf, unknownAuthor } from '../../../src/engine/draft.ts';
import { lowerSameLength, normalise } from '../../../src/engine/normalise.ts';
import { builtInPacks } from '../../../src/policy/built-in.ts';

const [pack] = builtInPacks;

/** The links of a text, each with the words of the original that it covers. */
function linksOf(text: string) {
  if (!pack) throw new Error('There is no built-in pack');
  const plain = normalise(text);
  const context: Context = {
    text: plain.text,
    lower: lowerSameLength(plain.text),
    draft: draftOf(text),
    author: unknownAuthor,
    pack,
  };
  return links(context).map((link) => {
    const { start, end } = plain.toOriginal(link);
    return { ...link, words: text.slice(start, end) };
  });
}

const only = (text: string) => {
  const found = linksOf(text);
  expect(found).toHaveLength(1);
  const [link] = found;
  if (!link) throw new Error('No link');
  return link;
};

describe('links in a draft', () => {
  it.each([
    ['see https://www.nhs.uk/a?b=c#d.', 'https://www.nhs.uk/a?b=c#d', 'www.nhs.uk'],
    ['see www.nhs.uk, ok', 'www.nhs.uk', 'www.nhs.uk'],
    ['(bit.ly/Abc)', 'bit.ly/Abc', 'bit.ly'],
    ['[x](https://bit.ly/x)', 'https://bit.ly/x', 'bit.ly'],
    ['👉bit.ly/x', 'bit.ly/x', 'bit.ly'],
    ['tinyurl.com/abc😂', 'tinyurl.com/abc', 'tinyurl.com'],
    ['bit.ly/abc…', 'bit.ly/abc', 'bit.ly'],
    [
      'https://en.wikipedia.org/wiki/Ward_(x) yes',
      'https://en.wikipedia.org/wiki/Ward_(x)',
      'en.wikipedia.org',
    ],
    ['//host.example.com/x', '//host.example.com/x', 'host.example.com'],
    ['https//bit.ly/x', 'bit.ly/x', 'bit.ly'],
    ['nhs.uk:8080/a', 'nhs.uk:8080/a', 'nhs.uk'],
    ['http://intranet/home', 'http://intranet/home', 'intranet'],
    ['go to 10.2.3.4:8080/rota now', '10.2.3.4:8080/rota', '10.2.3.4'],
    ['http://[::1]/x', 'http://[::1]/x', '[::1]'],
    ['http://3232235521/', 'http://3232235521/', '192.168.0.1'],
    ['xyz.onion/abc', 'xyz.onion/abc', 'xyz.onion'],
    ['rota.ward.local/june', 'rota.ward.local/june', 'rota.ward.local'],
    ['\\\\fs01\\ward\\rota.xlsx', '\\\\fs01\\ward\\rota.xlsx', 'fs01'],
    ['bücher.de/x', 'bücher.de/x', 'xn--bcher-kva.de'],
  ])('finds the link in %s', (text, words, host) => {
    expect(only(text)).toMatchObject({ words, host });
  });

  it.each([
    ['hxxps://evil[.]com/a b', 'hxxps://evil[.]com/a', 'https://evil.com/a'],
    ['hxxp[:]//evil[.]com[/]x', 'hxxp[:]//evil[.]com[/]x', 'http://evil.com/x'],
    ['it is evil (dot) com ok', 'evil (dot) com', 'http://evil.com'],
    ['bit dot ly slash abc now', 'bit dot ly slash abc', 'http://bit.ly/abc'],
    ['evil . com', 'evil . com', 'http://evil.com'],
    ['ｂｉｔ．ｌｙ/x', 'ｂｉｔ．ｌｙ/x', 'http://bit.ly/x'],
    ['bit\u200b.ly/x', 'bit\u200b.ly/x', 'http://bit.ly/x'],
    ['ev[dot]il{.}com/x', 'ev[dot]il{.}com/x', 'http://ev.il.com/x'],
  ])('reads the disguised link in %s', (text, words, href) => {
    expect(only(text)).toMatchObject({ words, href });
  });

  it.each([
    'Bus was late.So was I',
    'Dose is 2.5 ml, e.g. at 7.30',
    'Version v10.2.3.4 of the app',
    'report.docx and Ward 7.Bed 4',
    'polka dot dresses and a dash of lemon',
    'I did it. Com officer says hi',
    '...',
    'C:\\ is full',
  ])('finds none in %s', (text) => {
    expect(linksOf(text)).toEqual([]);
  });

  it('finds two links with only a comma between them', () => {
    const words = linksOf('https://a.example.com/x,https://b.example.com/y').map((link) => link.words);
    expect(words).toEqual(['https://a.example.com/x', 'https://b.example.com/y']);
  });

  it('tells e-mail addresses apart', () => {
    expect(only('jo.bloggs@example.org')).toMatchObject({ isEmail: true, host: '' });
    expect(only('https://x.example.com/@jo/1')).toMatchObject({ isEmail: false });
  });

  it('sees credentials, and the host behind them', () => {
    expect(only('https://www.nhs.uk@evil.example.com/a')).toMatchObject({
      hasCredentials: true,
      host: 'evil.example.com',
    });
  });

  it('knows what somebody registered, private suffixes included', () => {
    expect(only('https://www.homerton.nhs.uk/').domain).toBe('homerton.nhs.uk');
    expect(only('https://me.github.io/x').domain).toBe('me.github.io');
  });

  it('keeps the real host when letters of another alphabet stand in for Latin ones', () => {
    expect(only('https://раураl.com/x')).toMatchObject({
      host: 'paypal.com',
      disguisedHost: 'xn--l-7sba6dbr.com',
    });
    expect(only('https://ｐａｙｐａｌ.com/x').disguisedHost).toBeUndefined();
  });

  it('stays quiet on broken addresses', () => {
    expect(() => linksOf('http://[::::/ https://% http://a..b/ \ud800.com/x')).not.toThrow();
  });
});

describe('refanging', () => {
  it('leaves a text without disguise alone', () => {
    const text = 'plain https://www.nhs.uk/';
    expect(refang(text).text).toBe(text);
  });

  it('maps every span back onto the disguise', () => {
    const text = 'x hxxp://a[.]b[.]com y';
    const plain = refang(text);
    const start = plain.text.indexOf('http');
    const { start: from, end: to } = plain.toOriginal({ start, end: plain.text.indexOf(' y') });
    expect(text.slice(from, to)).toBe('hxxp://a[.]b[.]com');
  });
});
