import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { faultsIn } from '../../src/cli/selectors.ts';
import { registries } from '../../src/sites/selectors.ts';

describe('npm run selectors', () => {
  afterEach(() => vi.restoreAllMocks());
  const run = async (...words: string[]): Promise<{ status: number; out: string }> => {
    let out = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += text;
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    return { status: await main(['selectors', ...words]), out };
  };

  it('prints every anchor with its rung, date and source, and then what to look at', async () => {
    const { status, out } = await run();
    expect(status).toBe(0);
    for (const { ladders } of Object.values(registries)) {
      for (const { selector, seen, source } of Object.values(ladders).flat()) {
        const row = out.split('\n').find((line) => line.includes(selector) && line.includes(source));
        expect(row, selector).toContain(seen);
      }
    }
    expect(out.match(/Look at the live site/g)).toHaveLength(3);
  });

  it('prints one site', async () => {
    const { out } = await run('linkedin');
    expect(out).toMatch(/^linkedin, version \d+ of 2/);
    expect(out).not.toContain('tweetButton');
  });

  it('does not know another', async () => expect((await run('mastodon')).status).toBe(2));

  it('checks a file for the settings', () => {
    expect(faultsIn(JSON.stringify(registries.facebook))).toEqual([]);
    expect(faultsIn('{')[0]).toContain('This is not JSON');
    expect(faultsIn('{"site":"mastodon"}')).toEqual([
      'site: This should be one of twitter, facebook, linkedin',
    ]);
    expect(faultsIn('{"site":"twitter","version":1}')).toEqual(['date: This is missing']);
  });
});
