import { operations, type Role } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, ask } from '../operations/ask.ts';
import { type Installation, openTwoBoards } from '../operations/two-boards.ts';

let installation: Installation;
beforeAll(async () => {
  installation = await openTwoBoards();
});
afterAll(() => installation.dispose());

type SettingsOperation = Parameters<typeof ask>[1];

async function as(role: Role, operation: SettingsOperation, given: Omit<Ask, 'cookie'> = {}) {
  const { app, here } = installation;
  const params = { schoolId: here.schools[0], ...given.params };
  const reply = await ask(app, operation, { ...given, params, cookie: here.cookies[role] });
  return { status: reply.status, body: reply.body === '' ? null : JSON.parse(reply.body) };
}

const show = async () => (await as('director', operations.showSettings)).body;

async function digestOf(protocol: string): Promise<string> {
  const { body } = await as('director', operations.listProtocolVersions);
  return body.items.find((version: { protocol: string }) => version.protocol === protocol).digest;
}

describe('the protocol of a school', () => {
  it('changes from a date on, and the past keeps its own', async () => {
    const digest = await digestOf('asko');
    const chosen = await as('director', operations.chooseProtocol, {
      body: { digest, startsOn: '2027-01-01' },
    });
    expect(chosen.status).toBe(204);
    const { protocol, next } = await show();
    expect(protocol.protocol).toBe('demarel');
    expect(next).toMatchObject({ protocol: 'asko', startsOn: '2027-01-01', digest });
  });

  it('is one that there is', async () => {
    const body = { digest: 'no-such-digest', startsOn: '2027-01-01' };
    expect((await as('director', operations.chooseProtocol, { body })).status).toBe(422);
  });

  it('is not for a teacher to choose, who is told who can', async () => {
    const body = { digest: await digestOf('asko'), startsOn: '2027-01-01' };
    expect((await as('employee', operations.chooseProtocol, { body })).status).toBe(403);
    expect((await as('employee', operations.showSettings)).status).toBe(200);
    const me = await as('employee', operations.showMe);
    expect(me.body.schools[0].abilities['settings.change']).toEqual({
      able: false,
      reason: 'needs-role',
      roles: ['administrator', 'director', 'office'],
    });
  });
});

describe('whom the roles of the protocol point to', () => {
  it('is kept in the order in which they are asked', async () => {
    const { here } = installation;
    const people = [here.people.director, here.people.leader];
    const params = { role: 'directie' };
    expect((await as('office', operations.setRoleHolders, { params, body: { people } })).status).toBe(204);
    const role = (await show()).roles.find((one: { role: string }) => one.role === 'directie');
    expect(role.holders.map(({ id }: { id: string }) => id)).toEqual(people);
  });

  it('is a role that the protocol names, and somebody of this school', async () => {
    const { here, there } = installation;
    const known = { people: [here.people.director] };
    const unknown = await as('office', operations.setRoleHolders, {
      params: { role: 'conciërge' },
      body: known,
    });
    expect(unknown.status).toBe(404);
    const foreign = { people: [there.people.director] };
    const elsewhere = await as('office', operations.setRoleHolders, {
      params: { role: 'directie' },
      body: foreign,
    });
    expect(elsewhere.body.issues).toEqual([{ at: '/body/people', code: 'not-at-school' }]);
  });
});

describe('who leads whom', () => {
  it('passes from one to the next on a day, and nobody leads themselves', async () => {
    const { here } = installation;
    const set = (leader: string | null, startsOn: string) =>
      as('director', operations.setLeader, {
        params: { personId: here.people.employee },
        body: { leader, startsOn },
      });
    expect((await set(here.people.leader, '2026-09-01')).status).toBe(204);
    expect((await set(here.people.director, '2026-12-01')).status).toBe(204);
    expect((await show()).leaders).toMatchObject([
      { leader: { id: here.people.leader }, startsOn: '2026-09-01', endsOn: '2026-11-30' },
      { leader: { id: here.people.director }, startsOn: '2026-12-01', endsOn: null },
    ]);
    expect((await set(here.people.employee, '2026-12-01')).status).toBe(422);
  });
});

describe('channels', () => {
  const fields = {
    name: 'Instagram van de school',
    kind: 'instagram',
    audience: 'public',
    consentPurpose: 'sociale media',
    address: null,
    administrators: [],
  };

  it('are added, changed and closed, and stay known', async () => {
    const { here } = installation;
    const added = await as('director', operations.addChannel, { body: fields });
    expect(added.status).toBe(201);
    const params = { channelId: added.body.id };
    const body = { ...fields, name: 'Insta', administrators: [here.people['page-administrator']] };
    const changed = await as('director', operations.changeChannel, { params, body });
    expect(changed.body).toMatchObject({
      name: 'Insta',
      administrators: [{ name: 'Verzonnen page-administrator' }],
    });
    expect((await as('director', operations.closeChannel, { params })).status).toBe(204);
    const channel = (await show()).channels.find(({ id }: { id: string }) => id === added.body.id);
    expect(channel.closedOn).toBe('2026-11-21');
  });
});

