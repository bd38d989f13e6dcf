import { createHash, createPublicKey, verify } from 'node:crypto';

/** Reads a CRX the way Chromium does, knowing nothing of how ours are written. Throws where a browser would refuse it. */

interface Field {
  readonly number: number;
  readonly bytes: Buffer;
}

function* fieldsOf(message: Buffer): Generator<Field> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message.readUInt8(at);
      at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    if (tag % 8 !== 2) throw new Error(`Field of wire type ${tag % 8}`);
    const length = varint();
    if (at + length > message.length) throw new Error('A field runs past the end');
    yield { number: Math.floor(tag / 8), bytes: message.subarray(at, at + length) };
    at += length;
  }
}

function only(fields: readonly Field[], number: number): Buffer {
  const [first, ...more] = fields.filter((one) => one.number === number);
  if (!first || more.length > 0) throw new Error(`Field ${number} is there ${more.length + 1} times`);
  return first.bytes;
}

export interface Crx {
  readonly id: string;
  readonly publicKey: Buffer;
  readonly archive: Buffer;
}

const letters = (hex: string): string =>
  [...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');

export function readCrx(crx: Uint8Array): Crx {
  const bytes = Buffer.from(crx);
  if (bytes.toString('latin1', 0, 4) !== 'Cr24') throw new Error('Not a CRX');
  if (bytes.readUInt32LE(4) !== 3) throw new Error('Not version 3');
  const end = 12 + bytes.readUInt32LE(8);
  const header = [...fieldsOf(bytes.subarray(12, end))];
  const archive = bytes.subarray(end);
  const signed = only(header, 10_000);
  const proof = [...fieldsOf(only(header, 2))];
  const publicKey = only(proof, 1);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(signed.length);
  const said = Buffer.concat([Buffer.from('CRX3 SignedData\x00'), size, signed, archive]);
  const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' });
  if (!verify('sha256', said, key, only(proof, 2))) throw new Error('The signature is not that of the key');
  const id = only([...fieldsOf(signed)], 1).toString('hex');
  const fingerprint = createHash('sha256').update(publicKey).digest('hex');
  if (!fingerprint.startsWith(id) || id.length !== 32) throw new Error('The id is not that of the key');
  return { id: letters(id), publicKey, archive };
}
