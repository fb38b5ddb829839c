import { type Operation, type OperationId, operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { aBreach } from '../breaches/breach-text.ts';
import { type CaseWorld, openCaseWorld } from './case-world.ts';

/** The operations of one case, as the contract has them: a new one is tried here, or this test says that it is missing. */
const ofACase: readonly Operation[] = Object.values(operations).filter(
  ({ tag, path }) => tag === 'cases' && path.includes('{caseId}'),
);

let world: CaseWorld;
let place: Readonly<Record<string, string>>;
let strangers: Readonly<Record<string, Caller>>;
/** Somebody who reads it, and is only consulted. */
let consulted: Caller;

beforeAll(async () => {
  world = await openCaseWorld();
  const { people } = world;
  const { caseId, reportId } = await world.report({
    manner: 'confidential',
    identity: { name: 'Geheim Verzonnen', reach: '' },
    files: [Buffer.from('een tekst')],
  });
  const ask = async (operation: Operation, body: object, params = {}) => {
    const { version } = (await world.ask(people.counsellor, operations.showCase, { params: { caseId } }))
      .json;
    const reply = await world.ask(people.counsellor, operation, {
      params: { caseId, ...params },
      body: { version, ...body },
    });
    expect(reply.status, JSON.stringify(reply.json)).toBeLessThan(300);
    return reply.json.made;
  };
  const reader = (personId: string, capacity: string) =>
    ask(operations.addReader, { personId, capacity, reason: 'Kijkt mee' });
  await reader(people.director.personId, 'director');
  await reader(people.teacher.personId, 'consulted');
  const partyId = await ask(operations.addParty, {
    personId: people.director.personId,
    name: null,
    note: '',
    role: 'accused',
    capacity: 'staff',
    guardianOf: null,
    hasInterest: false,
  });
  await ask(operations.endReader, { reason: 'Klaar' }, { personId: people.teacher.personId });
  const measure = { partyId, becauseOf: null, kind: 'warning', what: null, text: 'X' };
  const measureId = await ask(operations.considerMeasure, measure);
  const task = { ownerId: people.counsellor.personId, what: 'Bellen', dueOn: null };
  const taskId = await ask(operations.addCaseTask, task);
  consulted = await world.caller('Coos', 'employee');
  await reader(consulted.personId, 'consulted');
  const { json } = await world.ask(people.counsellor, operations.showCase, { params: { caseId } });
  place = {
    caseId,
    reportId,
    partyId,
    taskId,
    measureId,
    personId: people.counsellor.personId,
    requestId: newId(),
    evidenceId: json.evidence[0].id,
    key: json.duties[0].key,
    version: String(json.version),
  };
  const { counsellor } = people;
  strangers = {
    'an administrator of the system': people.administrator,
    'who guards the rules': people.guard,
    'a leader of the school': people.leader,
    'a board member': people.boardMember,
    'the director of another school': people.elsewhere,
    'the director, who was shut out': people.director,
    'a teacher, who read it before': people.teacher,
    'a program with a token of the counsellor': {
      ...counsellor,
      accountId: newId(),
      via: { kind: 'token', tokenId: newId(), scopes: ['cases.read', 'cases.open'] },
    },
  };
});
afterAll(() => world.close());

const who = [
  'an administrator of the system',
  'who guards the rules',
  'a leader of the school',
  'a board member',
  'the director of another school',
  'the director, who was shut out',
  'a teacher, who read it before',
  'a program with a token of the counsellor',
] as const;

/** A body that fits, for each of them. */
function bodyOf(operation: Operation): object | undefined {
  const version = Number(place['version']);
  const party = {
    name: 'X',
    note: '',
    role: 'other',
    capacity: 'unknown',
    guardianOf: null,
    hasInterest: false,
  };
  const at = '2026-11-21T08:00:00Z';
  const personId = place['personId'];
  const bodies: Partial<Record<OperationId, object>> = {
    takeUpCase: {},
    triageCase: {
      title: 'X',
      category: 'other',
      seriousness: 'light',
      begun: 'unknown',
      place: 'unknown',
      ageGroup: 'unknown',
      illegalImage: false,
      facts: {},
    },
    letInAgain: { reason: 'X', reads: true },
    correctCaseAbout: { about: ['outsider'], reason: 'X', come: [] },
    closeCase: { outcome: 'solved', why: '', reporters: [], parties: [] },
    reopenCase: { reason: 'X' },
    addParty: { ...party, personId: null },
    changeParty: party,
    endParty: { reason: 'X' },
    addReader: { personId: place['personId'], capacity: 'consulted', reason: 'X' },
    endReader: { reason: 'X' },
    handOverCase: { personId, reason: 'X' },
    askReporterIdentity: { reason: 'Omdat het echt moet' },
    decideReporterIdentity: { granted: true, reason: 'X' },
    addCaseNote: { basis: 'fact', text: 'X' },
    addCaseConversation: { withWhom: 'X', partyId: null, at, minutes: 'X' },
    recordHearing: { partyId: place['partyId'], at, result: 'declined', text: '' },
    recordParentContact: { partyId: null, withWhom: 'X', at, route: 'telephone', text: 'X' },
    sendToReporter: { text: 'X' },
    addCaseTask: { ownerId: personId, what: 'X', dueOn: null },
    giveCaseTask: { ownerId: personId, dueOn: null },
    finishCaseTask: {},
    recordCaseBreach: { record: aBreach },
    settleCaseDuty: { as: 'done', at, text: 'X', decided: null },
    linkCases: { otherId: newId() },
    considerMeasure: { partyId: place['partyId'], becauseOf: null, kind: 'warning', what: null, text: 'X' },
    intendMeasure: { sentOn: '2026-11-20', how: 'letter', text: 'X' },
    recordMeasureStep: { step: 'decision-sent', on: '2026-11-20', result: null, text: 'X' },
    decideMeasure: {
      ...{ decidedOn: '2026-11-20', from: null, until: null, reasons: 'X', mandate: null },
      ...{ ownMotivation: null, whyNotParentFirst: null, urgency: null, longerBecause: null },
    },
    dropMeasure: { reason: 'X' },
    objectToMeasure: { receivedOn: '2026-11-20', text: 'X' },
    decideObjection: { outcome: 'upheld', decidedOn: '2026-11-20', until: null, reasons: 'X', mandate: null },
    endMeasure: { as: 'ended', on: '2026-11-20', text: 'X' },
    fileFromCase: {
      ...{ partyId: place['partyId'], personId, kind: 'other', on: '2026-11-21', title: 'X', facts: 'X' },
      ...{ entries: [], letterIds: [] },
    },
  };
  if (operation.body === null) return undefined;
  if (operation.id === 'showReporterIdentity') return {};
  if (operation.id === 'previewCaseAbout') return { about: ['pupil'] };
  const body = bodies[operation.id as OperationId];
  if (body === undefined) throw new Error(`no body here for ${operation.id}`);
  return { version, ...body };
}

describe.each(who)('CAS-9 for %s there is no case', (name) => {
  const stranger = () => {
    const found = strangers[name];
    if (found === undefined) throw new Error(name);
    return found;
  };

  it.each(ofACase.map((operation) => [operation.id, operation] as const))('%s', async (_id, operation) => {
    const body = bodyOf(operation);
    const query = operation.id === 'caseChanges' ? { since: '0' } : undefined;
    const asked = {
      params: place,
      ...(body === undefined ? {} : { body }),
      ...(query === undefined ? {} : { query }),
    };
    const { status, json } = await world.ask(stranger(), operation, asked);
    expect({ status, code: json.code }).toEqual({ status: 404, code: 'not-found' });
    // As if it had never been there.
    const nowhere = { ...asked, params: { ...place, caseId: newId() } };
    expect((await world.ask(stranger(), operation, nowhere)).json).toEqual({
      ...json,
      requestId: expect.anything(),
    });
  });

  it('listCases', async () => {
    const { status, json } = await world.ask(stranger(), operations.listCases);
    if (status === 404) return;
    expect({ status, items: json.items }).toEqual({ status: 200, items: [] });
  });

  it('the parents of a school with it, and its evidence', async () => {
    const people = await world.ask(stranger(), operations.findCasePeople, {
      query: { name: 'a', caseId: place['caseId'] ?? '' },
    });
    expect(people.status).toBe(404);
    const path = `/cases/${place['caseId']}/evidence`;
    const headers = { 'x-case-version': place['version'] ?? '', 'x-file-name': 'x.txt' };
    const content = Buffer.from('x');
    expect((await world.raw(stranger(), 'POST', path, { headers, content })).statusCode).toBe(404);
    for (const way of ['preview', 'save']) {
      expect((await world.raw(stranger(), 'GET', `${path}/${place['evidenceId']}/${way}`)).statusCode).toBe(
        404,
      );
    }
  });
});

it('CAS-9 is not able to do anything of this as a pupil', async () => {
  for (const operation of ofACase) {
    const body = bodyOf(operation);
    const query = operation.id === 'caseChanges' ? { since: '0' } : undefined;
    const { status } = await world.ask(world.people.pupil, operation, {
      params: place,
      ...(body === undefined ? {} : { body }),
      ...(query === undefined ? {} : { query }),
    });
    expect(status, operation.id).toBe(403);
  }
});

it('CAS-9 who reads it finds all of it, so that the above says something', async () => {
  const { counsellor } = world.people;
  for (const operation of ofACase.filter(({ method }) => method === 'GET')) {
    const query = operation.id === 'caseChanges' ? { since: '0' } : undefined;
    const reply = await world.ask(counsellor, operation, {
      params: place,
      ...(query === undefined ? {} : { query }),
    });
    expect(reply.status, operation.id).toBe(200);
  }
});

it('CAS-31 who is consulted reads all of it, and of what changes it does no more than a note and a task of their own', async () => {
  const { counsellor } = world.people;
  const look = async () => (await world.ask(counsellor, operations.showCase, { params: place })).json;
  const before = await look();
  for (const operation of ofACase.filter(({ method }) => method === 'GET')) {
    const query = operation.id === 'caseChanges' ? { query: { since: '0' } } : {};
    expect((await world.ask(consulted, operation, { params: place, ...query })).status, operation.id).toBe(
      200,
    );
  }
  for (const operation of ofACase.filter(({ id }) => id !== 'addCaseNote')) {
    const body = bodyOf(operation);
    if (body === undefined || !('version' in body)) continue;
    const { status, json } = await world.ask(consulted, operation, {
      params: place,
      body: { ...body, version: before.version },
    });
    expect({ id: operation.id, status, code: json.issues?.[0]?.code }).toEqual({
      id: operation.id,
      status: 422,
      code: 'only-consulted',
    });
  }
  const headers = { 'x-case-version': `${before.version}`, 'x-file-name': 'x.txt' };
  const content = Buffer.from('x');
  const brought = await world.raw(consulted, 'POST', `/cases/${place['caseId']}/evidence`, {
    headers,
    content,
  });
  expect({ status: brought.statusCode, body: brought.body }).toEqual({
    status: 422,
    body: '{"why":"only-consulted"}',
  });
  expect({ ...(await look()), evidence: [] }).toEqual({ ...before, unseen: false, evidence: [] });
});

it('CAS-3 no change is made of a version that is not the present one', async () => {
  const { counsellor } = world.people;
  const look = async () => {
    const { json } = await world.ask(counsellor, operations.showCase, { params: place });
    return json;
  };
  const before = await look();
  const changes = ofACase.filter((operation) => {
    const body = bodyOf(operation);
    return body !== undefined && 'version' in body;
  });
  expect(changes.length).toBeGreaterThan(20);
  for (const operation of changes) {
    const body = { ...bodyOf(operation), version: before.version - 1 };
    const { status, json } = await world.ask(counsellor, operation, { params: place, body });
    expect({ id: operation.id, status, code: json.code }).toEqual({
      id: operation.id,
      status: 409,
      code: 'changed-meanwhile',
    });
  }
  expect(await look()).toEqual({ ...before, unseen: false });
});
