import type { RightsStepPlan, RightsStepRefusal } from '@plaatswijs/contract';
import { done } from '../../../platform/http/index.ts';
import { coverOnRequest, eraseOnRequest, type PhotoWithPerson, photoWithPerson } from '../../photos/index.ts';
import { openHolds } from '../../retention/index.ts';
import type { RightsPorts } from '../ports.ts';
import { notPossible } from '../register-request.ts';
import type { OpenedRequest } from '../request-row.ts';
import type { StepDoor } from './step-door.ts';

type Plan = Extract<RightsStepPlan, { readonly kind: 'photo-cover' | 'photo-erasure' }>;

/** A photo with somebody in it, for who sees the photos of the school, and for who sent it in. */
export function photoDoor(
  { tx, caller, now, row }: OpenedRequest,
  { abilities, wake }: RightsPorts,
  { kind, photoId }: Plan,
): StepDoor {
  const asking = { tx, caller, now };
  const ports = { abilities, wake };
  const place = { schoolId: row.school_id, photoId, personId: row.about_id };
  const refusedOf = async (found: PhotoWithPerson): Promise<RightsStepRefusal | null> => {
    if (kind === 'photo-cover') return found.faceIds.length === 0 ? 'no-box' : null;
    if (found.photo.stands) return 'stands-somewhere';
    // What shows somebody who is held stays, whoever else asks.
    const isHeld = await openHolds(tx);
    return isHeld({ id: photoId, personIds: found.people }) ? 'held' : null;
  };
  return {
    mayDo: async () => (await photoWithPerson(asking, ports, place)) !== null,
    look: async () => {
      const found = await photoWithPerson(asking, ports, place);
      if (found === null) return null;
      const { photo, preview, faceIds, people } = found;
      const shown = { photoId, preview, takenInAt: photo.taken_in_at };
      const counts = { boxes: faceIds.length, others: people.length - 1 };
      return { view: { kind, ...shown, ...counts }, refused: await refusedOf(found) };
    },
    carryOut: async () => {
      const found = await photoWithPerson(asking, ports, place, 'to-change');
      const refused = found === null ? null : await refusedOf(found);
      if (refused !== null) return notPossible('/body', refused);
      const carried = await (kind === 'photo-cover' ? coverOnRequest : eraseOnRequest)(asking, ports, place);
      return carried.ok ? done({ refs: carried.value }) : carried;
    },
  };
}
