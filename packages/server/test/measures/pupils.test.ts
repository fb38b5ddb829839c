import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openOne } from '../cases/case-world.ts';
import {
  type CaseWorld,
  codesOf,
  openCaseWorld,
  openMeasureCase,
  schoolIs,
  whyNot,
} from './measure-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());
beforeEach(() => schoolIs(world, { sector: 'po', denomination: 'private' }));

const monday = '2026-11-23';
const days = (until: string) => ({ from: monday, until });

describe('suspending a pupil', () => {
  it('MEA-20 of eight days is refused with the last day possible; seven days, to the Sunday, is taken', async () => {
    const one = await openMeasureCase(world);
    const id = await one.begin('suspension');
    expect(await whyNot(one.decide(id, days('2026-11-30')))).toEqual([
      { code: 'suspension-too-long', params: { days: 8, most: 7, schoolDays: 6, until: '2026-11-29' } },
    ]);
    expect((await one.measured(id)).status).toBe('considered');
    expect((await one.decide(id, days('2026-11-29'))).status).toBe(200);
    expect(await one.measured(id)).toMatchObject({
      status: 'decided',
      days: 7,
      schoolDays: 5,
      decision: {
        by: { id: world.people.director.personId },
        as: 'director',
        mandate: 'Managementstatuut artikel 4',
        citations: [{ articleId: 'demarel.SOL.2', number: '2' }],
      },
    });
  });

  it('MEA-21 a second one that goes on after the weekend is refused too, unless the first ended earlier', async () => {
    const one = await openMeasureCase(world);
    const first = await one.begin('suspension');
    await one.decide(first, days('2026-11-27'));
    const second = await one.begin('suspension');
    const more = { from: '2026-11-30', until: '2026-12-01' };
    expect(await whyNot(one.decide(second, more))).toEqual([
      { code: 'suspensions-touch', params: { days: 9, most: 7, from: monday, until: '2026-11-27' } },
    ]);
    // Back at school after two days: then the next one stands by itself.
    world.clock.at = new Date('2026-11-24T15:00:00Z');
    const ended = { as: 'ended', on: '2026-11-24', text: 'Na een goed gesprek weer op school.' };
    expect((await one.on(operations.endMeasure, first, ended)).status).toBe(200);
    expect(await one.measured(first)).toMatchObject({ status: 'ended', until: '2026-11-24', days: 2 });
    expect((await one.decide(second, more)).status).toBe(200);
    world.clock.at = new Date('2026-11-21T09:00:00Z');
  });

  it('MEA-22 waits for the hearing of this very pupil, and everything that is missing is said at once', async () => {
    const one = await openMeasureCase(world, { heard: false });
    const other = await one.add('Mila', 'accused', 'pupil');
    await one.hear(other);
    const id = await one.begin('suspension');
    expect(await codesOf(one.decide(id, { ...days('2026-12-04'), mandate: null, reasons: ' ' }))).toEqual([
      'mandate-missing',
      'not-heard',
      'text-missing',
      'suspension-too-long',
    ]);
    await one.hear(one.partyId, '2026-11-21T08:00:00Z', 'declined');
    expect((await one.decide(id, days('2026-11-24'))).status).toBe(200);
  });

  it('MEA-30 nobody decides it but the board or the director, and not who is in the case', async () => {
    const one = await openMeasureCase(world);
    const id = await one.begin('suspension');
    expect(await codesOf(one.decide(id, days('2026-11-24'), one.counsellor))).toEqual(['may-not-decide']);
    const { director } = world.people;
    await one.add('Dirk', 'affected', 'staff', director.personId);
    await one.hear();
    expect(await codesOf(one.decide(id, days('2026-11-24')))).toContain('may-not-decide');
    expect((await one.shown()).decider).toBeNull();
    const { boardMember } = world.people;
    expect((await one.decide(id, days('2026-11-24'), boardMember)).status).toBe(404);
  });
});

it('MEA-20 a school that set less has less, and the reason stands beside the number', async () => {
  world.clock.at = new Date('2026-12-07T09:00:00Z');
  await world.database.withBoard(world.boardId, (tx) =>
    tx
      .insertInto('own_term')
      .values({
        board_id: world.boardId,
        id: crypto.randomUUID(),
        school_id: world.schoolId,
        key: 'longest-suspension',
        value: JSON.stringify(3),
        reason: 'Zo staat het in ons beleid.',
        valid_from: '2026-12-01',
        valid_until: '2026-12-31',
        by_person: world.people.director.personId,
        made_at: world.clock.at,
      })
      .execute(),
  );
  const one = await openMeasureCase(world);
  const id = await one.begin('suspension');
  const decided = { decidedOn: '2026-12-07', from: '2026-12-08', until: '2026-12-11' };
  expect(await whyNot(one.decide(id, decided))).toMatchObject([
    { code: 'suspension-too-long', params: { days: 4, most: 3, until: '2026-12-10' } },
  ]);
  expect((await one.measured(id)).option.needs).toMatchObject({ days: 'needed', mostDays: 3, mandate: true });
  expect((await one.decide(id, { ...decided, until: '2026-12-10' })).status).toBe(200);
  world.clock.at = new Date('2026-11-21T09:00:00Z');
});

