import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../structure/sources.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'postcheck-'));
const inside = mkdtempSync(join(root, '.output/postcheck-'));
afterAll(() => {
  for (const one of [folder, inside, broken]) rmSync(one, { recursive: true, force: true });
});

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
});
const written = (place: string, content: string | Buffer): string => {
  const path = join(place, 'key.pem');
  writeFileSync(path, content);
  return path;
};

const broken = mkdtempSync(join(tmpdir(), 'postcheck-'));
writeFileSync(join(broken, 'gambling.hosts'), '0.0.0.0 bets.example');

describe('npm run package refuses, before it builds anything,', { timeout: 60_000 }, () => {
  it.each([
    ['a key inside the project', ['--key', written(inside, pem)], 'lies inside'],
    ['a key that is not there', ['--key', join(folder, 'none.pem')], 'There is no key'],
    [
      'a key that makes another extension',
      ['--key', written(folder, pem), '--expect-id', 'a'.repeat(32)],
      'another extension',
    ],
    ['an update address without a key', ['--update-url', 'https://example.org/update.xml'], 'add --key'],
    [
      'an update address that is none',
      ['--key', written(folder, pem), '--update-url', 'here'],
      'not a web address',
    ],
    ['a folder of lists that is not there', ['--lists', join(folder, 'none')], 'There is no folder'],
    ['a folder without lists', ['--lists', inside], 'make them with npm run lists'],
    ['a list that is broken', ['--lists', broken], 'not a list made by npm run lists'],
    ['what it does not know', ['--sign'], '--sign'],
  ])('%s', async (_, words, message) => {
    const { status, out, err } = await command(['package', '--', ...words]);
    expect(err).toContain(message);
    expect(status).toBe(2);
    expect(out).toBe('');
  });

  it('and says how to make a key', async () => {
    const { err } = await command(['package', '--', '--help']);
    expect(err).toContain('openssl genrsa');
  });
});
