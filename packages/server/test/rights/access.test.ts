import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openOne } from '../cases/case-world.ts';
import {
  caseAbout,
  openRightsWorld,
  type RightsWorld,
  register,
  requestOf,
  reviewAll,
  reviewAsProposed,
} from './rights-world.ts';

// The clauses are those of docs/spec/rights.md.

let world: RightsWorld;
beforeAll(async () => {
  world = await openRightsWorld();
});
afterAll(() => world.close());

describe('who may ask', () => {
  it('RIG-1: a guardian with custody of a child below sixteen may ask everything', async () => {
    expect((await register(world)).status).toBe(201);
  });

  it('RIG-1: where custody is not known it is found out first', async () => {
    const asker = { capacity: 'guardian', personId: world.unknown };
    expect(await codeOf(register(world, { asker }))).toBe('custody-unknown');
  });

  it('RIG-2: without custody there is important information and nothing else', async () => {
    const asker = { capacity: 'guardian', personId: world.noCustody };
    for (const kind of ['access', 'correction', 'objection', 'erasure'])
      expect(await codeOf(register(world, { asker, kind }))).toBe('no-custody');
    expect((await register(world, { asker, kind: 'information' })).status).toBe(201);
  });

  it('RIG-1: from the sixteenth birthday the pupil asks, on the day it was received', async () => {
    const asker = { capacity: 'guardian', personId: world.parent };
    const about = { aboutId: world.older };
    expect((await register(world, { ...about, asker, receivedOn: '2026-11-20' })).status).toBe(201);
    expect(await codeOf(register(world, { ...about, asker, receivedOn: '2026-11-21' }))).toBe('decides-self');
    const self = { capacity: 'self' };
    expect(await codeOf(register(world, { ...about, asker: self, receivedOn: '2026-11-20' }))).toBe(
      'too-young',
    );
    expect((await register(world, { ...about, asker: self, receivedOn: '2026-11-21' })).status).toBe(201);
  });

  it('RIG-1: who is no guardian may not ask, and nothing is received in the future', async () => {
    const asker = { capacity: 'guardian', personId: world.people.teacher.personId };
    expect(await codeOf(register(world, { asker }))).toBe('not-a-guardian');
    expect(await codeOf(register(world, { receivedOn: '2026-11-22' }))).toBe('in-future');
  });

  it('RIG-3: the office puts it down and handles nothing; a request of one’s own is not one’s own to handle', async () => {
    const office = await world.caller('Olga', 'office');
    const { json, status } = await register(world, {}, office);
    expect(status).toBe(201);
    const params = { rightsRequestId: json.id };
    expect((await world.rights(office, operations.showRightsRequest, { params })).status).toBe(403);
    const own = await register(world, {
      aboutId: world.people.director.personId,
      asker: { capacity: 'self' },
    });
    const ofDirector = { params: { rightsRequestId: own.json.id } };
    const { director, guard } = world.people;
    expect((await world.rights(director, operations.showRightsRequest, ofDirector)).status).toBe(404);
    expect((await world.rights(guard, operations.showRightsRequest, ofDirector)).status).toBe(200);
    const { json: list } = await world.rights(director, operations.listRightsRequests);
    expect(list.items.map(({ id }: { id: string }) => id)).not.toContain(own.json.id);
  });

  it('RIG-4: a parent asks from their own page, and not the same twice', async () => {
    const parent = world.session(world.parent, 'parent');
    const { json } = await world.rights(parent, operations.showMyRights);
    const about = (id: string) => json.people.find((one: { id: string }) => one.id === id);
    expect(about(world.child).kinds).toContain('access');
    expect(about(world.older)).toMatchObject({ kinds: ['information'], whyNot: 'decides-self' });
    const body = { kind: 'erasure', aboutId: world.child, words: 'De foto’s van vroeger.' };
    expect((await world.rights(parent, operations.makeMyRightsRequest, { body })).status).toBe(201);
    expect((await world.rights(parent, operations.makeMyRightsRequest, { body })).status).toBe(409);
    const strange = { ...body, aboutId: world.other };
    expect((await world.rights(parent, operations.makeMyRightsRequest, { body: strange })).status).toBe(404);
  });
});

