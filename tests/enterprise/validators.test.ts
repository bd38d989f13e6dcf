import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { kitOf } from '../../src/enterprise/kit.ts';
import { identityOf } from '../../src/enterprise/packages/identity.ts';
import { fullConfig } from './config.ts';

/** Other people's readers, where the machine has them: libxml2-utils and libplist-utils of Debian. */

const kit = kitOf(fullConfig);
const there = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
const named = (pattern: RegExp): string[] => Object.keys(kit).filter((path) => pattern.test(path));

function reads(tool: string, words: readonly string[], path: string): void {
  const { status, stderr } = spawnSync(tool, words, { input: kit[path], encoding: 'utf8' });
  expect(stderr, path).toBe('');
  expect(status, path).toBe(0);
}

describe.skipIf(!there('xmllint'))('xmllint', () => {
  it.each(named(/\.(?:xml|plist|mobileconfig|admx|adml)$/))('reads %s', (path) =>
    reads('xmllint', ['--noout', '--nonet', '-'], path),
  );
});

describe.skipIf(!there('plistutil'))('plistutil', () => {
  it.each(named(/\.(?:plist|mobileconfig)$/))('reads %s', (path) =>
    reads('plistutil', ['-i', '-', '-f', 'bin', '-o', '/dev/null'], path),
  );
});

describe.skipIf(!there('openssl'))('openssl', () => {
  it('makes a key, the way the help of npm run package says, that signs a package', () => {
    const { stdout } = spawnSync('openssl', ['genrsa', '2048'], { encoding: 'utf8' });
    expect(identityOf(stdout).id).toMatch(/^[a-p]{32}$/);
  });
});
