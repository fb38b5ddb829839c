import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { openOne } from '../cases/case-world.ts';
import { asOwner, closedCase, left, openRetentionWorld, type RetentionWorld } from './retention-world.ts';

let world: RetentionWorld;
beforeAll(async () => {
  world = await openRetentionWorld();
}, 60_000);
afterAll(() => world.close());

const kept = async (as: Caller, caseId: string) => {
  const { status, json } = await world.keep(as, operations.showCaseKeeping, { params: { caseId } });
  return status === 200 ? json : status;
};
const hold = (as: Caller, body: object) =>
  world.keep(as, operations.holdRetention, { body: { reason: 'Er loopt een klacht', ...body } });

describe('a case says when it goes', () => {
  it('RET-15 by which term and from which day, and on which day; while it is open, after closing', async () => {
    const { counsellor } = world.people;
    world.on('2021-04-01');
    const { caseId: open } = await openOne(world);
    expect(await kept(counsellor, open)).toMatchObject({
      status: 'open',
      waitsFor: 'closing',
      goesOn: null,
      term: { kind: 'case', months: 24, trigger: 'left', own: false },
    });
    const closed = await closedCase(world);
    expect(await kept(counsellor, closed)).toMatchObject({
      status: 'closed',
      triggerOn: '2021-03-31',
      waitsFor: null,
      goesOn: '2023-03-31',
      hold: null,
      heldByPerson: false,
    });
    const unfounded = await closedCase(world, { outcome: 'unfounded' });
    expect(await kept(counsellor, unfounded)).toMatchObject({
      term: { kind: 'case-unfounded', months: 3, trigger: 'closed', source: null },
      goesOn: '2021-06-30',
    });
    // Not announced yet: thirty days from now, whatever its day was.
    world.on('2023-05-01');
    expect(await kept(counsellor, closed)).toMatchObject({ goesOn: '2023-05-31' });
  });

  it('RET-15 that its term does not run, while somebody it is about is here', async () => {
    const { counsellor } = world.people;
    world.on('2021-04-01');
    const pupil = await world.caller('Sem', 'pupil');
    const caseId = await closedCase(world, { personId: pupil.personId });
    expect(await kept(counsellor, caseId)).toMatchObject({
      triggerOn: null,
      waitsFor: 'somebody-here',
      goesOn: null,
    });
    await left(world, pupil.personId, '2021-07-31');
    expect(await kept(counsellor, caseId)).toMatchObject({ triggerOn: '2021-07-31', goesOn: '2023-07-31' });
  });

  it('RET-16 that it is held; why, to who answers for it; and whoever may holds it and lets go, also while it is open', async () => {
    const { counsellor, director } = world.people;
    world.on('2021-04-01');
    const { caseId } = await openOne(world);
    expect(await kept(counsellor, caseId)).toMatchObject({ mayHold: false });
    expect(await kept(director, caseId)).toMatchObject({ mayHold: true, hold: null });
    expect((await hold(counsellor, { of: 'case', caseId })).status).toBe(403);
    const { json } = await hold(director, { of: 'case', caseId });
    expect(await kept(director, caseId)).toMatchObject({
      hold: { id: json.holdId, by: { id: director.personId }, reason: 'Er loopt een klacht' },
    });
    expect(await kept(counsellor, caseId)).toMatchObject({ hold: { id: json.holdId, reason: null } });
    const params = { holdId: json.holdId };
    const body = { reason: 'Het is voorbij' };
    expect((await world.keep(director, operations.endRetentionHold, { params, body })).status).toBe(204);
    expect(await kept(director, caseId)).toMatchObject({ hold: null });
  });

  it('RET-16 that somebody in it is held, and not who; of themselves nobody learns it', async () => {
    const { counsellor, guard, director } = world.people;
    world.on('2021-04-01');
    const pupil = await world.caller('Lot', 'pupil');
    const caseId = await closedCase(world, { personId: pupil.personId });
    await hold(guard, { of: 'person', personId: pupil.personId });
    const seen = await kept(counsellor, caseId);
    expect(seen).toMatchObject({ heldByPerson: true, hold: null });
    expect(JSON.stringify(seen)).not.toContain(pupil.personId);
    const own = await closedCase(world, { personId: counsellor.personId, role: 'witness' });
    await hold(guard, { of: 'person', personId: counsellor.personId });
    expect(await kept(counsellor, own)).toMatchObject({ heldByPerson: false });
    expect(await kept(director, own)).toMatchObject({ heldByPerson: true });
  });

  it('RET-17 to who reads it and to nobody else', async () => {
    const { administrator, guard, teacher, elsewhere, director, counsellor } = world.people;
    const caseId = await closedCase(world);
    for (const other of [administrator, guard, teacher, elsewhere])
      expect([403, 404]).toContain(await kept(other, caseId));
    const token: Caller = { ...counsellor, via: { kind: 'token', tokenId: caseId, scopes: ['cases.read'] } };
    expect(await kept(token, caseId)).toBe(404);
    await asOwner(
      world,
      `insert into plaatswijs.case_shut_out (board_id, case_id, person_id, reason, since) values ($1, $2, $3, 'accused', now())`,
      [world.boardId, caseId, director.personId],
    );
    expect(await kept(director, caseId)).toBe(404);
    const params = { caseId, schoolId: world.otherSchoolId };
    expect((await world.keep(counsellor, operations.showCaseKeeping, { params })).status).toBe(404);
  });
});
