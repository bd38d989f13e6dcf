import { createHash, sign } from 'node:crypto';
import type { Identity } from './identity.ts';

/*
 * A CRX, version 3: "Cr24", the version, the header's length, the header, and a zip. The header is a protocol buffer of
 * three fields; the field numbers are those of Chromium's components/crx_file/crx3.proto.
 */

const field = { rsaProof: 2, signedHeader: 10_000, proofKey: 1, proofSignature: 2, crxId: 1 };

/** A number as seven bits a byte, the low ones first. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Uint8Array.of(...bytes, rest);
}

const lengthDelimited = 2;

const bytesField = (number: number, bytes: Uint8Array): Uint8Array =>
  Buffer.concat([varint(number * 8 + lengthDelimited), varint(bytes.length), bytes]);

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Signs a zipped extension. RSA signatures of this kind do not vary: the same zip and key give the same bytes. */
export function signCrx(archive: Uint8Array, { privateKey, publicKey }: Identity): Uint8Array {
  const crxId = createHash('sha256').update(publicKey).digest().subarray(0, 16);
  const signedHeader = bytesField(field.crxId, crxId);
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedHeader.length), signedHeader, archive]),
    privateKey,
  );
  const proof = Buffer.concat([
    bytesField(field.proofKey, publicKey),
    bytesField(field.proofSignature, signature),
  ]);
  const header = Buffer.concat([
    bytesField(field.rsaProof, proof),
    bytesField(field.signedHeader, signedHeader),
  ]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, archive]);
}
