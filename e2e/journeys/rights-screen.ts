import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Who handles requests, as the demonstration names them. */
export const guard = 'functionaris gegevensbescherming';

/** Somebody of the school. */
export interface Someone {
  readonly id: string;
  readonly name: string;
}

/** What is asked of the server beside the screens, as whoever is signed in. */
export function ask(page: Page, method: string, path: string, body?: object) {
  return page.evaluate(
    async ([how, where, sent]) => {
      const schools = (await (await fetch('/api/v1/me')).json()).schools;
      const school = localStorage.getItem('plaatswijs-school') ?? schools[0].id;
      const reply = await fetch(`/api/v1/schools/${school}${where}`, {
        method: how,
        ...(sent === null ? {} : { headers: { 'content-type': 'application/json' }, body: sent }),
      });
      const text = await reply.text();
      if (!reply.ok) throw new Error(`${how} ${where}: ${reply.status} ${text}`);
      return text === '' ? null : JSON.parse(text);
    },
    [method, path, body === undefined ? null : JSON.stringify(body)] as const,
  );
}

/** A pupil below sixteen, a parent of theirs with custody, and another pupil. */
export async function someChild(page: Page): Promise<{ child: Someone; parent: Someone; other: Someone }> {
  const { items } = await ask(page, 'GET', '/people?role=pupil&limit=40');
  for (const one of items) {
    const { guardians, birthDate } = await page.evaluate(
      async (id: string) => (await fetch(`/api/v1/people/${id}`)).json(),
      one.id,
    );
    const parent = guardians.find(({ hasCustody }: { hasCustody: boolean | null }) => hasCustody === true);
    const surname = (name: string) => name.split(' ').at(-1);
    const other = items.find(({ name }: Someone) => surname(name) !== surname(one.name));
    if (parent !== undefined && birthDate > '2012' && other !== undefined)
      return { child: one, parent: { id: parent.personId, name: parent.name }, other };
  }
  throw new Error('the demonstration has no such pupil');
}

/** A file as a browser would save it. */
export async function fetched(page: Page, href: string): Promise<Buffer> {
  const reply = await page.request.get(href);
  expect(reply.status(), href).toBe(200);
  return reply.body();
}

/** Whoever guards the rules works for every school of the board: chooses the one this is about. */
export async function atSchoolOf(page: Page, schoolId: string): Promise<void> {
  await page.evaluate((id) => localStorage.setItem('plaatswijs-school', id), schoolId);
  await page.reload();
}
