import { type Operation, operations, type Role } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/platform/ids/index.ts';
import { digestOf, randomSecret } from '../../src/platform/secrets/index.ts';
import { ask } from '../operations/ask.ts';
import { type Installation, openTwoBoards } from '../operations/two-boards.ts';

let installation: Installation;
beforeAll(async () => {
  installation = await openTwoBoards();
  const { opened, here } = installation;
  const created_at = new Date('2026-11-01T09:00:00Z');
  await opened.database.withBoard(here.boardId, async (tx) => {
    const board_id = here.boardId;
    const [school_id] = here.schools;
    const account = await tx.selectFrom('account').select('id').executeTakeFirstOrThrow();
    // Two of one name, so that the name alone does not say where a page ends.
    for (const name of ['Aalscholver', 'Beuk', 'Beuk', 'Zwaluw']) {
      const id = newId();
      const slug = `paginas-${id.slice(-12)}`;
      await tx.insertInto('school').values({ board_id, id, name, slug, sector: 'po' }).execute();
      await tx
        .insertInto('school_group')
        .values({ board_id, id, school_id, name, school_year: 2026 })
        .execute();
      await tx
        .insertInto('api_token')
        .values({
          board_id,
          id,
          account_id: account.id,
          label: name,
          secret_digest: digestOf(randomSecret()),
          scopes: ['people.read'],
          created_at,
          expires_at: new Date('2027-06-01T09:00:00Z'),
        })
        .execute();
      await tx
        .insertInto('webhook')
        .values({
          board_id,
          id,
          url: `https://${slug}.example/`,
          secret: Buffer.from('x'),
          events: [],
          created_at,
        })
        .execute();
    }
  });
});
afterAll(() => installation.dispose());

interface Line {
  readonly id: string;
  readonly name?: string;
}

async function page(operation: Operation, as: Role, query: Readonly<Record<string, string>>) {
  const { app, here } = installation;
  const params = { schoolId: here.schools[0] };
  const { status, body } = await ask(app, operation, { params, query, cookie: here.cookies[as] });
  expect([operation.id, status]).toEqual([operation.id, 200]);
  return JSON.parse(body) as { readonly items: readonly Line[]; readonly next: string | null };
}

async function inPages(operation: Operation, as: Role, limit: number): Promise<Line[]> {
  const found: Line[] = [];
  let next: string | null = null;
  do {
    const query: Record<string, string> = { limit: String(limit), ...(next === null ? {} : { after: next }) };
    const read = await page(operation, as, query);
    expect(read.items.length).toBeLessThanOrEqual(limit);
    found.push(...read.items);
    next = read.next;
  } while (next !== null && found.length < 50);
  return found;
}

describe('lists that can grow', () => {
  const lists: readonly Operation[] = [
    operations.listSchools,
    operations.listGroups,
    operations.listTokens,
    operations.listWebhooks,
  ];

  it.each(lists.map((operation) => [operation.id, operation] as const))(
    '%s comes in pages of any size, each thing once and in one order',
    async (_, operation) => {
      const whole = (await page(operation, 'administrator', {})).items;
      expect(whole.length).toBeGreaterThanOrEqual(5);
      expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
      for (const limit of [1, 2, 3]) expect(await inPages(operation, 'administrator', limit)).toEqual(whole);
    },
  );

  it.each(lists.map((operation) => [operation.id, operation] as const))(
    '%s takes no cursor for more than a place in the list',
    async (_, operation) => {
      const { app, here, there } = installation;
      const made = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
      const odd = [newId(), there.schools[0], 'x', made(['Beuk', 'geen id']), made([1, 2]), made("'; --")];
      for (const after of odd) {
        const { status, body } = await ask(app, operation, {
          params: { schoolId: here.schools[0] },
          query: { after },
          cookie: here.cookies.administrator,
        });
        expect([200, 400], `${operation.id} ${after}`).toContain(status);
        expect(body).not.toContain(there.schools[0]);
      }
    },
  );

  it('are of the schools one knows, for who has no role for the whole board', async () => {
    const { here } = installation;
    expect((await inPages(operations.listSchools, 'employee', 1)).map(({ id }) => id)).toEqual([
      here.schools[0],
    ]);
  });
});

describe('a school without a protocol', () => {
  it('has no questions yet, and that is no error', async () => {
    const { app, here } = installation;
    const [, schoolId] = here.schools;
    const cookie = here.cookies.administrator;
    for (const operation of [operations.listQuestionsToAnswer, operations.listMyQuestions]) {
      const { status, body } = await ask(app, operation, { params: { schoolId }, cookie });
      expect([status, JSON.parse(body)]).toEqual([200, { items: [], next: null }]);
    }
  });
});

describe('people of the board', () => {
  const body = {
    givenName: 'Femke',
    surname: 'Bestuursma',
    email: 'f@bestuur.example',
    role: 'board-member',
  };

  it('are added by the administrator alone', async () => {
    const { app, here } = installation;
    const add = (role: Role) =>
      ask(app, operations.addPersonOfBoard, { body, cookie: here.cookies[role] }).then(
        ({ status }) => status,
      );
    for (const role of ['director', 'board-member', 'data-protection-officer', 'office'] as const) {
      expect([role, await add(role)]).toEqual([role, 403]);
    }
    expect(await add('administrator')).toBe(201);
    const listed = await page(operations.listPeopleOfBoard, 'administrator', { name: 'bestuursma' });
    expect(listed.items).toMatchObject([{ name: 'Femke Bestuursma', roles: ['board-member'], groups: [] }]);
  });

  it('see in what they are able to do whether they may', async () => {
    const { app, here } = installation;
    const able = async (role: Role) => {
      const me = JSON.parse(
        (await ask(app, operations.showMe, { cookie: here.cookies[role] })).body,
      ) as Record<string, Record<string, { able: boolean }>>;
      return me['boardAbilities']?.['board-people.change']?.able;
    };
    expect(await able('administrator')).toBe(true);
    expect(await able('director')).toBe(false);
  });
});
