import { sql } from 'kysely';
import { codeRow, type HeldSourceDoor, textRow } from '../../platform/held-of-person.ts';

/** Events of the audit that say that somebody looked at what is held of a person, who is their subject. */
const looking = [
  'people.pupil-viewed',
  'consent.person-read',
  'consent.scan-read',
  'publications.where-read',
];

/**
 * Who looked at what is held of somebody: by what they are at the school, in a month, and how often. Not by name: those who
 * look do so for their work, and that is what can be judged.
 */
export const whoLookedAt: HeldSourceDoor = {
  source: 'who-looked',
  async *ofPerson({ tx, schoolId, personId, before }) {
    const { rows } = await sql<{ month: string; kind: string; role: string; times: string }>`
      select to_char(e.at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month, e.kind,
        coalesce((
          select r.role from plaatswijs.account a
          join plaatswijs.person_role r on r.board_id = a.board_id and r.person_id = a.person_id
          where a.board_id = e.board_id and a.id = e.actor and a.person_id <> ${personId}
            and (r.school_id = ${schoolId} or r.school_id is null)
            and r.starts_on <= e.at::date and (r.ends_on is null or r.ends_on >= e.at::date)
          order by array_position(array['data-protection-officer', 'director', 'administrator', 'board-member', 'leader',
            'confidential-counsellor', 'office', 'page-administrator', 'employee', 'parent', 'pupil'], r.role) limit 1
        ), 'somebody') as role,
        count(*) as times
      from plaatswijs.audit_event e
      where e.board_id = ${tx.boardId} and e.subject = ${personId} and e.kind = any(${looking})
        and (e.at at time zone 'Europe/Amsterdam')::date < ${before}::date
        and coalesce(e.detail ->> 'schoolId', ${schoolId}) = ${schoolId}
      group by 1, 2, 3
      order by 1, 2, 3`.execute(tx);
    for (const { month, kind, role, times } of rows)
      yield [
        ...textRow('who-looked.month', month),
        ...codeRow('who-looked.kind', kind),
        ...codeRow('role', role),
        ...textRow('who-looked.times', times),
      ];
  },
};
