import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** Who signs a package: the browser knows it by nothing but its key. */
export interface Identity {
  readonly privateKey: KeyObject;
  /** The public half, as SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  /** What Chromium calls the extension: 32 letters from a to p. */
  readonly id: string;
}

/** Shorter keys are not worth signing with. */
const shortest = 2048;

/** The first half of the key's SHA-256, written with a to p for 0 to f. */
export const idOf = (publicKey: Uint8Array): string =>
  [...createHash('sha256').update(publicKey).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');

/** Reads a private key in PEM. Throws an error whose message says to people what is wrong with it. */
export function identityOf(pem: string): Identity {
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(pem);
  } catch {
    throw new Error('It is not a private key in PEM form, or it is locked with a passphrase.');
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = privateKey;
  // Others sign differently each time, so that no two builds would be the same.
  if (type !== 'rsa') throw new Error(`It is a key of type ${type}. An RSA key is needed.`);
  const bits = details?.modulusLength ?? 0;
  if (bits < shortest) throw new Error(`It has ${bits} bits. At least ${shortest} are needed.`);
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return { privateKey, publicKey, id: idOf(publicKey) };
}
