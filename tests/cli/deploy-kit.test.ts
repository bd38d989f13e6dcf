import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command, type Run } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'postcheck-kit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function kit(out: string, change: object = {}): Promise<Run> {
  const config = join(folder, 'config.json');
  const version = { version: '1.10.0', crxUrl: 'https://packages.example.org/postcheck.crx' };
  writeFileSync(
    config,
    JSON.stringify({
      profilePrefix: 'uk.nhs.example',
      organisation: 'Example Trust',
      chrome: {
        id: 'abcdefghijklmnopabcdefghijklmnop',
        updateUrl: 'https://packages.example.org/update.xml',
      },
      selfHosted: version,
      settings: { policyPack: 'homerton' },
      ...change,
    }),
  );
  return command(['deploy-kit', '--', '--config', config, '--out', join(folder, out)]);
}

describe('npm run deploy-kit', { timeout: 60_000 }, () => {
  it('writes the kit, and again over its own', async () => {
    expect((await kit('kit')).status).toBe(0);
    expect((await kit('kit')).status).toBe(0);
    expect(readFileSync(join(folder, 'kit/START-HERE.md'), 'utf8')).toContain('update.xml');
  });

  it('refuses a wrong configuration with the path of each fault, and writes nothing', async () => {
    const { status, err } = await kit('wrong', { settings: { holdMode: 'shout', partnerz: [] } });
    expect(status).toBe(2);
    expect(err).toContain('settings.holdMode');
    expect(err).toContain('settings.partnerz');
    expect(existsSync(join(folder, 'wrong'))).toBe(false);
  });

  it('refuses a version older than the one it has offered, which browsers would pass over', async () => {
    await kit('versions');
    const selfHosted = { version: '1.9.9', crxUrl: 'https://packages.example.org/postcheck.crx' };
    const { status, err } = await kit('versions', { selfHosted });
    expect(status).toBe(2);
    expect(err).toContain('already offers 1.10.0');
    expect(readFileSync(join(folder, 'versions/update.xml'), 'utf8')).toContain('version="1.10.0"');
  });

  it('does not write over somebody’s own files', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    expect((await kit('.')).err).toContain('holds other files');
  });
});
