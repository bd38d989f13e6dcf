import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readList } from '../../src/lists/read.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'postcheck-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const published = file(
  'hosts.txt',
  [
    '# a list',
    '0.0.0.0 bets.example.com',
    '0.0.0.0 www.bets.example.com',
    '||odds.example.com^',
    'co.uk',
    'co.uk',
  ].join('\n'),
);
const out = join(folder, 'gambling.hosts');

describe('npm run lists', { timeout: 60_000 }, () => {
  it('compiles what others publish, and reports what it left out and where', async () => {
    const words = ['lists', '--', 'import', published, '--category', 'gambling', '--out', out];
    const { status, out: told, err } = await command(words);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(told).toContain(`2 hosts (gambling) in ${out}, 1 kB`);
    expect(told).toContain('1 covered by a host above it');
    expect(told).toContain('2 skipped, a whole ending, such as co.uk or github.io: line 5, 6');
    const list = readList(readFileSync(out));
    expect(list).toMatchObject({ category: 'gambling', count: 2 });
    expect(['www.bets.example.com', 'odds.example.com', 'example.com'].map(list.has)).toEqual([
      true,
      true,
      false,
    ]);

    const shown = await command(['lists', '--', 'show', out, 'M.Bets.example.com', 'example.com']);
    expect(shown.out).toBe('2 hosts, gambling\n  M.Bets.example.com: on it\n  example.com: not on it\n');
  });

  it('takes a word of the organisation’s own with a severity', async () => {
    const own = join(folder, 'own.hosts');
    const words = ['import', published, '--category', 'prize draws', '--severity', 'warn', '--out', own];
    expect((await command(['lists', '--', ...words])).status).toBe(0);
    expect(readList(readFileSync(own))).toMatchObject({ category: 'prize draws', severity: 'warn' });
  });

  it.each<[string, string[], string]>([
    ['no category', ['import', published], '--category'],
    [
      'a category that no rule speaks about',
      ['import', published, '--category', 'bingo'],
      'must be one of adult',
    ],
    [
      'a severity there is not',
      ['import', published, '--category', 'x', '--severity', 'loud'],
      'no severity "loud"',
    ],
    [
      'a file that is not there',
      ['import', join(folder, 'none'), '--category', 'adult'],
      'could not be read',
    ],
    [
      'a file that is no text',
      ['import', file('odd', Uint8Array.of(0xff, 0xfe)), '--category', 'adult'],
      'not text',
    ],
    [
      'a name that a package would not take',
      ['import', published, '--category', 'adult', '--out', 'x.txt'],
      '--out',
    ],
    ['to show what is no list', ['show', published], 'not a list made by'],
    ['another task', ['export', published], 'npm run lists'],
  ])('refuses %s', async (_, words, message) => {
    const { status, err } = await command(['lists', '--', ...words]);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });

  it('writes nothing where no host could be taken', async () => {
    const words = [
      'import',
      file('empty.txt', 'localhost\n'),
      '--category',
      'adult',
      '--out',
      join(folder, 'no.hosts'),
    ];
    const { status, out: told } = await command(['lists', '--', ...words]);
    expect(status).toBe(2);
    expect(told).toContain('Nothing was written');
  });
});
