import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { operations } from '@plaatswijs/contract';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliverConsentLetters, workThroughConsentDay } from '../../src/modules/consent/index.ts';
import { publicationsForConsent as placed } from '../../src/modules/publications/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { addFamily, linkIn, openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const program = fileURLToPath(new URL('./dying-sender.ts', import.meta.url));

async function progress(world: World, batchId: string) {
  const office = await world.caller('office');
  return (await world.ask(office, operations.showConsentAsk, { params: { batchId } })).json;
}

describe('asking many', () => {
  it('CON-27: asks who has not answered, once for all their children, and reminds only them', async () => {
    const { office } = await addFamily(world);
    const body = { of: { kind: 'pupils' }, everybody: false, style: 'mail' };
    const first = await world.ask(office, operations.askConsent, { body });
    expect(first.json.asked).toBe(2);
    const mails = await world.deliver();
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Mogen wij'),
      expect.stringContaining('Mogen wij'),
    ]);
    const link = linkIn(mails.find(({ to }) => to.startsWith('mira')) ?? { to: '', subject: '', text: '' });
    const { page } = await world.page(link);
    if (page?.kind !== 'consent-questions') throw new Error('not the questions');
    const hidden = page.form.hidden.map(({ name, value }) => [name, value] as const);
    const yes = page.people[0]?.questions.map(({ field }) => [field, 'yes'] as const) ?? [];
    await world.page(link, Object.fromEntries([...hidden, ...yes]));
    const again = await world.ask(office, operations.askConsent, { body });
    expect(again.json.asked).toBe(2);
    const reminders = (await world.deliver()).filter(({ subject }) => subject.startsWith('Nog open'));
    // The mother for the child she skipped; the father for that one alone: the other is settled.
    expect(reminders.map(({ to }) => to.split('-')[0]).sort()).toEqual(['faruk', 'mira']);
    expect(reminders.map(linkIn)).toContain(link);
    const all = page.people.flatMap(({ questions }) => questions.map(({ field }) => [field, 'yes'] as const));
    await world.page(link, Object.fromEntries([...hidden, ...all]));
    expect((await world.ask(office, operations.askConsent, { body })).json.issues).toMatchObject([
      { code: 'nobody-to-ask' },
    ]);
  });

  it('CON-25: what was asked and its mail are there together, and the mail waits in the queue', async () => {
    const { office, noor } = await addFamily(world);
    const body = { of: { kind: 'people', personIds: [noor] }, everybody: true, style: 'mail' };
    const { json } = await world.ask(office, operations.askConsent, { body });
    const { history } = (
      await world.ask(office, operations.showPersonConsent, { params: { personId: noor } })
    ).json;
    expect(history.map(({ kind }: { readonly kind: string }) => kind)).toEqual(Array(4).fill('asked'));
    expect(await progress(world, json.batchId)).toMatchObject({ total: 2, waiting: 2, sent: 0 });
    await world.deliver();
    expect(await progress(world, json.batchId)).toMatchObject({ waiting: 0, sent: 2 });
  });

  it('a mail server that refuses is tried again later, and at last given up', async () => {
    const { office, noor } = await addFamily(world);
    const body = { of: { kind: 'people', personIds: [noor] }, everybody: true, style: 'mail' };
    const { json } = await world.ask(office, operations.askConsent, { body });
    const { database, boardId, keyring } = world;
    const site = { publicUrl: null, address: () => new URL('http://plaatswijs.example') };
    let tries = 0;
    const transport = {
      deliver: async () => {
        tries += 1;
        throw new Error('away');
      },
      close: () => {},
    };
    const ports = { database, keyring, site, transport, placed, log: createLog('silent') };
    for (let hour = 0; hour < 12; hour++) {
      await deliverConsentLetters(ports, boardId, new Date(world.clock.at.getTime() + hour * 3_600_000));
    }
    expect(tries).toBe(14);
    expect(await progress(world, json.batchId)).toMatchObject({
      failed: 2,
      waiting: 0,
      notSent: [{ why: 'failed' }, { why: 'failed' }],
    });
  });
});

