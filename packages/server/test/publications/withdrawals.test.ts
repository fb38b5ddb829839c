import { operations } from '@plaatswijs/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  answer,
  openPlacedWorld,
  type PlacedWorld,
  peopleWithTasks,
  questionsAt,
  sweepNow,
  whereOn,
} from './placed-world.ts';

let world: PlacedWorld;
beforeEach(async () => {
  world = await openPlacedWorld();
});
afterEach(() => world.close());

const social = { purpose: 'sociale media' } as const;
const nowhere = { placed: [], kept: 0 };

describe('a withdrawal', () => {
  it('PUB-10 is a task at once, tells the parent what it touches, and that it is done', async () => {
    const { mother } = await world.links();
    await answer(world, mother, 'yes');
    const { json } = await world.place([world.family.noor, world.family.sem]);
    expect(json.openTasks).toBe(0);
    expect(await whereOn(world, mother, 'Noor')).toEqual({
      placed: [{ channel: 'Facebook', on: '2026-11-21', shown: ['name'], consentThen: true, now: 'online' }],
      kept: 0,
    });
    const done = await answer(world, mother, 'no', { child: 'Noor', ...social });
    const touched = Object.fromEntries(done.people.map((person) => [person.firstName, person.touched]));
    expect(touched).toMatchObject({ Noor: [{ channel: 'Facebook', now: 'open' }], Sem: [] });
    const [task, ...more] = await world.tasks(world.family.office);
    expect(task).toMatchObject({ person: { id: world.family.noor }, publicationId: json.id });
    expect(more).toEqual([]);
    expect((await whereOn(world, mother, 'Noor'))?.placed[0]?.now).toBe('open');
    const params = { publicationId: json.id };
    await world.ask(world.family.office, operations.takeDownPublication, {
      params,
      body: { on: '2026-11-21' },
    });
    expect((await whereOn(world, mother, 'Noor'))?.placed[0]?.now).toEqual({ takenDownOn: '2026-11-21' });
    expect(await world.tasks(world.family.office)).toEqual([]);
  });

  it('PUB-11 is mailed as something that is there, and never as what it is', async () => {
    const { mother } = await world.links();
    await answer(world, mother, 'yes');
    await world.place([world.family.noor]);
    await world.deliver();
    await answer(world, mother, 'no', { child: 'Sem', ...social });
    const [untouched] = await world.deliver();
    expect(untouched?.text).not.toContain('geplaatst');
    await answer(world, mother, 'no', { child: 'Noor', ...social });
    const [mail] = await world.deliver();
    expect(mail?.text).toContain('Er is al iets geplaatst');
    expect(mail?.text).not.toMatch(/Facebook|21-11|21 november/);
  });

  it('PUB-12 of one purpose touches no other', async () => {
    const { mother } = await world.links();
    await answer(world, mother, 'yes');
    await world.place([world.family.noor], { channelId: world.newsletter });
    const done = await answer(world, mother, 'no', social);
    expect(done.people.flatMap(({ touched }) => touched)).toEqual([]);
    expect(await world.tasks(world.family.office)).toEqual([]);
  });

  it('PUB-13 of one parent does not tell the other who it was', async () => {
    const { mother, father } = await world.links();
    await answer(world, mother, 'yes');
    await answer(world, father, 'yes');
    await world.place([world.family.noor]);
    await answer(world, father, 'no', { child: 'Noor', ...social });
    expect(await world.tasks(world.family.office)).toHaveLength(1);
    // Nothing of her own has changed, so nothing of what she sees has.
    expect((await whereOn(world, mother, 'Noor'))?.placed[0]?.now).toBe('online');
    expect((await whereOn(world, father, 'Noor'))?.placed[0]?.now).toBe('open');
    const { text } = await world.page(mother);
    expect(text).not.toMatch(/Faruk|Wie Voorbeeld|hold|withdrawn/);
    // When she takes hers back too, the task that is open is the one: it does not double.
    await answer(world, mother, 'no', { child: 'Noor', ...social });
    expect(await world.tasks(world.family.office)).toHaveLength(1);
  });

  it('PUB-14 written down by the office, said not to count, or ended by another question, is one too', async () => {
    const { mother } = await world.links();
    await answer(world, mother, 'yes');
    const purposes = (await world.ask(world.family.office, operations.listConsentPurposes)).json.items;
    const purpose = purposes.find(({ name }: { name: string }) => name === 'sociale media');
    const way = { kind: 'phone', note: 'Belde zelf' };
    const paper = { answeredBy: world.family.mother, way, saidOn: '2026-11-21' };
    await world.place([world.family.noor]);
    const body = { ...paper, purposeIds: [purpose.id] };
    await world.ask(world.family.office, operations.withdrawConsent, {
      params: { personId: world.family.noor },
      body,
    });
    expect(await peopleWithTasks(world)).toEqual([world.family.noor]);

    await world.place([world.family.sem]);
    const { json } = await world.ask(world.family.office, operations.showPersonConsent, {
      params: { personId: world.family.sem },
    });
    const given = json.history.find(
      (line: { kind: string; purposeId: string }) => line.kind === 'given' && line.purposeId === purpose.id,
    );
    await world.ask(world.family.office, operations.invalidateConsent, {
      params: { entryId: given.id },
      body: { reason: 'mistake', note: null },
    });
    expect((await peopleWithTasks(world)).sort()).toEqual([world.family.noor, world.family.sem].sort());
  });

  it('PUB-14 follows when what is asked gets another meaning', async () => {
    const { mother } = await world.links();
    await answer(world, mother, 'yes');
    await world.place([world.family.noor, world.family.sem]);
    const purposes = (await world.ask(world.family.office, operations.listConsentPurposes)).json.items;
    const { id, name } = purposes.find((one: { name: string }) => one.name === 'sociale media');
    world.clock.at = new Date('2026-11-22T09:00:00Z');
    const { status } = await world.ask(world.family.office, operations.changeConsentPurpose, {
      params: { purposeId: id },
      body: {
        name,
        meaning: 'Voortaan ook in advertenties',
        standard: null,
        onlyWording: false,
        moveHere: [],
      },
    });
    expect(status).toBe(200);
    expect((await peopleWithTasks(world)).sort()).toEqual([world.family.noor, world.family.sem].sort());
  });

  it('PUB-15 what no event tells is found by the sweep, and found once', async () => {
    const { mother } = await world.links();
    await answer(world, mother, 'yes');
    await world.place([world.family.noor]);
    await world.database.withBoard(world.boardId, (tx) =>
      tx
        .updateTable('guardian')
        .set({ has_custody: false })
        .where('guardian_id', '=', world.family.mother)
        .execute(),
    );
    expect(await world.tasks(world.family.office)).toEqual([]);
    for (let round = 0; round < 3; round++) {
      await sweepNow(world);
    }
    expect(await peopleWithTasks(world)).toEqual([world.family.noor]);
  });

  it('PUB-16 of a pupil of sixteen is theirs: their page tells where they are, their parents page does not', async () => {
    const old = await world.add({
      firstName: 'Yara',
      role: 'pupil',
      birthDate: '2010-11-01',
      email: 'yara@leerling.example',
      guardians: [[world.family.mother, true]],
      group: world.family.group,
    });
    const pupils = { kind: 'people', personIds: [old, world.family.noor] };
    const body = { of: pupils, everybody: true, style: 'mail' };
    await world.ask(world.family.office, operations.askConsent, { body });
    const mails = await world.deliver();
    const link = /^http\S+$/m.exec(mails.find(({ to }) => to.startsWith('yara'))?.text ?? '')?.[0] ?? '';
    await answer(world, link, 'yes');
    await world.place([old]);
    expect((await whereOn(world, link, 'Yara'))?.placed).toHaveLength(1);
    const done = await answer(world, link, 'no', social);
    expect(done.people[0]?.touched).toHaveLength(1);
    expect(await peopleWithTasks(world)).toEqual([old]);
    const parent = /^http\S+$/m.exec(mails.find(({ to }) => to.startsWith('mira'))?.text ?? '')?.[0] ?? '';
    const page = await questionsAt(world, parent);
    expect(page.people.find(({ firstName }) => firstName === 'Yara')?.where ?? null).toBeNull();
    expect(page.people.find(({ firstName }) => firstName === 'Noor')?.where).toEqual(nowhere);
  });
});

describe('PUB-18 at the same moment', () => {
  it('whoever comes second sees the other: nothing is online without consent and without its task', async () => {
    const { mother } = await world.links();
    for (let round = 0; round < 12; round++) {
      await answer(world, mother, 'yes', { child: 'Noor', ...social });
      const page = await questionsAt(world, mother);
      const [field = ''] = page.people
        .filter(({ firstName }) => firstName === 'Noor')
        .flatMap(({ questions }) => questions.filter(({ name }) => name === social.purpose))
        .map((question) => question.field);
      const hidden = page.form.hidden.map(({ name, value }) => [name, value] as const);
      const no = Object.fromEntries([...hidden, [field, 'no']]);
      await Promise.all([world.page(mother, no), world.place([world.family.noor])]);
    }
    const tasks = await world.tasks(world.family.office);
    const { json } = await world.ask(world.family.office, operations.listPublications);
    expect(json.items).toHaveLength(12);
    expect(new Set(tasks.map(({ publicationId }: { publicationId: string }) => publicationId)).size).toBe(12);
    expect(tasks).toHaveLength(12);
  });
});
