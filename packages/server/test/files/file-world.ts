import { type Operation, operations } from '@plaatswijs/contract';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import type { Ask, CaseWorld, Reply } from '../cases/case-world.ts';

/** Something that is put in by hand, unless said otherwise. */
export const plainRecord = {
  file: 'pupil',
  kind: 'incident-report',
  on: '2026-11-20',
  title: 'Ruzie op het plein',
  facts: 'Op het plein was ruzie over een bericht.',
} as const;

/** Puts something in a file, as the director unless said otherwise; answers with where it is. */
export async function putIn(
  world: CaseWorld,
  personId: string,
  more: object = {},
  by: Caller = world.people.director,
): Promise<{ readonly fileId: string; readonly fileRecordId: string }> {
  const reply = await world.ask(by, operations.putInFile, { body: { ...plainRecord, personId, ...more } });
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.json));
  return reply.json;
}

/** Every operation on one file, as somebody, with a body that fits. */
export function triesOn(
  world: CaseWorld,
  place: Readonly<Record<'fileId' | 'fileRecordId' | 'fileReaderId', string>>,
  personId: string,
) {
  const bodies: Readonly<Record<string, object>> = {
    addFileStatement: { saidBy: 'person', text: 'X' },
    eraseFileRecord: { ground: 'unlawful' },
    addFileReader: { personId, until: '2026-12-31', reason: 'X' },
  };
  const ofAFile = Object.values(operations).filter(
    ({ tag, path }: Operation) => tag === 'files' && path.includes('{fileId}'),
  ) as readonly Operation[];
  return {
    operations: ofAFile,
    ask: (by: Caller, operation: Operation): Promise<Reply> => {
      const body = bodies[operation.id];
      if (operation.body !== null && body === undefined) throw new Error(`no body here for ${operation.id}`);
      const asked: Ask = { params: place, ...(body === undefined ? {} : { body }) };
      return world.ask(by, operation, asked);
    },
  };
}

/** Says that somebody is a parent of somebody. */
export async function tie(world: CaseWorld, guardianId: string, childId: string): Promise<void> {
  const { database, boardId } = world;
  await database.withBoard(boardId, (tx) =>
    tx
      .insertInto('guardian')
      .values({
        ...{ board_id: boardId, id: newId(), child_id: childId, guardian_id: guardianId, has_custody: true },
        ...{ starts_on: '2026-08-01', given_by: 'roster' },
      })
      .execute(),
  );
}

/** Says until when somebody was what they were. */
export async function endRoles(world: CaseWorld, personId: string, endsOn: string): Promise<void> {
  const { database, boardId } = world;
  await database.withBoard(boardId, (tx) =>
    tx.updateTable('person_role').set({ ends_on: endsOn }).where('person_id', '=', personId).execute(),
  );
}

/** What stands in the audit of some kinds, oldest first. */
export async function audited(world: CaseWorld, like: string) {
  const { database, boardId } = world;
  return database.withBoard(boardId, (tx) =>
    tx
      .selectFrom('audit_event')
      .select(['kind', 'actor', 'subject', 'detail'])
      .where('kind', 'like', like)
      .orderBy('seq')
      .execute(),
  );
}
