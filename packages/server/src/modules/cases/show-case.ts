import { sql } from 'kysely';
import { z } from 'zod';
import { namesOf } from '../people/index.ts';
import { type DutiesOfCase, factsTold } from './case-duties.ts';
import { capacityFrom } from './case-row.ts';
import { whatMayBeDone } from './case-status.ts';
import { blockedNow } from './duties/duties-of.ts';
import type { OpenedCase } from './enter-case.ts';
import { whoIsShutOut, whoWasLetIn } from './let-in.ts';
import { knownBesides, summaryOf } from './list-cases.ts';
import type { CasePorts } from './ports.ts';
import { reportsOf } from './report-keys.ts';
import { showEntries } from './show-entries.ts';
import { showEvidence } from './show-evidence.ts';
import { showReports } from './show-reports.ts';
import type { Naming, ShownCase } from './shown-case.ts';

/** Everything there is of a case but what is in its files, in a fixed number of questions to the database. */
export async function showCase(opened: OpenedCase, ports: CasePorts): Promise<ShownCase> {
  const { tx, row, key, caller } = opened;
  const reports = await reportsOf(opened);
  const rows = await rowsOf(opened);
  const besides = await knownBesides(opened, ports, row.school_id, [row]);
  const shownReports = await showReports(opened, reports);
  const entries = await showEntries(opened, 0);
  const evidence = await showEvidence(opened, reports);
  const duties = besides.duties.get(row.id);
  const people = [
    ...peopleIn(rows),
    ...shownReports.people,
    ...entries.people,
    ...evidence.people,
    ...(row.handler_id === null ? [] : [row.handler_id]),
  ];
  const names = await namesOf(tx, [...new Set(people)]);
  const naming: Naming = (id) => ({ id, name: names.get(id) ?? '' });
  return {
    ...summaryOf(row, key, { ...besides, names }),
    ...inTheOpen(opened),
    unseen: rows.readers.some((one) => one.person_id === caller.personId && one.seen_version < row.version),
    reports: shownReports.show(naming),
    entries: entries.show(naming),
    evidence: evidence.show(naming),
    ...showRows(opened, rows, naming),
    ...showDuties(opened, duties, rows.settled, naming),
  };
}

/** What stands in the row of the case itself. */
function inTheOpen({ row, caller, capacity }: OpenedCase) {
  type Shown = Pick<ShownCase, 'openedVia' | 'begun' | 'ageGroup'>;
  // The columns check that they are of these.
  const codes = { openedVia: row.opened_via, begun: row.begun, ageGroup: row.age_group };
  return {
    ...(codes as Shown),
    version: row.version,
    about: [...row.about],
    facts: factsTold(row),
    closedAt: row.closed_at,
    outcome: row.outcome,
    me: { personId: caller.personId, capacity, may: [...whatMayBeDone(row.status, capacity)] },
  };
}

type Rows = Awaited<ReturnType<typeof rowsOf>>;

async function rowsOf(opened: OpenedCase) {
  const { tx, row } = opened;
  const of = row.id;
  return {
    parties: await tx
      .selectFrom('case_party')
      .selectAll()
      .where('case_id', '=', of)
      .orderBy('since')
      .orderBy('id')
      .execute(),
    tasks: await tx.selectFrom('case_task').selectAll().where('case_id', '=', of).orderBy('id').execute(),
    readers: await tx
      .selectFrom('case_reader')
      .select(['person_id', 'capacity', 'since', 'added_by', 'until', 'seen_version'])
      .where('case_id', '=', of)
      .orderBy('since')
      .orderBy('person_id')
      .execute(),
    shutOut: await whoIsShutOut(opened),
    letIn: await whoWasLetIn(opened),
    settled: await tx.selectFrom('case_duty').selectAll().where('case_id', '=', of).execute(),
    links: await linksOf(tx, of),
  };
}

/** The number of the other case stands in what was put on the timeline; the case itself only for who reads it. */
async function linksOf(tx: OpenedCase['tx'], caseId: string) {
  return await tx
    .selectFrom('case_link as l')
    .leftJoin('school_case as c', (join) =>
      join.onRef('c.board_id', '=', 'l.board_id').onRef('c.id', '=', 'l.other_id'),
    )
    .innerJoin('case_entry as e', (join) =>
      join
        .onRef('e.board_id', '=', 'l.board_id')
        .onRef('e.case_id', '=', 'l.case_id')
        .on('e.kind', '=', 'linked')
        .on(sql<boolean>`e.about ->> 'otherId' = l.other_id::text`),
    )
    .select(['l.other_id', 'c.id as read_id', sql<string>`e.about ->> 'code'`.as('number')])
    .where('l.case_id', '=', caseId)
    .orderBy('e.id')
    .execute();
}

