import { describe, expect, it } from 'vitest';
import { browserNames, launch } from './harness/index.ts';

describe.each(browserNames)('the harness, in %s', (browser) => {
  it('notices a request that somebody makes, and fails the suite that closes this browser', async () => {
    const session = await launch(browser);
    await session.tab.open('https://editors.example/');
    await session.tab.evaluate(() => void fetch('https://elsewhere.example/draft').catch(() => undefined));
    await expect.poll(() => session.requests().join(), { timeout: 5000 }).toContain('elsewhere.example');
    await expect(session.close()).rejects.toThrow('elsewhere.example');
  });
});
