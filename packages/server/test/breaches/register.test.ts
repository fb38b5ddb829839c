import { operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseWorld, openCaseWorld, openOne } from '../cases/case-world.ts';
import { aBreach } from './breach-text.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

type As = CaseWorld['people']['director'];
const record = (as: As, more: object = {}) =>
  world.ask(as, operations.recordBreach, { body: { record: { ...aBreach, ...more } } });
const show = (as: As, breachId: string) => world.ask(as, operations.showBreach, { params: { breachId } });
const list = (as: As, query = {}) => world.ask(as, operations.listBreaches, { query });
const issuesOf = ({ json }: Awaited<ReturnType<typeof record>>) =>
  (json.issues ?? []).map(
    ({ at, code }: { at: string; code: string }) => `${at.slice('/body/record'.length)} ${code}`,
  );

const triage = {
  title: 'X',
  category: 'data-breach',
  seriousness: 'light',
  begun: 'school',
  place: 'mail-or-sms',
  ageGroup: 'unknown',
  illegalImage: false,
  facts: { awareOfLeakAt: '2026-11-20T07:00:00Z' },
} as const;

describe('BRE-1, BRE-3 a breach that never became a case', () => {
  it('is put down by who guards the rules or leads the school, under the next number, and shown as it was written', async () => {
    const { guard, director } = world.people;
    const first = await record(guard);
    const second = await record(director, { title: 'Verloren stick' });
    expect([first.status, second.status]).toEqual([201, 201]);
    const [one, two] = [first.json.number, second.json.number].map((number) => Number(number.split('-')[1]));
    expect([first.json.number.split('-')[0], two]).toEqual(['2026', (one ?? 0) + 1]);
    const { json } = await show(guard, first.json.breachId);
    expect(json).toMatchObject({
      number: first.json.number,
      version: 1,
      fromCase: false,
      inCase: null,
      names: [],
      open: [],
      mayChange: true,
      record: aBreach,
    });
    expect(json.versions).toHaveLength(1);
    const { items, years } = (await list(guard)).json;
    expect(years).toEqual([2026]);
    expect(items.map(({ id }: { id: string }) => id).slice(0, 2)).toEqual([
      second.json.breachId,
      first.json.breachId,
    ]);
    expect((await list(guard, { year: '2025' })).json.items).toEqual([]);
    expect((await list(guard, { limit: '1' })).json).toMatchObject({
      items: [{ id: second.json.breachId, title: 'Verloren stick', authority: 'not-told', people: 'told' }],
      next: second.json.breachId,
    });
  });

  it('is put down by nobody else', async () => {
    const { counsellor, leader, boardMember, teacher, administrator, pupil } = world.people;
    for (const one of [counsellor, leader, boardMember, teacher, administrator, pupil]) {
      expect((await record(one)).status).toBe(403);
    }
  });

  it('a number is of one school', async () => {
    const { guard } = world.people;
    const there = { schoolId: world.otherSchoolId };
    const recorded = await world.ask(guard, operations.recordBreach, {
      params: there,
      body: { record: aBreach },
    });
    expect(recorded.json.number).toBe('2026-1');
    expect((await show(guard, recorded.json.breachId)).status).toBe(404);
  });
});

describe('BRE-4 what cannot be so is refused, each with its place', () => {
  it.each([
    [{ awareAt: '2027-01-01T00:00:00Z', people: aBreach.authority }, '/awareAt in-future'],
    [{ people: { state: 'told', at: null, reason: '', by: 'Directeur' } }, '/people/at when-missing'],
    [{ people: { ...aBreach.people, at: '2026-11-20T07:59:00Z' } }, '/people/at before-aware'],
    [{ people: { ...aBreach.people, at: '2027-01-01T00:00:00Z' } }, '/people/at in-future'],
    [{ people: { ...aBreach.people, by: '  ' } }, '/people/by by-missing'],
    [{ people: { ...aBreach.people, state: 'will-tell' } }, '/people/at not-told'],
    [{ authority: { ...aBreach.authority, reason: ' ' } }, '/authority/reason reason-missing'],
  ])('%j: %s', async (more, fault) => {
    const reply = await record(world.people.guard, more);
    expect([reply.status, ...issuesOf(reply)]).toEqual([422, fault]);
  });

  it('the authority told after the term of the law asks why; within it, it does not', async () => {
    const told = (at: string, reason = '') =>
      record(world.people.guard, {
        awareAt: '2026-11-10T08:00:00Z',
        authority: { state: 'told', at, reason, by: 'Bestuur' },
      });
    expect((await told('2026-11-13T08:00:00Z')).status).toBe(201);
    expect(issuesOf(await told('2026-11-13T08:00:01Z'))).toEqual(['/authority/reason late-reason']);
    expect((await told('2026-11-13T08:00:01Z', 'Het was eerst niet duidelijk.')).status).toBe(201);
  });
});

