import { setTimeout } from 'node:timers/promises';
import { operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enterAsReader } from '../../src/modules/cases/walls.ts';
import {
  type CaseWorld,
  codesOf,
  openCaseWorld,
  openMeasureCase,
  schoolIs,
  whyNot,
} from './measure-world.ts';
import { plainDecision } from './plain-decision.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
  await schoolIs(world, { sector: 'po', denomination: 'private' });
});
afterAll(() => world.close());
beforeEach(() => {
  world.clock.at = new Date('2026-11-21T09:00:00Z');
});

const first = { from: '2026-11-23', until: '2026-11-27' };
const next = { from: '2026-11-30', until: '2026-12-03' };

/** Two cases about one pupil whom nobody suspended yet. */
async function twoCases() {
  const personId = await world.add('Sem', 'pupil');
  const one = await openMeasureCase(world, { personId });
  const two = await openMeasureCase(world, { personId });
  return { personId, one, two, id: await one.begin('suspension'), other: await two.begin('suspension') };
}

/** Past the program, what the database gives somebody of this case. */
async function given(personId: string, caseId: string): Promise<readonly unknown[]> {
  return world.database.withBoard(world.boardId, async (tx) => {
    await enterAsReader(tx, personId);
    const asked = sql`select * from plaatswijs.suspended_elsewhere(${caseId}, '2026-11-21')`;
    return (await asked.execute(tx)).rows;
  });
}

describe('MEA-46 suspensions of one pupil in two cases', () => {
  it('are one week together: the second is refused with the days of the first, and taken once they are apart', async () => {
    const { one, two, id, other } = await twoCases();
    expect((await one.decide(id, first)).status).toBe(200);
    expect(await whyNot(two.decide(other, next))).toEqual([
      { code: 'suspensions-touch', params: { days: 11, most: 7, ...first } },
    ]);
    // Within the week it may go on: the law counts days, not cases.
    const short = { from: '2026-11-26', until: '2026-11-29' };
    expect((await two.decide(other, short)).status).toBe(200);
  });

  it('are shown by their days alone, where the choice is made, to who decides', async () => {
    const { one, two, id, other } = await twoCases();
    await one.decide(id, first);
    const needs = async (as = world.people.director) => {
      const { sides } = await two.shown(as);
      const option = sides[0].options.find(({ kind }: { kind: string }) => kind === 'suspension');
      return [option.needs.elsewhere, (await two.measured(other, as)).option.needs.elsewhere];
    };
    expect(await needs()).toEqual([[first], [first]]);
    expect(await needs(two.counsellor)).toEqual([[], []]);
    const warning = (await two.shown()).sides[0].options.find(
      ({ kind }: { kind: string }) => kind === 'warning',
    );
    expect(warning.needs.elsewhere).toEqual([]);
  });

  it('are given by the database to nobody else: not to who only reads, is consulted, reads another case, or is in it', async () => {
    const { one, two, id, personId } = await twoCases();
    await one.decide(id, first);
    const { director, counsellor, boardMember, teacher, elsewhere } = world.people;
    const row = { person_id: personId, from_on: first.from, until_on: first.until };
    expect(await given(director.personId, two.caseId)).toEqual([row]);
    for (const who of [counsellor, boardMember, teacher, elsewhere])
      expect(await given(who.personId, two.caseId)).toEqual([]);
    // Who leads the board may decide once they read this case; who is consulted does not.
    const reads = (capacity: string) =>
      two.change(operations.addReader, {
        body: { personId: boardMember.personId, capacity, reason: 'Om mee te kijken.' },
      });
    expect((await reads('consulted')).status).toBe(201);
    expect(await given(boardMember.personId, two.caseId)).toEqual([]);
    await two.change(operations.endReader, {
      params: { personId: boardMember.personId },
      body: { reason: 'Genoeg geraden.' },
    });
    expect((await reads('board')).status).toBe(201);
    expect(await given(boardMember.personId, two.caseId)).toEqual([row]);
    // Nobody decides in a case they are in.
    await two.add('Directeur', 'witness', 'staff', director.personId);
    expect(await given(director.personId, two.caseId)).toEqual([]);
    expect(
      (await two.shown()).sides[0].options.flatMap(
        (is: { needs: { elsewhere: object[] } }) => is.needs.elsewhere,
      ),
    ).toEqual([]);
  });

  it('are given of whom a measure can be about, and of nobody else in the case', async () => {
    const { one, id, personId } = await twoCases();
    await one.decide(id, first);
    const { director } = world.people;
    const third = await openMeasureCase(world, { personId: await world.add('Noor', 'pupil') });
    await third.add('Sem', 'witness', 'pupil', personId);
    expect(await given(director.personId, third.caseId)).toEqual([]);
  });

  it('do not count when the other was taken back before it began, and count until then when it had begun', async () => {
    const { one, two, id, other } = await twoCases();
    await one.decide(id, first);
    const back = (on: string) => one.on(operations.endMeasure, id, { as: 'withdrawn', on, text: 'Terug.' });
    expect((await back('2026-11-21')).status).toBe(200);
    expect((await two.decide(other, next)).status).toBe(200);
    const begun = await twoCases();
    await begun.one.decide(begun.id, first);
    world.clock.at = new Date('2026-11-25T15:00:00Z');
    const cut = { as: 'withdrawn', on: '2026-11-25', text: 'Terug.' };
    expect((await begun.one.on(operations.endMeasure, begun.id, cut)).status).toBe(200);
    const goesOn = { decidedOn: '2026-11-25', from: '2026-11-26', until: '2026-11-30' };
    expect(await whyNot(begun.two.decide(begun.other, goesOn))).toEqual([
      { code: 'suspensions-touch', params: { days: 8, most: 7, from: first.from, until: '2026-11-25' } },
    ]);
  });

  it('of two who decide at once in two cases the second sees what the first decided', async () => {
    const { one, two, id, other } = await twoCases();
    const decide = async ({ caseId, look }: typeof one, measureId: string, days: object) => {
      const { version } = await look();
      const body = { version, ...plainDecision, ...days };
      return () =>
        world.ask(world.people.director, operations.decideMeasure, { params: { caseId, measureId }, body });
    };
    const deciding = [await decide(one, id, first), await decide(two, other, next)];
    // Neither is done before both have begun: what comes last of each waits.
    const owner = await world.opened.connectAsOwner();
    await owner.query('begin');
    await owner.query('lock table plaatswijs.audit_event in share row exclusive mode');
    const waiting = async (count: number) => {
      // Within a transaction what it shows is kept from the first time.
      await owner.query('select pg_stat_clear_snapshot()');
      const { rows } = await owner.query(
        `select count(*)::integer as count from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (rows[0].count < count) await setTimeout(20).then(() => waiting(count));
    };
    const begun = [];
    for (const [index, go] of deciding.entries()) {
      begun.push(go());
      await waiting(index + 1);
    }
    await owner.query('commit');
    await owner.end();
    const [winner, second] = await Promise.all(begun);
    expect(winner?.status).toBe(200);
    expect(second === undefined ? [] : await codesOf(second)).toEqual(['suspensions-touch']);
  });
});
