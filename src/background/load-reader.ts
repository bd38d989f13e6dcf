import { createEncoder, roomFor } from '../reader/encoder/encoder.ts';
import { fastKernel } from '../reader/encoder/kernel.ts';
import { readPacked } from '../reader/encoder/weights.ts';
import { unpackHead } from '../reader/head.ts';
import { createReader, type Reader } from '../reader/reader.ts';

/** A file of the extension's own package; nothing else can be fetched. */
async function packaged(name: string): Promise<Response> {
  const file = await fetch(`${location.origin}/reader/${name}`);
  if (!file.ok) throw new Error(`${name} is not in the package`);
  return file;
}

/** Loads the reader from the package. Rejects where WebAssembly or the memory for it is missing. */
export async function loadReader(): Promise<Reader> {
  const [encoder, head] = await Promise.all([packaged('encoder.bin'), packaged('head.json')]);
  const packed = readPacked(await encoder.arrayBuffer());
  return createReader(createEncoder(packed, fastKernel(roomFor(packed))), unpackHead(await head.json()));
}