describe('a batch that is broken off', () => {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      stream.resume();
      stream.on('end', async () => {
        received.push(...session.envelope.rcptTo.map(({ address }) => address));
        await delay(5);
        done();
      });
    },
  });
  let mailServer = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    mailServer = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  const send = () =>
    spawn(
      process.execPath,
      [
        program,
        JSON.stringify(world.opened.appSettings),
        world.boardId,
        mailServer,
        world.clock.at.toISOString(),
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );

  it('CON-26: goes on after kill -9, mails nobody twice, and shows what is not sure', async () => {
    const families = 40;
    for (let number = 0; number < families; number++) {
      const parent = await world.add({
        firstName: 'Ouder',
        role: 'parent',
        email: `ouder-${newId()}@ouder.example`,
      });
      const guardians = [[parent, true]] as const;
      await world.add({ firstName: 'Kind', role: 'pupil', birthDate: '2017-01-01', guardians });
    }
    const office = await world.caller('office');
    const body = { of: { kind: 'pupils' }, everybody: true, style: 'mail' };
    const { json } = await world.ask(office, operations.askConsent, { body });
    expect(json.asked).toBe(families);
    const child = send();
    const ended = once(child, 'close');
    while (received.length < 10 && child.exitCode === null) await delay(2);
    child.kill('SIGKILL');
    await ended;
    expect(child.signalCode).toBe('SIGKILL');
    await delay(300);
    expect(received.length).toBeGreaterThanOrEqual(10);
    expect(received.length).toBeLessThan(families);
    const broken = await progress(world, json.batchId);
    expect(broken.waiting).toBeGreaterThan(0);
    world.clock.at = new Date(world.clock.at.getTime() + 3_600_000);
    const [code] = await once(send(), 'close');
    expect(code).toBe(0);
    expect(new Set(received).size).toBe(received.length);
    const { sent, unsure, waiting, notSent } = await progress(world, json.batchId);
    expect(waiting).toBe(0);
    expect(sent + unsure).toBe(families);
    expect(unsure).toBeLessThanOrEqual(4);
    expect(notSent).toHaveLength(unsure);
    // Whoever got nothing is among those that are shown as not sure.
    expect(families - received.length).toBeLessThanOrEqual(unsure);
  });
});

describe('what a day brings', () => {
  const day = () =>
    workThroughConsentDay(
      { database: world.database, keyring: world.keyring },
      world.boardId,
      world.clock.at,
    );

  it('CON-34: on the sixteenth birthday the pupil is told once, by mail or by the office', async () => {
    const { office, mother } = await addFamily(world);
    const guardians = [[mother, true]] as const;
    const born = { role: 'pupil', guardians } as const;
    const email = `lotte-${newId()}@school.example`;
    await world.add({ ...born, firstName: 'Lotte', birthDate: '2010-11-22', email });
    const bram = await world.add({ ...born, firstName: 'Bram', birthDate: '2010-11-22' });
    await world.add({
      ...born,
      firstName: 'Later',
      birthDate: '2010-11-23',
      email: `later-${newId()}@school.example`,
    });
    await day();
    expect(await world.deliver()).toEqual([]);
    world.clock.at = new Date('2026-11-21T23:30:00Z');
    await day();
    await day();
    const mails = await world.deliver();
    expect(mails.map(({ to }) => to)).toEqual([email]);
    expect(mails[0]?.subject).toContain('Je bent 16');
    const { status, page } = await world.page(linkIn(mails[0] ?? { to: '', subject: '', text: '' }));
    expect({ status, page }).toMatchObject({
      status: 200,
      page: { about: 'pupil', people: [{ firstName: 'Lotte' }] },
    });
    const tasks = await world.ask(office, operations.listConsentTasks);
    expect(tasks.json.items).toMatchObject([
      { kind: 'tell-sixteen', person: { id: bram }, since: '2026-11-22' },
    ]);
    const params = { taskId: tasks.json.items[0].id };
    expect((await world.ask(office, operations.finishConsentTask, { params })).status).toBe(204);
    expect((await world.ask(office, operations.listConsentTasks)).json.items).toEqual([]);
  });

  it('CON-14: a yearly reminder goes once on its day, and changes no answer', async () => {
    const { office, noor, mother } = await addFamily(world);
    const purposes = (await world.ask(office, operations.listConsentPurposes)).json.items;
    const answers = purposes.map(({ id }: { readonly id: string }) => ({ purposeId: id, answer: 'given' }));
    const way = { kind: 'paper', reference: 'map 3' };
    const said = { answeredBy: mother, answers, way, saidOn: '2026-11-20' };
    await world.ask(office, operations.recordConsent, { params: { personId: noor }, body: said });
    const settings = { linkDays: 30, style: 'mail', yearlyReminder: { month: 12, day: 1 } };
    await world.ask(office, operations.setConsentSettings, { body: settings });
    await day();
    expect(await world.deliver()).toEqual([]);
    world.clock.at = new Date('2026-12-02T09:00:00Z');
    await day();
    await day();
    const mails = await world.deliver();
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Klopt je antwoord'),
      expect.stringContaining('Klopt je antwoord'),
    ]);
    const shown = (await world.ask(office, operations.showPersonConsent, { params: { personId: noor } }))
      .json;
    expect(shown.consents.map(({ state }: { readonly state: string }) => state)).toEqual(['given', 'given']);
  });
});
