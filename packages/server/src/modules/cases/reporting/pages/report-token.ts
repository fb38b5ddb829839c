import { z } from 'zod';
import type { BoardId } from '../../../../platform/ids/index.ts';
import type { Keyring } from '../../../../platform/secrets/index.ts';
import { type SealingKey, sealingKey } from '../../keys/sealing-key.ts';

/** How long a page goes on after its code was typed, in milliseconds. */
const lasts = 30 * 60_000;
/** What the tokens are sealed for. */
const purpose = 'report-token';

const held = z.object({ reportId: z.uuid(), key: z.string(), until: z.number() });

interface Place {
  readonly boardId: BoardId;
  readonly schoolId: string;
}

/**
 * What a page carries along in a hidden field once its code was right: the key of that one report, sealed, for half an hour.
 * Never the code, and in no address and no cookie.
 */
export function tokenFor(
  keyring: Keyring,
  { boardId, schoolId }: Place,
  { reportId, key }: { readonly reportId: string; readonly key: SealingKey },
  now: Date,
): string {
  const plain = { reportId, key: key.bytes.toString('base64'), until: now.getTime() + lasts };
  return keyring
    .seal(purpose, `${boardId}/${schoolId}`, Buffer.from(JSON.stringify(plain)))
    .toString('base64url');
}

/** The report a token opens; null when it is none of ours, of another school, or its time is over. */
export function readToken(
  keyring: Keyring,
  { boardId, schoolId }: Place,
  token: string,
  now: Date,
): { readonly reportId: string; readonly key: SealingKey } | null {
  if (token.length > 2_000) return null;
  const opened = keyring.open(purpose, `${boardId}/${schoolId}`, Buffer.from(token, 'base64url'));
  if (opened === null) return null;
  const { reportId, key, until } = held.parse(JSON.parse(opened.toString()));
  return until <= now.getTime() ? null : { reportId, key: sealingKey(Buffer.from(key, 'base64')) };
}
