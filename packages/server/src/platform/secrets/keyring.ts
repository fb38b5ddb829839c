import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Encrypts what has to be read again, under the key of the installation. Every purpose has a key of its own, and what
 * is sealed for one row cannot be read as another's: the context is part of the seal.
 */
export interface Keyring {
  /** `context` says whose it is, in ids: the same is needed to open it. */
  seal(purpose: string, context: string, plain: Uint8Array): Buffer;
  /** Null when it was altered, belongs elsewhere, or was sealed with a key that is no longer here. */
  open(purpose: string, context: string, sealed: Uint8Array): Buffer | null;
  /** A digest that nobody without the key can make or check, for text that could be guessed: an e-mail address. */
  digest(purpose: string, text: string): Buffer;
}

/** Layout of what is sealed: version, id of the key, nonce, tag, ciphertext. */
const version = 1;
const keyIdBytes = 4;
const nonceBytes = 12;
const tagBytes = 16;
const head = 1 + keyIdBytes + nonceBytes + tagBytes;

interface Key {
  readonly id: Buffer;
  readonly material: Uint8Array;
}

/** Opens the keys of the installation: seals with the first, and still opens what former ones have sealed. */
export function openKeyring(current: Uint8Array, former: readonly Uint8Array[] = []): Keyring {
  const keys = [current, ...former].map(readKey);
  const [first] = keys;
  if (first === undefined) throw new Error('a keyring needs a key');
  return {
    seal: (purpose, context, plain) => seal(first, purpose, context, plain),
    open: (purpose, context, sealed) => {
      const id = sealed.subarray(1, 1 + keyIdBytes);
      const key = keys.find((candidate) => candidate.id.equals(id));
      if (key === undefined || sealed[0] !== version || sealed.length < head) return null;
      return unseal(key, purpose, context, sealed);
    },
    digest: (purpose, text) =>
      createHmac('sha256', derive(first, `digest/${purpose}`))
        .update(text)
        .digest(),
  };
}

function readKey(material: Uint8Array): Key {
  if (material.length < 32) throw new Error('the key of the installation has less than 256 bits');
  return { id: createHash('sha256').update(material).digest().subarray(0, keyIdBytes), material };
}

function derive(key: Key, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key.material, '', `plaatswijs/${purpose}`, 32));
}

function seal(key: Key, purpose: string, context: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', derive(key, `seal/${purpose}`), nonce);
  cipher.setAAD(Buffer.from(context));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([version]), key.id, nonce, cipher.getAuthTag(), text]);
}

function unseal(key: Key, purpose: string, context: string, sealed: Uint8Array): Buffer | null {
  const nonce = sealed.subarray(1 + keyIdBytes, 1 + keyIdBytes + nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', derive(key, `seal/${purpose}`), nonce, {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(head - tagBytes, head));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(head)), decipher.final()]);
  } catch {
    return null;
  }
}
