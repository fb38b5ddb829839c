import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { constantsAt } from '../../src/modules/cases/index.ts';
import { reportSchoolAt } from '../../src/modules/cases/reporting/school-of-report.ts';
import { retentionTerms } from '../../src/modules/retention/retention-kinds.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { shelf } from '../cases/case-people.ts';
import { codeOf, openOne } from '../cases/case-world.ts';
import { asOwner, closedCase, openRetentionWorld, type RetentionWorld } from './retention-world.ts';

let world: RetentionWorld;
beforeAll(async () => {
  world = await openRetentionWorld();
}, 60_000);
afterAll(() => world.close());

interface Wanted {
  readonly key: string;
  readonly value: unknown;
  readonly validFrom?: string;
  readonly validUntil?: string | null;
  readonly forBoard?: boolean;
}
const set = (
  as: Caller,
  { validFrom = '2026-11-21', validUntil = null, forBoard = false, ...more }: Wanted,
) =>
  world.keep(as, operations.setOwnTerm, {
    body: { reason: 'Zo spraken we het af', validFrom, validUntil, forBoard, ...more },
  });
const term = async (key: string, as = world.people.director, schoolId = world.schoolId) => {
  const { json } = await world.keep(as, operations.listTerms, { params: { schoolId } });
  return json.items.find((one: { key: string }) => one.key === key);
};

