import { operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../../src/modules/cases/open-case.ts';
import { type CaseWorld, openCaseWorld } from '../cases/case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
  await fill();
});
afterAll(() => world.close());

type Given = Partial<Parameters<typeof openCase>[2]> & { readonly times: number };

/** Opens cases as alike as one wishes, in a school year that has ended unless said. */
async function openCases({ times, ...given }: Given): Promise<void> {
  const { database, boardId, keyring, schoolId, people } = world;
  for (let time = 0; time < times; time++) {
    await database.withBoard(boardId, (tx) =>
      openCase(tx, keyring, {
        schoolId,
        via: 'staff',
        at: new Date('2026-02-03T10:00:00Z'),
        about: ['pupil'],
        category: 'insult',
        urgency: null,
        place: 'whatsapp',
        ageGroup: null,
        illegalImage: false,
        facts: {},
        readers: [{ personId: people.counsellor.personId, capacity: 'counsellor' }],
        shutOut: [],
        title: 'Kees van Buren scheldt',
        ...given,
      }),
    );
  }
}

async function fill(): Promise<void> {
  const { otherSchoolId, people } = world;
  await openCases({ times: 9 });
  await openCases({ times: 6, category: 'threat', at: new Date('2025-09-10T10:00:00Z') });
  await openCases({ times: 3, category: 'sexting' });
  // On the edge: the year begins and ends by the clock at the schools.
  await openCases({ times: 1, at: new Date('2025-07-31T22:30:00Z') });
  await openCases({ times: 8, category: 'doxing', at: new Date('2026-07-31T22:30:00Z') });
  await openCases({ times: 7, schoolId: otherSchoolId });
  // Concerns who sees the figures.
  await openCases({ times: 5, category: 'staff-conduct', about: ['director'] });
  await openCases({ times: 2, category: 'staff-conduct', shutOut: [people.director.personId] });
}

const ask = (year?: number, as = world.people.director) =>
  world.ask(as, operations.showSchoolFigures, year === undefined ? {} : { query: { year: String(year) } });

const rowsOf = (
  figures: { cases: { tables: { axis: string; rows: { code: string; count: number }[] }[] } },
  axis: string,
) =>
  Object.fromEntries(
    (figures.cases.tables.find((one) => one.axis === axis)?.rows ?? [])
      .filter(({ count }) => count !== 0)
      .map(({ code, count }) => [code, count]),
  );

describe('figures of a school year', () => {
  it('FIG-1 are those of the last year that ended, from 1 September after it', async () => {
    const { json, status } = await ask();
    expect(status).toBe(200);
    expect(json).toMatchObject({
      years: [2025, 2024].slice(0, json.years.length),
      next: { year: 2026, on: '2027-09-01' },
      counted: { year: 2025, countedOn: '2026-11-21' },
    });
    expect((await ask(2026)).json.counted).toBeNull();
    expect((await ask(2019)).json.counted).toBeNull();
  });

  it('FIG-2 count each case once in each table, in the year in which it was opened at the schools', async () => {
    const { json } = await ask(2025);
    const { figures } = json.counted;
    expect(figures.cases.total).toBe(19);
    expect(rowsOf(figures, 'category')).toEqual({ insult: 10, threat: null, sexting: null });
    expect(rowsOf(figures, 'month')).toEqual({ '02': 12, '08': null, '09': null });
    expect(rowsOf(figures, 'outcome')).toEqual({ open: 19 });
    expect(rowsOf(figures, 'seriousness')).toEqual({ none: 19 });
  });

  it('FIG-6 keep apart what may concern who sees them, and tell how many that are from five on', async () => {
    const { json } = await world.ask(world.people.boardMember, operations.showBoardFigures);
    const { apart, figures, schools } = json.counted;
    expect(apart).toBe(7);
    expect(figures.cases.total).toBe(26);
    expect(
      schools.map((one: { figures: { cases: { total: number } } }) => one.figures.cases.total).sort(),
    ).toEqual([19, 7]);
    expect(JSON.stringify(json.counted)).not.toMatch(/"staff-conduct","count":[^0n]/);
  });

  it('FIG-7 stay as they were counted, whatever happens to a case later', async () => {
    const before = (await ask(2025)).json.counted;
    await openCases({ times: 4, category: 'hacking' });
    expect((await ask(2025)).json.counted).toEqual(before);
    const change = world.database.withBoard(world.boardId, (tx) =>
      tx.updateTable('yearly_figures').set({ figures: '{}' }).execute(),
    );
    await expect(change).rejects.toThrow(/permission denied/);
    const drop = world.database.withBoard(world.boardId, (tx) => tx.deleteFrom('yearly_figures').execute());
    await expect(drop).rejects.toThrow(/permission denied/);
  });

  it('FIG-8 are for the director of the school, the board and the data protection officer', async () => {
    const { people } = world;
    expect((await ask(2025, people.boardMember)).status).toBe(200);
    expect((await ask(2025, people.guard)).status).toBe(200);
    for (const no of [people.counsellor, people.leader, people.teacher, people.administrator])
      expect((await ask(2025, no)).status).toBe(403);
    expect((await ask(2025, people.elsewhere)).status).toBe(404);
    for (const no of [people.director, people.administrator])
      expect((await world.ask(no, operations.showBoardFigures)).status).toBe(403);
    expect((await world.ask(people.guard, operations.showBoardFigures)).status).toBe(200);
  });

  it('FIG-9 are all that the program can get of cases it does not read, and name nobody', async () => {
    const { database, boardId } = world;
    const rows = await database.withBoard(boardId, (tx) =>
      tx.selectFrom('school_case').select('id').execute(),
    );
    expect(rows).toEqual([]);
    for (const one of ['is_kept_apart(gen_random_uuid())', 'has_interest(gen_random_uuid(), current_date)']) {
      const asked = database.withBoard(boardId, (tx) => sql.raw(`select plaatswijs.${one}`).execute(tx));
      await expect(asked).rejects.toThrow(/permission denied/);
    }
    const kept = await database.withBoard(boardId, (tx) =>
      tx.selectFrom('yearly_figures').select('figures').execute(),
    );
    expect(JSON.stringify(kept)).not.toMatch(/Kees|"count":[1-4][,}]/);
  });

  it('FIG-9 leave in the audit that a year was counted', async () => {
    const { database, boardId } = world;
    const rows = await database.withBoard(boardId, (tx) =>
      tx
        .selectFrom('audit_event')
        .select(['actor', 'detail'])
        .where('kind', '=', 'cases.figures-counted')
        .execute(),
    );
    expect(rows.filter(({ actor }) => actor !== null)).toEqual([]);
    expect(rows.map(({ detail }) => JSON.stringify(detail))).toContain('{"year":2025}');
  });
});
