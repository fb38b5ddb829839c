import type { PublicPage, RenderOptions } from '@plaatswijs/web/public';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mountPublicPages } from '../../src/modules/public-pages/index.ts';
import { createHttpApp } from '../../src/platform/http/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { now, openWorld, type World } from './world.ts';

let world: World;
let app: FastifyInstance;
beforeAll(async () => {
  world = await openWorld();
  app = await createHttpApp({ log: createLog('silent'), publicUrl: null, trustProxy: 0 });
  await mountPublicPages(app, {
    database: world.database,
    clock: { now: () => now },
    assessments: world.ports,
    // What is rendered is tested where it is rendered; here it matters what is to be.
    render: (page, options) => JSON.stringify({ page, options }),
    demonstration: false,
    address: () => new URL('https://plaatswijs.example'),
  });
});
afterAll(async () => {
  await app.close();
  await world.dispose();
});

interface Shown {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads pages of every kind
  readonly page: any;
  readonly options: RenderOptions;
}

let visitors = 0;
const from = () => `10.1.${(++visitors >> 8) & 255}.${visitors & 255}`;

async function get(url: string, headers: Record<string, string> = {}): Promise<Shown> {
  const reply = await app.inject({ method: 'GET', url, headers, remoteAddress: from() });
  return shown(reply);
}

type Field = readonly [name: string, value: string];

async function post(url: string, fields: readonly Field[]): Promise<Shown> {
  const payload = new URLSearchParams(
    fields.map(([name, value]): [string, string] => [name, value]),
  ).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return shown(await app.inject({ method: 'POST', url, headers, payload, remoteAddress: from() }));
}

function shown({ statusCode, headers, body }: { statusCode: number; headers: object; body: string }): Shown {
  const read = body.startsWith('{')
    ? (JSON.parse(body) as { page: PublicPage; options: RenderOptions })
    : { page: null };
  return { status: statusCode, headers: { ...headers }, body, ...read } as Shown;
}

/** The fields of a form with what was filled in, as a browser sends them. */
const filled = (
  form: { hidden: { name: string; value: string }[] },
  ...fields: Field[]
): readonly Field[] => [...form.hidden.map(({ name, value }) => [name, value] as const), ...fields];

/** Answers question after question, privately and with nothing special, until the answer is there. */
async function toAnswer(action: string, fields: readonly Field[]): Promise<Shown> {
  let step = await post(action, fields);
  for (let asked = 0; asked < 12 && step.page.kind === 'ask'; asked++) {
    const { question, form } = step.page;
    const { kind, values = [] } = question.answer;
    const listed = values.map(({ value }: { value: string }) => value);
    const chosen = listed.includes('private') ? 'private' : listed[0];
    const reply = kind === 'yesno' ? 'false' : kind === 'choices' ? '' : chosen;
    step = await post(action, filled(form, [question.name, reply]));
  }
  return step;
}

