import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeAfterInstall } from '../../src/background/welcome.ts';

const opened = vi.fn(async () => ({ id: 1 }));

async function install(installType: string, reason = 'install'): Promise<void> {
  vi.stubGlobal('location', { origin: 'chrome-extension://postcheck' });
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });
  Object.assign(fakeBrowser.tabs, { create: opened });
  welcomeAfterInstall();
  const told = fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
  await vi.advanceTimersByTimeAsync(20_000);
  await told;
}

describe('the welcome page', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    opened.mockClear();
  });

  it('opens once after installing', async () => {
    await install('normal');
    expect(opened).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://postcheck/welcome.html' });
  });

  it('does not open after an update', async () => {
    await install('normal', 'update');
    expect(opened).not.toHaveBeenCalled();
  });

  it('does not open for whoever loads Postcheck from a folder', async () => {
    await install('development');
    expect(opened).not.toHaveBeenCalled();
  });

  it('waits for what IT set, which comes seconds after the install, and heeds it', async () => {
    setTimeout(
      () => void fakeBrowser.storage.local.set({ managed: { values: { welcomePageOff: true } } }),
      12_000,
    );
    await install('admin');
    expect(opened).not.toHaveBeenCalled();
  });

  it('opens where IT has nothing against it', async () => {
    await install('admin');
    expect(opened).toHaveBeenCalledOnce();
  });
});
