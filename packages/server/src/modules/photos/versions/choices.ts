import type { Selectable } from 'kysely';
import type { BoardTransaction, Tables } from '../../../platform/database/index.ts';

export type CoverRow = Selectable<Tables['photo_cover']>;
export type UseRow = Selectable<Tables['photo_use']>;
export type JudgementRow = Selectable<Tables['photo_judgement']>;

/** What people chose and judged about a photo. */
export interface ChoicesForPhoto {
  readonly covers: readonly CoverRow[];
  readonly uses: readonly UseRow[];
  /** The first one first. */
  readonly judgements: readonly JudgementRow[];
}

const none: ChoicesForPhoto = { covers: [], uses: [], judgements: [] };

/** What people chose and judged about photos, by the id of the photo; in as many questions as for one. */
export async function choicesFor(
  tx: BoardTransaction,
  photoIds: readonly string[],
): Promise<(photoId: string) => ChoicesForPhoto> {
  if (photoIds.length === 0) return () => none;
  const covers = await tx.selectFrom('photo_cover').selectAll().where('photo_id', 'in', photoIds).execute();
  const uses = await tx.selectFrom('photo_use').selectAll().where('photo_id', 'in', photoIds).execute();
  const judgements = await tx
    .selectFrom('photo_judgement')
    .selectAll()
    .where('photo_id', 'in', photoIds)
    .orderBy('judged_at')
    .orderBy('id')
    .execute();
  return (photoId) => ({
    covers: covers.filter(({ photo_id }) => photo_id === photoId),
    uses: uses.filter(({ photo_id }) => photo_id === photoId),
    judgements: judgements.filter(({ photo_id }) => photo_id === photoId),
  });
}
