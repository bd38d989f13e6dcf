/**
 * What `npm start` and `npm test` need before they can run: dependencies and browsers. Installs what it can,
 * says exactly how where it cannot. Plain JavaScript without dependencies: it runs on a fresh machine.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
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
function dependenciesReady() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || !existsSync(join(root, 'node_modules/wxt'))) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs - 1000;
}

export function installDependencies() {
  if (dependenciesReady()) return;
  say('Installing dependencies (npm ci) …');
  if (run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'])) return;
  say('npm ci failed (see above). Check that the npm registry can be reached, then run the command again.');
  process.exit(1);
}

const places = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
    how: 'Install Chromium (macOS: brew install --cask chromium; Debian, Ubuntu: apt-get install chromium; else https://www.chromium.org/getting-involved/download-chromium)',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
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
  installWithApt(name);
  const installed = findBrowser(name);
  if (installed) return installed;
  const { variable, how } = places[name];
  say(
    `There is no ${name} on this machine. ${how}, or set ${variable} to the path of one; then run this again.`,
  );
  process.exit(1);
}
