import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Field, openPages, type PagesWorld, type Shown, toAnswer } from './pages-world.ts';

let pages: PagesWorld;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages.dispose());

const action = '/s/proef-demarel/mag-dit';
const told: Field[] = [
  ['feit', 'act="befriend"'],
  ['feit', 'actor.role="staff"'],
  ['feit', 'other.who="parent"'],
  ['onbekend', 'topic'],
];

/** What the browser takes along, as the application reads it. */
function carried({ headers }: Shown): unknown {
  const [, value = ''] = /^plaatswijs_meegenomen=([^;]*)/.exec(String(headers['set-cookie'])) ?? [];
  return JSON.parse(Buffer.from(value, 'base64url').toString());
}

describe('Putting a doubt before somebody from the public page', () => {
  test('leads to signing in with all that was told, and nothing of it in an address', async () => {
    const { page } = await toAnswer(pages, action, told);
    expect(page.kind).toBe('answer');
    const [whom] = page.askWhom;
    expect(whom.put).toMatchObject({ action, method: 'post' });
    const sent = await pages.post(
      whom.put.action,
      whom.put.hidden.map(({ name, value }: { name: string; value: string }) => [name, value]),
    );
    expect(sent.status).toBe(303);
    expect(sent.headers['location']).toBe('/aanmelden?school=proef-demarel&terug=%2Fmag-dit');
    expect(sent.headers['cache-control']).toBe('no-store');
    expect(carried(sent)).toMatchObject({
      school: 'proef-demarel',
      about: { nl: expect.any(String), en: expect.any(String) },
      facts: { act: 'befriend', 'actor.role': 'staff', 'other.who': 'parent' },
      notKnown: expect.arrayContaining(['topic']),
    });
    const cookie = String(sent.headers['set-cookie']);
    expect(cookie).toMatch(/; Max-Age=900; Path=\/mag-dit; Secure; SameSite=Lax$/);
  });

  test('keeps to what a browser keeps, and leaves the last facts out rather than all', async () => {
    const people = Array.from({ length: 40 }, (_, at): Field[] => [
      ['feit', `people.${at + 1}.who="pupil"`],
      ['feit', `people.${at + 1}.consent-guardian="enrolment-form"`],
      ['feit', `people.${at + 1}.recognisable=true`],
    ]).flat();
    const sent = await pages.post(action, [
      ['feit', 'act="publish"'],
      ['feit', 'people=40'],
      ...people,
      ['voorleggen', '1'],
    ]);
    expect(sent.status).toBe(303);
    expect(String(sent.headers['set-cookie']).length).toBeLessThan(4096);
    const { facts } = carried(sent) as { facts: Record<string, unknown> };
    expect(facts).toMatchObject({ act: 'publish', people: 40, 'people.1.who': 'pupil' });
  });

  test('takes along nothing that is no fact', async () => {
    const refused = await pages.post(action, [
      ['feit', 'act="publish"'],
      ['feit', 'naam="Fenna"'],
      ['voorleggen', '1'],
    ]);
    expect([refused.status, refused.headers['set-cookie']]).toEqual([400, undefined]);
  });
});

describe('The answer on the public page', () => {
  test('says within which time each thing is to be done', async () => {
    const { page } = await toAnswer(pages, action, [
      ['feit', 'act="doubt"'],
      ['feit', 'actor.role="pupil"'],
    ]);
    expect(page.duties.map(({ within }: { within: string | null }) => within)).toContain('vooraf');
  });

  test('says about whom a question is', async () => {
    const asked: Field[] = [
      ['feit', 'act="publish"'],
      ['feit', 'actor.role="staff"'],
      ['feit', 'channel="facebook"'],
      ['feit', 'people=2'],
      ['feit', 'people.1.who="pupil"'],
      ['feit', 'people.2.who="parent"'],
    ];
    const texts: string[] = [];
    let step = await pages.post(action, asked);
    for (let count = 0; count < 10 && step.page.kind === 'ask'; count++) {
      texts.push(step.page.question.text);
      const { question, form } = step.page;
      const fields = form.hidden.map(({ name, value }: { name: string; value: string }) => [name, value]);
      step = await pages.post(action, [...fields, [question.name, '?']]);
    }
    expect(texts.filter((text) => text.startsWith('Over de eerste persoon (een leerling): '))).not.toEqual(
      [],
    );
    expect(texts.join()).not.toContain('Persoon 1');
  });
});
