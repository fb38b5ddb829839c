import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CaseWorld, codeOf, openCaseWorld, openOne } from './case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

const triage = {
  title: 'X',
  category: 'staff-conduct',
  seriousness: 'grave',
  begun: 'school',
  place: 'at-school',
  ageGroup: '12-13',
  illegalImage: false,
  facts: { sexual: true, minorPupilAffected: true, hasSchoolTasks: true },
} as const;

interface Shown {
  readonly key: string;
  readonly state: string;
  readonly force: string;
  readonly decides: string | null;
  readonly waitsFor: readonly string[];
}

const at = '2026-11-21T08:30:00Z';
const done = { as: 'done', at, text: 'Gebeld om half tien', decided: null } as const;

it('CAS-25 shows what follows from its facts, in order, and keeps what was done about it', async () => {
  const { counsellor } = world.people;
  const { look, change } = await openOne(world, { about: ['staff'] });
  expect((await change(operations.triageCase, { body: triage })).status).toBe(200);
  const duties = async (): Promise<readonly Shown[]> => (await look()).duties;
  const one = async (key: string) => (await duties()).find((duty) => duty.key === key);
  const settle = (key: string, body: object) => change(operations.settleCaseDuty, { params: { key }, body });
  expect(await one('tell-board')).toMatchObject({ state: 'open', waitsFor: [] });
  expect(await one('consult-inspector')).toMatchObject({ state: 'open', waitsFor: ['tell-board'] });
  expect((await settle('no-such-duty', done)).status).toBe(404);
  expect(await codeOf(settle('consult-inspector', done))).toBe('comes-first');
  expect(await codeOf(settle('tell-board', { ...done, as: 'set-aside' }))).toBe('must-not-be-set-aside');
  expect(await codeOf(settle('tell-board', { ...done, at: '2027-01-01T00:00:00Z' }))).toBe('in-future');
  expect(await codeOf(settle('tell-board', { ...done, decided: true }))).toBe('decision');
  expect((await settle('tell-board', done)).status).toBe(200);
  expect((await settle('tell-board', done)).status).toBe(409);
  expect(await one('tell-board')).toMatchObject({
    state: 'done',
    settled: { at: '2026-11-21T08:30:00.000Z', by: { id: counsellor.personId }, said: done.text },
  });
  expect(await one('consult-inspector')).toMatchObject({ waitsFor: [] });
  expect((await settle('consult-inspector', done)).status).toBe(200);
  const judged = await one('judge-suspicion');
  expect(judged).toMatchObject({ decides: 'reasonableSuspicion', waitsFor: [] });
  expect(await codeOf(settle('judge-suspicion', done))).toBe('decision');
  expect((await settle('judge-suspicion', { ...done, decided: true })).status).toBe(200);
  expect((await look()).facts).toMatchObject({ reasonableSuspicion: true });
  expect((await duties()).map(({ key }) => key)).toContain('file-police-report');
});

it('CAS-27 lets nobody confront who is accused, question who is affected, or collect, while the law has something first', async () => {
  const { counsellor } = world.people;
  const { caseId, look, change } = await openOne(world, { about: ['staff'] });
  await change(operations.takeUpCase);
  await change(operations.triageCase, { body: triage });
  const party = { personId: null, note: '', guardianOf: null, hasInterest: false } as const;
  const add = async (name: string, role: string, capacity: string) =>
    (await change(operations.addParty, { body: { ...party, name, role, capacity } })).json.made;
  const accused = await add('Meester Verzonnen', 'accused', 'staff');
  const affected = await add('Noor', 'affected', 'pupil');
  const actions = (await look()).blocked.map(({ action }: { action: string }) => action);
  expect(actions).toEqual(
    expect.arrayContaining(['confront-accused', 'collect-evidence', 'question-affected', 'take-measure']),
  );
  const hearing = { partyId: accused, at, result: 'account', text: 'Hij zei niets.' };
  expect(await codeOf(change(operations.recordHearing, { body: hearing }))).toBe('law-first');
  const spoke = { withWhom: 'Noor', partyId: affected, at, minutes: 'Zij vertelde.' };
  expect(await codeOf(change(operations.addCaseConversation, { body: spoke }))).toBe('law-first');
  const parents = { partyId: affected, withWhom: 'Haar moeder', at, route: 'telephone', text: 'Verteld.' };
  expect((await change(operations.recordParentContact, { body: parents })).status).toBe(201);
  expect((await change(operations.recordHearing, { body: { ...hearing, already: true } })).status).toBe(201);
  const missed = { ...hearing, result: 'could-not', text: 'Hij was ziek.' };
  expect((await change(operations.recordHearing, { body: missed })).status).toBe(201);
  const kept = (await look()).entries.filter(({ kind }: { kind: string }) => kind === 'hearing');
  expect(kept.map(({ tooEarly }: { tooEarly: boolean }) => tooEarly)).toEqual([true, false]);
  const version = String((await look()).version);
  const headers = { 'x-case-version': version, 'x-file-name': 'app.txt' };
  const content = Buffer.from('een chat');
  const brought = await world.raw(counsellor, 'POST', `/cases/${caseId}/evidence`, { headers, content });
  expect({ status: brought.statusCode, body: brought.body }).toEqual({
    status: 422,
    body: '{"why":"law-first"}',
  });
  const closing = { outcome: 'measure', why: '', reporters: [], parties: [] };
  expect(await codeOf(change(operations.closeCase, { body: closing }))).toBe('law-first');
});

it('CAS-26 says in the list what is due first, and answering who reported is done by answering', async () => {
  const { counsellor } = world.people;
  const { caseId, reportId } = await world.report();
  const show = async () => (await world.ask(counsellor, operations.showCase, { params: { caseId } })).json;
  const first = async () => (await show()).duties.find(({ key }: Shown) => key === 'first-answer');
  const { number } = await show();
  const inList = async () =>
    (await world.ask(counsellor, operations.listCases, { query: { number } })).json.items[0].nextDue;
  expect(await first()).toMatchObject({ state: 'open' });
  expect(await inList()).toMatchObject({ key: 'first-answer' });
  const { version } = await show();
  await world.ask(counsellor, operations.sendToReporter, {
    params: { caseId, reportId },
    body: { version, text: 'Dank je wel, wij kijken ernaar.' },
  });
  expect(await first()).toMatchObject({ state: 'done', settled: { by: null } });
  expect(await inList()).not.toMatchObject({ key: 'first-answer' });
});

it('CAS-26 keeps the duties of the law at a school without a protocol', async () => {
  const bare = await openCaseWorld({ protocol: 'none' });
  try {
    const { look, change } = await openOne(bare, { about: ['staff'] });
    await change(operations.triageCase, { body: triage });
    const keys = (await look()).duties.map(({ key }: Shown) => key);
    expect(keys).toContain('tell-board');
    expect(keys.filter((key: string) => key.startsWith('protocol-'))).toEqual([]);
  } finally {
    await bare.close();
  }
});
