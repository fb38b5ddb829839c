import { apiPrefix, type Operation, operations, type Role } from '@plaatswijs/contract';
import type { PhotoWorkers } from '@plaatswijs/photo';
import { loadLexicon } from '@plaatswijs/text/lexicon';
import { abilityTable } from '../../src/compose.ts';
import { publicationsHttp } from '../../src/modules/publications/index.ts';
import { mountAnswers, mountAttachments, rightsHttp } from '../../src/modules/rights/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import type { HeldSourceDoor } from '../../src/platform/held-of-person.ts';
import { createHttpApp, mountOperations } from '../../src/platform/http/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { createBoardMemory } from '../../src/platform/memory/index.ts';
import { rightsSources } from '../../src/rights-sources.ts';
import { shelf, start } from '../cases/case-people.ts';
import { type Ask, openCaseWorld, openOne, type Reply } from '../cases/case-world.ts';

export type RightsWorld = Awaited<ReturnType<typeof openRightsWorld>>;

interface NewPerson {
  readonly given: string;
  readonly surname: string;
  readonly role: Role;
  readonly birthDate?: string;
  readonly email?: string;
}

/** Requests on a real database: a school with cases, a pupil of eleven with three parents, and one of sixteen. */
export async function openRightsWorld({
  sources = rightsSources,
  workers,
}: {
  sources?: readonly HeldSourceDoor[];
  workers?: PhotoWorkers;
} = {}) {
  const world = await openCaseWorld(workers === undefined ? {} : { workers });
  const { database, blobs, boardId, schoolId, keyring, clock } = world;
  const log = createLog('silent');
  const callers = new Map<string, Caller>();
  const authenticate: Parameters<typeof mountOperations>[2]['authenticate'] = async ({ headers }) =>
    callers.get(String(headers['x-caller'])) ?? null;
  const abilities = () => abilityTable;
  const app = await createHttpApp({ log, publicUrl: null, trustProxy: 0 });
  const lexicon = await loadLexicon();
  const ports = { keyring, abilities, shelf, lexicon, wake: () => {}, sources };
  const implementations = [...rightsHttp(ports), ...publicationsHttp({ abilities })];
  mountOperations(app, implementations, {
    database,
    memory: createBoardMemory(),
    clock,
    abilities: abilityTable,
    authenticate,
    applySession: () => {},
  });
  mountAnswers(app, { database, blobs, keyring, abilities, clock, log, authenticate });
  if (workers !== undefined)
    mountAttachments(app, { ...ports, database, blobs, workers, clock, log, authenticate });

  const add = async ({ given, surname, role, birthDate, email }: NewPerson): Promise<string> => {
    const id = newId();
    await database.withBoard(boardId, async (tx) => {
      const person = { board_id: boardId, id, given_name: given, surname, created_at: start };
      const more = { birth_date: birthDate ?? null, email: email ?? null };
      await tx
        .insertInto('person')
        .values({ ...person, ...more })
        .execute();
      const held = { board_id: boardId, id: newId(), person_id: id, school_id: schoolId, role };
      await tx
        .insertInto('person_role')
        .values({ ...held, starts_on: '2026-08-01', given_by: 'person' })
        .execute();
    });
    return id;
  };
  const guard = (childId: string, guardianId: string, hasCustody: boolean | null) =>
    database.withBoard(boardId, (tx) =>
      tx
        .insertInto('guardian')
        .values({
          board_id: boardId,
          id: newId(),
          child_id: childId,
          guardian_id: guardianId,
          has_custody: hasCustody,
          starts_on: '2026-08-01',
          given_by: 'person',
        })
        .execute(),
    );
  const child = await add({ given: 'Saar', surname: 'Akkerman', role: 'pupil', birthDate: '2015-03-02' });
  const older = await add({ given: 'Ilse', surname: 'Bosman', role: 'pupil', birthDate: '2010-11-21' });
  const other = await add({ given: 'Thijmen', surname: 'Dekkers', role: 'pupil', birthDate: '2015-05-05' });
  const parent = await add({
    given: 'Karin',
    surname: 'Akkerman',
    role: 'parent',
    email: 'karin@thuis.example',
  });
  const noCustody = await add({ given: 'Peter', surname: 'Oosterling', role: 'parent' });
  const unknown = await add({ given: 'Joke', surname: 'Zuidema', role: 'parent' });
  await guard(child, parent, true);
  await guard(child, noCustody, false);
  await guard(child, unknown, null);
  await guard(older, parent, true);
  const session = (personId: string, role: Role) => world.callerOf(personId, [role, schoolId]);
  const send = (
    as: Caller,
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: object,
    query?: object,
  ) => {
    callers.set(as.accountId, as);
    return app.inject({
      method: method as 'GET',
      url: `${apiPrefix}${url}`,
      headers: { 'x-caller': as.accountId },
      remoteAddress: world.step(),
      ...(query === undefined ? {} : { query: { ...query } }),
      ...(payload === undefined ? {} : { payload }),
    });
  };
  const rights = async (
    as: Caller,
    operation: Operation,
    { params = {}, query, body }: Ask = {},
  ): Promise<Reply> => {
    const given: Readonly<Record<string, string>> = { schoolId, ...params };
    const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '');
    const method = operation.method as 'GET' | 'POST' | 'PUT';
    const reply = await send(as, method, url, body as object | undefined, query);
    return { status: reply.statusCode, json: reply.body === '' ? null : JSON.parse(reply.body) };
  };
  return {
    ...world,
    ports: { ...ports, database, blobs, clock },
    child,
    older,
    other,
    parent,
    noCustody,
    unknown,
    session,
    rights,
    addPerson: add,
    tieParent: (childId: string, guardianId: string) => guard(childId, guardianId, true),
    fetch: (as: Caller, below: string) => send(as, 'GET', `/schools/${schoolId}${below}`),
    put: (as: Caller, below: string, body: object) => send(as, 'PUT', `/schools/${schoolId}${below}`, body),
    close: async () => {
      await app.close();
      await world.close();
    },
  };
}

