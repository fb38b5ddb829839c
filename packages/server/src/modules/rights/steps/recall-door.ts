import type { RightsStepPlan } from '@plaatswijs/contract';
import { done } from '../../../platform/http/index.ts';
import { publicationToRecall, recallOnRequest } from '../../publications/index.ts';
import type { RightsPorts } from '../ports.ts';
import type { OpenedRequest } from '../request-row.ts';
import type { StepDoor } from './step-door.ts';

type Plan = Extract<RightsStepPlan, { readonly kind: 'publication-recall' }>;

/** Something that stands on a channel: the task begins here, and is settled where it stands. */
export function recallDoor(
  { tx, caller, now, row }: OpenedRequest,
  { abilities }: RightsPorts,
  { publicationId }: Plan,
): StepDoor {
  const looking = { tx, caller, now, ports: { abilities } };
  const place = { schoolId: row.school_id, publicationId, personId: row.about_id };
  return {
    mayDo: async () => (await publicationToRecall(looking, place)) !== null,
    look: async () => {
      const found = await publicationToRecall(looking, place);
      if (found === null) return null;
      const { placed_on: placedOn, link } = found.row;
      const shown = {
        publicationId,
        channel: found.channel,
        placedOn,
        link,
        taskOpen: found.taskId !== null,
      };
      return { view: { kind: 'publication-recall', ...shown }, refused: found.seen ? null : 'not-online' };
    },
    carryOut: async () => {
      const recalled = await recallOnRequest(looking, place);
      return recalled.ok ? done({ refs: [recalled.value], started: true }) : recalled;
    },
  };
}
