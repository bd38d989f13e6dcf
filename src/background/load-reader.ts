import { createEncoder, roomFor } from '../reader/encoder/encoder.ts';
import { fastKernel } from '../reader/encoder/kernel.ts';
import { readPacked } from '../reader/encoder/weights.ts';
import { unpackHead } from '../reader/head.ts';
import { createReader, type Reader } from '../reader/reader.ts';
import { packaged } from './packaged.ts';

/** Below this a computer has better uses for its memory, in GB. Firefox does not tell. */
const least = 1;

const hasMemory = (): boolean => {
  const told: unknown = 'deviceMemory' in navigator ? navigator.deviceMemory : undefined;
  return typeof told !== 'number' || told >= least;
};

/** Loads the reader from the package. Rejects where WebAssembly or the memory for it is missing. */
export async function loadReader(): Promise<Reader> {
  if (!hasMemory()) throw new Error('There is too little memory for the reader');
  const [encoder, head] = await Promise.all([packaged('reader/encoder.bin'), packaged('reader/head.json')]);
  const packed = readPacked(await encoder.arrayBuffer());
  return createReader(createEncoder(packed, fastKernel(roomFor(packed))), unpackHead(await head.json()));
}
