import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterAsReader } from '../../src/modules/cases/walls.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { type CaseWorld, codeOf, named, openCaseWorld, openOne } from './case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

const why = 'Het ging om een naamgenoot.';

async function status(as: Caller, caseId: string): Promise<number> {
  return (await world.ask(as, operations.showCase, { params: { caseId } })).status;
}

/** A case from which somebody was shut out as accused, by mistake, and has no part in any more. */
async function shutOutByMistake(who: Caller, by: Caller = world.people.counsellor) {
  const opened = await openOne(world);
  const { json } = await opened.change(operations.addParty, {
    as: by,
    body: named(who.personId, 'accused'),
  });
  const params = { partyId: json.made };
  await opened.change(operations.endParty, { params, body: { reason: why } });
  const letIn = (as: Caller, reads = true) =>
    opened.change(operations.letInAgain, {
      as,
      params: { personId: who.personId },
      body: { reason: why, reads },
    });
  return { ...opened, letIn };
}

describe('somebody who was shut out by mistake', () => {
  it('CAS-40 reads it again with a key of their own, and what they had been shut out for stays to be seen', async () => {
    const { director, counsellor } = world.people;
    const { caseId, look, letIn } = await shutOutByMistake(director);
    expect((await look()).shutOut).toEqual([
      { person: { id: director.personId, name: 'Dirk Verzonnen' }, reason: 'accused', letIn: 'can' },
    ]);
    expect(await letIn(counsellor)).toMatchObject({ status: 200, json: { reads: true } });
    expect(await status(director, caseId)).toBe(200);
    const seen = await look(director);
    expect(seen.title).toBe('Groepsapp van groep acht');
    expect(seen.shutOut).toEqual([]);
    expect(seen.letInAgain).toMatchObject([
      { person: { id: director.personId }, reason: 'accused', by: { id: counsellor.personId } },
    ]);
    const last = seen.entries.slice(-2);
    expect(last).toMatchObject([
      { kind: 'let-in', code: 'accused', person: { id: director.personId }, text: why },
      { kind: 'reader-added', code: 'director', person: { id: director.personId } },
    ]);
  });

  it('CAS-40 is told by mail that there is something, and so is who handles it; the audit does not say whom', async () => {
    const { director, counsellor, leader } = world.people;
    const { caseId, change, letIn } = await shutOutByMistake(director);
    const handler = { personId: leader.personId, reason: 'Neemt het over' };
    await change(operations.handOverCase, { body: handler });
    await letIn(counsellor);
    const { letters, events } = await world.database.withBoard(world.boardId, async (tx) => ({
      letters: await tx.selectFrom('case_letter').select('person_id').where('case_id', '=', caseId).execute(),
      events: await tx
        .selectFrom('audit_event')
        .select(['kind', 'detail'])
        .where('subject', '=', caseId)
        .where('kind', '=', 'cases.let-in')
        .execute(),
    }));
    const told = letters.map(({ person_id }) => person_id);
    expect(told).toEqual(expect.arrayContaining([director.personId, leader.personId]));
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events)).not.toContain(director.personId);
  });

  it('CAS-40 is not shut out any more and reads nothing, when that is what was said', async () => {
    const { director, counsellor } = world.people;
    const { caseId, look, letIn, change } = await shutOutByMistake(director);
    expect((await letIn(counsellor, false)).status).toBe(200);
    expect(await status(director, caseId)).toBe(404);
    expect((await look()).shutOut).toEqual([]);
    const body = { personId: director.personId, capacity: 'director', reason: 'Toch' };
    expect((await change(operations.addReader, { body })).status).toBe(201);
    expect(await status(director, caseId)).toBe(200);
  });

  it('CAS-41 is let in by nobody who is below them: the director by the board or a counsellor alone', async () => {
    const { director, leader, boardMember, teacher } = world.people;
    const { caseId, change, letIn, look } = await shutOutByMistake(director);
    const handler = { personId: teacher.personId, reason: 'Kent de klas' };
    await change(operations.handOverCase, { body: handler });
    const read = { personId: leader.personId, capacity: 'leader', reason: 'Kijkt mee' };
    await change(operations.addReader, { body: read });
    for (const below of [teacher, leader]) expect(await codeOf(letIn(below))).toBe('by-board');
    expect((await look(teacher)).shutOut).toMatchObject([{ letIn: 'by-board' }]);
    expect(await status(director, caseId)).toBe(404);
    const board = { personId: boardMember.personId, capacity: 'board', reason: 'Besluit' };
    await change(operations.addReader, { body: board });
    expect((await letIn(boardMember)).status).toBe(200);
  });

  it('CAS-41 a leader is let in by the director, and not by a colleague', async () => {
    const { leader, director, teacher } = world.people;
    const { change, letIn } = await shutOutByMistake(leader);
    await change(operations.handOverCase, { body: { personId: teacher.personId, reason: 'Kent de klas' } });
    expect(await codeOf(letIn(teacher))).toBe('by-director');
    expect((await letIn(director)).status).toBe(200);
  });

  it('CAS-41 never by themselves, by who is only consulted, or by who was shut out of it once', async () => {
    const { director, boardMember, teacher, counsellor } = world.people;
    const other = await world.caller('Omar', 'employee');
    const { change, letIn } = await shutOutByMistake(director);
    expect((await letIn(director)).status).toBe(404);
    expect((await letIn(boardMember)).status).toBe(404);
    const consulted = { personId: teacher.personId, capacity: 'consulted', reason: 'Kijkt mee' };
    await change(operations.addReader, { body: consulted });
    expect(await codeOf(letIn(teacher))).toBe('only-consulted');
    expect((await letIn(counsellor)).status).toBe(200);
    // The director was shut out once; now a colleague is.
    await change(operations.addParty, { body: named(other.personId, 'witness', { hasInterest: true }) });
    const params = { personId: other.personId };
    const body = { reason: why, reads: false };
    const byDirector = change(operations.letInAgain, { as: director, params, body });
    expect(await codeOf(byDirector)).toBe('was-shut-out');
    expect((await change(operations.letInAgain, { params, body })).status).toBe(200);
  });

  it('CAS-42 not while they are accused in it, and shut out again when they are named again', async () => {
    const { director, counsellor } = world.people;
    const { caseId, change, look } = await openOne(world);
    const { json } = await change(operations.addParty, { body: named(director.personId, 'accused') });
    const params = { personId: director.personId };
    const letIn = () => change(operations.letInAgain, { params, body: { reason: why, reads: true } });
    expect(await codeOf(letIn())).toBe('still-in-it');
    expect((await look()).shutOut).toMatchObject([{ letIn: 'still-in-it' }]);
    await change(operations.endParty, { params: { partyId: json.made }, body: { reason: why } });
    expect((await letIn()).status).toBe(200);
    expect(await status(director, caseId)).toBe(200);
    expect((await letIn()).status).toBe(404);
    await change(operations.addParty, { body: named(director.personId, 'accused') });
    expect(await status(director, caseId)).toBe(404);
    expect(await look(counsellor)).toMatchObject({
      shutOut: [{ reason: 'accused', letIn: 'still-in-it' }],
      letInAgain: [{ reason: 'accused' }],
    });
  });

  it('CAS-42 who cannot be made a reader does not come to read it, and nothing is done', async () => {
    const gone = await world.caller('Gerrit', 'employee');
    const { change, look } = await openOne(world);
    await change(operations.addParty, { body: named(gone.personId, 'witness', { hasInterest: true }) });
    await world.database.withBoard(world.boardId, (tx) =>
      tx
        .updateTable('person_role')
        .set({ ends_on: '2026-11-01' })
        .where('person_id', '=', gone.personId)
        .execute(),
    );
    const params = { personId: gone.personId };
    const letIn = (reads: boolean) => change(operations.letInAgain, { params, body: { reason: why, reads } });
    expect(await codeOf(letIn(true))).toBe('may-not-read');
    expect((await look()).shutOut).toMatchObject([{ person: { id: gone.personId } }]);
    expect((await letIn(false)).status).toBe(200);
  });

  it('CAS-40 a counsellor knows a confidential reporter again only from who knows it', async () => {
    const { counsellor } = world.people;
    const second = await world.caller('Wim', 'confidential-counsellor');
    const { caseId, reportId } = await world.report({
      manner: 'confidential',
      identity: { name: 'Saar Voorbeeld', reach: 'In de pauze' },
    });
    const version = async () =>
      (await world.ask(counsellor, operations.showCase, { params: { caseId } })).json.version;
    const params = { caseId };
    const body = async (more: object) => ({ version: await version(), ...more });
    const party = await world.ask(counsellor, operations.addParty, {
      params,
      body: await body(named(second.personId, 'accused')),
    });
    await world.ask(counsellor, operations.endParty, {
      params: { ...params, partyId: party.json.made },
      body: await body({ reason: why }),
    });
    const knows = async () =>
      (await world.ask(second, operations.showReporterIdentity, { params: { caseId, reportId }, body: {} }))
        .status;
    expect(await knows()).toBe(404);
    await world.ask(counsellor, operations.letInAgain, {
      params: { ...params, personId: second.personId },
      body: await body({ reason: why, reads: true }),
    });
    expect(await knows()).toBe(200);
  });

  it('CAS-98 the rows are removed and added by the function alone', async () => {
    const { director, counsellor } = world.people;
    const { caseId } = await shutOutByMistake(director);
    const as = (statement: (tx: Parameters<typeof enterAsReader>[0]) => Promise<unknown>) =>
      world.database.withBoard(world.boardId, async (tx) => {
        await enterAsReader(tx, counsellor.personId);
        return statement(tx);
      });
    const removes = as((tx) => tx.deleteFrom('case_shut_out').where('case_id', '=', caseId).execute());
    await expect(removes).rejects.toMatchObject({ code: '42501' });
    const adds = as((tx) =>
      tx
        .insertInto('case_let_in')
        .values({
          board_id: world.boardId,
          id: caseId,
          case_id: caseId,
          person_id: director.personId,
          reason: 'accused',
          shut_out_since: world.clock.at,
          at: world.clock.at,
          by_person: counsellor.personId,
        })
        .execute(),
    );
    await expect(adds).rejects.toMatchObject({ code: '42501' });
  });
});