it('BRE-5 says what is still open, in the list and with the record', async () => {
  const { guard } = world.people;
  const undecided = { state: 'undecided', at: null, reason: '', by: '' };
  const will = { state: 'will-tell', at: null, reason: '', by: 'Bestuur' };
  const empty = {
    discovered: ' ',
    dataKinds: [],
    peopleKinds: [],
    peopleCount: null,
    effects: '',
    measures: '',
  };
  const { json } = await record(guard, { ...empty, authority: undecided, people: will });
  const open = ['discovered', 'dataKinds', 'peopleKinds', 'effects', 'measures', 'authority', 'people'];
  expect((await show(guard, json.breachId)).json.open).toEqual(open);
  expect((await list(guard)).json.items[0]).toMatchObject({ id: json.breachId, open });
});

describe('BRE-6 nothing is overwritten', () => {
  it('a change is a version beside the one before, with its reason', async () => {
    const { guard, director } = world.people;
    const { breachId } = (await record(guard)).json;
    const change = (as: As, version: number, measures: string) =>
      world.ask(as, operations.changeBreach, {
        params: { breachId },
        body: { version, why: 'Er is meer gedaan', record: { ...aBreach, measures } },
      });
    expect(await change(director, 1, 'Ook een cursus.')).toMatchObject({ status: 201, json: { version: 2 } });
    expect((await change(guard, 1, 'Anders.')).json.code).toBe('changed-meanwhile');
    const { json } = await show(guard, breachId);
    expect(json.record.measures).toBe('Ook een cursus.');
    expect(json.versions).toMatchObject([
      {
        version: 2,
        why: 'Er is meer gedaan',
        by: { id: director.personId },
        record: { measures: 'Ook een cursus.' },
      },
      { version: 1, why: '', by: { id: guard.personId }, record: { measures: aBreach.measures } },
    ]);
  });

  it('of many at once one is written', async () => {
    const { guard } = world.people;
    const { breachId } = (await record(guard)).json;
    const body = { version: 1, why: 'Tegelijk', record: aBreach };
    const replies = await Promise.all(
      Array.from({ length: 6 }, () =>
        world.ask(guard, operations.changeBreach, { params: { breachId }, body }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect((await show(guard, breachId)).json.version).toBe(2);
  });
});

describe('BRE-2 a breach in a case', () => {
  it('begins with what was settled there, does the duty once, and stands on the timeline', async () => {
    const { counsellor } = world.people;
    const { caseId, look, change } = await openOne(world);
    await change(operations.triageCase, { body: triage });
    const settle = (key: string, text: string, decided: boolean | null) =>
      change(operations.settleCaseDuty, {
        params: { key },
        body: { as: 'done', at: '2026-11-21T08:30:00Z', text, decided },
      });
    await settle('decide-notify-authority', 'Er kan schade zijn.', true);
    await settle('notify-authority', 'Gemeld om half tien.', null);
    await settle('decide-tell-people', 'Er is geen hoog risico.', false);
    const draft = async () =>
      (await world.ask(counsellor, operations.showCaseBreach, { params: { caseId } })).json;
    expect(await draft()).toMatchObject({
      breach: null,
      owed: true,
      draft: {
        awareAt: '2026-11-20T07:00:00Z',
        authority: { state: 'told', at: '2026-11-21T08:30:00.000Z', reason: 'Er kan schade zijn.' },
        people: { state: 'not-told', at: null, reason: 'Er is geen hoog risico.' },
      },
    });
    const { by } = (await draft()).draft.authority;
    expect(by).toContain('Vera');
    const { authority, people } = (await draft()).draft;
    const body = { record: { ...aBreach, awareAt: triage.facts.awareOfLeakAt, authority, people } };
    const recorded = await change(operations.recordCaseBreach, { body });
    expect(recorded.status).toBe(201);
    const duty = (await look()).duties.find(({ key }: { key: string }) => key === 'register-breach');
    const { number } = (await show(counsellor, recorded.json.made)).json;
    expect(duty).toMatchObject({ state: 'done', settled: { said: number, by: { id: counsellor.personId } } });
    expect((await look()).entries.at(-1)).toMatchObject({
      kind: 'duty-done',
      code: 'register-breach',
      text: number,
    });
    expect(await draft()).toMatchObject({ breach: { id: recorded.json.made, number } });
    expect((await change(operations.recordCaseBreach, { body })).status).toBe(409);
  });

  it('is put down as well when somebody said before that it was, and not where no data got out', async () => {
    const { look, change } = await openOne(world);
    const body = { record: aBreach };
    expect((await change(operations.recordCaseBreach, { body })).json.issues).toMatchObject([
      { code: 'no-breach' },
    ]);
    await change(operations.triageCase, { body: triage });
    const by = { as: 'done', at: '2026-11-21T08:30:00Z', text: 'In het schrift.', decided: null };
    await change(operations.settleCaseDuty, { params: { key: 'register-breach' }, body: by });
    expect((await change(operations.recordCaseBreach, { body })).status).toBe(201);
    const duty = (await look()).duties.find(({ key }: { key: string }) => key === 'register-breach');
    expect(duty.settled.said).toBe('In het schrift.');
  });

  it('refused for what it says, it leaves the case as it was', async () => {
    const { look, change } = await openOne(world);
    await change(operations.triageCase, { body: triage });
    const before = await look();
    const body = { record: { ...aBreach, awareAt: '2027-01-01T00:00:00Z' } };
    expect((await change(operations.recordCaseBreach, { body })).status).toBe(422);
    expect(await look()).toEqual(before);
  });
});

it('BRE-11 leaves in the audit who looked, wrote and took it along, and nothing it says', async () => {
  const { guard } = world.people;
  const secret = 'Zeergeheim';
  const { breachId } = (await record(guard, { title: secret, happened: secret })).json;
  await show(guard, breachId);
  await world.ask(guard, operations.changeBreach, {
    params: { breachId },
    body: { version: 1, why: secret, record: { ...aBreach, title: secret } },
  });
  await world.ask(guard, operations.exportBreaches, { query: { year: '2026' } });
  const { rows } = await world.database.withBoard(world.boardId, (tx) =>
    sql<{ kind: string; detail: string }>`select kind, detail::text as detail from audit_event
      where subject in (${breachId}, ${world.schoolId}) and kind like 'breaches.%' order by seq`.execute(tx),
  );
  const kinds = rows.map(({ kind }) => kind);
  expect(kinds.slice(-4)).toEqual([
    'breaches.recorded',
    'breaches.read',
    'breaches.changed',
    'breaches.exported',
  ]);
  expect(JSON.stringify(rows)).not.toContain(secret);
});

it('BRE-13 gives the register as it was written last', async () => {
  const { guard } = world.people;
  const { breachId, number } = (await record(guard, { title: 'Eerst' })).json;
  await world.ask(guard, operations.changeBreach, {
    params: { breachId },
    body: { version: 1, why: 'Beter', record: { ...aBreach, title: 'Daarna' } },
  });
  const { items } = (await world.ask(guard, operations.exportBreaches, { query: {} })).json;
  expect(items.at(-1)).toMatchObject({ number, version: 2, record: { title: 'Daarna' } });
  expect((await world.ask(guard, operations.exportBreaches, { query: { year: '2025' } })).json.items).toEqual(
    [],
  );
});