function peopleIn({ parties, tasks, readers, shutOut, letIn, settled }: Rows): readonly string[] {
  return [
    ...parties.map(({ person_id }) => person_id),
    ...tasks.flatMap(({ owner_id, made_by, done_by }) => [owner_id, made_by, done_by]),
    ...readers.flatMap(({ person_id, added_by }) => [person_id, added_by]),
    ...shutOut.map(({ person_id }) => person_id),
    ...letIn.flatMap(({ person_id, by_person }) => [person_id, by_person]),
    ...settled.map(({ by_person }) => by_person),
  ].flatMap((id) => id ?? []);
}

const sealedParty = z.object({ name: z.string(), note: z.string().default('') });
const sealedTask = z.object({ what: z.string() });
const sealedDuty = z.object({ text: z.string() });

function showRows({ key }: OpenedCase, rows: Rows, naming: Naming) {
  type Party = ShownCase['parties'][number];
  type Out = ShownCase['shutOut'][number];
  const perhaps = (id: string | null) => (id === null ? null : naming(id));
  return {
    parties: rows.parties.map((one) => ({
      ...sealedParty.parse(key.open('party', one.id, one.sealed)),
      id: one.id,
      person: perhaps(one.person_id),
      role: one.role as Party['role'],
      capacity: one.capacity as Party['capacity'],
      guardianOf: one.guardian_of,
      since: one.since,
      until: one.until,
    })),
    tasks: rows.tasks.map((one) => ({
      ...sealedTask.parse(key.open('task', one.id, one.sealed)),
      id: one.id,
      owner: naming(one.owner_id),
      dueOn: one.due_on,
      madeAt: one.made_at,
      madeBy: naming(one.made_by),
      doneAt: one.done_at,
      doneBy: perhaps(one.done_by),
    })),
    readers: rows.readers.map((one) => ({
      person: naming(one.person_id),
      capacity: capacityFrom(one.capacity),
      since: one.since,
      addedBy: perhaps(one.added_by),
      until: one.until,
    })),
    shutOut: rows.shutOut.map((one) => ({
      person: naming(one.person_id),
      reason: one.reason as Out['reason'],
      letIn: one.let_in,
    })),
    letInAgain: rows.letIn.map((one) => ({
      person: naming(one.person_id),
      reason: one.reason as Out['reason'],
      shutOutSince: one.shut_out_since,
      at: one.at,
      by: naming(one.by_person),
    })),
    links: rows.links.map(({ number, read_id }) => ({ number, caseId: read_id })),
  };
}

function showDuties(
  { key, row }: OpenedCase,
  known: DutiesOfCase | undefined,
  rows: Rows['settled'],
  naming: Naming,
): Pick<ShownCase, 'duties' | 'questions' | 'blocked' | 'remarks'> {
  if (known === undefined) return { duties: [], questions: [], blocked: [], remarks: [] };
  const { duties, questions, remarks, settled, answeredAt } = known;
  return {
    questions: [...questions],
    blocked: [...blockedNow(known, settled)].map(([action, by]) => ({ action, by: [...by] })),
    remarks: [...remarks],
    duties: duties.map((duty) => {
      const kept = rows.find(({ code }) => code === duty.key);
      // Answering is what shows that it was answered.
      const byItself = duty.key === 'first-answer' && answeredAt !== null;
      const said =
        kept === undefined
          ? null
          : {
              at: kept.done_at,
              by: naming(kept.by_person),
              said: sealedDuty.parse(key.open('duty', `${row.id}/${kept.code}`, kept.sealed)).text,
            };
      return {
        ...duty,
        state: kept?.state === 'set-aside' ? 'set-aside' : settled.has(duty.key) ? 'done' : 'open',
        waitsFor: duty.after.filter((code) => !settled.has(code)),
        settled: said ?? (byItself ? { at: answeredAt, by: null, said: '' } : null),
      };
    }),
  };
}
