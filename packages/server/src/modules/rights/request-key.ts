import { randomBytes } from 'node:crypto';
import { type Keyring, openKeyring } from '../../platform/secrets/index.ts';

/** Seals and opens what belongs to one request; the id is that of the row it stands in. */
export interface RequestKey {
  readonly seal: (what: string, id: string, value: unknown) => Buffer;
  /** @throws {Error} when it was altered or stands elsewhere */
  readonly open: (what: string, id: string, sealed: Uint8Array) => unknown;
  readonly sealBytes: (what: string, id: string, content: Uint8Array) => Buffer;
  /** @throws {Error} when it was altered or stands elsewhere */
  readonly openBytes: (what: string, id: string, sealed: Uint8Array) => Buffer;
}

const purpose = 'rights-request';

/** A new key, and as it is kept with its request. */
export function makeRequestKey(
  keyring: Keyring,
  boardId: string,
  requestId: string,
): { readonly key: RequestKey; readonly kept: Buffer } {
  const bytes = randomBytes(32);
  return { key: keyOf(bytes), kept: keyring.seal(purpose, `${boardId}/${requestId}`, bytes) };
}

/** @throws {Error} when it cannot be opened with the key of this installation */
export function openRequestKey(
  keyring: Keyring,
  boardId: string,
  requestId: string,
  kept: Uint8Array,
): RequestKey {
  const bytes = keyring.open(purpose, `${boardId}/${requestId}`, kept);
  if (bytes === null) throw new Error('the key of a request cannot be opened');
  return keyOf(bytes);
}

function keyOf(bytes: Buffer): RequestKey {
  const ring = openKeyring(bytes);
  const openBytes: RequestKey['openBytes'] = (what, id, sealed) => {
    const opened = ring.open(what, id, sealed);
    if (opened === null) throw new Error('something of a request was altered, or stands in the wrong place');
    return opened;
  };
  return {
    seal: (what, id, value) => ring.seal(what, id, Buffer.from(JSON.stringify(value))),
    open: (what, id, sealed): unknown => JSON.parse(openBytes(what, id, sealed).toString()),
    sealBytes: (what, id, content) => ring.seal(what, id, content),
    openBytes,
  };
}
