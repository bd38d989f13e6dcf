import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { browserPath } from '../harness/browsers.ts';
import type { BrowserName } from '../harness/session.ts';

/** A browser's policy folder that this test alone sees: the browser is started where a folder of ours lies over the machine's. */
export interface PrivatePolicies {
  /** Starts the browser where it sees the folder. */
  readonly executable: string;
  /** Writes a policy file, whole at once. */
  write(name: string, policies: unknown): void;
  remove(): void;
}

/** Where each browser on Linux reads its policies. */
const chromiumFolder = '/etc/chromium';
const firefoxFolder = (): string => join(dirname(realpathSync(browserPath('firefox'))), 'distribution');

/** Why there can be no private policy folder here; `undefined` where there can. */
export function whyNot(browser: BrowserName): string | undefined {
  if (process.platform !== 'linux') return 'policy folders can be kept private on Linux only';
  if (process.getuid?.() !== 0) return 'only root may lay a private folder over the machine’s policies';
  if (spawnSync('unshare', ['-m', 'true']).status !== 0) return 'this machine does not allow unshare -m';
  const folder = browser === 'chromium' ? chromiumFolder : firefoxFolder();
  return existsSync(folder) ? undefined : `there is no ${folder} to lay a private folder over`;
}

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** Nothing is written below /etc or /usr: what is mounted here is seen by the browser started here, and goes with it. */
const mounts = (browser: BrowserName, folder: string): readonly string[] =>
  browser === 'chromium'
    ? [
        `mount -t tmpfs tmpfs ${chromiumFolder}`,
        `mkdir -p ${chromiumFolder}/policies/managed`,
        `mount --bind ${quoted(folder)} ${chromiumFolder}/policies/managed`,
      ]
    : [`mount --bind ${quoted(folder)} ${quoted(firefoxFolder())}`];

export function privatePolicies(browser: BrowserName): PrivatePolicies {
  const home = mkdtempSync(join(tmpdir(), 'postcheck-policies-'));
  const folder = join(home, 'policies');
  mkdirSync(folder);
  const script = [...mounts(browser, folder), `exec ${quoted(browserPath(browser))} "$@"`].join(' && ');
  const executable = join(home, 'browser');
  writeFileSync(executable, `#!/bin/sh\nexec unshare -m sh -c ${quoted(script)} sh "$@"\n`);
  chmodSync(executable, 0o755);
  return {
    executable,
    write: (name, policies) => {
      writeFileSync(join(home, name), JSON.stringify(policies));
      renameSync(join(home, name), join(folder, name));
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
