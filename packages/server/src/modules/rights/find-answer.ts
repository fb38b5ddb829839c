import { ablenessOf } from '../../platform/abilities/index.ts';
import { casesOfParts } from '../cases/index.ts';
import { enterToKeep } from '../files/index.ts';
import type { Whose } from './answer-parts.ts';
import type { RightsPorts } from './ports.ts';
import { findRequest, handles, isPerson, type RequestRow, type RightsAsking } from './request-row.ts';

type FindPorts = Pick<RightsPorts, 'keyring' | 'abilities'>;

/** An answer that somebody may have, and in what capacity. */
export interface FoundAnswer {
  readonly row?: RequestRow;
  readonly whose?: Whose;
}

/** The answer of a request, for who asked and who handles it. */
export async function answerOf(
  ports: FindPorts,
  { tx, caller }: RightsAsking,
  place: { readonly schoolId: string; readonly requestId: string },
): Promise<FoundAnswer> {
  const row = await findRequest(tx, place, 'to-see');
  if (row === null || !isPerson(caller)) return {};
  if (row.asked_by === caller.personId) return { row, whose: { as: 'asker' } };
  return handles(ports, caller, row) ? { row, whose: { as: 'handler' } } : {};
}

/** The part of a case or a file, for who reads that: they give it to whom it is for. */
export async function partOf(
  { abilities, keyring }: FindPorts,
  asking: RightsAsking,
  { schoolId, partId }: { readonly schoolId: string; readonly partId: string },
): Promise<FoundAnswer> {
  const { tx, caller } = asking;
  if (!isPerson(caller) || !ablenessOf(abilities(), caller, 'rights.review', schoolId).able) return {};
  const part = await tx
    .selectFrom('rights_part')
    .select(['request_id', 'file_id'])
    .where('id', '=', partId)
    .where('by_reader', '=', true)
    .executeTakeFirst();
  if (part === undefined) return {};
  const reads =
    part.file_id === null
      ? (await casesOfParts({ ...asking, keyring }, [partId])).length > 0
      : (await enterToKeep({ ...asking, keyring }, { schoolId, fileId: part.file_id })) !== null;
  if (!reads) return {};
  const row = await findRequest(tx, { schoolId, requestId: part.request_id }, 'to-see');
  if (row === null || row.about_id === caller.personId || row.asked_by === caller.personId) return {};
  return { row, whose: { as: 'reader', partId } };
}
