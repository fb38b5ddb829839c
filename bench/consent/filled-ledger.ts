import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Database, newBoardId, newId, openEmbedded } from '@plaatswijs/server/testing';

/** A board with a group whose consent is asked, among many others in the ledger. */
export interface FilledLedger {
  readonly database: Database;
  readonly boardId: ReturnType<typeof newBoardId>;
  readonly schoolId: string;
  /** The pupils of the group. */
  readonly group: readonly string[];
  /** Lines in the ledger. */
  readonly lines: number;
  readonly close: () => Promise<void>;
}

const pupils = 30;
const purposes = 6;

/**
 * A PostgreSQL of its own with a ledger of so many people, each with an answer for every purpose. The lines of one person
 * stand far apart, as they do where answers come in over years.
 */
export async function fillLedger(people: number): Promise<FilledLedger> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'plaatswijs-bench-consent-'));
  const opened = await openEmbedded({ dataDirectory: path.join(dataDirectory, 'database') });
  const boardId = newBoardId();
  const schoolId = newId();
  const group = Array.from({ length: pupils }, () => newId());
  const parent = newId();
  const owner = await opened.connectAsOwner();
  await owner.query(`select set_config('app.keeper', 'on', false)`);
  // The others are only lines: references are not checked while they are put in.
  await owner.query(`set session_replication_role = replica`);
  const run = (text: string, values: readonly unknown[] = []) => owner.query(text, [...values]);
  const named = [boardId, schoolId];
  await run(`insert into plaatswijs.board (board_id, name) values ($1, 'Bank')`, [boardId]);
  await run(
    `insert into plaatswijs.school (board_id, id, name, slug, sector) values ($1, $2, 'Bank', 'bank', 'po')`,
    named,
  );
  await run(
    `insert into plaatswijs.person (board_id, id, given_name, surname, birth_date, created_at)
     select $1, id, 'Kind', 'Bank', '2017-01-01', now() from unnest($2::uuid[]) as id`,
    [boardId, [...group, parent]],
  );
  await run(
    `insert into plaatswijs.person_role (board_id, id, person_id, school_id, role, starts_on, given_by)
     select $1, gen_random_uuid(), id, $2, 'pupil', '2025-08-01', 'roster' from unnest($3::uuid[]) as id`,
    [...named, group],
  );
  await run(
    `insert into plaatswijs.guardian (board_id, id, child_id, guardian_id, has_custody, starts_on, given_by)
     select $1, gen_random_uuid(), id, $2, true, '2025-08-01', 'roster' from unnest($3::uuid[]) as id`,
    [boardId, parent, group],
  );
  for (let place = 1; place <= purposes; place++) {
    const purpose = newId();
    await run(
      `insert into plaatswijs.consent_purpose (board_id, id, school_id, name, place, version)
       values ($1, $2, $3, $4, $5, 1)`,
      [boardId, purpose, schoolId, `doel ${place}`, place],
    );
    await run(
      `insert into plaatswijs.consent_purpose_version
         (board_id, id, purpose_id, number, meaning_number, name, meaning, channels, made_at)
       values ($1, gen_random_uuid(), $2, 1, 1, $3, '', '[]', '2025-08-01')`,
      [boardId, purpose, `doel ${place}`],
    );
    await run(lines, [boardId, schoolId, purpose, parent, place * 1_000_000_000, people]);
    await run(linesOfGroup, [boardId, schoolId, purpose, parent, group]);
  }
  await run('analyze');
  await owner.end();
  return {
    database: opened.database,
    boardId,
    schoolId,
    group,
    lines: (people + pupils) * purposes,
    close: async () => {
      await opened.database.close();
      rmSync(dataDirectory, { recursive: true });
    },
  };
}

const columns = `(board_id, id, school_id, subject_id, purpose_id, version, kind, answered_by, capacity, way, said_on,
  recorded_at, recorded_by, reference)`;
const answer = `1, 'given', $4, 'guardian', 'paper', '2025-09-01'::date, '2025-09-01T10:00:00Z'::timestamptz, $4, 'map'`;

const lines = `insert into plaatswijs.consent_entry ${columns}
  select $1, lpad(to_hex($5::bigint + n), 32, '0')::uuid, $2, md5(n::text)::uuid, $3, ${answer}
  from generate_series(1, $6::bigint) as n`;

const linesOfGroup = `insert into plaatswijs.consent_entry ${columns}
  select $1, gen_random_uuid(), $2, id, $3, ${answer} from unnest($5::uuid[]) as id`;
