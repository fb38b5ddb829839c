import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Operation, operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toldReport } from '../../src/modules/cases/told-report.ts';
import { type CaseWorld, openCaseWorld, openOne } from './case-world.ts';

/** Stands in everything that is said below, and nowhere else. */
const marker = 'Pimpelmees';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

/** Every row of every table, as text; bytes are in it as hexadecimal digits. */
async function everything(): Promise<readonly { readonly table: string; readonly row: string }[]> {
  const owner = await world.opened.connectAsOwner();
  try {
    await owner.query(`select set_config('app.keeper', 'on', false)`);
    const tables = await owner.query<{ name: string }>(
      `select quote_ident(relname) as name from pg_class where relnamespace = 'plaatswijs'::regnamespace and relkind = 'r'`,
    );
    const rows = [];
    for (const { name } of tables.rows) {
      const found = await owner.query<{ row: string }>(`select t::text as row from plaatswijs.${name} t`);
      rows.push(...found.rows.map(({ row }) => ({ table: name, row })));
    }
    return rows;
  } finally {
    await owner.end();
  }
}

/** A case in which everything that can be said holds the marker. */
async function sayEverything() {
  const { counsellor, director, teacher } = world.people;
  const told = toldReport.parse({
    what: `${marker} werd uitgescholden`,
    where: marker,
    link: `https://voorbeeld.example/${marker}`,
    linkNote: marker,
    people: marker,
    when: marker,
  });
  const { caseId, reportId } = await world.report({
    manner: 'confidential',
    told,
    identity: { name: marker, reach: marker },
    files: [Buffer.from(`chat met ${marker}`)],
  });
  const ask = async (operation: Operation, body: object, params = {}, as = counsellor) => {
    const { version } = (await world.ask(counsellor, operations.showCase, { params: { caseId } })).json;
    const reply = await world.ask(as, operation, {
      params: { caseId, reportId, ...params },
      body: { version, ...body },
    });
    expect(reply.status, `${operation.id} ${JSON.stringify(reply.json)}`).toBeLessThan(300);
    return String(reply.json.made);
  };
  const at = '2026-11-21T08:00:00Z';
  await ask(operations.takeUpCase, {});
  await ask(operations.triageCase, {
    title: `Zaak ${marker}`,
    category: 'staff-conduct',
    seriousness: 'grave',
    begun: 'school',
    place: 'at-school',
    ageGroup: '12-13',
    illegalImage: false,
    facts: { judgedTransgressive: true },
  });
  const party = {
    personId: null,
    name: marker,
    note: marker,
    capacity: 'pupil',
    guardianOf: null,
    hasInterest: false,
  };
  const partyId = await ask(operations.addParty, { ...party, role: 'affected' });
  const { leader } = world.people;
  const accused = {
    personId: leader.personId,
    name: null,
    note: marker,
    capacity: 'staff',
    guardianOf: null,
  };
  const accusedId = await ask(operations.addParty, { ...accused, role: 'accused', hasInterest: false });
  await ask(
    operations.changeParty,
    {
      name: `${marker} twee`,
      note: marker,
      role: 'affected',
      capacity: 'pupil',
      guardianOf: null,
      hasInterest: false,
    },
    { partyId },
  );
  await ask(operations.addReader, { personId: director.personId, capacity: 'director', reason: marker });
  await ask(operations.addReader, { personId: teacher.personId, capacity: 'consulted', reason: marker });
  await ask(operations.endReader, { reason: marker }, { personId: teacher.personId });
  await ask(operations.addCaseNote, { basis: 'fact', text: marker });
  await ask(operations.addCaseConversation, { withWhom: marker, partyId, at, minutes: marker });
  await ask(operations.recordHearing, { partyId, at, result: 'account', text: marker });
  await ask(operations.recordParentContact, {
    partyId,
    withWhom: marker,
    at,
    route: 'telephone',
    text: marker,
  });
  const taskId = await ask(operations.addCaseTask, {
    ownerId: counsellor.personId,
    what: marker,
    dueOn: null,
  });
  await ask(operations.finishCaseTask, {}, { taskId });
  const requestId = await ask(operations.askReporterIdentity, { reason: `Omdat ${marker}` }, {}, director);
  await ask(operations.decideReporterIdentity, { granted: true, reason: marker }, { requestId });
  const { duties } = (await world.ask(counsellor, operations.showCase, { params: { caseId } })).json;
  const duty = duties.find(
    (one: { state: string; waitsFor: string[]; decides: string | null }) =>
      one.state === 'open' && one.waitsFor.length === 0 && one.decides === null,
  );
  await ask(operations.settleCaseDuty, { as: 'done', at, text: marker, decided: null }, { key: duty.key });
  await ask(operations.sendToReporter, { text: marker });
  const { version } = (await world.ask(counsellor, operations.showCase, { params: { caseId } })).json;
  const kept = await world.raw(counsellor, 'POST', `/cases/${caseId}/evidence`, {
    headers: { 'x-case-version': String(version), 'x-file-name': `${marker}.txt`, 'x-file-note': marker },
    content: Buffer.from(`nog een chat met ${marker}`),
  });
  expect(kept.statusCode, kept.body).toBe(201);
  await ask(operations.handOverCase, { personId: director.personId, reason: marker });
  const tell = { how: 'told', text: marker };
  await ask(operations.closeCase, {
    outcome: 'agreement',
    why: marker,
    reporters: [{ reportId, told: tell }],
    parties: [
      { partyId, told: tell },
      { partyId: accusedId, told: tell },
    ],
  });
  await ask(operations.reopenCase, { reason: marker });
  return { caseId, reportId };
}

