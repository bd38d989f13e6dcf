import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dependenciesNeed, findBrowser, missingBrowser } from './setup.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postcheck-setup-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the dependencies of a checkout', () => {
  const install = (modules: string, daysOld: number): void => {
    mkdirSync(join(modules, 'wxt'), { recursive: true });
    const file = join(modules, '.package-lock.json');
    writeFileSync(file, '{}');
    const at = Date.now() / 1000 - daysOld * 86_400;
    utimesSync(file, at, at);
  };
  beforeEach(() => writeFileSync(join(folder, 'package-lock.json'), '{}'));

  it('are installed where there are none', () => {
    expect(dependenciesNeed(folder)).toBe('install');
  });

  it('are left as they are when they are as new as the lock file', () => {
    install(join(folder, 'node_modules'), 0);
    expect(dependenciesNeed(folder)).toBe('nothing');
  });

  it('are installed anew when they are older', () => {
    install(join(folder, 'node_modules'), 1);
    expect(dependenciesNeed(folder)).toBe('install');
  });

  it.each([0, 1])('are never installed into somebody else’s folder, %s days old', (daysOld) => {
    install(join(folder, 'elsewhere'), daysOld);
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'node_modules'));
    expect(dependenciesNeed(folder)).not.toBe('install');
  });
});

describe('the browsers of this machine', () => {
  const program = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  };
  beforeEach(() => {
    vi.stubEnv('CHROMIUM', '');
    vi.stubEnv('PATH', folder);
  });

  it('are found on the path', () => {
    const chromium = program('chromium');
    expect(findBrowser('chromium')).toBe(chromium);
  });

  it('do not count when they load no extension', () => {
    const chrome = [program('google-chrome'), program('microsoft-edge')];
    expect(chrome).not.toContain(findBrowser('chromium'));
  });

  it('can be named, and it is said when that one cannot be run', () => {
    const mine = program('mine');
    vi.stubEnv('CHROMIUM', mine);
    expect(findBrowser('chromium')).toBe(mine);
    vi.stubEnv('CHROMIUM', join(folder, 'none'));
    expect(findBrowser('chromium')).toBeUndefined();
    expect(missingBrowser('chromium')).toContain(`CHROMIUM is set to ${join(folder, 'none')}`);
  });
});