describe('the term', () => {
  it('RIG-5: a month from the day it was received, on to a working day; once two months more, with the reason', async () => {
    const request = await requestOf(world, { receivedOn: '2026-11-20' });
    expect(await request.show()).toMatchObject({ dueOn: '2026-12-21', extendable: true });
    const reason = 'Er is veel, en er zijn veel anderen bij betrokken.';
    const { json } = await request.change(operations.extendRightsRequest, { reason });
    expect(json).toMatchObject({ dueOn: '2027-02-22', extendedOn: '2026-11-21', extendable: false });
    expect(await codeOf(request.change(operations.extendRightsRequest, { reason }))).toBe('once');
  });

  it('RIG-5: after the first month it cannot be told any more that it takes longer', async () => {
    const request = await requestOf(world, { receivedOn: '2026-10-01' });
    expect(await codeOf(request.change(operations.extendRightsRequest, { reason: 'Te laat' }))).toBe(
      'too-late',
    );
  });
});

describe('an access request', () => {
  it('RIG-6, RIG-8, RIG-12: what is held is judged part by part, and a case only by who reads it', async () => {
    const { caseId } = await caseAbout(world);
    const request = await requestOf(world);
    expect(await codeOf(request.change(operations.answerRightsRequest, { letter: 'Hierbij.' }))).toBe(
      'not-gathered',
    );
    const gathered = await request.change(operations.gatherRightsRequest);
    expect(gathered.status, JSON.stringify(gathered.json)).toBe(200);
    const { parts } = gathered.json;
    expect(parts.map(({ source }: { source: string }) => source)).toEqual(
      expect.arrayContaining(['people', 'case']),
    );
    expect(JSON.stringify(gathered.json)).not.toContain(caseId);
    const ofCase = parts.find(({ byReader }: { byReader: boolean }) => byReader);
    const params = { rightsPartId: ofCase.id };
    for (const stranger of [world.people.guard, world.people.leader, world.people.teacher])
      expect((await world.rights(stranger, operations.showRightsPart, { params })).status).toBe(404);

    await reviewAll(world, parts);
    expect(await codeOf(request.change(operations.answerRightsRequest, { letter: 'Hierbij.' }))).toBe(
      'parts-wait',
    );
    const { counsellor } = world.people;
    const waiting = await world.rights(counsellor, operations.listRightsReviews);
    expect(waiting.json.items).toContainEqual(
      expect.objectContaining({
        partId: ofCase.id,
        state: 'waiting',
        of: expect.objectContaining({ id: caseId }),
      }),
    );
    const shown = await world.rights(counsellor, operations.showRightsPart, { params });
    const covered = shown.json.marks.map(({ line, start, end }: Record<string, number>) =>
      shown.json.lines[line ?? 0].text.slice(start, end),
    );
    expect(covered).toEqual(expect.arrayContaining(['Thijmen Dekkers', 'Thijmen', 'Wubbo', 'Terpstra']));
    expect(covered.join(' ')).toContain('12345678');
    expect(covered.join(' ')).not.toContain('Saar');
    expect((await reviewAsProposed(world, ofCase.id, counsellor)).status).toBe(200);
    const answered = await request.change(operations.answerRightsRequest, { letter: 'Hierbij.' });
    expect(answered.status, JSON.stringify(answered.json)).toBe(200);

    const parent = world.session(world.parent, 'parent');
    const json = await world.fetch(parent, `/rights-requests/${request.id}/answer/json`);
    expect(json.statusCode).toBe(200);
    expect(json.body).toContain('Saar');
    expect(json.body).toContain('[afgeschermd]');
    for (const hidden of ['Thijmen', 'Dekkers', 'Wubbo', 'Terpstra', '12345678'])
      expect(json.body).not.toContain(hidden);
    expect(json.json().parts.some(({ source }: { source: string }) => source === 'case')).toBe(true);
  });

  it('RIG-9: who handles it gets nothing of the case; its reader gives that part; nobody else gets anything', async () => {
    const { change } = await caseAbout(world);
    const looksAlong = {
      personId: world.people.teacher.personId,
      capacity: 'consulted',
      reason: 'Kijkt mee',
    };
    expect((await change(operations.addReader, { body: looksAlong })).status).toBe(201);
    const request = await requestOf(world);
    const { json } = await request.change(operations.gatherRightsRequest);
    await reviewAll(world, json.parts);
    const ofCase = json.parts.filter(({ byReader }: { byReader: boolean }) => byReader);
    for (const { id } of ofCase) await reviewAsProposed(world, id, world.people.counsellor);
    const { guard, counsellor, teacher, leader } = world.people;
    expect((await world.fetch(guard, `/rights-requests/${request.id}/answer/json`)).statusCode).toBe(404);
    await request.change(operations.answerRightsRequest, { letter: 'Hierbij.' });
    const given = await world.fetch(guard, `/rights-requests/${request.id}/answer/json`);
    expect(given.body).not.toContain('Groepsapp');
    expect(given.json().parts).toContainEqual(
      expect.objectContaining({ source: 'case', given: 'elsewhere' }),
    );
    const [{ id }] = ofCase;
    const byReader = await world.fetch(counsellor, `/rights-parts/${id}/answer/json`);
    expect(byReader.json().parts).toHaveLength(1);
    expect(byReader.body).toContain('weg moest');
    expect(byReader.body).not.toContain('Thijmen');
    for (const stranger of [guard, teacher, leader])
      expect((await world.fetch(stranger, `/rights-parts/${id}/answer/json`)).statusCode).toBe(404);
    expect((await world.fetch(teacher, `/rights-requests/${request.id}/answer/json`)).statusCode).toBe(404);
    const pdf = await world.fetch(counsellor, `/rights-parts/${id}/answer/pdf`);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('RIG-10: what moved on since it was judged waits again, and is not answered before', async () => {
    const opened = await caseAbout(world);
    const request = await requestOf(world);
    const { json } = await request.change(operations.gatherRightsRequest);
    await reviewAll(world, json.parts);
    for (const { id, byReader } of json.parts)
      if (byReader) await reviewAsProposed(world, id, world.people.counsellor);
    expect((await request.show()).changedSince).toEqual([]);
    await opened.change(operations.addCaseNote, { body: { basis: 'fact', text: 'Er kwam iets bij.' } });
    expect((await request.show()).changedSince).toEqual(['case']);
    expect(await codeOf(request.change(operations.answerRightsRequest, { letter: 'Hierbij.' }))).toBe(
      'changed-since',
    );
    const again = await request.change(operations.gatherRightsRequest);
    const waiting = again.json.parts.filter(({ state }: { state: string }) => state === 'waiting');
    expect(waiting).toHaveLength(1);
    expect(waiting[0].byReader).toBe(true);
  });

  it('RIG-10: a part that is not what was seen is not judged', async () => {
    const request = await requestOf(world);
    const { json } = await request.change(operations.gatherRightsRequest);
    const [{ id }] = json.parts;
    const body = { as: 'give', stamp: 'van gisteren', marks: [] };
    const params = { rightsPartId: id };
    const { status } = await world.rights(world.people.guard, operations.reviewRightsPart, { params, body });
    expect(status).toBe(409);
  });

  it('RIG-11: what is not given is told with its ground, unless telling would do the harm', async () => {
    const request = await requestOf(world, {
      aboutId: world.other,
      asker: { capacity: 'authorised', name: 'Mr. Jansma' },
      identity: 'authorisation-seen',
    });
    expect(request.id).toBe('undefined');
    const ofAdult = await requestOf(world, {
      aboutId: world.people.teacher.personId,
      asker: { capacity: 'authorised', name: 'Mr. Jansma' },
      identity: 'authorisation-seen',
    });
    const opened = await openOne(world);
    const party = {
      note: '',
      role: 'accused',
      capacity: 'staff',
      guardianOf: null,
      hasInterest: false,
      name: null,
    };
    await opened.change(operations.addParty, { body: { ...party, personId: world.people.teacher.personId } });
    const { json } = await ofAdult.change(operations.gatherRightsRequest);
    await reviewAll(world, json.parts);
    const [ofCase] = json.parts.filter(({ byReader }: { byReader: boolean }) => byReader);
    const params = { rightsPartId: ofCase.id };
    const { counsellor, guard } = world.people;
    const { json: seen } = await world.rights(counsellor, operations.showRightsPart, { params });
    const withhold = (ground: string, mentioned: boolean) =>
      world.rights(counsellor, operations.reviewRightsPart, {
        params,
        body: { as: 'withhold', stamp: seen.stamp, ground, mentioned },
      });
    expect(await codeOf(withhold('working-notes', false))).toBe('must-be-mentioned');
    expect((await withhold('investigation', false)).status).toBe(200);
    await ofAdult.change(operations.answerRightsRequest, { letter: 'Hierbij.' });
    const given = await world.fetch(guard, `/rights-requests/${ofAdult.id}/answer/json`);
    expect(given.statusCode).toBe(200);
    expect(given.json().parts.some(({ source }: { source: string }) => source === 'case')).toBe(false);
    const { json: shown } = await world.rights(guard, operations.showRightsRequest, {
      params: { rightsRequestId: ofAdult.id },
    });
    expect(shown.parts.find(({ id }: { id: string }) => id === ofCase.id)).toMatchObject({ ground: null });
  });

  it('RIG-13: nothing that was said stands in the database so that it can be read', async () => {
    const request = await requestOf(world, { words: 'Heel bijzondere woorden' });
    await request.change(operations.gatherRightsRequest);
    const rows = await world.database.withBoard(world.boardId, async (tx) => ({
      requests: await tx.selectFrom('rights_request').selectAll().execute(),
      parts: await tx.selectFrom('rights_part').selectAll().execute(),
    }));
    const everything = JSON.stringify(rows, (_, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
    );
    expect(everything).not.toContain('bijzondere');
    expect(everything).not.toContain('Akkerman');
  });

  it('RIG-14: after four weeks an answer is not given any more', async () => {
    const request = await requestOf(world);
    const { json } = await request.change(operations.gatherRightsRequest);
    await reviewAll(world, json.parts);
    for (const { id, byReader } of json.parts)
      if (byReader) await reviewAsProposed(world, id, world.people.counsellor);
    const { json: answered } = await request.change(operations.answerRightsRequest, { letter: 'Hierbij.' });
    expect(answered.fetchUntil).toBe('2026-12-19');
    const before = world.clock.at;
    world.clock.at = new Date('2026-12-20T09:00:00Z');
    const late = await world.fetch(world.people.guard, `/rights-requests/${request.id}/answer/pdf`);
    world.clock.at = before;
    expect(late.statusCode).toBe(404);
  });
});

describe('putting right, objecting, erasing', () => {
  it('RIG-15: it is decided part by part, and what stays says by what', async () => {
    const request = await requestOf(world, { kind: 'erasure' });
    expect(await codeOf(request.change(operations.answerRightsRequest, { letter: 'Nee.' }))).toBe(
      'nothing-decided',
    );
    const stays = {
      about: 'De registratie van de overtreding',
      outcome: 'stays',
      reason: 'De wet vraagt dit.',
    };
    const wrong = { decisions: [{ ...stays, ground: null }] };
    expect(await codeOf(request.change(operations.decideRightsRequest, wrong))).toBe('ground-of-what-stays');
    const decisions = [
      { about: 'De scan', outcome: 'erased', ground: null, reason: 'Niet meer nodig.' },
      { ...stays, ground: 'legal-duty' },
    ];
    const decided = (await request.change(operations.decideRightsRequest, { decisions })).json.decisions;
    expect(decided).toMatchObject(decisions);
    const done = { decisionId: decided[0].id, plan: { kind: 'by-hand', said: 'Versnipperd.' } };
    expect((await request.change(operations.addRightsStep, done)).status).toBe(200);
    const { json } = await request.change(operations.answerRightsRequest, { letter: 'Dit is gewist.' });
    expect(json).toMatchObject({ state: 'answered', letter: 'Dit is gewist.', fetchUntil: null });
    expect(await codeOf(request.change(operations.gatherRightsRequest))).toBe('not-in-state');
  });

  it('RIG-16: a refusal has its reason, and what was gathered is gone with it', async () => {
    const request = await requestOf(world);
    await request.change(operations.gatherRightsRequest);
    const { json } = await request.change(operations.closeRightsRequest, {
      as: 'refused',
      reason: 'Vorige week ook al.',
    });
    expect(json).toMatchObject({ state: 'refused', parts: [], letter: 'Vorige week ook al.' });
  });
});
