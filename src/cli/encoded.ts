import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { packedEncoder } from '../reader/build/packed.ts';
import { createEncoder, type Encoder, roomFor } from '../reader/encoder/encoder.ts';
import { fastKernel } from '../reader/encoder/kernel.ts';
import { readPacked } from '../reader/encoder/weights.ts';

/** The encoder as it is packaged, run by Node. */
export function loadEncoder(): Encoder {
  const packed = readPacked(Uint8Array.from(readFileSync(packedEncoder())).buffer);
  return createEncoder(packed, fastKernel(roomFor(packed)));
}

const numbers = 512;
const keyLength = 20;
const recordLength = keyLength + 4 * numbers;

/** Encodes texts, and keeps what came out beside the packed encoder: a training run encodes only what is new. */
export function encodedWithCache(texts: readonly string[]): readonly Float32Array[] {
  const file = `${packedEncoder()}.cache`;
  const known = new Map<string, Float32Array>();
  if (existsSync(file)) {
    const bytes = readFileSync(file);
    for (let at = 0; at + recordLength <= bytes.length; at += recordLength) {
      const key = bytes.toString('hex', at, at + keyLength);
      known.set(
        key,
        new Float32Array(Uint8Array.from(bytes.subarray(at + keyLength, at + recordLength)).buffer),
      );
    }
  }
  let encoder: Encoder | undefined;
  return texts.map((text) => {
    const key = createHash('sha1').update(text).digest('hex');
    const before = known.get(key);
    if (before) return before;
    encoder ??= loadEncoder();
    const sense = encoder.encode(text);
    appendFileSync(file, Buffer.concat([Buffer.from(key, 'hex'), Buffer.from(sense.buffer)]));
    known.set(key, sense);
    return sense;
  });
}
