/**
 * What `npm start` and `npm test` need before they can run: dependencies and browsers. Installs what it can,
 * says exactly how where it cannot. Plain JavaScript without dependencies: it runs on a fresh machine.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(import.meta.url), '../../..');
const windows = process.platform === 'win32';

export const say = (text) => process.stdout.write(`${text}\n`);

/** Runs a command with its output shown; true when it succeeded. */
export function run(command, words, { env = {}, quiet = false } = {}) {
  const { status } = spawnSync(command, words, {
    cwd: root,
    stdio: quiet ? 'ignore' : 'inherit',
    env: { ...process.env, ...env },
    shell: windows,
  });
  return status === 0;
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(
    `Postcheck needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
  process.exit(1);
}

/** Dependencies are there and as new as the lock file. */
function dependenciesReady(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || !existsSync(join(folder, 'node_modules/wxt'))) return false;
  return statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs - 1000;
}

/**
 * What is to be done about the dependencies of a checkout: `nothing`, `install`, or, where `node_modules` is a link to
 * somebody else's, `theirs`: npm ci would empty the folder behind it.
 */
export function dependenciesNeed(folder = root) {
  if (dependenciesReady(folder)) return 'nothing';
  const entry = lstatSync(join(folder, 'node_modules'), { throwIfNoEntry: false });
  return entry?.isSymbolicLink() ? 'theirs' : 'install';
}

export function installDependencies() {
  const need = dependenciesNeed();
  if (need === 'nothing') return;
  if (need === 'theirs') {
    say('node_modules is a link, and older than package-lock.json: nothing is installed there.');
    say('If something is missing, run npm ci where the link leads to, or remove the link.');
    return;
  }
  say('Installing dependencies (npm ci) …');
  if (run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'])) return;
  say('npm ci failed (see above). Check that the npm registry can be reached, then run the command again.');
  process.exit(1);
}

/**
 * Google Chrome and Edge are left out: from version 137 they load no unpacked extension from the command line. Chromium
 * and Chrome for Testing do.
 */
const places = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser'],
    paths: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      join(process.env.LOCALAPPDATA ?? homedir(), 'Chromium/Application/chrome.exe'),
    ],
    debian: 'chromium',
    how: 'Install Chromium (macOS: brew install --cask chromium; Debian, Ubuntu: apt-get install chromium; else https://www.chromium.org/getting-involved/download-chromium)',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.PROGRAMFILES ?? homedir(), 'Mozilla Firefox/firefox.exe'),
    ],
    debian: 'firefox-esr',
    how: 'Install Firefox (macOS: brew install --cask firefox; Debian: apt-get install firefox-esr; else https://www.mozilla.org/firefox)',
  },
};

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser that is on this machine, or `undefined`. */
export function findBrowser(name) {
  const { variable, names, paths } = places[name];
  const asked = process.env[variable];
  if (asked) return runnable(asked) ? asked : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((one) => join(folder, one))), ...paths].find(runnable);
}

/** What to say where there is no browser of that name. */
export function missingBrowser(name) {
  const { variable, how } = places[name];
  const asked = process.env[variable];
  return asked
    ? `${variable} is set to ${asked}, which cannot be run.`
    : `There is no ${name} on this machine. ${how}, or set ${variable} to the path of one; then run this again.`;
}

function installWithApt(name) {
  const asRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !asRoot || !run('apt-get', ['--version'], { quiet: true })) return;
  say(`Installing ${places[name].debian} (apt-get) …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', places[name].debian], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** The path of a browser; installs it where that is possible, and ends with instructions where it is not. */
export function needBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  if (!process.env[places[name].variable]) installWithApt(name);
  const installed = findBrowser(name);
  if (installed) return installed;
  say(missingBrowser(name));
  process.exit(1);
}
