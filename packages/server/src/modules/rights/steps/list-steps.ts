import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { namesOf } from '../../people/index.ts';
import type { RightsPorts } from '../ports.ts';
import { isPerson, opened, type RightsAsking, requestFrom } from '../request-row.ts';
import { doorOf } from './door-of.ts';
import { isCarried, stepsOf } from './step-row.ts';

type Steps = z.input<NonNullable<typeof operations.listRightsSteps.answer>>;

/** What waits at a school for who asks, because they can carry it out; what is due first, first. */
export async function listSteps(asking: RightsAsking, ports: RightsPorts, schoolId: string): Promise<Steps> {
  const { tx, caller } = asking;
  if (!isPerson(caller)) return { items: [] };
  const rows = await tx
    .selectFrom('rights_request')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('state', '=', 'reviewing')
    .where('kind', 'in', ['correction', 'objection', 'erasure'])
    .where('about_id', '<>', caller.personId)
    .where((by) => by.or([by('asked_by', 'is', null), by('asked_by', '<>', caller.personId)]))
    .where('id', 'in', (from) =>
      from
        .selectFrom('rights_step')
        .select('request_id')
        .where('board_id', '=', tx.boardId)
        .where('state', '=', 'waiting'),
    )
    .orderBy('due_on')
    .orderBy('id')
    .execute();
  const names = await namesOf(tx, [...new Set(rows.map(({ about_id }) => about_id))]);
  const items: Steps['items'] = [];
  for (const row of rows) {
    const request = opened(asking, ports, requestFrom(row));
    for (const { plan, row: step } of await stepsOf(request)) {
      if (step.state !== 'waiting' || !isCarried(plan)) continue;
      if (!(await doorOf(request, ports, plan).mayDo())) continue;
      items.push({
        id: step.id,
        kind: plan.kind,
        fileId: 'fileId' in plan ? plan.fileId : null,
        about: { id: row.about_id, name: names.get(row.about_id) ?? '' },
        dueOn: row.due_on,
      });
    }
  }
  return { items };
}
