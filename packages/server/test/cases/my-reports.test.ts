import { apiPrefix, operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterAsReader } from '../../src/modules/cases/walls.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { type CaseWorld, codeOf, named, openCaseWorld } from './case-world.ts';

let world: CaseWorld;
let pupil: Caller;
beforeAll(async () => {
  world = await openCaseWorld();
  pupil = world.people.pupil;
});
afterAll(() => world.close());

/** Somebody who is signed in reports by name. */
function reportAs(who: Caller, more: object = {}) {
  return world.report({
    manner: 'named',
    person: { id: who.personId, accountId: who.accountId, name: 'Noor Verzonnen' },
    ...more,
  });
}

const list = async (as: Caller) => (await world.ask(as, operations.listMyReports)).json.items;
const show = (as: Caller, reportId: string) =>
  world.ask(as, operations.showMyReport, { params: { reportId } });
const say = (as: Caller, reportId: string, text: string) =>
  world.ask(as, operations.addToMyReport, { params: { reportId }, body: { text } });
const send = (as: Caller, reportId: string, content: Buffer) => {
  world.ask(as, operations.listMyReports);
  return world.app.inject({
    method: 'POST',
    url: `${apiPrefix}/my-reports/${reportId}/files`,
    headers: {
      'x-caller': as.accountId,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent('schermafdruk één.png'),
    },
    remoteAddress: world.step(),
    payload: content,
  });
};

/** What the school does with it. */
async function asCounsellor(
  operation: Parameters<CaseWorld['ask']>[1],
  caseId: string,
  body: object,
  params = {},
) {
  const { counsellor } = world.people;
  const { json } = await world.ask(counsellor, operations.showCase, { params: { caseId } });
  return world.ask(counsellor, operation, {
    params: { caseId, ...params },
    body: { version: json.version, ...body },
  });
}

