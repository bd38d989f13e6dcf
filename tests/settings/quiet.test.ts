import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endPause, pauseFrom, pauseTime, readQuiet, rememberHint } from '../../src/settings/quiet.ts';

const now = 1_800_000_000_000;

describe('quiet', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is not asked for, and no hint was shown, on a new device', async () => {
    expect(await readQuiet(now)).toEqual({ hinted: false });
  });

  it('lasts ten minutes, or until it is ended', async () => {
    await pauseFrom(now);
    expect(await readQuiet(now + 599_000)).toMatchObject({ pausedUntil: now + pauseTime });
    expect(await readQuiet(now + 600_000)).not.toHaveProperty('pausedUntil');
    await pauseFrom(now);
    await endPause();
    expect(await readQuiet(now + 1)).not.toHaveProperty('pausedUntil');
  });

  it('does not last for years because the clock was wrong', async () => {
    await pauseFrom(now + 1e11);
    expect(await readQuiet(now)).not.toHaveProperty('pausedUntil');
  });

  it('keeps that the hint was shown', async () => {
    await rememberHint();
    await pauseFrom(now);
    expect(await readQuiet(now)).toMatchObject({ hinted: true });
  });

  it('survives a broken store', async () => {
    await browser.storage.local.set({ quiet: 'please' });
    expect(await readQuiet(now)).toEqual({ hinted: false });
  });
});
