import { describe, expect, it } from 'vitest';
import { importHosts } from '../../src/lists/import.ts';

const hosts = (...lines: string[]): readonly string[] => importHosts(lines.join('\n')).hosts;
const skipped = (...lines: string[]): Record<string, readonly number[]> =>
  Object.fromEntries(importHosts(lines.join('\n')).skipped);

describe('a list that others publish', () => {
  it.each<[string, string, string[]]>([
    ['a host a line', 'Bets.Example.com', ['bets.example.com']],
    ['a hosts file', '0.0.0.0 bets.example.com', ['bets.example.com']],
    [
      'several names behind an address',
      '127.0.0.1\ta.example.com b.example.com # two',
      ['a.example.com', 'b.example.com'],
    ],
    ['IPv6', ':: bets.example.com', ['bets.example.com']],
    ['an ad-block rule', '||bets.example.com^', ['bets.example.com']],
    ['one with options that still mean the site', '||bets.example.com^$document,popup', ['bets.example.com']],
    ['a star for all hosts under it', '*.bets.example.com', ['bets.example.com']],
    ['a dot in front, and one behind', '.bets.example.com.', ['bets.example.com']],
    ['the address of a whole site', 'https://bets.example.com/', ['bets.example.com']],
    ['another alphabet', 'Bücher.example.com', ['xn--bcher-kva.example.com']],
    ['a site of somebody on a host for all', 'bets.github.io', ['bets.github.io']],
    ['a remark behind it', 'bets.example.com   # closed in May', ['bets.example.com']],
    ['remarks and empty lines', '# a\n! b\n[Adblock Plus 2.0]\n\n   \n', []],
    ['the machine itself', '127.0.0.1 localhost\n::1 ip6-localhost ip6-loopback\n0.0.0.0 0.0.0.0', []],
    [
      'a byte order mark and Windows lines',
      '\uFEFFa.example.com\r\nb.example.com\r\n',
      ['a.example.com', 'b.example.com'],
    ],
  ])('is read: %s', (_, text, expected) => {
    const { hosts: read, skipped: left } = importHosts(text);
    expect(read).toEqual(expected);
    expect([...left]).toEqual([]);
  });

  it('counts what it says twice', () => {
    expect(importHosts('a.example.com\nA.EXAMPLE.COM\nb.example.com').repeated).toBe(1);
    expect(hosts('a.example.com', 'A.EXAMPLE.COM')).toEqual(['a.example.com']);
  });

  it('is told line by line where it cannot be taken, by reason', () => {
    expect(
      skipped(
        'good.example.com',
        'two words',
        '-bets.example.com',
        'bets..example.com',
        `${'a'.repeat(64)}.example.com`,
        'intranet',
        '0.0.0.0 router',
        '192.0.2.7',
        '[2001:db8::1]',
        'co.uk',
        'github.io',
        'com',
        'https://example.com/casino',
        'example.com/casino',
        '||example.com/casino^',
        '||ads.example.com^$script',
        '||*.example.*^',
        'example.com##.banner',
        '/banner[0-9]+/',
        '@@||good.example.com^',
        'www.nhs.uk',
        '\u0000\u0001',
      ),
    ).toEqual({
      'not a host': [2, 3, 4, 5, 22],
      'a name without a dot': [6, 7, 12],
      'an IP address': [8, 9],
      'a whole ending, such as co.uk or github.io': [10, 11],
      'a page of a site, not a site': [13, 14, 15],
      'an ad-block rule about more than a site': [16, 17, 18, 19],
      'an exception: name it under allowedDomains': [20],
      'a public body or a source of help, which Postcheck always allows': [21],
    });
  });

  it('may be any bytes at all', () => {
    const odd = Array.from({ length: 3000 }, (_, index) => String.fromCharCode((index * 7919) % 0xffff)).join(
      '',
    );
    expect(() => importHosts(`${odd}\n||\n@@\n#\n.\n*\n${'x'.repeat(100_000)}`)).not.toThrow();
  });
});
