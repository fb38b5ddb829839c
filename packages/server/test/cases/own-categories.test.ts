import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { type CaseWorld, codeOf, openCaseWorld, openOne } from './case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

let names = 0;
const add = (more: object = {}, as: Caller = world.people.director, params = {}) => {
  names += 1;
  const body = { name: { nl: `Eigen soort ${names}`, en: null }, under: 'insult', ...more };
  return world.ask(as, operations.addCaseCategory, { params, body });
};
const end = (categoryId: string, as: Caller = world.people.director) =>
  world.ask(as, operations.endCaseCategory, { params: { categoryId } });
const list = async (as: Caller = world.people.teacher) =>
  (await world.ask(as, operations.listCaseCategories)).json.items;

const triage = {
  title: 'X',
  category: 'insult',
  seriousness: 'light',
  begun: 'school',
  place: 'whatsapp',
  ageGroup: '12-13',
  illegalImage: false,
  facts: {},
} as const;

it('CAS-36, CAS-37 is given at classifying, shown in list and case, and leaves what follows as it was', async () => {
  const { counsellor } = world.people;
  const { json: own } = await add({ name: { nl: 'Roddelaccount', en: 'Gossip account' } });
  const { caseId, look, change } = await openOne(world);
  await change(operations.triageCase, { body: triage });
  const before = await look();
  expect(before).toMatchObject({ category: 'insult', ownCategory: null });
  expect((await change(operations.triageCase, { body: { ...triage, ownCategory: own.id } })).status).toBe(
    200,
  );
  const after = await look();
  const shown = { id: own.id, name: { nl: 'Roddelaccount', en: 'Gossip account' } };
  expect(after).toMatchObject({ category: 'insult', ownCategory: shown });
  expect(after.duties).toEqual(before.duties);
  expect(after.questions).toEqual(before.questions);
  const { items } = (await world.ask(counsellor, operations.listCases)).json;
  expect(items.find(({ id }: { id: string }) => id === caseId)).toMatchObject({ ownCategory: shown });
  await change(operations.triageCase, { body: triage });
  expect((await look()).ownCategory).toBeNull();
});

it('CAS-37 refuses what stands under something else, is of another school, or is not there', async () => {
  const { change } = await openOne(world);
  const { elsewhere } = world.people;
  const other = await add({ under: 'threat' });
  const theirs = await add({}, elsewhere, { schoolId: world.otherSchoolId });
  const given = (ownCategory: string) =>
    codeOf(change(operations.triageCase, { body: { ...triage, ownCategory } }));
  expect(await given(other.json.id)).toBe('not-under');
  expect(theirs.status).toBe(201);
  expect(await given(theirs.json.id)).toBe('unknown');
  expect(await given(newId())).toBe('unknown');
});

it('CAS-38 is ended and not deleted; a case that has it keeps it', async () => {
  const { json: own } = await add({ name: { nl: 'Nepnieuws', en: null } });
  const { look, change } = await openOne(world);
  const body = { ...triage, ownCategory: own.id };
  await change(operations.triageCase, { body });
  expect(await codeOf(add({ name: { nl: 'nepNIEUWS', en: null } }))).toBe('taken');
  expect((await end(own.id)).status).toBe(204);
  expect((await end(own.id)).status).toBe(404);
  expect((await list()).find(({ id }: { id: string }) => id === own.id)).toMatchObject({
    endedOn: '2026-11-21',
  });
  expect((await look()).ownCategory).toMatchObject({ id: own.id });
  expect((await change(operations.triageCase, { body })).status).toBe(200);
  const { change: another } = await openOne(world);
  expect(await codeOf(another(operations.triageCase, { body }))).toBe('ended');
  expect((await add({ name: { nl: 'Nepnieuws', en: null } })).status).toBe(201);
});

it('CAS-38 of two of one name at once there is one', async () => {
  const name = { nl: 'Tegelijk', en: null };
  const replies = await Promise.all(Array.from({ length: 5 }, () => add({ name })));
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422]);
});

it('CAS-39 is added and ended by who settles the school, and is of that school', async () => {
  const { teacher, counsellor, leader, guard, pupil, elsewhere } = world.people;
  const { json: own } = await add();
  for (const one of [teacher, counsellor, leader, guard, pupil]) {
    expect((await add({}, one)).status).toBe(403);
    expect((await end(own.id, one)).status).toBe(403);
  }
  expect((await add({}, elsewhere)).status).toBe(404);
  const there = { schoolId: world.otherSchoolId, categoryId: own.id };
  expect((await world.ask(elsewhere, operations.endCaseCategory, { params: there })).status).toBe(404);
  const seen = await world.ask(elsewhere, operations.listCaseCategories, { params: there });
  expect(seen.json.items.map(({ id }: { id: string }) => id)).not.toContain(own.id);
  expect((await list()).map(({ id }: { id: string }) => id)).toContain(own.id);
});