describe('what a case says', () => {
  it('CAS-17 stands nowhere in the database or on the disk so that it can be read', async () => {
    const { caseId } = await sayEverything();
    const rows = await everything();
    expect(rows.filter(({ table }) => table.startsWith('case_')).length).toBeGreaterThan(40);
    const hex = Buffer.from(marker).toString('hex');
    const base64 = Buffer.from(marker).toString('base64').slice(0, 12);
    const telling = rows.filter(({ row }) => [marker, hex, base64].some((one) => row.includes(one)));
    expect(telling.map(({ table }) => table)).toEqual([]);
    const files = readdirSync(world.blobFolder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files.length).toBeGreaterThan(1);
    for (const { parentPath, name } of files) {
      expect(readFileSync(path.join(parentPath, name)).includes(marker), name).toBe(false);
    }
    // It is all there for who reads it.
    const { json } = await world.ask(world.people.counsellor, operations.showCase, { params: { caseId } });
    expect(JSON.stringify(json).split(marker).length).toBeGreaterThan(20);
  });

  it('CAS-18 is in the audit as who did what, in ids and codes', async () => {
    const { caseId } = await sayEverything();
    const events = await world.database.withBoard(world.boardId, (tx) =>
      tx
        .selectFrom('audit_event')
        .select(['kind', 'detail'])
        .where('subject', '=', caseId)
        .orderBy('seq')
        .execute(),
    );
    const kinds = new Set(events.map(({ kind }) => kind));
    for (const kind of [
      'read',
      'taken-up',
      'triaged',
      'party-added',
      'party-changed',
      'reader-added',
      'reader-ended',
    ]) {
      expect(kinds).toContain(`cases.${kind}`);
    }
    for (const kind of [
      'noted',
      'task-added',
      'task-done',
      'identity-asked',
      'identity-decided',
      'duty-settled',
    ]) {
      expect(kinds).toContain(`cases.${kind}`);
    }
    for (const kind of ['answered', 'evidence-added', 'handed-over', 'closed', 'reopened']) {
      expect(kinds).toContain(`cases.${kind}`);
    }
    // Who reads the audit reads no case: not who is accused, and not of what.
    const told = JSON.stringify(events);
    expect(kinds).toContain('cases.shut-out');
    expect(told).not.toContain(world.people.leader.personId);
    for (const code of ['accused', 'staff-conduct', 'grave', 'agreement', 'tell-'])
      expect(told).not.toContain(code);
  });

  it('CAS-19 does not open in the place of something else, altered, or with the key of another', async () => {
    const one = await openOne(world, { title: 'Eerste zaak' });
    const other = await openOne(world, { title: 'Tweede zaak' });
    const { counsellor } = world.people;
    const { json } = await one.change(operations.addCaseNote, { body: { basis: 'fact', text: 'Een' } });
    expect(json.version).toBeGreaterThan(0);
    const owner = await world.opened.connectAsOwner();
    const show = () => world.ask(counsellor, operations.showCase, { params: { caseId: one.caseId } });
    const swap = async (statement: string, back: string, values: readonly string[]) => {
      await owner.query(statement, [...values]);
      expect((await show()).status, statement).toBe(500);
      await owner.query(back, [...values]);
      expect((await show()).status, back).toBe(200);
    };
    try {
      await owner.query(`set session_replication_role = replica`);
      await owner.query(`select set_config('app.keeper', 'on', false)`);
      await owner.query(`create table plaatswijs_kept as select id, title from plaatswijs.school_case`);
      await swap(
        `update plaatswijs.school_case set title = (select title from plaatswijs_kept k where k.id = $2) where id = $1`,
        `update plaatswijs.school_case set title = (select title from plaatswijs_kept k where k.id = $1) where id = $1 and $2::uuid is not null`,
        [one.caseId, other.caseId],
      );
      await swap(
        `update plaatswijs.case_entry set sealed = set_byte(sealed, 40, 255 - get_byte(sealed, 40)) where case_id = $1 and kind = 'note'`,
        `update plaatswijs.case_entry set sealed = set_byte(sealed, 40, 255 - get_byte(sealed, 40)) where case_id = $1 and kind = 'note'`,
        [one.caseId],
      );
      await owner.query(
        `create table plaatswijs_keys as select case_id, person_id, wrapped_key from plaatswijs.case_reader`,
      );
      const restore = `update plaatswijs.case_reader r set wrapped_key = k.wrapped_key from plaatswijs_keys k
        where k.case_id = $1 and r.case_id = $1 and k.person_id = r.person_id and r.person_id = $2`;
      await owner.query(
        `update plaatswijs.case_reader r set wrapped_key = k.wrapped_key from plaatswijs_keys k
          where r.case_id = $1 and r.person_id = $3 and k.case_id = $2 and k.person_id = $3`,
        [one.caseId, other.caseId, counsellor.personId],
      );
      expect((await show()).status).toBe(500);
      await owner.query(restore, [one.caseId, counsellor.personId]);
      expect((await show()).status).toBe(200);
    } finally {
      await owner.end();
    }
  });
});
