import { z } from 'zod';
import type { Caller } from '../../platform/abilities/index.ts';
import { type AuditKind, appendAudit, defineAuditEvents } from '../../platform/audit/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';

const id = z.uuid();
const schoolId = id.nullable();

/** What happens to people, in ids. */
export const peopleEvents = defineAuditEvents('people', {
  'people.person-added': z.object({ schoolId, role: z.string() }),
  'people.person-changed': z.object({ fields: z.array(z.string()) }),
  /** Somebody looked at the page of a pupil who is not themselves. */
  'people.pupil-viewed': z.object({}),
  'people.role-given': z.object({ roleId: id, role: z.string(), schoolId, startsOn: z.iso.date() }),
  'people.role-ended': z.object({ roleId: id, role: z.string(), schoolId, endsOn: z.iso.date() }),
  'people.guardian-set': z.object({ guardianId: id, hasCustody: z.boolean().nullable() }),
  'people.guardian-ended': z.object({ guardianId: id }),
  'people.group-added': z.object({ schoolId: id }),
  'people.placed-in-group': z.object({ personId: id, memberAs: z.string() }),
  'people.taken-from-group': z.object({ personId: id }),
  /** Many at once, by an import: at most so many ids an event, so several events an import. */
  'people.changed-in-bulk': z.object({
    causeId: id,
    added: z.array(id),
    changed: z.array(id),
    ended: z.array(id),
  }),
});

/** Writes an event of somebody who called. */
export async function recordCall<Detail extends z.ZodObject>(
  { tx, caller, now }: { readonly tx: BoardTransaction; readonly caller: Caller; readonly now: Date },
  kind: AuditKind<Detail>,
  subject: string,
  detail: z.input<Detail>,
): Promise<void> {
  await appendAudit(tx, kind, { boardId: tx.boardId, actor: caller.accountId, subject, at: now, detail });
}
