import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { Keyring } from '../../../platform/secrets/index.ts';
import { makeReaderHalves, unwrapKey, wrapKey } from './wrapped-key.ts';

/** What the private halves of readers are kept with. */
const purpose = 'reader-key';

/** The public half of somebody, made when there is none yet. */
async function publicKeyOf(
  tx: BoardTransaction,
  keyring: Keyring,
  personId: string,
  now: Date,
): Promise<Buffer> {
  const kept = await findPublicKey(tx, personId);
  if (kept !== null) return kept;
  const { publicKey, privateKey } = await makeReaderHalves();
  await tx
    .insertInto('reader_key')
    .values({
      board_id: tx.boardId,
      person_id: personId,
      public_key: publicKey,
      private_key: keyring.seal(purpose, `${tx.boardId}/${personId}`, privateKey),
      made_at: now,
    })
    // Two at once: what is there first counts.
    .onConflict((conflict) => conflict.columns(['board_id', 'person_id']).doNothing())
    .execute();
  return (await findPublicKey(tx, personId)) ?? publicKey;
}

async function findPublicKey(tx: BoardTransaction, personId: string): Promise<Buffer | null> {
  const row = await tx
    .selectFrom('reader_key')
    .select('public_key')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.public_key ?? null;
}

/** A key that belongs to something, and who is to open it. */
export interface KeyFor {
  readonly tx: BoardTransaction;
  readonly keyring: Keyring;
  /** What the key belongs to: `case/<id>`, `identity/<report id>`. */
  readonly of: string;
  readonly personId: string;
}

/** Wraps a key for somebody, who need not be there. */
export async function wrapForReader(
  { tx, keyring, of, personId }: KeyFor,
  key: Uint8Array,
  now: Date,
): Promise<Buffer> {
  return wrapKey(key, await publicKeyOf(tx, keyring, personId, now), contextOf(tx, of, personId));
}

/** Opens what was wrapped for one reader, whose private half was read once; null for what is not theirs. */
export type Unwrap = (of: string, wrapped: Uint8Array) => Promise<Buffer | null>;

/** For several keys of one reader. Opens nothing when they have no halves yet. */
export async function unwrapperOf(tx: BoardTransaction, keyring: Keyring, personId: string): Promise<Unwrap> {
  const row = await tx
    .selectFrom('reader_key')
    .select('private_key')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  const privateKey =
    row === undefined ? null : keyring.open(purpose, `${tx.boardId}/${personId}`, row.private_key);
  return async (of, wrapped) =>
    privateKey === null ? null : unwrapKey(wrapped, privateKey, contextOf(tx, of, personId));
}

/** @returns null when it is not theirs to open */
export async function unwrapForReader(
  { tx, keyring, of, personId }: KeyFor,
  wrapped: Uint8Array,
): Promise<Buffer | null> {
  const unwrap = await unwrapperOf(tx, keyring, personId);
  return unwrap(of, wrapped);
}

function contextOf({ boardId }: BoardTransaction, of: string, personId: string): string {
  return `plaatswijs/${boardId}/${of}/${personId}`;
}
