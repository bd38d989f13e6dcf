import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadReader } from '../../src/background/load-reader.ts';
import { createReaderDesk } from '../../src/background/reader-desk.ts';
import type { CheckReply } from '../../src/messages/protocol.ts';
import { packedEncoder } from '../../src/reader/build/packed.ts';
import { contextFor } from '../engine/context.ts';

const files: Readonly<Record<string, () => BodyInit>> = {
  '/reader/encoder.bin': () => Uint8Array.from(readFileSync(packedEncoder())),
  '/reader/head.json': () => readFileSync('assets/models/reader.json', 'utf8'),
};

const pack = { id: 'a', organisation: 'A', title: 'P', version: '1', date: '2024', refused: undefined };
const context = contextFor('Our ward manager could not run a bath, never mind a rota');

/** What the desk says of a draft it was given time for. */
async function answered(): Promise<CheckReply> {
  const desk = createReaderDesk({ load: loadReader, isOn: async () => true });
  return desk.answer(true, (read) => {
    read?.(context);
    return { kind: 'findings', ticket: 1, pack, findings: [], checkedTo: 1 };
  });
}

describe('the packaged reader', () => {
  beforeEach(() => {
    // Node 20 has none, as Firefox says nothing of memory.
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('location', { origin: 'https://extension.example' });
    vi.stubGlobal('fetch', async (address: string) => {
      const file = files[new URL(address).pathname];
      return new Response(file?.() ?? null, { status: file ? 200 : 404 });
    });
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('reads', async () => expect(await answered()).not.toHaveProperty('unread'));

  it.each([
    'Nos da i bawb ar y ward',
    'Dziękuję całemu zespołowi za opiekę',
    '😂😂😂',
    '',
    'a'.repeat(60_000),
  ])('has a score of every label, between nothing and certain, for text %#', async (text) => {
    const scores = [...(await loadReader()).read(contextFor(text)).values()];
    expect(scores.length).toBeGreaterThan(10);
    for (const { probability } of scores) {
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });

  it('leaves it to words, and says so, where WebAssembly gets no memory', async () => {
    vi.stubGlobal('WebAssembly', {
      ...WebAssembly,
      Memory: class {
        constructor() {
          throw new RangeError('could not allocate memory');
        }
      },
    });
    expect(await answered()).toMatchObject({ unread: 'words-only' });
  });

  it('leaves it to words, and says so, where there is no WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(await answered()).toMatchObject({ unread: 'words-only' });
  });

  it('leaves it to words, and says so, on a computer with next to no memory', async () => {
    vi.stubGlobal('navigator', { deviceMemory: 0.5 });
    expect(await answered()).toMatchObject({ unread: 'words-only' });
  });

  it('leaves it to words, and says so, where a file is missing', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
    expect(await answered()).toMatchObject({ unread: 'words-only' });
  });
});