describe('the terms', () => {
  it('RET-1 stand in one table, with source, confidence and range; the least is that of the database', async () => {
    world.on('2026-11-21');
    for (const { kind, months, ownRange, source, confidence } of retentionTerms) {
      expect(await term(kind)).toMatchObject({
        about: 'keeping',
        value: { kind: 'term', count: months, unit: 'months' },
        range: { least: ownRange[0], most: ownRange[1] },
        source,
        confidence,
        settable: true,
        counts: null,
      });
      const [row] = await asOwner(world, 'select plaatswijs.least_months($1) as least', [kind]);
      if (row?.least !== null) expect(row?.least).toBe(ownRange[0]);
    }
    expect(await term('objection')).toMatchObject({
      about: 'law',
      range: { least: 6, most: 12 },
      confidence: 'high',
    });
    expect(await term('access-request')).toMatchObject({ settable: false });
    expect(new Set(retentionTerms.map(({ kind }) => kind)).size).toBe(retentionTerms.length);
  });

  it('RET-13 are set with a reason from a day on, the school’s before the board’s, and what was set stays to be seen', async () => {
    const { director, boardMember, elsewhere } = world.people;
    world.on('2026-11-21');
    expect((await set(boardMember, { key: 'first-answer', value: 3, forBoard: true })).status).toBe(201);
    expect((await set(director, { key: 'first-answer', value: 1, validFrom: '2026-12-01' })).status).toBe(
      201,
    );
    const dueOn = async (schoolId: string, day: string) =>
      world.database.withBoard(
        world.boardId,
        async (tx) => (await constantsAt(tx, schoolId))(day)['first-answer'],
      );
    const days = (count: number) => ({ value: { term: { unit: 'working-days', count } } });
    expect(await dueOn(world.schoolId, '2026-11-20')).toMatchObject({ ...days(2), ownReason: null });
    expect(await dueOn(world.schoolId, '2026-11-21')).toMatchObject({
      ...days(3),
      ownReason: 'Zo spraken we het af',
    });
    expect(await dueOn(world.schoolId, '2026-12-01')).toMatchObject(days(1));
    expect(await dueOn(world.otherSchoolId, '2026-12-01')).toMatchObject(days(3));
    // Back to what the board says, and a term with an end.
    await set(director, { key: 'first-answer', value: null, validFrom: '2027-01-01' });
    await set(director, { key: 'first-answer', value: 5, validFrom: '2027-02-01', validUntil: '2027-02-28' });
    expect(await dueOn(world.schoolId, '2027-01-15')).toMatchObject(days(3));
    expect(await dueOn(world.schoolId, '2027-02-10')).toMatchObject(days(5));
    expect(await dueOn(world.schoolId, '2027-03-01')).toMatchObject(days(3));
    const { history, counts } = await term('first-answer');
    expect(
      history.map(({ value, forBoard }: { value: unknown; forBoard: boolean }) => [value, forBoard]),
    ).toEqual([
      [5, false],
      [null, false],
      [1, false],
      [3, true],
    ]);
    expect(counts).toMatchObject({ value: 3, forBoard: true, by: { name: 'Bas Verzonnen' } });
    expect((await term('first-answer', elsewhere, world.otherSchoolId)).history).toHaveLength(1);
    const change = asOwner(world, `delete from plaatswijs.own_term`);
    await expect(change).rejects.toThrow(/only ever added/);
  });

  it('RET-13 are what the duties of a case use, from the day it was reported', async () => {
    const { director } = world.people;
    world.on('2026-11-21');
    await set(director, { key: 'police', value: { number: '0343-123456', from: null, until: null } });
    const numbers = await world.ask(director, operations.showHelpNumbers);
    expect(numbers.json).toMatchObject({
      police: { number: '0343-123456' },
      inspector: { number: '0900-1113111', from: '08:00', until: '17:00' },
      safeHome: { number: '0800-2000', from: null },
    });
    // The page for who reports, without an account, has it too.
    const day = '2026-11-21';
    const page = await reportSchoolAt(world.database, shelf, { slug: `school-${world.schoolId}`, day });
    expect(page?.help.police).toEqual({ number: '0343-123456', from: null, until: null });
    const { caseId } = await openOne(world, { category: 'data-breach' });
    const clock = async () => {
      const { json } = await world.ask(world.people.counsellor, operations.showCase, { params: { caseId } });
      return json.duties.find(({ code }: { code: string }) => code === 'decide-notify-authority')?.clock;
    };
    expect(await clock()).toMatchObject({ value: { count: 72 }, ownReason: null });
    await set(director, { key: 'breach-notice', value: 24 });
    expect(await clock()).toMatchObject({ value: { count: 24 }, ownReason: 'Zo spraken we het af' });
  });

  it('RET-13 are never set backwards, outside their range, or where the law leaves nothing to choose', async () => {
    const { director } = world.people;
    world.on('2026-11-21');
    expect(await codeOf(set(director, { key: 'case', value: 12, validFrom: '2026-11-20' }))).toBe(
      'in-the-past',
    );
    expect(await codeOf(set(director, { key: 'case', value: 12, validUntil: '2026-11-20' }))).toBe(
      'ends-before-it-begins',
    );
    expect(await codeOf(set(director, { key: 'case', value: 5 }))).toBe('out-of-range');
    expect(await codeOf(set(director, { key: 'case', value: true }))).toBe('wrong-kind');
    expect(await codeOf(set(director, { key: 'objection', value: 5 }))).toBe('out-of-range');
    expect(await codeOf(set(director, { key: 'access-request', value: 2 }))).toBe('not-to-be-set');
    expect(
      await codeOf(set(director, { key: 'police', value: { number: 'bel', from: null, until: null } })),
    ).toBe('out-of-range');
    expect(
      (await world.keep(director, operations.setOwnTerm, { body: { key: 'case', value: 12 } })).status,
    ).toBe(400);
  });

  it('RET-14 are for the director and the board; for the whole board only for the board; who guards the rules looks on', async () => {
    const { director, guard, boardMember, administrator, counsellor } = world.people;
    world.on('2026-11-21');
    expect(await codeOf(set(director, { key: 'case', value: 12, forBoard: true }))).toBe('not-for-the-board');
    for (const other of [guard, administrator, counsellor])
      expect((await set(other, { key: 'case', value: 12 })).status).toBe(403);
    const looks = (await world.keep(guard, operations.listTerms)).json;
    expect(looks).toMatchObject({ mayChange: false, mayChangeForBoard: false });
    const board = (await world.keep(boardMember, operations.listTerms)).json;
    expect(board).toMatchObject({ mayChange: true, mayChangeForBoard: true });
    expect((await world.keep(counsellor, operations.listTerms)).status).toBe(403);
  });

  it('RET-13 of keeping are used from then on', async () => {
    const { director } = world.people;
    world.on('2021-04-02');
    await set(director, { key: 'case', value: 6, validFrom: '2021-04-02' });
    const caseId = await closedCase(world);
    world.on('2021-08-01');
    const { json } = await world.keep(director, operations.showRetention);
    expect(json.going).toMatchObject([{ goesOn: '2021-09-30', case: { id: caseId } }]);
    expect(json.kinds[0]).toMatchObject({ kind: 'case', months: 6, own: true });
    await world.sweep('2021-08-01');
    expect(await world.sweep('2021-09-30')).toBe(1);
    const log = await world.keep(director, operations.listDestroyed);
    expect(log.json.items[0]).toMatchObject({ months: 6, recordId: caseId });
  });
});