/** A request on which one thing was decided, with what is done because of it. */
export async function decidedRequest(
  world: RightsWorld,
  kind: 'correction' | 'objection' | 'erasure',
  outcome: string,
  more: object = {},
) {
  const request = await requestOf(world, { kind, ...more });
  const one = { about: 'Waar het om gaat', outcome, ground: null, reason: 'Daarom.' };
  const { json } = await request.change(operations.decideRightsRequest, { decisions: [one] });
  const decisionId = String(json.decisions[0].id);
  const add = (plan: object) => request.change(operations.addRightsStep, { decisionId, plan });
  const stepOf = async (plan: object) => {
    const { status, json: after } = await add(plan);
    if (status !== 200) throw new Error(JSON.stringify(after));
    return stepAt(world, String(after.decisions[0].steps.at(-1).id));
  };
  const answer = () => request.change(operations.answerRightsRequest, { letter: 'Zo is het gedaan.' });
  return { ...request, decisionId, add, stepOf, answer };
}

function stepAt(world: RightsWorld, rightsStepId: string) {
  const params = { rightsStepId };
  const show = (as: Caller) => world.rights(as, operations.showRightsStep, { params });
  const settle = (as: Caller, body: object) =>
    world.rights(as, operations.settleRightsStep, { params, body });
  const carryOut = async (as: Caller, fileRecordId: string | null = null) => {
    const { stamp = '' } = (await show(as)).json;
    return settle(as, { as: 'carry-out', stamp, fileRecordId });
  };
  return { id: rightsStepId, show, settle, carryOut };
}

/** Puts a request down at the desk; answers with its id. */
export async function register(
  world: RightsWorld,
  more: Readonly<Record<string, unknown>> = {},
  as = world.people.guard,
) {
  return world.rights(as, operations.registerRightsRequest, {
    body: {
      kind: 'access',
      aboutId: world.child,
      asker: { capacity: 'guardian', personId: world.parent },
      identity: 'known',
      receivedOn: '2026-11-20',
      words: 'Graag alles wat er is.',
      ...more,
    },
  });
}

/** A request with what can be done with it, as who guards the rules. */
export async function requestOf(world: RightsWorld, more: Readonly<Record<string, unknown>> = {}) {
  const { json } = await register(world, more);
  const params = { rightsRequestId: String(json.id) };
  const by = world.people.guard;
  const show = async (as: Caller = by) =>
    (await world.rights(as, operations.showRightsRequest, { params })).json;
  const change = async (operation: Operation, body: object = {}, as: Caller = by) => {
    const { version = 1 } = await show();
    return world.rights(as, operation, { params, body: { version, ...body } });
  };
  return { id: params.rightsRequestId, show, change };
}

/** Gives every part that the handler sees as it was proposed. */
export async function reviewAll(
  world: RightsWorld,
  parts: readonly { readonly id: string; readonly byReader: boolean }[],
) {
  for (const { id, byReader } of parts) if (!byReader) await reviewAsProposed(world, id, world.people.guard);
}

/** Gives a part with what was proposed covered. */
export async function reviewAsProposed(world: RightsWorld, rightsPartId: string, as: Caller): Promise<Reply> {
  const params = { rightsPartId };
  const { json } = await world.rights(as, operations.showRightsPart, { params });
  const marks = json.marks.map(({ line, start: from, end }: Record<string, number>) => ({
    line,
    start: from,
    end,
  }));
  return world.rights(as, operations.reviewRightsPart, {
    params,
    body: { as: 'give', stamp: json.stamp, marks },
  });
}

/** A case the child is in, with somebody else by name, their telephone number, and a note. */
export async function caseAbout(world: RightsWorld) {
  const opened = await openOne(world, { title: 'Groepsapp' });
  const person = { note: '', role: 'affected', capacity: 'pupil', guardianOf: null, hasInterest: false };
  await opened.change(operations.addParty, { body: { ...person, personId: world.child, name: null } });
  await opened.change(operations.addParty, {
    body: { ...person, role: 'accused', personId: world.other, name: null },
  });
  await opened.change(operations.addParty, {
    body: { ...person, role: 'witness', capacity: 'outsider', personId: null, name: 'Wubbo Terpstra' },
  });
  await opened.change(operations.addCaseNote, {
    body: { basis: 'fact', text: 'Thijmen zei tegen Saar dat ze weg moest. Wubbo belde op 06 12345678.' },
  });
  return opened;
}