describe('The public pages', () => {
  test('begin with every school, and a school with its question box and protocol', async () => {
    const front = await get('/');
    expect(front.page.boards[0].schools).toHaveLength(5);
    const school = await get('/s/proef-demarel');
    expect(school.page).toMatchObject({ kind: 'school', school: { name: 'Proefschool demarel' } });
    expect(school.page.questionBox.common.length).toBeGreaterThan(3);
    expect(school.page.questionBox.form).toMatchObject({
      method: 'post',
      action: '/s/proef-demarel/mag-dit',
    });
    expect(
      school.page.protocol.sections.flatMap(({ articles }: { articles: object[] }) => articles).length,
    ).toBeGreaterThan(10);
    expect(school.options.houseStyleHref).toBe('/s/proef-demarel/huisstijl.css');
  });

  test('lead from somebody’s own words through few questions to the answer of each protocol', async () => {
    const ends: Record<string, string> = {};
    for (const protocol of Object.keys(world.board.schools)) {
      const action = `/s/proef-${protocol}/mag-dit`;
      const found = await post(action, [['vraag', 'een leerling stuurt mij een vriendschapsverzoek']]);
      const [first] = found.page.questionBox.search.found;
      const step = await toAnswer(action, filled(first.form));
      expect(step.page.kind).toBe('answer');
      ends[protocol] = step.page.outcome;
      expect(step.page.why.length).toBeGreaterThan(0);
      expect(step.headers['cache-control']).toBe('no-store');
    }
    expect(ends).toEqual({
      stellingwerf: 'allow-if',
      asko: 'forbid',
      demarel: 'forbid',
      tjonger: 'forbid',
      twijs: 'discourage',
    });
  });

  test('put no fact in any address', async () => {
    const action = '/s/proef-twijs/mag-dit';
    const told: Field[] = [
      ['feit', 'act="befriend"'],
      ['feit', 'actor.role="staff"'],
      ['feit', 'other.who="pupil"'],
      ['feit', 'other.prior-bond=false'],
    ];
    const { page, body } = await toAnswer(action, told);
    expect(page.kind).toBe('answer');
    const addresses = [...body.matchAll(/"(?:href|action|changeHref|nl|en|againHref)":"([^"]*)"/g)].map(
      ([, address]) => address,
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).not.toMatch(/befriend|actor|staff|feit/);
  });

  test('go back to a question, ask what was assumed, and take "I don’t know" for an answer', async () => {
    const action = '/s/proef-demarel/mag-dit';
    const told: Field[] = [
      ['feit', 'act="befriend"'],
      ['feit', 'actor.role="staff"'],
      ['feit', 'other.who="former-pupil"'],
      ['feit', 'other.left-on="2026-06-30"'],
      ['feit', 'other.prior-bond=false'],
    ];
    const answer = await post(action, told);
    const given = answer.page.given.find(({ answer }: { answer: string }) => answer === '30-06-2026');
    const again = await post(action, filled(given.change));
    expect(again.page).toMatchObject({ kind: 'ask', question: { answer: { kind: 'date' } } });
    const late = await post(action, filled(again.page.form, ['antwoord', '30-6-2020']));
    expect(late.page.given.map(({ answer }: { answer: string }) => answer)).toContain('30-06-2020');
    const wrong = await post(action, filled(again.page.form, ['antwoord', '31-2-2020']));
    expect(wrong.page.question.error).not.toBeNull();
    const unknown = await post(action, filled(again.page.form, ['antwoord', '?']));
    expect(unknown.page.form?.hidden ?? unknown.page.share.hidden).toContainEqual({
      name: 'onbekend',
      value: 'other.left-on',
    });
  });

  test('share an answer by a link that tells nothing about who asked', async () => {
    const action = '/s/proef-asko/mag-dit';
    const told: Field[] = [
      ['feit', 'act="befriend"'],
      ['feit', 'actor.role="staff"'],
      ['feit', 'other.who="pupil"'],
      ['feit', 'account="private"'],
    ];
    const { page } = await toAnswer(action, [...told, ['situatie', 'friend-pupil']]);
    const made = await post(action, filled(page.share));
    expect(made.status).toBe(303);
    const link = String(made.headers['location']);
    expect(link).toMatch(/^\/s\/proef-asko\/antwoord\/[a-z2-7]{16}$/);
    const read = await get(link);
    expect(read.page).toMatchObject({ kind: 'answer', outcome: 'forbid', given: [], assumed: [] });
    expect(read.page.shareUrl).toBe(`https://plaatswijs.example${link}`);
    expect(read.headers['x-robots-tag']).toBe('noindex');
    expect((await get('/s/proef-asko/antwoord/aaaaaaaaaaaaaaaa')).status).toBe(404);
  });

  test('speak the language that is asked for, and remember it', async () => {
    const english = await get('/?taal=en');
    expect(english.options.locale).toBe('en');
    expect(String(english.headers['set-cookie'])).toContain('taal=en');
    expect((await get('/', { cookie: 'taal=en' })).options.locale).toBe('en');
    expect((await get('/', { 'accept-language': 'en-GB' })).options.locale).toBe('en');
    expect((await get('/', { 'accept-language': 'fr' })).options.locale).toBe('nl');
  });

  test('are not sent twice while they are the same', async () => {
    const first = await get('/s/proef-demarel');
    const etag = String(first.headers['etag']);
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await get('/s/proef-demarel', { 'if-none-match': etag });
    expect([again.status, again.body]).toEqual([304, '']);
    const css = await get('/s/proef-demarel/huisstijl.css');
    expect([css.status, css.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(css.body).toContain('--pw-color-');
  });

  test('say in a page what cannot be done', async () => {
    for (const url of ['/s/nergens', '/s/nergens/mag-dit', '/s/proef-asko/iets/anders']) {
      const { status, page, headers } = await get(url);
      expect([url, status, page.kind, headers['content-type']]).toEqual([
        url,
        404,
        'problem',
        'text/html; charset=utf-8',
      ]);
    }
    const { status, page } = await post('/s/proef-asko/mag-dit', [
      ['feit', 'act="publish"'],
      ['feit', 'naam="Fenna"'],
    ]);
    expect([status, page.kind]).toEqual([400, 'problem']);
  });

  test('never end in a bug, whatever a form holds', async () => {
    const name = fc.constantFrom(
      'feit',
      'onbekend',
      'gevraagd',
      'antwoord',
      'terug',
      'wijzig',
      'act',
      'situatie',
      'vraag',
      'delen',
    );
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        'act="publish"',
        'actor.role="staff"',
        'people=1',
        'people.1.who="pupil"',
        'act',
        'people',
        'topic',
        'media=["photo"]',
        'actor.age',
        '?',
        'publish',
        'true',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 12 }), async (fields) => {
        const { status } = await post('/s/proef-demarel/mag-dit', fields);
        expect([200, 303, 400, 422]).toContain(status);
      }),
      { seed: 10, numRuns: 150 },
    );
  });
});
