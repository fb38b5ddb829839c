import { createHash, randomBytes } from 'node:crypto';
import { openKeyring } from '../../../platform/secrets/index.ts';

/** A key that seals what belongs to one case, one report or one identity. */
export interface SealingKey {
  /** 32 bytes; to be wrapped, and never kept. */
  readonly bytes: Buffer;
  /**
   * Seals a value as JSON.
   *
   * @param what kind of thing it is: `case-title`
   * @param id of the row it stands in: what was sealed there cannot be read as another's
   */
  readonly seal: (what: string, id: string, value: unknown) => Buffer;
  /** @throws {SealBroken} when it was altered or belongs elsewhere */
  readonly open: (what: string, id: string, sealed: Uint8Array) => unknown;
  readonly sealBytes: (what: string, id: string, content: Uint8Array) => Buffer;
  /** @throws {SealBroken} */
  readonly openBytes: (what: string, id: string, sealed: Uint8Array) => Buffer;
}

/** What is kept cannot be opened with the key it should be opened with. Never says what it is. */
export class SealBroken extends Error {
  constructor() {
    super('something of a case was altered, or stands in the wrong place');
    this.name = 'SealBroken';
  }
}

export function makeSealingKey(): SealingKey {
  return sealingKey(randomBytes(32));
}

/** The key that follows from a code of 100 random bits or more: whoever has the code has it. */
export function keyFromCode(code: string, boardId: string): SealingKey {
  return sealingKey(createHash('sha256').update(`plaatswijs/report-code/${boardId}/${code}`).digest());
}

export function sealingKey(bytes: Buffer): SealingKey {
  const ring = openKeyring(bytes);
  const openBytes = (what: string, id: string, sealed: Uint8Array) => {
    const opened = ring.open(what, id, sealed);
    if (opened === null) throw new SealBroken();
    return opened;
  };
  return {
    bytes,
    seal: (what, id, value) => ring.seal(what, id, Buffer.from(JSON.stringify(value))),
    open: (what, id, sealed): unknown => JSON.parse(openBytes(what, id, sealed).toString()),
    sealBytes: (what, id, content) => ring.seal(what, id, content),
    openBytes,
  };
}
