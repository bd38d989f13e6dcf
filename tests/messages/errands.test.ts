import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages, send } from '../../src/messages/errands.ts';

const errand = { kind: 'open-section', section: '3.1' } as const;

describe('an errand', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    // The fake takes what a listener returns for the answer; browsers before 2026 do not.
    fakeBrowser.runtime.sendMessage = ((message: unknown) =>
      new Promise<unknown>((resolve) => {
        for (const listen of listeners) listen(message, {}, resolve);
      })) as typeof fakeBrowser.runtime.sendMessage;
    fakeBrowser.runtime.onMessage.addListener = ((listen: Listener) =>
      void listeners.splice(0, 1, listen)) as typeof fakeBrowser.runtime.onMessage.addListener;
  });

  it('brings back the answer of the one who hears it', async () => {
    answerMessages(async (message) => ({ heard: message }));
    expect(await send(errand)).toEqual({ heard: errand });
  });

  it('fails where it could not be done', async () => {
    answerMessages(() => Promise.reject(new Error('the disk is full')));
    await expect(send(errand)).rejects.toThrow('could not do this');
  });

  it('is left to others by a page it is not meant for', async () => {
    answerMessages(() => undefined);
    const [listen] = listeners;
    expect(listen?.({}, {}, () => expect.unreachable('Nobody answered'))).toBe(false);
  });

  it('keeps the answer waiting for as long as it takes', () => {
    answerMessages(async () => undefined);
    const [listen] = listeners;
    expect(listen?.({}, {}, () => undefined)).toBe(true);
  });
});

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;
const listeners: Listener[] = [];
