import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswersCounted } from '../../src/modules/cases/figures/count-year.ts';
import { figuresOfYear } from '../../src/modules/cases/figures/figures-of-year.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { type CaseWorld, openCaseWorld } from '../cases/case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

/** What is asked of the table of the owner, past the wall around cases. */
async function asOwner(text: string, values: readonly unknown[]): Promise<void> {
  const owner = await world.opened.connectAsOwner();
  await owner.query(`select set_config('app.keeper', 'on', false)`);
  await owner.query('set session_replication_role = replica');
  await owner.query(text, [...values]);
  await owner.end();
}

/** A report of a day, answered on another. */
async function report(on: string, answered: string | null): Promise<string> {
  world.clock.at = new Date(`${on}T10:00:00Z`);
  const { reportId, caseId } = await world.report({ manner: 'named' });
  await asOwner(`update plaatswijs.case_report set answered_at = $2 where id = $1`, [
    reportId,
    answered === null ? null : `${answered}T10:00:00Z`,
  ]);
  return caseId;
}

describe('what is counted beside cases', () => {
  it('FIG-2 how reports were answered: within the working days of the term, later, or not yet', async () => {
    // A Friday: the second working day after it is the Tuesday.
    for (let at = 0; at < 6; at += 1) await report('2026-09-04', '2026-09-08');
    for (let at = 0; at < 5; at += 1) await report('2026-09-04', '2026-09-09');
    const caseIds: string[] = [];
    for (let at = 0; at < 7; at += 1) caseIds.push(await report('2026-09-04', null));
    const measure = `insert into plaatswijs.case_measure
      (board_id, id, case_id, party_id, kind, status, considered_at, decided_on, decided_by, decided_as, sealed, decision)
      values ($1, $2, $3, $2, $4, $5, $6::date, $6::date, $2, 'director', '', '')`;
    const decide = (kind: string, status: string, on: string) =>
      asOwner(measure, [world.boardId, newId(), caseIds[0], kind, status, on]);
    for (let at = 0; at < 5; at += 1) await decide('warning', 'decided', '2026-10-01');
    await decide('warning', 'withdrawn', '2026-10-01');
    await decide('warning', 'decided', '2027-09-01');
    world.clock.at = new Date('2027-11-21T09:00:00Z');
    const { json } = await world.ask(world.people.director, operations.showSchoolFigures);
    const { figures } = json.counted;
    expect(figures.answers).toEqual({ total: 18, within: 6, later: 5, waiting: 7, medianDays: 4 });
    expect(figures.measures.total).toBe(5);
    expect(figures.measures.rows).toContainEqual({ code: 'warning', count: 5 });
    expect(figures.cases.total).toBe(18);
  });
});

describe('the middle number of days', () => {
  const shown = (answers: Partial<AnswersCounted>) => {
    const all = { within: 0, later: 0, waiting: 0, medianDays: 2, ...answers };
    const counted = {
      totals: new Map([['school', 0]]),
      tables: new Map(),
      apart: 0,
      answers: new Map([['school', all]]),
      answersOfBoard: all,
      measures: new Map([['school', new Map()]]),
    };
    return figuresOfYear(counted).schools['school']?.answers;
  };

  it('FIG-5 is shown over five or more, and where it does not give away how many wait', () => {
    expect(shown({ within: 5 })).toMatchObject({ total: 5, medianDays: 2 });
    expect(shown({ within: 6, waiting: 5 })).toMatchObject({ total: 11, medianDays: 2 });
    expect(shown({ within: 4 })).toMatchObject({ total: null, medianDays: null });
    // With eleven in all, that one waits would follow from there being ten.
    expect(shown({ within: 10, waiting: 1 })).toMatchObject({ waiting: null, medianDays: null });
    expect(shown({ within: 2, waiting: 9 })).toMatchObject({ medianDays: null });
    expect(shown({})).toEqual({ total: 0, within: 0, later: 0, waiting: 0, medianDays: null });
  });

  it('FIG-6 what is kept apart is told from five on', () => {
    const counted = {
      totals: new Map(),
      tables: new Map(),
      answers: new Map(),
      answersOfBoard: { within: 0, later: 0, waiting: 0, medianDays: null },
      measures: new Map(),
    };
    expect([0, 1, 4, 5, 6].map((apart) => figuresOfYear({ ...counted, apart }).apart)).toEqual([
      null,
      null,
      null,
      5,
      6,
    ]);
  });
});
