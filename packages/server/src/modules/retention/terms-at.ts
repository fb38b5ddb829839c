import type { RetentionKind } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type KeptTerm, keptTermsOn } from './kept-terms.ts';
import { ownTermsOf } from './own-terms.ts';

/** How long each kind is kept at a school on a day (`YYYY-MM-DD`), with what the school or its board set itself. */
export async function termsAt(
  tx: BoardTransaction,
  schoolId: string,
  day: string,
): Promise<ReadonlyMap<RetentionKind, KeptTerm>> {
  return keptTermsOn(await ownTermsOf(tx, schoolId), day);
}
