import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../structure/sources.ts';

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person would, with `input` on its standard input. */
export function command(
  words: readonly string[],
  { input = [''], env = {} }: { input?: Iterable<string>; env?: Record<string, string> } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [join(root, 'src/cli/run.mjs'), ...words], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  const fed = (async () => {
    for (const piece of input) {
      if (!child.stdin.write(piece)) await new Promise((ready) => child.stdin.once('drain', ready));
    }
    child.stdin.end();
  })();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', async (status) => {
      await fed.catch(() => undefined);
      resolve({ status, out, err });
    });
  });
}

export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
