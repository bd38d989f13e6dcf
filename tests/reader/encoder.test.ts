import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { packedEncoder } from '../../src/reader/build/packed.ts';
import { createEncoder, type Encoder, roomFor } from '../../src/reader/encoder/encoder.ts';
import { fastKernel, plainKernel } from '../../src/reader/encoder/kernel.ts';
import { createCutter, type Piece } from '../../src/reader/encoder/pieces.ts';
import { type Packed, readPacked } from '../../src/reader/encoder/weights.ts';

const marks: Piece[] = Array.from({ length: 6 }, (_, number) => [`mark ${number}`, 0]);

describe('word pieces', () => {
  const cutter = createCutter([
    ...marks,
    ['▁bed', -4],
    ['▁be', -3],
    ['s', -2],
    ['d', -3],
    ['▁', -5],
    ['b', -6],
  ]);

  it('are the likeliest that together are the text', () => expect(cutter.cut('beds', 9)).toEqual([6, 8]));
  it('take any run of blanks for one', () => expect(cutter.cut(' bed \n\t beds ', 9)).toEqual([6, 6, 8]));
  it('are one unknown for letters that nobody knows', () =>
    expect(cutter.cut('bed 日本', 9)).toEqual([6, 10, 0]));
  it('are none for blanks', () => expect(cutter.cut(' \n', 9)).toEqual([]));
  it('are no more than asked for', () => expect(cutter.cut('bed '.repeat(50), 5)).toHaveLength(5));
});

describe('the kernel', () => {
  it('gives the same sums in WebAssembly as in JavaScript', () => {
    const [rows, depth, columns] = [8, 40, 6];
    const room = 64 * 1024;
    const [left, right, out] = [0, 16384, 32768];
    const sums = [plainKernel(room), fastKernel(room)].map((kernel) => {
      new Int16Array(kernel.memory, left, rows * depth).forEach((_, at, all) => {
        all[at] = ((at * 7919) % 16383) - 8191;
      });
      new Int8Array(kernel.memory, right, columns * depth).forEach((_, at, all) => {
        all[at] = ((at * 104729) % 255) - 127;
      });
      kernel.multiply(left, right, out, rows, depth, columns);
      return [...new Int32Array(kernel.memory, out, rows * columns)];
    });
    expect(sums[1]).toEqual(sums[0]);
    expect(new Set(sums[0]).size).toBeGreaterThan(40);
  });
});

describe('the encoder as it is packaged', () => {
  let packed: Packed;
  let encoder: Encoder;
  beforeAll(() => {
    packed = readPacked(Uint8Array.from(readFileSync(packedEncoder())).buffer);
    encoder = createEncoder(packed, fastKernel(roomFor(packed)));
  });
  const likeness = (one: string, other: string): number => {
    const [a, b] = [encoder.encode(one), encoder.encode(other)];
    return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  };

  it('finds what means the same alike, and what does not unlike', () => {
    const alike = likeness('The meeting was moved to Tuesday', 'They put the meeting off until Tuesday');
    const unlike = likeness('The meeting was moved to Tuesday', 'My cat sleeps in the sink');
    expect(alike).toBeGreaterThan(0.6);
    expect(unlike).toBeLessThan(0.4);
  });

  it('gives numbers of length 1 for anything with letters, signs or pictures in it', () => {
    for (const text of ['Nos da, cleifion', '😂😂😂', '你好', 'a', '#!?', 'long '.repeat(9000)]) {
      const length = encoder.encode(text).reduce((sum, value) => sum + value * value, 0);
      expect(length, text.slice(0, 20)).toBeCloseTo(1, 4);
    }
    expect([...encoder.encode(' ')].every((value) => value === 0)).toBe(true);
  });

  it('gives to the bit what the plain kernel gives', () => {
    const plain = createEncoder(packed, plainKernel(roomFor(packed)));
    const text = 'Third night running with one nurse for the whole bay.';
    expect(plain.encode(text)).toEqual(encoder.encode(text));
  });
});

it('a file that is no encoder is refused', () => {
  expect(() => readPacked(new ArrayBuffer(64))).toThrow('not an encoder');
});
