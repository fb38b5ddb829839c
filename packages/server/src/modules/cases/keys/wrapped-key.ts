import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';

// Keys are wrapped for one reader by HPKE (RFC 9180): X25519, HKDF-SHA-256, AES-256-GCM. What a wrapped key is for, and
// whose, is bound into it, so that one cannot be put in the place of another.
//
//   32 bytes   the sender's half, made for this one key
//   n bytes    the key, encrypted, with its tag

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const senderBytes = 32;

/** The two halves of a reader, each 32 bytes. */
export interface ReaderHalves {
  readonly publicKey: Buffer;
  readonly privateKey: Buffer;
}

export async function makeReaderHalves(): Promise<ReaderHalves> {
  const { publicKey, privateKey } = await suite.kem.generateKeyPair();
  return {
    publicKey: Buffer.from(await suite.kem.serializePublicKey(publicKey)),
    privateKey: Buffer.from(await suite.kem.serializePrivateKey(privateKey)),
  };
}

/**
 * Wraps a key so that only who holds the private half opens it. To wrap nobody needs to be there.
 *
 * @param context whose key it is and for whom, in ids
 */
export async function wrapKey(key: Uint8Array, publicKey: Uint8Array, context: string): Promise<Buffer> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(plain(publicKey));
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: bytesOf(context) }, plain(key));
  return Buffer.concat([Buffer.from(enc), Buffer.from(ct)]);
}

/** @returns null when it was altered, is for somebody else, or belongs elsewhere */
export async function unwrapKey(
  wrapped: Uint8Array,
  privateKey: Uint8Array,
  context: string,
): Promise<Buffer | null> {
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(plain(privateKey));
    const enc = plain(wrapped.subarray(0, senderBytes));
    const opened = await suite.open(
      { recipientKey, enc, info: bytesOf(context) },
      plain(wrapped.subarray(senderBytes)),
    );
    return Buffer.from(opened);
  } catch {
    return null;
  }
}

function bytesOf(text: string): ArrayBuffer {
  return plain(Buffer.from(text));
}

/** Bytes by themselves: what the library takes; a buffer of Node may be a part of a larger one. */
function plain(bytes: Uint8Array): ArrayBuffer {
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return copy.buffer;
}
