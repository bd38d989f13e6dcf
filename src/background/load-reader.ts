import { createEncoder, roomFor } from '../reader/encoder/encoder.ts';
import { fastKernel } from '../reader/encoder/kernel.ts';
import { readPacked } from '../reader/encoder/weights.ts';
import { unpackHead } from '../reader/head.ts';
import { createReader, type Reader } from '../reader/reader.ts';
import { packaged } from './packaged.ts';

/** Loads the reader from the package. Rejects where WebAssembly or the memory for it is missing. */
export async function loadReader(): Promise<Reader> {
  const [encoder, head] = await Promise.all([packaged('reader/encoder.bin'), packaged('reader/head.json')]);
  const packed = readPacked(await encoder.arrayBuffer());
  return createReader(createEncoder(packed, fastKernel(roomFor(packed))), unpackHead(await head.json()));
}
