import { operations, type Role } from '@plaatswijs/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { declarationsInForce, declaredFacts } from '../../src/modules/declarations/index.ts';
import { type Ask, ask } from '../operations/ask.ts';
import { type Installation, openTwoBoards } from '../operations/two-boards.ts';

let installation: Installation;
beforeAll(async () => {
  installation = await openTwoBoards();
});
afterAll(() => installation.dispose());
beforeEach(async () => {
  const { opened, here } = installation;
  await opened.database.withBoard(here.boardId, (tx) => tx.deleteFrom('declaration').execute());
});

async function as(role: Role, operation: Parameters<typeof ask>[1], given: Omit<Ask, 'cookie'> = {}) {
  const { app, here } = installation;
  const params = { schoolId: here.schools[0], ...given.params };
  const reply = await ask(app, operation, { ...given, params, cookie: here.cookies[role] });
  return { status: reply.status, body: reply.body === '' ? null : JSON.parse(reply.body) };
}

const year = { startsOn: '2026-11-01', endsOn: '2027-07-31' };
const tie = () => ({
  other: installation.here.people.pupil,
  content: { kind: 'existing-tie', tie: 'family' },
  ...year,
});

async function facts(actor: Role, other: Role, day = '2026-11-21') {
  const { opened, here } = installation;
  const inForce = await opened.database.withBoard(here.boardId, (tx) =>
    declarationsInForce(tx, here.schools[0], day),
  );
  const found = declaredFacts(inForce, { actor: here.people[actor], other: here.people[other] });
  return found.map(({ fact, value }) => [fact, value]);
}

describe('saying what only you know', () => {
  it('counts once somebody else confirmed it, until the day it ends', async () => {
    const made = await as('employee', operations.makeDeclaration, { body: tie() });
    expect(made.body).toMatchObject({ state: 'waiting', about: { id: installation.here.people.employee } });
    expect(await facts('employee', 'pupil')).toEqual([]);
    const params = { declarationId: made.body.id };
    expect((await as('leader', operations.confirmDeclaration, { params })).body.state).toBe('confirmed');
    expect(await facts('employee', 'pupil')).toEqual([['other.prior-bond', true]]);
    expect(await facts('employee', 'parent')).toEqual([]);
    expect(await facts('employee', 'pupil', '2027-08-01')).toEqual([]);
  });

  it('is not confirmed by who said it', async () => {
    const made = await as('leader', operations.makeDeclaration, { body: tie() });
    const params = { declarationId: made.body.id };
    const own = await as('leader', operations.confirmDeclaration, { params });
    expect(own.body.issues).toEqual([{ at: '/path/declarationId', code: 'own' }]);
    expect((await as('director', operations.confirmDeclaration, { params })).status).toBe(200);
    expect((await as('director', operations.confirmDeclaration, { params })).status).toBe(409);
  });

  it('stops counting when it is taken back or refused', async () => {
    const first = await as('employee', operations.makeDeclaration, { body: tie() });
    const params = { declarationId: first.body.id };
    await as('leader', operations.confirmDeclaration, { params });
    expect((await as('leader', operations.withdrawDeclaration, { params })).status).toBe(404);
    expect((await as('employee', operations.withdrawDeclaration, { params })).status).toBe(204);
    expect(await facts('employee', 'pupil')).toEqual([]);
    const second = await as('employee', operations.makeDeclaration, { body: tie() });
    const refused = await as('leader', operations.refuseDeclaration, {
      params: { declarationId: second.body.id },
    });
    expect(refused.body.state).toBe('refused');
  });

  it('asks of each kind whom it is about, and how long', async () => {
    const { people } = installation.here;
    const issue = async (role: Role, body: object) =>
      (await as(role, operations.makeDeclaration, { body })).body.issues?.[0];
    expect(await issue('employee', { ...tie(), other: undefined })).toEqual({
      at: '/body/other',
      code: 'missing',
    });
    expect(await issue('employee', { ...tie(), other: people.director })).toMatchObject({
      code: 'wrong-role',
    });
    expect(await issue('employee', { ...tie(), endsOn: '2033-01-01' })).toMatchObject({ code: 'too-late' });
    expect(await issue('employee', { ...tie(), endsOn: '2026-11-20' })).toMatchObject({ code: 'too-early' });
    expect(await issue('employee', { ...tie(), about: people.leader })).toMatchObject({
      code: 'only-yourself',
    });
  });

  it('takes an exemption for a device without any reason for it', async () => {
    const body = { about: installation.here.people.pupil, content: { kind: 'device-exemption' }, ...year };
    const withReason = { ...body, content: { ...body.content, reason: 'pomp' } };
    expect((await as('employee', operations.makeDeclaration, { body: withReason })).status).toBe(400);
    expect((await as('employee', operations.makeDeclaration, { body })).status).toBe(201);
  });

  it('is seen by whom it is about, and by nobody else who has no part in it', async () => {
    await as('employee', operations.makeDeclaration, { body: tie() });
    expect((await as('pupil', operations.listMyDeclarations)).body.items).toHaveLength(1);
    expect((await as('parent', operations.listMyDeclarations)).body.items).toHaveLength(0);
    expect((await as('employee', operations.listDeclarations)).status).toBe(403);
    const waiting = await as('leader', operations.listDeclarations, { query: { waiting: 'yes' } });
    expect(waiting.body.items).toHaveLength(1);
  });

  it('lists page by page, each once', async () => {
    for (let n = 0; n < 5; n++) await as('employee', operations.makeDeclaration, { body: tie() });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const query = { limit: 2, ...(after === undefined ? {} : { after }) };
      const { body } = await as('leader', operations.listDeclarations, { query });
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      after = body.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });
});
