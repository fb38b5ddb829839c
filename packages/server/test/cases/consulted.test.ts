import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CaseWorld, codeOf, named, openCaseWorld, openOne } from './case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

/** A case of the counsellor, in which the teacher is consulted. */
async function withTeacher() {
  const { teacher } = world.people;
  const opened = await openOne(world);
  const { change } = opened;
  await change(operations.takeUpCase);
  const body = { personId: teacher.personId, capacity: 'consulted', reason: 'Kijkt mee' };
  expect((await change(operations.addReader, { body })).status).toBe(201);
  return { ...opened, teacher };
}

it('CAS-31 a note and a task of their own is what they do', async () => {
  const { counsellor } = world.people;
  const { teacher, look, change } = await withTeacher();
  const note = { basis: 'fact', text: 'Zij zat alleen.' };
  expect((await change(operations.addCaseNote, { as: teacher, body: note })).status).toBe(201);
  const task = async (ownerId: string) =>
    (await change(operations.addCaseTask, { body: { ownerId, what: 'Bellen', dueOn: null } })).json.made;
  const [mine, theirs] = [await task(teacher.personId), await task(counsellor.personId)];
  const finish = (taskId: string) => change(operations.finishCaseTask, { as: teacher, params: { taskId } });
  expect(await codeOf(finish(theirs))).toBe('only-consulted');
  expect((await finish(mine)).status).toBe(200);
  const spoke = { withWhom: 'Noor', partyId: null, at: '2026-11-21T08:00:00Z', minutes: 'Zij vertelde.' };
  expect(await codeOf(change(operations.addCaseConversation, { as: teacher, body: spoke }))).toBe(
    'only-consulted',
  );
  expect((await look(teacher)).entries.at(-1)).toMatchObject({
    kind: 'task-done',
    by: { id: teacher.personId },
  });
});

it('CAS-32 the case tells each what they may do', async () => {
  const { teacher, look, change } = await withTeacher();
  expect((await look(teacher)).me).toMatchObject({
    capacity: 'consulted',
    may: ['write-note', 'finish-task'],
  });
  expect((await look()).me.may).toEqual(expect.arrayContaining(['triage', 'close', 'change-readers']));
  expect((await look()).me.may).not.toContain('reopen');
  const closing = { outcome: 'solved', why: '', reporters: [], parties: [] };
  const { reports } = await look();
  const told = { how: 'told', text: 'Klaar.' };
  const body = { ...closing, reporters: reports.map(({ id }: { id: string }) => ({ reportId: id, told })) };
  expect((await change(operations.closeCase, { body })).status).toBe(200);
  expect((await look(teacher)).me.may).toEqual(['finish-task']);
  expect((await look()).me.may).toContain('reopen');
});

it('CAS-32 a confidential reporter: who is consulted is not offered to ask who it is', async () => {
  const { counsellor, teacher } = world.people;
  const { caseId } = await world.report({ manner: 'confidential', identity: { name: 'Geheim', reach: '' } });
  const look = async (as: typeof counsellor) =>
    (await world.ask(as, operations.showCase, { params: { caseId } })).json;
  const { version } = await look(counsellor);
  const body = { version, personId: teacher.personId, capacity: 'consulted', reason: 'Kijkt mee' };
  await world.ask(counsellor, operations.addReader, { params: { caseId }, body });
  expect((await look(teacher)).reports[0].identity).toMatchObject({ known: false, mayAsk: false });
});

it('CAS-33 a case is never left to who is only consulted', async () => {
  const { counsellor } = world.people;
  const { look, change } = await withTeacher();
  const others = (await look()).readers.filter(
    ({ person, capacity, until }: { person: { id: string }; capacity: string; until: string | null }) =>
      until === null && capacity !== 'consulted' && person.id !== counsellor.personId,
  );
  for (const { person } of others) {
    await change(operations.endReader, { params: { personId: person.id }, body: { reason: 'Niet nodig' } });
  }
  const end = change(operations.endReader, {
    params: { personId: counsellor.personId },
    body: { reason: 'Weg' },
  });
  expect(await codeOf(end)).toBe('no-reader-left');
  const accuse = change(operations.addParty, { body: named(counsellor.personId, 'accused') });
  expect(await codeOf(accuse)).toBe('no-reader-left');
});

it('CAS-34 who was consulted and comes to handle it does everything', async () => {
  const { teacher, look, change } = await withTeacher();
  const reopened = { personId: teacher.personId, reason: 'Neemt over' };
  expect((await change(operations.handOverCase, { body: reopened })).status).toBe(200);
  expect((await look(teacher)).me).toMatchObject({ capacity: 'handler' });
  const task = { ownerId: teacher.personId, what: 'Bellen', dueOn: null };
  expect((await change(operations.addCaseTask, { as: teacher, body: task })).status).toBe(201);
});

it('CAS-35 what somebody who is shut out had to do goes to who can go on with it', async () => {
  const { counsellor, director } = world.people;
  const { teacher, look, change } = await withTeacher();
  // The teacher reads it longer than whoever comes after.
  for (const { person } of (await look()).readers) {
    if (person.id === counsellor.personId || person.id === teacher.personId) continue;
    await change(operations.endReader, { params: { personId: person.id }, body: { reason: 'Niet nodig' } });
  }
  const add = { personId: director.personId, capacity: 'director', reason: 'Leest mee' };
  await change(operations.addReader, { body: add });
  const task = { ownerId: counsellor.personId, what: 'Bellen', dueOn: null };
  await change(operations.addCaseTask, { body: task });
  expect((await change(operations.addParty, { body: named(counsellor.personId, 'accused') })).status).toBe(
    201,
  );
  const { tasks } = await look(director);
  expect(tasks).toMatchObject([{ owner: { id: director.personId } }]);
});
