import { operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { type CaseWorld, codeOf, openCaseWorld } from '../cases/case-world.ts';
import { audited, endRoles, plainRecord, putIn, triesOn } from './file-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

const show = (by: Caller, params: { fileId: string }) => world.ask(by, operations.showFile, { params });
const showRecord = (by: Caller, params: { fileId: string; fileRecordId: string }) =>
  world.ask(by, operations.showFileRecord, { params });

describe('who a file is there for', () => {
  it('FIL-1 the director keeps the file of a pupil and of who works there; the board that of a director', async () => {
    const { director, boardMember, teacher, pupil } = world.people;
    const ofPupil = await putIn(world, pupil.personId);
    const ofTeacher = await putIn(world, teacher.personId, { file: 'staff' });
    const ofDirector = await putIn(world, director.personId, { file: 'staff' }, boardMember);
    const seen = async (by: Caller) =>
      (await Promise.all([ofPupil, ofTeacher, ofDirector].map((one) => show(by, one)))).map(
        ({ status }) => status,
      );
    expect(await seen(director)).toEqual([200, 200, 404]);
    expect(await seen(boardMember)).toEqual([404, 404, 200]);
    const elsewhere = await world.caller('Ineke', 'director', world.otherSchoolId);
    expect(await seen(elsewhere)).toEqual([404, 404, 404]);
  });

  it('FIL-3 nobody reads or puts in their own file', async () => {
    const { boardMember, director } = world.people;
    const both = world.callerOf(boardMember.personId, ['board-member', null], ['director', world.schoolId]);
    const body = { ...plainRecord, file: 'staff', personId: boardMember.personId };
    expect((await world.ask(both, operations.putInFile, { body })).status).toBe(404);
    const own = { ...plainRecord, file: 'staff', personId: director.personId };
    expect((await world.ask(director, operations.putInFile, { body: own })).status).toBe(404);
  });

  it('FIL-4 for everybody else there is no file: every operation answers as if it had never been', async () => {
    const { director, teacher } = world.people;
    const child = await world.add('Kind', 'pupil');
    const place = await putIn(world, child);
    const added = await world.ask(director, operations.addFileReader, {
      params: place,
      body: { personId: teacher.personId, until: '2026-12-01', reason: 'Begeleidt' },
    });
    const all = { ...place, fileReaderId: added.json.fileReaderId };
    await world.ask(director, operations.endFileReader, { params: all });
    const strangers: Readonly<Record<string, Caller>> = {
      'a teacher, who read it before': teacher,
      'a leader': world.people.leader,
      'a counsellor': world.people.counsellor,
      'an administrator': world.people.administrator,
      'who guards the rules': world.people.guard,
      'a board member': world.people.boardMember,
      'the director of another school': world.people.elsewhere,
      'a program with a token of the director': {
        ...director,
        accountId: newId(),
        via: { kind: 'token', tokenId: newId(), scopes: ['files.read', 'files.keep'] },
      },
    };
    const here = triesOn(world, all, teacher.personId);
    const nowhere = triesOn(world, { ...all, fileId: newId() }, teacher.personId);
    expect(here.operations.length).toBeGreaterThan(5);
    for (const [who, caller] of Object.entries(strangers))
      for (const operation of here.operations) {
        const { status, json } = await here.ask(caller, operation);
        expect({ who, id: operation.id, status }).toEqual({ who, id: operation.id, status: 404 });
        const none = await nowhere.ask(caller, operation);
        expect(none.json).toEqual({ ...json, requestId: expect.anything() });
      }
    // And it is there for who keeps it, so that the above says something.
    expect((await show(director, place)).status).toBe(200);
  });

  it('FIL-4 in the list stands nothing of what somebody may not read, and a pupil has no list', async () => {
    const { director, teacher, administrator, pupil } = world.people;
    const ids = async (by: Caller, query = {}) => {
      const { json } = await world.ask(by, operations.listFiles, { query });
      return json.items.map((one: { person: { id: string } }) => one.person.id);
    };
    expect(await ids(director)).toContain(pupil.personId);
    expect(await ids(director, { kind: 'staff' })).toContain(teacher.personId);
    expect(await ids(teacher)).toEqual([]);
    expect(await ids(administrator)).toEqual([]);
    expect((await world.ask(pupil, operations.listFiles)).status).toBe(403);
    const names = { query: { name: 'ver', for: 'record' } };
    expect((await world.ask(director, operations.findFilePeople, names)).json.items).not.toEqual([]);
    for (const by of [teacher, administrator])
      expect((await world.ask(by, operations.findFilePeople, names)).json.items).toEqual([]);
  });

  it('FIL-2 who keeps it lets somebody read it until a day, for a reason, and ends that', async () => {
    const { director, teacher, leader, administrator } = world.people;
    const child = await world.add('Kind', 'pupil');
    const place = await putIn(world, child);
    const lend = (body: object, by = director) =>
      world.ask(by, operations.addFileReader, {
        params: place,
        body: { personId: teacher.personId, until: '2026-12-01', reason: 'Begeleidt dit kind', ...body },
      });
    expect(await codeOf(lend({ until: '2026-11-20' }))).toBe('in-past');
    expect(await codeOf(lend({ until: '2028-01-01' }))).toBe('too-long');
    expect(await codeOf(lend({ personId: child }))).toBe('may-not-read');
    expect(await codeOf(lend({ personId: administrator.personId }))).toBe('may-not-read');
    const { status, json } = await lend({});
    expect(status).toBe(201);
    expect(await codeOf(lend({}))).toBe('conflict');
    const read = await show(teacher, place);
    expect(read).toMatchObject({ status: 200, json: { keeps: false, readers: [] } });
    expect((await showRecord(teacher, place)).json).toMatchObject({ facts: plainRecord.facts, keeps: false });
    const byTeacher = await lend({ personId: leader.personId }, teacher);
    expect(byTeacher.status).toBe(404);
    const listed = await world.ask(teacher, operations.listFiles);
    expect(listed.json.items.map((one: { id: string }) => one.id)).toEqual([place.fileId]);
    const [reader] = (await show(director, place)).json.readers;
    expect(reader).toMatchObject({
      id: json.fileReaderId,
      reason: 'Begeleidt dit kind',
      until: '2026-12-01',
    });
    const ending = { params: { ...place, fileReaderId: json.fileReaderId } };
    expect((await world.ask(director, operations.endFileReader, ending)).status).toBe(200);
    expect((await world.ask(director, operations.endFileReader, ending)).status).toBe(404);
    expect((await show(teacher, place)).status).toBe(404);
    expect((await lend({})).status).toBe(201);
  });

  it('FIL-2 the file of who works there is read by who keeps it alone', async () => {
    const { director, teacher, leader } = world.people;
    const place = await putIn(world, teacher.personId, { file: 'staff' });
    const body = { personId: leader.personId, until: '2026-12-01', reason: 'X' };
    const lent = world.ask(director, operations.addFileReader, { params: place, body });
    expect(await codeOf(lent)).toBe('only-pupil-files');
  });

  it('FIL-17 the list is in the order of surnames, a page at a time, and found by words of a name', async () => {
    const own = await openCaseWorld();
    try {
      for (const name of ['Zoë', 'Anna', 'Mila'])
        await putIn(own, await own.add(name, 'pupil'), {}, own.people.director);
      const page = async (query: object) =>
        (await own.ask(own.people.director, operations.listFiles, { query: { ...query } })).json;
      const first = await page({ limit: '2' });
      const second = await page({ limit: '2', after: first.next });
      const names = [...first.items, ...second.items].map((one) => one.person.name);
      expect(names).toEqual(['Anna Verzonnen', 'Mila Verzonnen', 'Zoë Verzonnen']);
      expect(second.next).toBeNull();
      expect((await page({ name: 'zoe' })).items).toMatchObject([{ records: 1, lastOn: plainRecord.on }]);
      expect((await page({ name: 'oë' })).items).toEqual([]);
    } finally {
      await own.close();
    }
  });
});

describe('what stands in a file', () => {
  it('FIL-7 is put in with facts apart from opinions, of the school alone and not later than today', async () => {
    const { director, pupil } = world.people;
    const put = (body: object) =>
      world.ask(director, operations.putInFile, {
        body: { ...plainRecord, personId: pupil.personId, ...body },
      });
    expect(await codeOf(put({ on: '2026-11-22' }))).toBe('in-future');
    expect(await codeOf(put({ facts: '', opinions: 'Vervelend' }))).toBe('facts-missing');
    const stranger = await world.add('Kim', 'pupil', world.otherSchoolId);
    expect((await put({ personId: stranger })).status).toBe(404);
    expect((await put({ file: 'staff' })).status).toBe(404);
    const { status, json } = await put({ opinions: 'Ik vond het flauw.' });
    expect(status).toBe(201);
    expect((await showRecord(director, json)).json).toMatchObject({
      title: plainRecord.title,
      facts: plainRecord.facts,
      opinions: 'Ik vond het flauw.',
      fromCase: null,
      article: null,
      putBy: { id: director.personId },
    });
  });

  it('FIL-7 stays; what somebody says of it stands beside it', async () => {
    const { director } = world.people;
    const place = await putIn(world, await world.add('Kind', 'pupil'));
    const said = await world.ask(director, operations.addFileStatement, {
      params: place,
      body: { saidBy: 'guardian', text: 'Mijn kind was er die dag niet.' },
    });
    expect(said.status).toBe(201);
    expect((await showRecord(director, place)).json).toMatchObject({
      facts: plainRecord.facts,
      said: [{ saidBy: 'guardian', text: 'Mijn kind was er die dag niet.', by: { id: director.personId } }],
    });
  });

  it('FIL-8 nothing that it says stands in the database so that it can be read, and it opens in its own place alone', async () => {
    const { director } = world.people;
    const secret = 'Zomerzwaluw';
    const child = await world.add('Kind', 'pupil');
    const place = await putIn(world, child, { title: secret, facts: secret, opinions: secret });
    const other = await putIn(world, await world.add('Ander', 'pupil'));
    await world.ask(director, operations.addFileStatement, {
      params: place,
      body: { saidBy: 'school', text: secret },
    });
    const { teacher } = world.people;
    const body = { personId: teacher.personId, until: '2026-12-01', reason: secret };
    await world.ask(director, operations.addFileReader, { params: place, body });
    const owner = await world.opened.connectAsOwner();
    try {
      await owner.query(`select set_config('app.keeper', 'on', false)`);
      for (const table of ['person_file', 'file_record', 'file_statement', 'file_reader', 'audit_event']) {
        const { rows } = await owner.query(`select t::text as row from plaatswijs.${table} t`);
        const texts = rows.map(({ row }) => String(row));
        const hex = Buffer.from(secret).toString('hex');
        expect(texts.filter((text) => text.includes(secret) || text.includes(hex))).toEqual([]);
      }
      await owner.query('set session_replication_role = replica');
      const move = (column: string) =>
        owner.query(
          `update plaatswijs.file_record set ${column} = (select ${column} from plaatswijs.file_record where id = $1)
           where id = $2`,
          [place.fileRecordId, other.fileRecordId],
        );
      const opens = async () => (await showRecord(director, other)).status;
      expect(await opens()).toBe(200);
      await move('sealed');
      expect(await opens()).toBe(500);
      await move('sealed_key');
      expect(await opens()).toBe(500);
    } finally {
      await owner.end();
    }
  });

  it('FIL-10 every look and every change is in the audit, in ids alone', async () => {
    const { director } = world.people;
    const child = await world.add('Kind', 'pupil');
    const place = await putIn(world, child, { title: 'Zomerzwaluw' });
    await show(director, place);
    await showRecord(director, place);
    const events = (await audited(world, 'files.%')).filter(({ subject }) =>
      [place.fileId, place.fileRecordId].includes(subject ?? ''),
    );
    expect(events.map(({ kind, actor }) => [kind, actor])).toEqual([
      ['files.record-put-in', director.accountId],
      ['files.read', director.accountId],
      ['files.record-read', director.accountId],
    ]);
    const everything = JSON.stringify(await audited(world, 'files.%'));
    expect(everything).not.toContain('Zomerzwaluw');
    // Whose file it is does not follow from what an administrator reads there.
    expect(JSON.stringify(events)).not.toContain(child);
  });
});

describe('until when', () => {
  it('FIL-15 it is shown of each record, once it is known', async () => {
    const { director } = world.people;
    const child = await world.add('Kind', 'pupil');
    const place = await putIn(world, child);
    await putIn(world, child, { kind: 'warning', on: '2026-10-05', title: 'Waarschuwing' });
    const keeping = async () => {
      const { json } = await show(director, place);
      return json.records.map((one: { kind: string; keeping: object }) => [one.kind, one.keeping]);
    };
    const warning = { kind: 'pupil-warning', trigger: 'school-year-ended', months: 12, until: '2028-07-31' };
    expect(await keeping()).toEqual([
      ['incident-report', { kind: 'pupil-record', trigger: 'left', months: 24, until: null }],
      ['warning', { ...warning, until: '2028-07-31' }],
    ]);
    await endRoles(world, child, '2026-11-13');
    expect(await keeping()).toEqual([
      ['incident-report', { kind: 'pupil-record', trigger: 'left', months: 24, until: '2028-11-13' }],
      ['warning', warning],
    ]);
    expect((await show(director, place)).json.leftOn).toBe('2026-11-13');
  });

  it('FIL-16 it is erased on a ground, which stays in the audit; the last record takes the file along', async () => {
    const { director } = world.people;
    const child = await world.add('Kind', 'pupil');
    const first = await putIn(world, child);
    const second = await putIn(world, child);
    const erase = (place: { fileId: string; fileRecordId: string }) =>
      world.ask(director, operations.eraseFileRecord, { params: place, body: { ground: 'wrongly-filed' } });
    expect(await erase(first)).toMatchObject({ status: 200, json: { fileIsThere: true } });
    expect((await showRecord(director, first)).status).toBe(404);
    expect((await erase(first)).status).toBe(404);
    expect(await erase(second)).toMatchObject({ status: 200, json: { fileIsThere: false } });
    expect((await show(director, second)).status).toBe(404);
    const events = await audited(world, 'files.record-erased');
    expect(events.map(({ subject }) => subject)).toEqual([first.fileRecordId, second.fileRecordId]);
    expect(events[0]?.detail).toMatchObject({ ground: 'wrongly-filed', kind: 'incident-report' });
    const left = await world.database.withBoard(world.boardId, async (tx) => {
      const { rows } = await sql`select id from plaatswijs.files_of_person(${child})`.execute(tx);
      return rows;
    });
    expect(left).toEqual([]);
  });
});