describe('what somebody reported by name while signed in', () => {
  it('REP-70 is there for them: what they told, where it stands, what was asked, and what they answer', async () => {
    const { counsellor } = world.people;
    const { caseId, reportId, code } = await reportAs(pupil, { what: 'Ze sluiten mij buiten.' });
    expect(code).toBeNull();
    expect((await list(pupil))[0]).toMatchObject({
      id: reportId,
      school: { id: world.schoolId },
      status: 'new',
      seenAt: null,
      unseen: false,
    });
    await asCounsellor(operations.takeUpCase, caseId, {});
    const question = { text: 'In welke groep gebeurt het?' };
    expect((await asCounsellor(operations.sendToReporter, caseId, question, { reportId })).status).toBe(201);
    expect((await list(pupil))[0]).toMatchObject({ status: 'open', unseen: true });
    expect((await say(pupil, reportId, 'In de klassenapp.')).status).toBe(204);
    const { json } = await show(pupil, reportId);
    expect(json).toMatchObject({
      status: 'open',
      takesFiles: true,
      told: { what: 'Ze sluiten mij buiten.' },
      messages: [
        { from: 'school', text: 'In welke groep gebeurt het?' },
        { from: 'reporter', text: 'In de klassenapp.' },
      ],
    });
    expect((await list(pupil))[0]).toMatchObject({ unseen: false });
    const seen = await world.ask(counsellor, operations.showCase, { params: { caseId } });
    expect(seen.json.reports[0]).toMatchObject({ answersReach: true, reporterSeenAt: expect.any(String) });
    expect(seen.json.reports[0].messages).toHaveLength(2);
    expect(seen.json.entries.at(-1)).toMatchObject({ kind: 'message-received', by: null });
  });

  it('REP-70 says nothing of the case but how far it is: not who reads it, who is in it or what was written down', async () => {
    const { counsellor, director } = world.people;
    const { caseId, reportId } = await reportAs(pupil);
    await asCounsellor(operations.takeUpCase, caseId, {});
    await asCounsellor(operations.addCaseNote, caseId, { basis: 'opinion', text: 'Ik denk dat het waar is' });
    await asCounsellor(operations.addParty, caseId, named(director.personId, 'accused'));
    const { json } = await show(pupil, reportId);
    const all = JSON.stringify([json, await list(pupil)]);
    for (const hidden of [caseId, counsellor.personId, director.personId, 'Ik denk', 'Dirk'])
      expect(all).not.toContain(hidden);
    expect((await world.ask(pupil, operations.showCase, { params: { caseId } })).status).toBe(403);
  });

  it('REP-71 takes files that are added later, sealed as they came', async () => {
    const { counsellor } = world.people;
    const { caseId, reportId } = await reportAs(pupil);
    const content = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
    expect((await send(pupil, reportId, content)).statusCode).toBe(201);
    expect((await show(pupil, reportId)).json.files).toMatchObject([
      { kind: 'picture', name: 'schermafdruk één.png' },
    ]);
    const seen = await world.ask(counsellor, operations.showCase, { params: { caseId } });
    expect(seen.json.evidence).toMatchObject([{ reportId, collectedBy: null, bytes: content.length }]);
    expect((await send(pupil, reportId, Buffer.alloc(0))).statusCode).toBe(422);
  });

  it('REP-71 takes none, and no image as words, where there may be one that nobody may have', async () => {
    const { reportId } = await reportAs(pupil, { illegalImage: true });
    expect((await show(pupil, reportId)).json.takesFiles).toBe(false);
    const sent = await send(pupil, reportId, Buffer.from('iets'));
    expect({ status: sent.statusCode, body: sent.json() }).toEqual({
      status: 422,
      body: { why: 'illegal-image' },
    });
    const image = `data:image/png;base64,${'A'.repeat(400)}`;
    expect(await codeOf(say(pupil, reportId, image))).toBe('image-in-text');
    expect((await say(pupil, reportId, 'Het was in de kleedkamer.')).status).toBe(204);
  });

  it('REP-72 is there for nobody else: no other pupil, no reader of the case, no administrator, no token', async () => {
    const { counsellor, director, administrator, teacher } = world.people;
    const other = await world.caller('Sem', 'pupil');
    const { reportId } = await reportAs(pupil);
    for (const who of [other, counsellor, director, administrator, teacher]) {
      expect((await show(who, reportId)).status).toBe(404);
      expect((await say(who, reportId, 'Hoi')).status).toBe(404);
      expect((await send(who, reportId, Buffer.from('x'))).statusCode).toBe(404);
      expect((await list(who)).map(({ id }: { id: string }) => id)).not.toContain(reportId);
    }
    const token: Caller = { ...pupil, via: { kind: 'token', tokenId: reportId, scopes: ['cases.read'] } };
    expect(await list(token)).toEqual([]);
    expect((await show(token, reportId)).status).toBe(404);
  });

  it('REP-72 one that was told confidentially, or without a name, is not there: it comes back with its code', async () => {
    const mine = await world.caller('Lot', 'pupil');
    const identity = { name: 'Lot Verzonnen', reach: 'In de pauze' };
    const confidential = await world.report({ manner: 'confidential', identity });
    const anonymous = await world.report({ manner: 'anonymous' });
    expect(confidential.code).not.toBeNull();
    expect(await list(mine)).toEqual([]);
    for (const { reportId } of [confidential, anonymous])
      expect((await show(mine, reportId)).status).toBe(404);
  });

  it('REP-72 the database opens it for nobody else, and a key that was put there for another is no use', async () => {
    const other = await world.caller('Bo', 'pupil');
    const { caseId, reportId } = await reportAs(pupil);
    const rows = (who: Caller) =>
      world.database.withBoard(world.boardId, async (tx) => {
        await enterAsReader(tx, who.personId);
        const found = await sql<{ id: string }>`select id from plaatswijs.my_reports()`.execute(tx);
        const read = await tx.selectFrom('case_report').select('id').where('case_id', '=', caseId).execute();
        return { mine: found.rows.map(({ id }) => id), read };
      });
    expect((await rows(pupil)).mine).toContain(reportId);
    // To know that it is theirs does not show the row: it is opened for the one request.
    expect((await rows(pupil)).read).toEqual([]);
    expect(await rows(other)).toEqual({ mine: [], read: [] });
    const owner = await world.opened.connectAsOwner();
    await owner.query('begin');
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    await owner.query('update plaatswijs.case_report set person_id = $2 where id = $1', [
      reportId,
      other.personId,
    ]);
    await owner.query('commit');
    await owner.end();
    expect((await show(other, reportId)).status).toBe(500);
  });

  it('REP-73 is told there how it ended, and what was told before there was this page comes with the first answer', async () => {
    const old = await world.caller('Oud', 'pupil');
    const { caseId, reportId } = await reportAs(old);
    const owner = await world.opened.connectAsOwner();
    await owner.query('begin');
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    await owner.query('update plaatswijs.case_report set wrapped_for_person = null where id = $1', [
      reportId,
    ]);
    await owner.query('commit');
    await owner.end();
    expect(await list(old)).toEqual([]);
    await asCounsellor(operations.takeUpCase, caseId, {});
    const { json } = await world.ask(world.people.counsellor, operations.showCase, { params: { caseId } });
    const told = { how: 'told', text: 'We hebben met iedereen gesproken.' };
    const closed = await asCounsellor(operations.closeCase, caseId, {
      outcome: 'solved',
      why: '',
      reporters: [{ reportId, told }],
      parties: json.parties.map(({ id }: { id: string }) => ({ partyId: id, told })),
    });
    expect(closed.status).toBe(200);
    expect((await list(old))[0]).toMatchObject({ id: reportId, status: 'closed', unseen: true });
    expect((await show(old, reportId)).json.messages).toMatchObject([{ from: 'school', text: told.text }]);
  });
});
