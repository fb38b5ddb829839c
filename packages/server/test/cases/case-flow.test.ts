import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseWorld, codeOf, openCaseWorld, openOne, staffCase } from './case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

const party = { personId: null, note: '', guardianOf: null, hasInterest: false } as const;
const triage = {
  title: 'Ruzie in de groepsapp',
  category: 'cyberbullying',
  seriousness: 'serious',
  begun: 'home',
  place: 'whatsapp',
  ageGroup: '9-11',
  illegalImage: false,
  facts: { minorPupilAffected: true },
} as const;

describe('a case from beginning to end', () => {
  it('CAS-1 goes from new to open to closed and open again, and stands still while closed', async () => {
    const { counsellor } = world.people;
    const { caseId, look, change } = await openOne(world);
    expect(await look()).toMatchObject({
      status: 'new',
      title: staffCase.title,
      handler: null,
      me: { personId: counsellor.personId, capacity: 'counsellor' },
      reports: [{ manner: 'staff', told: { what: staffCase.what } }],
    });
    const closing = { outcome: 'solved', why: 'Uitgepraat', reporters: [], parties: [] };
    expect(await codeOf(change(operations.closeCase, { body: closing }))).toBe('not-in-state');
    expect(await change(operations.takeUpCase)).toMatchObject({ status: 200, json: { reads: true } });
    expect((await look()).handler.id).toBe(counsellor.personId);
    expect((await change(operations.triageCase, { body: triage })).status).toBe(200);
    expect(await look()).toMatchObject({
      title: triage.title,
      seriousness: 'serious',
      begun: 'home',
      facts: triage.facts,
    });
    const [report] = (await look()).reports;
    expect(await codeOf(change(operations.closeCase, { body: closing }))).toBe('not-told');
    const reporters = [{ reportId: report.id, told: { how: 'told', text: 'Het is opgelost.' } }];
    expect((await change(operations.closeCase, { body: { ...closing, reporters } })).status).toBe(200);
    const closed = await look();
    expect(closed).toMatchObject({
      status: 'closed',
      outcome: 'solved',
      handler: { id: counsellor.personId },
    });
    expect(closed.entries.at(-1)).toMatchObject({ kind: 'closed', code: 'solved', text: 'Uitgepraat' });
    const note = { basis: 'fact', text: 'Nog iets' };
    expect(await codeOf(change(operations.addCaseNote, { body: note }))).toBe('not-in-state');
    const lists = async (status: string) =>
      (await world.ask(counsellor, operations.listCases, { query: { status } })).json.items;
    expect((await lists('closed')).map(({ id }: { id: string }) => id)).toContain(caseId);
    expect((await lists('open')).map(({ id }: { id: string }) => id)).not.toContain(caseId);
    expect((await change(operations.reopenCase, { body: { reason: 'Weer begonnen' } })).status).toBe(200);
    expect(await look()).toMatchObject({ status: 'open', outcome: null, closedAt: null });
    expect((await lists('open')).map(({ id }: { id: string }) => id)).toContain(caseId);
  });

  it('CAS-2 has a number that counts on, is found by it, and says what is new to whom', async () => {
    const { counsellor, director } = world.people;
    const first = await openOne(world);
    const second = await openOne(world);
    const numbers = [(await first.look()).number, (await second.look()).number];
    const [one, two] = numbers.map((number: string) => Number(number.split('-')[1]));
    expect(Number(two)).toBe(Number(one) + 1);
    const byNumber = async (number: string) =>
      (await world.ask(director, operations.listCases, { query: { number } })).json.items;
    expect(await byNumber(numbers[1])).toMatchObject([
      { id: second.caseId, unseen: true, title: staffCase.title },
    ]);
    await second.look(director);
    expect(await byNumber(numbers[1])).toMatchObject([{ unseen: false }]);
    await second.change(operations.addCaseNote, { body: { basis: 'fact', text: 'Iets' } });
    expect(await byNumber(numbers[1])).toMatchObject([{ unseen: true }]);
    const mine = await world.ask(counsellor, operations.listCases, {
      query: { number: numbers[1], mine: 'yes' },
    });
    expect(mine.json.items).toEqual([]);
  });

  it('CAS-3 is changed by one at a time: the second is told what came between', async () => {
    const { counsellor, director } = world.people;
    const { caseId, look } = await openOne(world);
    const { version } = await look();
    const params = { caseId };
    const note = (text: string) => ({ params, body: { version, basis: 'fact', text } });
    const [first, second] = await Promise.all([
      world.ask(counsellor, operations.addCaseNote, note('Van Vera')),
      world.ask(director, operations.addCaseNote, note('Van Dirk')),
    ]);
    expect([first.status, second.status].toSorted()).toEqual([201, 409]);
    const lost = first.status === 409 ? first : second;
    expect(lost.json.code).toBe('changed-meanwhile');
    const changes = await world.ask(counsellor, operations.caseChanges, {
      params,
      query: { since: String(version) },
    });
    expect(changes.json).toMatchObject({ version: version + 1, entries: [{ kind: 'note', code: 'fact' }] });
    expect(changes.json.entries).toHaveLength(1);
  });

  it('CAS-4 keeps what was done on one timeline, facts apart from opinions, and nothing of it changes', async () => {
    const { look, change } = await openOne(world);
    await change(operations.takeUpCase);
    const added = await change(operations.addParty, {
      body: { ...party, name: 'Sem uit groep acht', role: 'affected', capacity: 'pupil' },
    });
    const partyId = added.json.made;
    const at = '2026-11-21T08:30:00Z';
    const does = [
      [operations.addCaseNote, { basis: 'opinion', text: 'Ik denk dat het meevalt.' }],
      [operations.addCaseConversation, { withWhom: 'Sem', partyId, at, minutes: 'Wij spraken over de app.' }],
      [operations.recordHearing, { partyId, at, result: 'account', text: 'Hij was het niet.' }],
      [operations.recordHearing, { partyId, at, result: 'declined', text: '' }],
      [
        operations.recordParentContact,
        { partyId, withWhom: 'De moeder van Sem', at, route: 'telephone', text: 'Zij wist ervan.' },
      ],
    ] as const;
    for (const [operation, body] of does) {
      expect((await change(operation, { body })).status, operation.id).toBe(201);
    }
    const { entries, version } = await look();
    expect(entries.map(({ kind, code }: { kind: string; code: string | null }) => [kind, code])).toEqual([
      ['received', null],
      ['taken-up', null],
      ['party-added', 'affected'],
      ['note', 'opinion'],
      ['conversation', null],
      ['hearing', 'account'],
      ['hearing', 'declined'],
      ['parent-contact', 'telephone'],
    ]);
    expect(entries.at(-1)).toMatchObject({ withWhom: 'De moeder van Sem', happenedAt: at, partyId, version });
    expect(
      await codeOf(
        change(operations.recordHearing, { body: { partyId, at, result: 'could-not', text: ' ' } }),
      ),
    ).toBe('text-missing');
    const later = '2026-12-21T08:30:00Z';
    expect(
      await codeOf(
        change(operations.addCaseConversation, { body: { withWhom: 'X', partyId, at: later, minutes: 'x' } }),
      ),
    ).toBe('in-future');
  });

  it('CAS-5 has tasks of who reads it, which others finish too', async () => {
    const { director, teacher, counsellor } = world.people;
    const { caseId, look, change } = await openOne(world);
    const task = (ownerId: string) => ({ ownerId, what: 'Bel de mentor', dueOn: '2026-11-25' });
    expect(await codeOf(change(operations.addCaseTask, { body: task(teacher.personId) }))).toBe(
      'may-not-read',
    );
    const { json } = await change(operations.addCaseTask, { body: task(director.personId) });
    const params = { taskId: json.made };
    expect((await look(director)).myTasks).toBe(1);
    const mine = await world.ask(director, operations.listCases, { query: { mine: 'yes' } });
    expect(mine.json.items.map(({ id }: { id: string }) => id)).toContain(caseId);
    const given = { ownerId: counsellor.personId, dueOn: '2026-11-26' };
    expect(
      await codeOf(
        change(operations.giveCaseTask, { params, body: { ...given, ownerId: teacher.personId } }),
      ),
    ).toBe('may-not-read');
    expect((await change(operations.giveCaseTask, { as: director, params, body: given })).status).toBe(200);
    expect((await look(director)).myTasks).toBe(0);
    expect((await look(counsellor)).tasks).toMatchObject([
      { owner: { id: counsellor.personId }, dueOn: '2026-11-26', what: 'Bel de mentor' },
    ]);
    expect((await change(operations.finishCaseTask, { params })).status).toBe(200);
    expect((await change(operations.giveCaseTask, { params, body: given })).status).toBe(409);
    expect((await look(director)).tasks).toMatchObject([
      { what: 'Bel de mentor', doneBy: { id: counsellor.personId } },
    ]);
    expect((await change(operations.finishCaseTask, { params })).status).toBe(409);
  });

  it('CAS-6 is linked with another that one reads; who reads but one of them learns its number alone', async () => {
    const { director, counsellor } = world.people;
    const one = await openOne(world);
    const other = await openOne(world, { about: ['director'] });
    const hidden = await one.change(operations.linkCases, { as: director, body: { otherId: other.caseId } });
    expect(hidden.status).toBe(404);
    expect((await one.change(operations.linkCases, { body: { otherId: other.caseId } })).status).toBe(201);
    expect((await one.change(operations.linkCases, { body: { otherId: other.caseId } })).status).toBe(409);
    expect(await codeOf(one.change(operations.linkCases, { body: { otherId: one.caseId } }))).toBe(
      'same-case',
    );
    const number = (await other.look()).number;
    expect((await one.look(counsellor)).links).toEqual([{ number, caseId: other.caseId }]);
    expect((await one.look(director)).links).toEqual([{ number, caseId: null }]);
    expect((await other.look()).links).toMatchObject([{ caseId: one.caseId }]);
  });

  it('CAS-7 tells each of those concerned how it ended, and a reporter with a code reads it there', async () => {
    const { counsellor } = world.people;
    const { caseId, reportId } = await world.report({ what: 'Er gaat een filmpje rond' });
    const ask = async (
      operation: (typeof operations)[keyof typeof operations],
      body: object = {},
      params = {},
    ) => {
      const { version } = (await world.ask(counsellor, operations.showCase, { params: { caseId } })).json;
      return world.ask(counsellor, operation, { params: { caseId, ...params }, body: { version, ...body } });
    };
    await ask(operations.takeUpCase);
    const added = { ...party, capacity: 'pupil' } as const;
    const sem = await ask(operations.addParty, { ...added, name: 'Sem', role: 'affected' });
    const noor = await ask(operations.addParty, { ...added, name: 'Noor', role: 'accused' });
    await ask(operations.addParty, { ...added, name: 'Mila', role: 'witness' });
    const answered = await ask(
      operations.sendToReporter,
      { text: 'Wij gaan ermee aan de slag.' },
      { reportId },
    );
    expect(answered.status).toBe(201);
    const closing = {
      outcome: 'agreement',
      why: 'Afspraken gemaakt',
      reporters: [{ reportId, told: { how: 'told', text: 'Er zijn afspraken gemaakt.' } }],
      parties: [{ partyId: sem.json.made, told: { how: 'told', text: 'Het filmpje is weg.' } }],
    };
    const refused = await ask(operations.closeCase, closing);
    expect(refused.json.issues).toEqual([{ at: `/body/parties/${noor.json.made}`, code: 'not-told' }]);
    closing.parties.push({
      partyId: noor.json.made,
      told: { how: 'not-told', reason: 'told-by-guardian' },
    } as never);
    expect((await ask(operations.closeCase, closing)).status).toBe(200);
    const { json } = await world.ask(counsellor, operations.showCase, { params: { caseId } });
    expect(json.reports[0]).toMatchObject({
      answersReach: true,
      messages: [{ text: 'Wij gaan ermee aan de slag.' }, { text: 'Er zijn afspraken gemaakt.' }],
    });
    expect(json.entries.at(-1).notTold).toEqual([{ partyId: noor.json.made, reason: 'told-by-guardian' }]);
  });

  it('CAS-8 does what was asked whole or not at all', async () => {
    const { counsellor } = world.people;
    const { caseId, look } = await openOne(world);
    const before = await look();
    // The audit is written last: here it breaks, after everything else was done.
    const { version } = before;
    const broken = { ...counsellor, accountId: 'not an id, and no text may be in the audit' };
    const reply = await world.ask(broken as never, operations.addParty, {
      params: { caseId },
      body: { ...party, version, name: 'Sem', role: 'accused', capacity: 'pupil' },
    });
    expect(reply.status).toBe(500);
    const after = await look();
    expect({ ...after, unseen: false }).toEqual({ ...before, unseen: false });
  });
});
