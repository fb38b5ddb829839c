import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { Keyring } from '../../../platform/secrets/index.ts';
import { unwrapForReader, unwrapperOf, wrapForReader } from './reader-keys.ts';
import { SealBroken, type SealingKey, sealingKey } from './sealing-key.ts';

/** Somebody who reads a case, in a transaction that was entered as them. */
export interface CaseReader {
  readonly tx: BoardTransaction;
  readonly keyring: Keyring;
  readonly personId: string;
}

/** The key of a case, wrapped for one more reader. */
export function wrapCaseKey(
  { tx, keyring, personId }: CaseReader,
  caseId: string,
  key: SealingKey,
  now: Date,
): Promise<Buffer> {
  return wrapForReader({ tx, keyring, personId, of: `case/${caseId}` }, key.bytes, now);
}

/** The key of a case as its reader opens it; null when they read it not, or no longer. */
export async function caseKeyOf(
  { tx, keyring, personId }: CaseReader,
  caseId: string,
): Promise<SealingKey | null> {
  const row = await tx
    .selectFrom('case_reader')
    .select('wrapped_key')
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const key = await unwrapForReader({ tx, keyring, personId, of: `case/${caseId}` }, row.wrapped_key);
  if (key === null) throw new SealBroken();
  return sealingKey(key);
}

/**
 * The keys of several cases of one reader, in the order given.
 *
 * @throws {SealBroken} when one is not theirs
 */
export async function caseKeysOf(
  { tx, keyring, personId }: CaseReader,
  wrapped: readonly { readonly caseId: string; readonly wrappedKey: Uint8Array }[],
): Promise<readonly SealingKey[]> {
  const unwrap = await unwrapperOf(tx, keyring, personId);
  const keys = await Promise.all(wrapped.map((one) => unwrap(`case/${one.caseId}`, one.wrappedKey)));
  return keys.map((key) => {
    if (key === null) throw new SealBroken();
    return sealingKey(key);
  });
}

/** The key of a report, as it is kept under another. */
export function wrapReportKey(by: SealingKey, reportId: string, key: SealingKey): Buffer {
  return by.sealBytes('report-key', reportId, key.bytes);
}

/** @throws {SealBroken} when it is not the key it was wrapped with */
export function openReportKey(by: SealingKey, reportId: string, wrapped: Uint8Array): SealingKey {
  return sealingKey(by.openBytes('report-key', reportId, wrapped));
}

/** The key of a report, wrapped for who told it while signed in. */
export function wrapReportKeyFor(
  { tx, keyring, personId }: CaseReader,
  reportId: string,
  key: SealingKey,
  now: Date,
): Promise<Buffer> {
  return wrapForReader({ tx, keyring, personId, of: `report/${reportId}` }, key.bytes, now);
}

/**
 * The key of a report for who told it.
 *
 * @throws {SealBroken} when it is not theirs
 */
export async function openReportKeyOf(
  { tx, keyring, personId }: CaseReader,
  reportId: string,
  wrapped: Uint8Array,
): Promise<SealingKey> {
  const key = await unwrapForReader({ tx, keyring, personId, of: `report/${reportId}` }, wrapped);
  if (key === null) throw new SealBroken();
  return sealingKey(key);
}

/** The key of who a confidential reporter is, wrapped for one more reader. */
export function wrapIdentityKey(
  { tx, keyring, personId }: CaseReader,
  reportId: string,
  key: SealingKey,
  now: Date,
): Promise<Buffer> {
  return wrapForReader({ tx, keyring, personId, of: `identity/${reportId}` }, key.bytes, now);
}

/** The key of who a confidential reporter is; null for who may not know. */
export async function identityKeyOf(
  { tx, keyring, personId }: CaseReader,
  reportId: string,
): Promise<SealingKey | null> {
  const row = await tx
    .selectFrom('case_identity_reader')
    .select('wrapped_key')
    .where('report_id', '=', reportId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const of = `identity/${reportId}`;
  const key = await unwrapForReader({ tx, keyring, personId, of }, row.wrapped_key);
  if (key === null) throw new SealBroken();
  return sealingKey(key);
}
