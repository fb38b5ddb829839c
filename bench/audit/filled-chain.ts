import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  beforeFirst,
  type Database,
  hashOf,
  newBoardId,
  newId,
  openEmbedded,
} from '@plaatswijs/server/testing';

/** A board with a long chain of events. */
export interface FilledChain {
  readonly database: Database;
  readonly boardId: ReturnType<typeof newBoardId>;
  readonly close: () => Promise<void>;
}

/** What events look like: views and changes, most with an id or two. */
const kinds = ['photos.viewed', 'consent.person-read', 'people.person-read', 'consent.answered'] as const;
const atOnce = 5000;

/** A PostgreSQL of its own with a chain of so many events, as the product would have written them. */
export async function fillChain(events: number): Promise<FilledChain> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'plaatswijs-bench-audit-'));
  const opened = await openEmbedded({ dataDirectory: path.join(dataDirectory, 'database') });
  const boardId = newBoardId();
  const owner = await opened.connectAsOwner();
  await owner.query(`select set_config('app.keeper', 'on', false)`);
  // Nobody writes beside us: that one event follows another is not checked while they are put in.
  await owner.query(`set session_replication_role = replica`);
  await owner.query(`insert into plaatswijs.board (board_id, name) values ($1, 'Bank')`, [boardId]);
  const ids = Array.from({ length: 500 }, () => newId());
  const idAt = (at: number): string => ids[at % ids.length] ?? '';
  let hash = beforeFirst;
  for (let from = 1; from <= events; from += atOnce) {
    const rows = Array.from({ length: Math.min(atOnce, events - from + 1) }, (_, index) => {
      const seq = from + index;
      const event = {
        seq: String(seq),
        at: new Date(Date.UTC(2026, 0, 1) + seq * 7000).toISOString(),
        actor: idAt(seq),
        kind: kinds[seq % kinds.length] ?? '',
        subject: idAt(seq * 7),
        detail: { schoolId: idAt(0), photoId: idAt(seq * 13), faces: seq % 30 },
      };
      hash = hashOf(hash, { boardId, ...event });
      return { ...event, hash };
    });
    await owner.query(
      `insert into plaatswijs.audit_event (board_id, seq, at, actor, kind, subject, detail, hash)
       select $1, seq, at, actor, kind, subject, detail, hash from jsonb_to_recordset($2::jsonb)
         as r (seq bigint, at timestamptz, actor uuid, kind text, subject text, detail jsonb, hash text)`,
      [boardId, JSON.stringify(rows)],
    );
  }
  await owner.query(`insert into plaatswijs.audit_head (board_id, seq, hash) values ($1, $2, $3)`, [
    boardId,
    events,
    hash,
  ]);
  await owner.query('vacuum analyze');
  await owner.end();
  return {
    database: opened.database,
    boardId,
    close: async () => {
      await opened.database.close();
      rmSync(dataDirectory, { recursive: true });
    },
  };
}
