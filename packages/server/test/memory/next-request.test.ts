import { type Operation, operations, type Role } from '@plaatswijs/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Ask, ask } from '../operations/ask.ts';
import { type Installation, openTwoBoards } from '../operations/two-boards.ts';

// What is kept in memory never outlives a change: whatever is changed through an operation shows in the very next answer.

let installation: Installation;
beforeAll(async () => {
  installation = await openTwoBoards();
});
afterAll(() => installation.dispose());

async function as(role: Role, operation: Operation, given: Omit<Ask, 'cookie'> = {}) {
  const { app, here } = installation;
  const params = { ...here.ids, ...given.params };
  const reply = await ask(app, operation, { ...given, params, cookie: here.cookies[role] });
  return { status: reply.status, json: reply.body === '' ? null : JSON.parse(reply.body) };
}

const actorOf = (role: Role) => (role === 'pupil' || role === 'parent' ? role : 'staff');
const onChannel = () => ({ kind: 'school', id: installation.here.ids['channelId'] });

function check(role: Role, body: object = {}) {
  const given = { text: 'Open dag op zaterdag!', actor: actorOf(role), ...body };
  return as(role, operations.checkPost, { body: given });
}

async function done(role: Role, operation: Operation, given: Omit<Ask, 'cookie'>) {
  const { status, json } = await as(role, operation, given);
  expect(status, JSON.stringify(json)).toBeLessThan(300);
  return json;
}

const told = (json: { told: { fact: string; value: unknown }[] }) =>
  Object.fromEntries(json.told.map(({ fact, value }) => [fact, value]));

/** Everything a check needs is in memory from here on, so what changes afterwards shows or does not. */
beforeEach(async () => {
  for (const role of ['employee', 'pupil', 'page-administrator'] as const) await check(role);
});

describe('with everything in memory', () => {
  test('a check and its choices begin no transaction', async () => {
    await as('employee', operations.listCheckChoices);
    const before = installation.transactions();
    expect((await check('employee', { channel: onChannel() })).status).toBe(200);
    expect((await as('employee', operations.listCheckChoices)).status).toBe(200);
    expect(installation.transactions()).toBe(before);
  });

  test('ten who ask at once after a change read it once', async () => {
    await done('administrator', operations.changePerson, { body: { initials: 'V.' } });
    const before = installation.transactions();
    await Promise.all(Array.from({ length: 10 }, () => check('employee')));
    expect(installation.transactions()).toBe(before + 1);
  });
});

describe('the very next request sees', () => {
  test('a channel that was changed, and that it was closed', async () => {
    const before = await check('employee', { channel: onChannel() });
    expect(told(before.json)).toMatchObject({ audience: 'public', 'actor.page-manager': false });
    const channel = {
      name: 'Groepspagina',
      kind: 'facebook',
      audience: 'closed-group',
      consentPurpose: 'social',
      address: null,
      administrators: [installation.here.people.employee],
    };
    await done('director', operations.changeChannel, { body: channel });
    const { json } = await as('employee', operations.listCheckChoices);
    expect(json.channels).toMatchObject([{ name: 'Groepspagina', administrator: true }]);
    const changed = await check('employee', { channel: onChannel() });
    expect(told(changed.json)).toMatchObject({ audience: 'closed-group', 'actor.page-manager': true });
    await done('director', operations.closeChannel, {});
    expect((await check('employee', { channel: onChannel() })).json.issues).toEqual([
      { at: '/body/channel', code: 'unknown' },
    ]);
    expect((await as('employee', operations.listCheckChoices)).json.channels).toEqual([]);
  });

  test('a channel that was added', async () => {
    const channel = { name: 'Nieuw', kind: 'instagram', audience: 'public', consentPurpose: 'social' };
    const body = { ...channel, address: null, administrators: [] };
    const { id } = await done('director', operations.addChannel, { body });
    expect((await check('employee', { channel: { kind: 'school', id } })).status).toBe(200);
  });

  test('a declaration that was confirmed, and that it was withdrawn', async () => {
    expect(told((await check('pupil')).json)['medical']).toBeUndefined();
    await done('director', operations.confirmDeclaration, {});
    expect(told((await check('pupil')).json)['medical']).toBe(true);
    await done('employee', operations.withdrawDeclaration, {});
    expect(told((await check('pupil')).json)['medical']).toBeUndefined();
  });

  test('a precedent, and that it was withdrawn', async () => {
    const facts = { act: 'publish', 'actor.role': 'staff' };
    const { id, putTo } = await done('employee', operations.putQuestion, { body: { facts } });
    const judge = Object.entries(installation.here.people).find(([, person]) => person === putTo.id)?.[0];
    expect((await check('employee')).json.precedents).toEqual([]);
    const precedent = { summary: 'Zo iets kan.', holdsNoNames: true, shownTo: 'signed-in' };
    const { precedentId } = await done(judge as Role, operations.answerQuestion, {
      params: { questionId: id },
      body: { decision: 'may', text: 'Dat kan.', precedent },
    });
    expect((await check('employee')).json.precedents).toMatchObject([{ id: precedentId }]);
    await done('director', operations.withdrawPrecedent, { params: { precedentId } });
    expect((await check('employee')).json.precedents).toEqual([]);
  });

  test('somebody who came, got another name, and went', async () => {
    const text = 'Vandaag tekende Wolkje Zeppelinga een leeuw.';
    const names = (json: { findings: { detector: string }[] }) =>
      json.findings.filter(({ detector }) => detector === 'roster-name').length;
    expect(names((await check('employee', { text })).json)).toBe(0);
    const { id } = await done('administrator', operations.addPerson, {
      body: { role: 'pupil', givenName: 'Wolkje', surname: 'Zeppelinga' },
    });
    expect(names((await check('employee', { text })).json)).toBe(1);
    const params = { personId: id };
    const other = { givenName: 'Regen', surname: 'Boogstra' };
    await done('administrator', operations.changePerson, { params, body: other });
    expect(names((await check('employee', { text })).json)).toBe(0);
    expect(names((await check('employee', { text: 'Regen Boogstra won.' })).json)).toBe(1);
  });

  test('another protocol', async () => {
    const inForce = async () => (await check('employee')).json.answer.receipt.protocol;
    expect(await inForce()).toBe('demarel');
    const { items } = await done('director', operations.listProtocolVersions, {});
    const other = items.find(({ protocol }: { protocol: string }) => protocol === 'twijs');
    const body = { digest: other.digest, startsOn: '2026-11-21' };
    await done('director', operations.chooseProtocol, { body });
    expect(await inForce()).toBe('twijs');
  });

  test('a role that was ended: nobody any more', async () => {
    const personId = installation.here.people['page-administrator'];
    const shown = await done('administrator', operations.showPerson, { params: { personId } });
    const roleId = shown.roles[0].id;
    await done('administrator', operations.endRole, { params: { personId, roleId }, body: {} });
    expect((await check('page-administrator')).status).toBe(401);
  });

  test('a session that was ended: nobody any more', async () => {
    expect((await check('employee')).status).toBe(200);
    await done('employee', operations.signOut, {});
    expect((await check('employee')).status).toBe(401);
  });
});