describe('expelling a pupil', () => {
  it('MEA-25 of primary education: intention, parents, group teacher and another school, each refused with what is missing', async () => {
    const one = await openMeasureCase(world);
    const id = await one.begin('expulsion');
    const missing = async () =>
      (await whyNot(one.decide(id))).map(({ code, params }) => params['step'] ?? code);
    expect(await missing()).toEqual([
      'intention-sent',
      'group-teacher-heard',
      'parents-heard',
      'other-school-willing',
    ]);
    await one.intend(id, '2026-11-18');
    await one.step(id, 'group-teacher-heard', '2026-11-19', 'account');
    await one.step(id, 'parents-heard', '2026-11-20', 'declined');
    expect(await missing()).toEqual(['other-school-willing']);
    expect((await one.measured(id)).refusals).toMatchObject([
      { code: 'no-other-school', source: { reference: 'WPO 40(11)' } },
    ]);
    await one.step(id, 'other-school-willing', '2026-11-21');
    expect((await one.decide(id)).status).toBe(200);
    const { steps, history } = await one.measured(id);
    const before = steps.filter(({ when }: { when: string }) => when === 'before');
    expect(before.map(({ state }: { state: string }) => state)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
    ]);
    expect(history.map(({ what }: { what: string }) => what)).toEqual([
      'considered',
      'intended',
      'step',
      'step',
      'step',
      'decided',
    ]);
    expect(history[1]).toMatchObject({
      how: 'registered-letter',
      on: '2026-11-18',
      text: 'Wij zijn van plan.',
    });
  });

  it('MEA-25 whether the school is private or public has to be said first', async () => {
    await schoolIs(world, { denomination: null });
    const one = await openMeasureCase(world);
    const id = await one.begin('expulsion');
    expect(await codesOf(one.decide(id))).toContain('denomination-unknown');
    const { director, administrator } = world.people;
    expect((await one.shown()).denomination).toBeNull();
    expect(director.personId).not.toBe(administrator.personId);
    await schoolIs(world, { denomination: 'public' });
    expect(await codesOf(one.decide(id))).not.toContain('denomination-unknown');
  });

  it('MEA-26 of secondary education: the age on record says who else is heard and asked', async () => {
    await schoolIs(world, { sector: 'vo' });
    const steps = async (birthDate: string | null) => {
      const { pupil } = world.people;
      await world.database.withBoard(world.boardId, (tx) =>
        tx.updateTable('person').set({ birth_date: birthDate }).where('id', '=', pupil.personId).execute(),
      );
      const one = await openMeasureCase(world, { personId: pupil.personId });
      const { sides } = await one.shown();
      const option = sides[0].options.find(({ kind }: { kind: string }) => kind === 'expulsion');
      return { option, steps: option.steps.map(({ step }: { step: string }) => step) };
    };
    const young = [
      'intention-sent',
      'person-heard',
      'parents-heard',
      'inspectorate-consulted',
      'teaching-kept',
      'other-school-willing',
    ];
    // Eighteen tomorrow.
    expect((await steps('2008-11-22')).steps).toEqual(young);
    expect((await steps('2008-11-21')).steps).toEqual(['intention-sent', 'person-heard', 'teaching-kept']);
    const unknown = await steps(null);
    expect(unknown.steps).toEqual(young);
    expect(unknown.option.notices).toContain('age-unknown');
  });
});

