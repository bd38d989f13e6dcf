import { describe, expect, it } from 'vitest';
import { browserNames, launch } from './harness/index.ts';
import { started } from './harness/started.ts';

describe.each(browserNames)('the harness, in %s', (browser) => {
  it('notices a request that somebody makes, and fails the suite that closes this browser', async () => {
    const session = await launch(browser);
    await session.tab.open('https://editors.example/');
    await session.tab.evaluate(() => void fetch('https://elsewhere.example/draft').catch(() => undefined));
    await expect.poll(() => session.requests().join(), { timeout: 5000 }).toContain('elsewhere.example');
    await expect(session.close()).rejects.toThrow('elsewhere.example');
  });
});

describe('a browser that is started', () => {
  const late = Object.assign(new Error('Timed out'), { name: 'TimeoutError' });
  const starts = (...outcomes: readonly (Error | string)[]) => {
    const left = [...outcomes];
    return async (): Promise<string> => {
      const next = left.shift() ?? 'one too many';
      if (next instanceof Error) throw next;
      return next;
    };
  };

  it('is started once more when nothing came of it in time', async () => {
    expect(await started(starts(late, 'a browser'))).toBe('a browser');
  });

  it('is given up when nothing came of it twice', async () => {
    await expect(started(starts(late, late, 'a browser'))).rejects.toThrow('Timed out');
  });

  it('is given up at once for any other fault', async () => {
    await expect(started(starts(new Error('no such program'), 'a browser'))).rejects.toThrow(
      'no such program',
    );
  });
});