describe('the week', () => {
  const lesson = { weekday: 1, startsAt: '08:30', endsAt: '12:00', kind: 'lesson' };

  it('is replaced as a whole, with a break inside a lesson', async () => {
    const pause = { weekday: 1, startsAt: '10:00', endsAt: '10:15', kind: 'break' };
    const body = { times: [pause, lesson] };
    expect((await as('office', operations.setLessonTimes, { body })).status).toBe(204);
    expect((await show()).lessonTimes).toEqual([lesson, pause]);
  });

  it('names both lessons that overlap, and changes nothing', async () => {
    const body = { times: [lesson, { ...lesson, startsAt: '11:30', endsAt: '13:00' }] };
    const refused = await as('office', operations.setLessonTimes, { body });
    expect(refused.body.issues).toEqual([
      { at: '/body/times/0', code: 'overlaps' },
      { at: '/body/times/1', code: 'overlaps' },
    ]);
    expect((await show()).lessonTimes).toHaveLength(2);
  });
});

describe('private or public', () => {
  it('is not known until somebody who may says so, and can be taken back', async () => {
    const set = (role: 'director' | 'employee', denomination: 'private' | 'public' | null) =>
      as(role, operations.setDenomination, { body: { denomination } });
    expect((await show()).denomination).toBeNull();
    expect((await set('employee', 'public')).status).toBe(403);
    expect((await set('director', 'public')).status).toBe(204);
    expect((await show()).denomination).toBe('public');
    expect((await set('director', null)).status).toBe(204);
    expect((await show()).denomination).toBeNull();
  });
});

describe('house style', () => {
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)]).toString('base64');

  it('takes a picture for a logo and nothing that only says so', async () => {
    const set = (logo: string | null | undefined) =>
      as('director', operations.setHouseStyle, { body: { colour: '#8a3b12', logo } });
    expect((await set(png)).status).toBe(204);
    expect((await show()).houseStyle).toEqual({ colour: '#8a3b12', hasLogo: true });
    expect((await set(undefined)).status).toBe(204);
    expect((await show()).houseStyle.hasLogo).toBe(true);
    const script = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
    expect((await set(script)).body.issues).toEqual([{ at: '/body/logo', code: 'no-picture' }]);
    expect((await set(null)).status).toBe(204);
    expect((await show()).houseStyle.hasLogo).toBe(false);
  });

  it('is in who somebody is, for the frame of the application: addresses that change with what they give', async () => {
    const { here } = installation;
    const mine = async () => (await as('employee', operations.showMe)).body.schools[0].houseStyle;
    await as('director', operations.setHouseStyle, { body: { colour: '#8a3b12', logo: png } });
    const before = await mine();
    expect(before.styles).toMatch(/^\/s\/[a-z-]+\/huisstijl\.css\?v=8a3b12$/);
    expect(before.logo).toMatch(/^\/s\/[a-z-]+\/logo\?v=[0-9a-f]{16}$/);
    await as('director', operations.setHouseStyle, { body: { colour: '#123456', logo: null } });
    expect(await mine()).toEqual({ styles: before.styles.replace('8a3b12', '123456'), logo: null });
    const all = (await as('administrator', operations.showMe)).body.schools;
    const other = all.find(({ id }: { id: string }) => id === here.schools[1]);
    expect(other.houseStyle).toMatchObject({ styles: expect.stringMatching(/\?v=1f5f6b$/), logo: null });
  });
});

describe('a write that is sent twice', () => {
  it('is done once under its key, also when both come at the same time', async () => {
    const { app, here } = installation;
    const url = `/api/v1/schools/${here.schools[0]}/channels`;
    const payload = { name: 'Krant', kind: 'newsletter', audience: 'closed-group', consentPurpose: 'krant' };
    const send = (extra: object = {}) =>
      app.inject({
        method: 'POST',
        url,
        headers: {
          cookie: `plaatswijs_session=${here.cookies.director}`,
          'idempotency-key': 'krant-2026-11',
        },
        payload: { ...payload, address: null, administrators: [], ...extra },
      });
    const [one, two] = await Promise.all([send(), send()]);
    expect([one.statusCode, two.statusCode]).toEqual([201, 201]);
    expect(two.json()).toEqual(one.json());
    const named = (await show()).channels.filter(({ name }: { name: string }) => name === 'Krant');
    expect(named).toHaveLength(1);
    expect((await send({ name: 'Ander blad' })).json()).toMatchObject({ code: 'idempotency-mismatch' });
  });
});
