import { randomBytes } from 'node:crypto';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type Keyring, openKeyring } from '../../platform/secrets/index.ts';

/** What the keys of records are kept with. */
const purpose = 'file-record';

/** The key of one record: seals what it says and its documents. Gone when the row is gone. */
export interface RecordKey {
  readonly seal: (what: string, id: string, value: unknown) => Buffer;
  /** @throws {RecordBroken} when it was altered or belongs elsewhere */
  readonly open: (what: string, id: string, sealed: Uint8Array) => unknown;
  readonly sealBytes: (what: string, id: string, content: Uint8Array) => Buffer;
  /** @throws {RecordBroken} */
  readonly openBytes: (what: string, id: string, sealed: Uint8Array) => Buffer;
}

/** What is kept cannot be opened with the key it should be opened with. Never says what it is. */
export class RecordBroken extends Error {
  constructor() {
    super('something in a file was altered, or stands in the wrong place');
    this.name = 'RecordBroken';
  }
}

/** A new key, with what is kept of it. */
export function makeRecordKey(
  tx: BoardTransaction,
  keyring: Keyring,
  recordId: string,
): { readonly key: RecordKey; readonly sealedKey: Buffer } {
  const bytes = randomBytes(32);
  return { key: keyFrom(bytes), sealedKey: keyring.seal(purpose, contextOf(tx, recordId), bytes) };
}

/** @throws {RecordBroken} when it is of another record, or the key of the installation is another one */
export function openRecordKey(
  tx: BoardTransaction,
  keyring: Keyring,
  recordId: string,
  sealedKey: Uint8Array,
): RecordKey {
  const bytes = keyring.open(purpose, contextOf(tx, recordId), sealedKey);
  if (bytes === null) throw new RecordBroken();
  return keyFrom(bytes);
}

function keyFrom(bytes: Buffer): RecordKey {
  const ring = openKeyring(bytes);
  const openBytes = (what: string, id: string, sealed: Uint8Array) => {
    const opened = ring.open(what, id, sealed);
    if (opened === null) throw new RecordBroken();
    return opened;
  };
  return {
    seal: (what, id, value) => ring.seal(what, id, Buffer.from(JSON.stringify(value))),
    open: (what, id, sealed): unknown => JSON.parse(openBytes(what, id, sealed).toString()),
    sealBytes: (what, id, content) => ring.seal(what, id, content),
    openBytes,
  };
}

function contextOf({ boardId }: BoardTransaction, recordId: string): string {
  return `${boardId}/${recordId}`;
}
