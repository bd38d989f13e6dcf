import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../cli/command.ts';

const places = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'postcheck-packages-')));
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

describe('npm run package', { timeout: 300_000 }, () => {
  it('builds the same bytes twice, in another place and another time zone', async () => {
    for (const [index, place] of places.entries()) {
      const env = { TZ: index === 0 ? 'Pacific/Auckland' : 'America/Los_Angeles' };
      const { status, err } = await command(['package', '--', '--out', place], { env });
      expect(status, err).toBe(0);
    }
    const [first = '', second = ''] = places;
    const names = readdirSync(first).sort();
    expect(names).toEqual(readdirSync(second).sort());
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) {
      expect(Buffer.compare(readFileSync(join(first, name)), readFileSync(join(second, name))), name).toBe(0);
    }
  });
});
