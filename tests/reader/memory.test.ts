import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { packOf } from '../../src/cli/options.ts';
import { readWith } from '../../src/cli/reader.ts';
import { draftOf, unknownAuthor } from '../../src/engine/draft.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { rules } from '../../src/rules/index.ts';

setFlagsFromString('--expose-gc');
const throwAway = runInNewContext('gc') as () => void;

/** Megabytes outside the heap that are still held by somebody. */
async function held(): Promise<number> {
  // What is behind a WebAssembly memory goes one round later.
  for (let round = 0; round < 3; round += 1) {
    throwAway();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().external / 2 ** 20;
}

const engine = createEngine(rules);
const draft = draftOf('Our manager could not run a bath, never mind a rota', {
  site: 'twitter',
  surface: 'post',
  editing: false,
});

/** Loads the reader and has it read a draft; nothing of it is kept. */
const loadAndRead = (): void => {
  const read = readWith({});
  engine.check(draft, { pack: packOf(undefined), author: unknownAuthor, read });
};

describe('the reader', { timeout: 60_000 }, () => {
  it('leaves nothing in memory when it is let go', async () => {
    loadAndRead();
    const once = await held();
    for (let time = 0; time < 5; time += 1) loadAndRead();
    // One of them is over seven megabytes.
    expect((await held()) - once).toBeLessThan(4);
  });
});
