import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** A screen of the test's own, with a keyboard and a mouse that reach the browser itself, not only its page. */
export interface Screen {
  /** As `DISPLAY` has it. */
  readonly display: string;
  /** Presses keys in the window that has the focus, as `xdotool key` writes them: `alt+shift+k`. */
  press(...keys: readonly string[]): void;
  /** Moves the mouse; pixels of the screen. */
  moveTo(x: number, y: number): void;
  click(button: 'left' | 'right'): void;
  close(): Promise<void>;
}

const runs = (command: string, ...words: readonly string[]): boolean =>
  spawnSync(command, words, { stdio: 'ignore' }).error === undefined;

/** Why there can be no screen here; `undefined` where there can. */
export function whyNoScreen(): string | undefined {
  if (process.platform !== 'linux') return 'a screen of its own can be had on Linux only';
  const missing = ['Xvfb', 'xdotool'].filter((name) => !runs(name, '-version'));
  return missing.length === 0 ? undefined : `${missing.join(' and ')} missing (apt-get install xvfb xdotool)`;
}

/** Xvfb writes the number of the display that it found free. */
async function numberFrom(server: ChildProcess): Promise<string> {
  const out = server.stdio[3];
  if (!out) throw new Error('Xvfb gave no way to hear it');
  const [told] = await Promise.race([
    once(out, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it began'))),
  ]);
  return `:${String(told).trim()}`;
}

export async function startScreen(): Promise<Screen> {
  const words = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await numberFrom(server);
  const act = (...doings: readonly string[]): void => {
    const { status, stderr } = spawnSync('xdotool', doings, {
      env: { ...process.env, DISPLAY: display },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`xdotool ${doings.join(' ')}: ${stderr}`);
  };
  return {
    display,
    press: (...keys) => act('key', '--delay', '60', ...keys),
    moveTo: (x, y) => act('mousemove', String(x), String(y)),
    click: (button) => act('click', button === 'right' ? '3' : '1'),
    close: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