describe('a child and the act of a parent', () => {
  const about = { capacity: 'parent', about: 'parent' } as const;

  it('MEA-28 what turns to the parent stands first, and the child asks a motivation of its own', async () => {
    const one = await openMeasureCase(world, about);
    const child = await one.add('Noor', 'other', 'pupil');
    await one.hear(child);
    const { sides } = await one.shown();
    expect(
      sides.map(({ partyId, because }: { partyId: string; because: { partyId: string } | null }) => [
        partyId,
        because?.partyId ?? null,
      ]),
    ).toEqual([
      [one.partyId, null],
      [child, one.partyId],
    ]);
    expect(sides[1].parentFirst).toEqual({
      offered: ['removal-request', 'talk', 'warning', 'access-ban'],
      done: false,
    });
    const id = await one.begin('suspension', { partyId: child, becauseOf: one.partyId });
    const given = { from: monday, until: monday };
    expect(await codesOf(one.decide(id, given))).toEqual(['parent-first', 'own-motivation-missing']);
    // The reasons once more are no motivation of its own.
    const { reasons } = { reasons: 'Om wat de moeder schreef.' };
    expect(await codesOf(one.decide(id, { ...given, reasons, ownMotivation: reasons }))).toContain(
      'own-motivation-missing',
    );
    const talk = await one.begin('talk');
    expect((await one.decide(talk)).status).toBe(200);
    expect((await one.shown()).sides[1].parentFirst.done).toBe(true);
    const ownMotivation = 'De rust in de klas vraagt een dag, los van wat de moeder deed.';
    expect((await one.decide(id, { ...given, ownMotivation })).status).toBe(200);
    expect(await one.measured(id)).toMatchObject({ becauseOf: one.partyId, decision: { ownMotivation } });
    // The article is that on parents, with what the text is silent about.
    expect((await one.measured(id)).option.remarks.map(({ kind }: { kind: string }) => kind)).toContain(
      'silence',
    );
  });

  it('MEA-10 whom it happened to is never that child by a guess, and the roster says whose child somebody is', async () => {
    const one = await openMeasureCase(world, about);
    const affected = await one.add('Kind dat geraakt is', 'affected', 'pupil');
    expect((await one.shown()).sides).toHaveLength(1);
    const asked = one.consider('suspension', { partyId: affected, becauseOf: one.partyId });
    expect(await codesOf(asked)).toEqual(['party-not-accused']);
    const [parent, child, stranger] = [
      await world.add('Pa', 'parent'),
      await world.add('Kind', 'pupil'),
      await world.add('Ander', 'pupil'),
    ];
    await world.database.withBoard(world.boardId, (tx) =>
      tx
        .insertInto('guardian')
        .values({
          board_id: world.boardId,
          id: crypto.randomUUID(),
          guardian_id: parent,
          child_id: child,
          has_custody: true,
          starts_on: '2026-08-01',
          given_by: 'roster',
        })
        .execute(),
    );
    const known = await openMeasureCase(world, { ...about, personId: parent });
    const own = await known.add('x', 'affected', 'pupil', child);
    await known.add('y', 'other', 'pupil', stranger);
    expect((await known.shown()).sides.map(({ partyId }: { partyId: string }) => partyId)).toEqual([
      known.partyId,
      own,
    ]);
  });
});

describe('what the law wants first', () => {
  it('MEA-29 a question or duty of the law stops deciding and telling of an intention, and says which', async () => {
    const one = await openMeasureCase(world, {
      capacity: 'staff',
      category: 'sexual-conduct',
      facts: { minorPupilAffected: true, breachFound: true },
    });
    const id = await one.begin('reprimand');
    const duties = async (asked: ReturnType<typeof one.decide>) =>
      (await whyNot(asked)).flatMap(({ code, params }) => (code === 'comes-first' ? [params['duty']] : []));
    expect(await duties(one.intend(id, '2026-11-20'))).toContain('consult-inspector');
    expect(await duties(one.decide(id))).toContain('consult-inspector');
    const order = await one.begin('order-suspension');
    const urgent = { from: monday, until: '2026-11-27', urgency: 'De veiligheid van leerlingen.' };
    expect(await duties(one.decide(order, urgent))).toContain('consult-inspector');
    const talk = await one.begin('talk');
    expect(await duties(one.decide(talk))).toContain('consult-inspector');
  });

  it('MEA-29 whom it happened to is heard first, as they stand in the case; what cannot wait does not wait for that', async () => {
    const { change, caseId } = await openOne(world);
    const made = async (name: string, role: string, capacity: string) =>
      (
        await change(operations.addParty, {
          body: { personId: null, note: '', guardianOf: null, hasInterest: false, name, role, capacity },
        })
      ).json.made;
    const [accused, affected] = [
      await made('Mila', 'accused', 'pupil'),
      await made('Sem', 'affected', 'pupil'),
    ];
    const { director } = world.people;
    const shown = async () =>
      (await world.ask(director, operations.showCaseMeasures, { params: { caseId } })).json;
    const warning = async () => {
      const [side] = (await shown()).sides;
      return side.options.find(({ kind }: { kind: string }) => kind === 'warning').refusals;
    };
    expect(await warning()).toMatchObject([
      { code: 'comes-first', params: { duty: 'hear-affected' } },
      { code: 'not-heard' },
    ]);
    const hear = (partyId: string) =>
      change(operations.recordHearing, {
        body: { partyId, at: '2026-11-21T08:00:00Z', result: 'account', already: true, text: 'x' },
      });
    await hear(affected);
    expect(await warning()).toMatchObject([{ code: 'not-heard' }]);
    await hear(accused);
    expect(await warning()).toEqual([]);
  });
});
