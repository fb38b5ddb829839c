import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { type CaseWorld, codeOf, named, openCaseWorld, openOne } from './case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

const reason = 'Het bleek over iemand anders te gaan.';

async function status(as: Caller, caseId: string): Promise<number> {
  return (await world.ask(as, operations.showCase, { params: { caseId } })).status;
}

async function correctable(more: Readonly<Record<string, unknown>> = {}) {
  const opened = await openOne(world, more);
  const { caseId, change } = opened;
  const preview = async (about: readonly string[], as = world.people.counsellor) =>
    (await world.ask(as, operations.previewCaseAbout, { params: { caseId }, body: { about } })).json;
  const correct = (about: readonly string[], come: readonly string[] = [], as = world.people.counsellor) =>
    change(operations.correctCaseAbout, { as, body: { about, reason, come } });
  return { ...opened, preview, correct };
}

describe('whom a case is about', () => {
  it('CAS-43 is put right with a reason, and the timeline says what it was and what it became', async () => {
    const { counsellor } = world.people;
    const { caseId, look, correct } = await correctable();
    expect((await correct(['staff', 'outsider'])).status).toBe(200);
    const seen = await look();
    expect(seen.about).toEqual(['staff', 'outsider']);
    expect(seen.entries.at(-1)).toMatchObject({
      kind: 'about-corrected',
      by: { id: counsellor.personId },
      aboutWas: ['pupil'],
      aboutIs: ['staff', 'outsider'],
      text: reason,
    });
    expect(await codeOf(correct(['outsider', 'staff']))).toBe('same-about');
    const events = await world.database.withBoard(world.boardId, (tx) =>
      tx
        .selectFrom('audit_event')
        .select('detail')
        .where('subject', '=', caseId)
        .where('kind', '=', 'cases.about-corrected')
        .execute(),
    );
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events)).not.toContain('staff');
  });

  it('CAS-44 whom it could be about stops in the same moment, and what they had to do goes to who stays', async () => {
    const { director, leader, counsellor, boardMember } = world.people;
    const { caseId, change, look, preview, correct } = await correctable();
    await change(operations.addReader, {
      body: { personId: leader.personId, capacity: 'leader', reason: 'Kijkt mee' },
    });
    await change(operations.handOverCase, { body: { personId: director.personId, reason: 'Behandelt' } });
    const task = { ownerId: leader.personId, what: 'Bellen', dueOn: null };
    await change(operations.addCaseTask, { body: task });
    const after = await preview(['director']);
    expect(after.stop.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      [director.personId, leader.personId].toSorted(),
    );
    expect(after.come).toEqual([
      { id: boardMember.personId, name: 'Bas Verzonnen', capacity: 'board', wasKeptOut: false },
    ]);
    expect(await status(director, caseId)).toBe(200);
    expect((await correct(['director'], [boardMember.personId])).json).toMatchObject({ reads: true });
    for (const out of [director, leader]) expect(await status(out, caseId)).toBe(404);
    expect(await status(boardMember, caseId)).toBe(200);
    const seen = await look();
    expect(seen.handler).toBeNull();
    expect(seen.tasks).toMatchObject([{ owner: { id: counsellor.personId } }]);
    expect(
      await codeOf(
        change(operations.addReader, {
          body: { personId: director.personId, capacity: 'director', reason: 'Toch' },
        }),
      ),
    ).toBe('may-not-read');
    const { letters, rows } = await world.database.withBoard(world.boardId, async (tx) => {
      const { enterAsReader } = await import('../../src/modules/cases/walls.ts');
      await enterAsReader(tx, counsellor.personId);
      const of = (table: 'case_letter' | 'case_reader') => tx.selectFrom(table).where('case_id', '=', caseId);
      return {
        letters: await of('case_letter')
          .select('person_id')
          .where('person_id', '=', boardMember.personId)
          .execute(),
        rows: await tx
          .selectFrom('case_reader')
          .select('wrapped_key')
          .where('case_id', '=', caseId)
          .where('person_id', 'in', [director.personId, leader.personId])
          .execute(),
      };
    });
    expect(letters).toHaveLength(1);
    expect(rows).toEqual([{ wrapped_key: Buffer.alloc(0) }, { wrapped_key: Buffer.alloc(0) }]);
  });

  it('CAS-44 whoever finds that it is about themselves sees nothing of it after that', async () => {
    const { director } = world.people;
    const { caseId, change } = await correctable();
    const body = { about: ['director'], reason, come: [] };
    expect(await change(operations.correctCaseAbout, { as: director, body })).toMatchObject({
      status: 200,
      json: { reads: false },
    });
    expect(await status(director, caseId)).toBe(404);
  });

  it('CAS-44 is refused where nobody would be left, and not when somebody comes', async () => {
    const { director, counsellor, boardMember } = world.people;
    const { caseId, change, correct, preview } = await correctable();
    const end = { params: { personId: director.personId }, body: { reason: 'Klaar' } };
    await change(operations.endReader, end);
    expect(await codeOf(correct(['counsellor']))).toBe('no-reader-left');
    expect(await status(counsellor, caseId)).toBe(200);
    const { come } = await preview(['counsellor']);
    expect(come.map(({ id }: { id: string }) => id)).toEqual([boardMember.personId]);
    expect((await correct(['counsellor'], [boardMember.personId])).json).toMatchObject({ reads: false });
    expect(await status(counsellor, caseId)).toBe(404);
    expect(await status(boardMember, caseId)).toBe(200);
  });

  it('CAS-45 who was kept out by it can come to read it, when that is chosen, and nobody else by this', async () => {
    const { director, teacher } = world.people;
    const { caseId, preview, correct } = await correctable({ about: ['director'] });
    expect(await status(director, caseId)).toBe(404);
    const { stop, come } = await preview(['pupil']);
    expect(stop).toEqual([]);
    expect(come).toMatchObject([{ id: director.personId, capacity: 'director', wasKeptOut: true }]);
    expect(await codeOf(correct(['pupil'], [teacher.personId]))).toBe('may-not-read');
    expect((await correct(['pupil'])).status).toBe(200);
    expect(await status(director, caseId)).toBe(404);
    const second = await correctable({ about: ['director'] });
    expect((await second.correct(['pupil'], [director.personId])).status).toBe(200);
    expect(await status(director, second.caseId)).toBe(200);
  });

  it('CAS-45 neither who was shut out, nor who reported it by name, nor who stopped for another reason', async () => {
    const { director, boardMember } = world.people;
    const { change, preview } = await correctable({ about: ['director'] });
    await change(operations.addParty, { body: named(director.personId, 'accused') });
    expect((await preview(['pupil'])).come).toEqual([]);
    const plain = await correctable();
    const end = { params: { personId: director.personId }, body: { reason: 'Klaar' } };
    await plain.change(operations.endReader, end);
    expect((await plain.preview(['outsider'])).come).toEqual([]);
    const own = await world.report({
      manner: 'named',
      about: ['director'],
      person: { id: boardMember.personId, accountId: boardMember.accountId, name: 'Bas Verzonnen' },
    });
    const asked = await world.ask(world.people.counsellor, operations.previewCaseAbout, {
      params: { caseId: own.caseId },
      body: { about: ['leader'] },
    });
    expect(asked.json.come).toEqual([]);
  });

  it('CAS-46 what has to be done follows from whom it is about since', async () => {
    const { look, correct } = await correctable({ category: 'staff-conduct', about: ['pupil'] });
    const keys = async () => (await look()).duties.map(({ key }: { key: string }) => key).join();
    const before = await keys();
    await correct(['board']);
    expect(await keys()).not.toBe(before);
  });

  it('CAS-43 is not for who is only consulted', async () => {
    const { teacher } = world.people;
    const { caseId, change } = await correctable();
    const consulted = { personId: teacher.personId, capacity: 'consulted', reason: 'Kijkt mee' };
    await change(operations.addReader, { body: consulted });
    const body = { about: ['outsider'], reason, come: [] };
    expect(await codeOf(change(operations.correctCaseAbout, { as: teacher, body }))).toBe('only-consulted');
    const preview = world.ask(teacher, operations.previewCaseAbout, {
      params: { caseId },
      body: { about: ['board'] },
    });
    expect(await codeOf(preview)).toBe('only-consulted');
  });
});
