import type { ConsentPlaced, ConsentWhere } from '@plaatswijs/web/public';
import type { Answered } from '../answer-request.ts';
import { lastWordOf } from '../open-questions.ts';
import type { OpenRequest } from '../open-request.ts';
import type { PlacedWith, WherePlaced } from '../ports.ts';

/** Where the people of a request are to be seen, by id. */
export type WhereOf = ReadonlyMap<string, WherePlaced>;

/** Where somebody is to be seen, as this one answerer may know it. */
export function whereShown(open: OpenRequest, subjectId: string, where: WhereOf): ConsentWhere {
  const found = where.get(subjectId);
  return {
    placed: (found?.placed ?? []).map((one) => placedShown(one, saidNo(open, subjectId, one.purpose))),
    kept: found?.keptPhotos ?? 0,
  };
}

/** What has to go because of what was just answered, and photos that were ready and are not used like that any more. */
export function touchedNow(
  { purposes }: OpenRequest,
  subjectId: string,
  { added }: Answered,
  where: WhereOf,
): { readonly touched: readonly ConsentPlaced[]; readonly ready: number } {
  const refused = added
    .filter((line) => line.subjectId === subjectId && line.kind !== 'given')
    .flatMap(({ purposeId }) => purposes.find(({ id }) => id === purposeId)?.name ?? []);
  const found = where.get(subjectId);
  const touched = (found?.placed ?? []).filter(
    ({ purpose, task, takenDownOn }) => refused.includes(purpose) && task === 'open' && takenDownOn === null,
  );
  const counts = refused.map((name) => found?.readyPhotos.get(name) ?? 0);
  return { touched: touched.map((one) => placedShown(one, true)), ready: Math.max(0, ...counts) };
}

/**
 * What the school has to do follows from somebody's no. It is told to who said so: another parent learns from this page
 * that something is online or was taken down, and not that the first one withdrew.
 */
function placedShown(one: PlacedWith, tellsTask: boolean): ConsentPlaced {
  const { channel, placedOn, shown, consentThen, takenDownOn, task } = one;
  const now =
    takenDownOn === null ? (tellsTask && task !== null ? task : ('online' as const)) : { takenDownOn };
  return { channel, on: placedOn, shown, consentThen, now };
}

function saidNo(
  { request, linesOf, purposes }: OpenRequest,
  subjectId: string,
  purposeName: string,
): boolean {
  const purpose = purposes.find(({ name }) => name === purposeName);
  if (purpose === undefined) return false;
  const own = lastWordOf(linesOf(subjectId, purpose.id), request.answererId);
  return own !== null && own.kind !== 'given';
}
