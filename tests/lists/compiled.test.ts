import { describe, expect, it } from 'vitest';
import { generatedHosts } from '../../src/cli/generated-hosts.ts';
import { hostList } from '../../src/lexicons/hosts/host-list.ts';
import { readList, UnreadableList } from '../../src/lists/read.ts';
import { writeList } from '../../src/lists/write.ts';

const kind = { category: 'gambling' };
const compiled = (hosts: readonly string[]) => readList(writeList(hosts, kind));

describe('a compiled list', () => {
  it('has its hosts and all hosts under them, and nothing else', () => {
    const list = compiled(['bets.example', 'a-z.example.org', 'xn--bcher-kva.example']);
    for (const host of ['bets.example', 'www.bets.example', 'a.b.bets.example', 'xn--bcher-kva.example']) {
      expect(list.has(host), host).toBe(true);
    }
    for (const host of [
      'example',
      'bets.example.org',
      'notbets.example',
      'bets-example',
      'ets.example',
      'example.org',
      'z.example.org',
      'a-z.example.orga',
      '',
      '.',
      'bücher.example',
      'x'.repeat(300),
    ]) {
      expect(list.has(host), host).toBe(false);
    }
  });

  it('keeps an entry once, and none that another stands for', () => {
    const list = compiled(['www.bets.example', 'bets.example', 'bets.example', 'bets-uk.example']);
    expect(list.count).toBe(2);
    expect(list.has('www.bets.example')).toBe(true);
  });

  it('may be empty', () => expect(compiled([]).has('bets.example')).toBe(false));

  it('agrees with a plain table on 150,000 hosts and as many that are not on it', { timeout: 60_000 }, () => {
    const hosts = generatedHosts(150_000);
    const list = compiled(hosts);
    const table = hostList({ gambling: hosts.join('\n') });
    const others = generatedHosts(150_000, 11);
    const asked = [
      ...hosts,
      ...hosts.map((host) => `www.${host}`),
      ...others,
      ...others.map((host) => host.slice(1)),
    ];
    const wrong = asked.filter((host) => list.has(host) !== (table.categoryOf(host) !== undefined));
    expect(wrong).toEqual([]);
    expect(others.filter((host) => !list.has(host)).length).toBeGreaterThan(100_000);
  });

  it('takes less room than its text, and is the same bytes whatever order they came in', () => {
    const hosts = generatedHosts(20_000);
    const file = writeList(hosts, kind);
    expect(file.length).toBeLessThan(hosts.join('\n').length / 2);
    expect(writeList(hosts.toReversed(), kind)).toEqual(file);
  });

  it('may lie anywhere in memory', () => {
    const file = writeList(['bets.example'], kind);
    const odd = new Uint8Array(file.length + 3);
    odd.set(file, 3);
    expect(readList(odd.subarray(3)).has('bets.example')).toBe(true);
  });
});

describe('a list that is not sound is refused, and the reason told', () => {
  const file = writeList(generatedHosts(100), kind);
  const header = (told: object): Uint8Array => {
    const text = new TextEncoder().encode(JSON.stringify(told));
    const bytes = new Uint8Array(8 + text.length);
    bytes.set(new TextEncoder().encode('PCHL'));
    new DataView(bytes.buffer).setUint32(4, text.length, true);
    bytes.set(text, 8);
    return bytes;
  };

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'not a list made by npm run lists'],
    ['a text file', new TextEncoder().encode('0.0.0.0 bets.example\n'), 'not a list made by npm run lists'],
    ['one that ends in its header', file.subarray(0, 20), 'ends in its header'],
    ['one that is cut short', file.subarray(0, file.length - 1), 'damaged: entry'],
    ['one with something behind it', Uint8Array.from([...file, 1]), 'something follows'],
    [
      'one of a newer format',
      header({ format: 2, category: 'gambling', count: 0 }),
      'format: This should be 1, but is 2',
    ],
    ['one of no kind', header({ format: 1, count: 0 }), 'category: '],
    [
      'one of a kind that no rule speaks about',
      header({ format: 1, category: 'bingo', count: 0 }),
      'must be one of',
    ],
    ['one that counts wrong', header({ format: 1, category: 'gambling', count: 17 }), 'cut short'],
    ['one with a key too many', header({ format: 1, category: 'gambling', count: 0, by: 'us' }), 'by: '],
  ])('%s', (_, bytes, message) => {
    expect(() => readList(bytes)).toThrow(UnreadableList);
    expect(() => readList(bytes)).toThrow(message);
  });

  it('whatever byte of its entries is another: refused, or read without a fault', () => {
    const hosts = generatedHosts(60);
    const sound = writeList(hosts, kind);
    let refused = 0;
    for (let place = 60; place < sound.length; place += 1) {
      const broken = Uint8Array.from(sound);
      broken[place] = (broken[place] ?? 0) ^ 0x55;
      try {
        const list = readList(broken);
        for (const host of hosts) list.has(host);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableList);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(100);
  });
});
