import { operations, type RosterMapping, rosterLimits } from '@plaatswijs/contract';
import type { Updateable } from 'kysely';
import type { z } from 'zod';
import type { Caller } from '../../platform/abilities/index.ts';
import { type AuditKind, appendAudit } from '../../platform/audit/index.ts';
import type { BoardTransaction, Tables } from '../../platform/database/index.ts';
import { done, type Implementation, implement, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { rosterEvents } from './events.ts';
import { countBytes, forgetFile, isWhole, partSize, storePart } from './file-parts.ts';
import { missingFields } from './formats/index.ts';
import { columnsOf, type ImportRow, listImports, lockImport, readImport, showImport } from './import-row.ts';
import { mayImport } from './may-import.ts';
import type { RosterPorts } from './ports.ts';
import { listRows } from './preview-rows.ts';
import { digestColumns, rememberMapping } from './remembered-mapping.ts';

interface Call {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly now: Date;
}

/** The operations of bringing in a roster. */
export function rosterHttp(ports: RosterPorts): readonly Implementation[] {
  return [...starting(ports), ...reading(ports), ...deciding(ports), ...showing(ports)];
}

/** The import, locked, when it is the caller's to touch and stands where it should. */
async function importFor(
  ports: RosterPorts,
  { tx, caller }: Call,
  importId: string,
  statuses: readonly string[],
): Promise<Result<ImportRow>> {
  const row = await lockImport(tx, importId);
  if (row === null || !mayImport(ports.abilities, caller, row.school_id)) return refuse('not-found');
  return statuses.includes(row.status) ? done(row) : refuse('conflict');
}

async function record<Detail extends z.ZodObject>(
  { tx, caller, now }: Call,
  kind: AuditKind<Detail>,
  subject: string,
  detail: z.input<Detail>,
): Promise<void> {
  await appendAudit(tx, kind, { boardId: tx.boardId, actor: caller.accountId, subject, at: now, detail });
}

async function answer({ tx }: Call, importId: string) {
  const row = await readImport(tx, importId);
  return row === null ? refuse('not-found') : done(showImport(row));
}

function starting(ports: RosterPorts): readonly Implementation[] {
  return [
    implement(operations.startRosterImport, async (call) => {
      const { tx, caller, body, now } = call;
      if (!mayImport(ports.abilities, caller, body.schoolId) || !(await isSchool(tx, body.schoolId)))
        return refuse('not-found');
      const id = newId();
      const values = {
        board_id: tx.boardId,
        id,
        school_id: body.schoolId,
        bytes: body.bytes,
        total: body.bytes,
      };
      await tx
        .insertInto('roster_import')
        .values({ ...values, status: 'uploading', started_by: caller.personId, started_at: now })
        .execute();
      await record(call, rosterEvents['roster.import-started'], id, body);
      return answer(call, id);
    }),
    implement(operations.addRosterPart, async (call) => {
      const { importId, number } = call.params;
      const found = await importFor(ports, call, importId, ['uploading']);
      if (!found.ok) return found;
      const content = Buffer.from(call.body.content, 'base64');
      const wanted = partSize(number, Number(found.value.bytes));
      if (content.length !== wanted || wanted > rosterLimits.partBytes) {
        return refuse('not-possible', { issues: [{ at: '/body/content', code: 'wrong-length' }] });
      }
      await storePart(call.tx, ports.keyring, { importId, number }, content);
      await set(call, importId, { done: await countBytes(call.tx, importId) });
      return done();
    }),
  ];
}

function reading(ports: RosterPorts): readonly Implementation[] {
  return [
    implement(operations.readRoster, async (call) => {
      const { importId } = call.params;
      const found = await importFor(ports, call, importId, ['uploading']);
      if (!found.ok) return found;
      if (!(await isWhole(call.tx, importId, Number(found.value.bytes)))) {
        return refuse('not-possible', { issues: [{ at: '/path/importId', code: 'parts-missing' }] });
      }
      await set(call, importId, { status: 'reading', done: 0 });
      ports.jobs.add({ kind: 'read', boardId: call.tx.boardId, importId });
      return answer(call, importId);
    }),
    implement(operations.mapRosterColumns, async (call) => {
      const { importId } = call.params;
      const found = await importFor(ports, call, importId, ['needs-mapping', 'preview']);
      if (!found.ok) return found;
      const mapped = await mapColumns(call, found.value, call.body);
      if (!mapped.ok) return mapped;
      ports.jobs.add({ kind: 'read', boardId: call.tx.boardId, importId });
      return answer(call, importId);
    }),
  ];
}

async function isSchool(tx: BoardTransaction, schoolId: string | null): Promise<boolean> {
  if (schoolId === null) return true;
  const query = tx.selectFrom('school').select('id').where('board_id', '=', tx.boardId);
  return (await query.where('id', '=', schoolId).executeTakeFirst()) !== undefined;
}

async function set(
  { tx }: Call,
  importId: string,
  values: Updateable<Tables['roster_import']>,
): Promise<void> {
  const query = tx.updateTable('roster_import').set(values).where('board_id', '=', tx.boardId);
  await query.where('id', '=', importId).execute();
}

async function mapColumns(call: Call, row: ImportRow, mapping: RosterMapping): Promise<Result<undefined>> {
  const columns = columnsOf(row);
  const wrong = (code: string) => refuse('not-possible', { issues: [{ at: '/body/columns', code }] });
  if (columns === null || columns.length !== mapping.columns.length) return wrong('other-columns');
  const given = mapping.columns.filter((field) => field !== null);
  if (new Set(given).size !== given.length) return wrong('field-twice');
  const [missing] = missingFields(mapping);
  if (missing !== undefined) return wrong(`missing-${missing}`);
  const digest = digestColumns(columns.map(({ name }) => name));
  await rememberMapping(call.tx, { schoolId: row.school_id, digest }, mapping, call.now);
  await set(call, row.id, {
    status: 'reading',
    done: 0,
    total: row.bytes,
    mapping: JSON.stringify(mapping),
    columns_digest: digest,
  });
  await record(call, rosterEvents['roster.columns-mapped'], row.id, { digest });
  return done();
}

function deciding(ports: RosterPorts): readonly Implementation[] {
  return [
    implement(operations.applyRoster, async (call) => {
      const { importId } = call.params;
      const found = await importFor(ports, call, importId, ['preview']);
      if (!found.ok) return found;
      const { endMany } = call.body;
      if (showImport(found.value).counts?.endsMany === true && !endMany) {
        return refuse('not-possible', { issues: [{ at: '/body/endMany', code: 'many-would-end' }] });
      }
      await set(call, importId, {
        status: 'applying',
        end_many: endMany,
        done: 0,
        total: null,
        failure: null,
      });
      await record(call, rosterEvents['roster.apply-asked'], importId, { endMany });
      ports.jobs.add({ kind: 'apply', boardId: call.tx.boardId, importId });
      return answer(call, importId);
    }),
    implement(operations.discardRoster, async (call) => {
      const { importId } = call.params;
      const open = ['uploading', 'reading', 'needs-mapping', 'preview', 'failed'];
      const found = await importFor(ports, call, importId, open);
      if (!found.ok) return found;
      await forgetFile(call.tx, importId);
      await set(call, importId, { status: 'discarded', finished_at: call.now, worker: null });
      await record(call, rosterEvents['roster.discarded'], importId, {});
      return done();
    }),
  ];
}

function showing(ports: RosterPorts): readonly Implementation[] {
  return [
    implement(operations.listRosterImports, async ({ tx, caller, query }) => {
      const schoolId = query.schoolId ?? null;
      if (!mayImport(ports.abilities, caller, schoolId)) return refuse('not-found');
      return done({ items: (await listImports(tx, schoolId)).map(showImport) });
    }),
    implement(operations.showRosterImport, async ({ tx, caller, params }) => {
      const row = await readImport(tx, params.importId);
      if (row === null || !mayImport(ports.abilities, caller, row.school_id)) return refuse('not-found');
      return done(showImport(row));
    }),
    implement(operations.listRosterRows, async (call) => {
      const { tx, caller, params, query } = call;
      const row = await readImport(tx, params.importId);
      if (row === null || !mayImport(ports.abilities, caller, row.school_id)) return refuse('not-found');
      const rows = await listRows(tx, params.importId, query);
      // Names and birth dates of children: that somebody looked is kept, once for each time from the first page.
      if (query.after === undefined) await record(call, rosterEvents['roster.rows-viewed'], row.id, {});
      return done(rows);
    }),
  ];
}
