import { alarms } from './alarms.ts';
import { bench } from './bench.ts';
import { check } from './check.ts';
import { deployKit } from './deploy-kit.ts';
import { fairness } from './fairness.ts';
import { lists } from './lists.ts';
import { near } from './near.ts';
import { Usage } from './options.ts';
import { pack } from './pack.ts';
import { packageAll } from './package.ts';
import { score } from './score.ts';
import { selectors } from './selectors.ts';
import { train } from './train.ts';
import { trainNames } from './train-names.ts';
import { words } from './words.ts';

const commands: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  alarms,
  bench,
  check,
  'deploy-kit': deployKit,
  fairness,
  lists,
  near,
  pack,
  package: packageAll,
  score,
  selectors,
  train,
  'train-names': trainNames,
  words,
};

/** Runs a command. Resolves to the exit status: 0 nothing found, 1 findings, 2 bad usage. */
export async function main([name = '', ...words]: readonly string[]): Promise<number> {
  const command = commands[name];
  if (!command) {
    process.stderr.write(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.\n`);
    return 2;
  }
  try {
    return await command(words);
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
