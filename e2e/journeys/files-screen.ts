import type { Page } from 'playwright-core';

/** A case about a parent of two pupils, of which the protocol asks that it goes into a file. */
export interface CaseOfParent {
  readonly caseId: string;
  readonly parent: string;
  readonly children: readonly { readonly id: string; readonly name: string }[];
}

interface Relation {
  readonly personId: string;
  readonly name: string;
}

/** Opens such a case as whoever is signed in, without the forms, and takes it up. */
export function openCaseOfParent(page: Page): Promise<CaseOfParent> {
  return page.evaluate(async () => {
    const ask = async (path: string, body?: object, method = body === undefined ? 'GET' : 'POST') => {
      const headers = { 'content-type': 'application/json' };
      const sent = body === undefined ? {} : { headers, body: JSON.stringify(body) };
      const answer = await fetch(`/api/v1${path}`, { method, ...sent });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    };
    const school = (await ask('/me')).schools[0].id;
    const at = `/schools/${school}`;
    const parentOfTwo = async () => {
      const pupils = new Map<string, string>();
      const pages = async (role: string) => {
        const found: { id: string; name: string }[] = [];
        let after: string | null = '';
        while (after !== null) {
          const more: { items: { id: string; name: string }[]; next: string | null } = await ask(
            `${at}/people?role=${role}&limit=200${after === '' ? '' : `&after=${after}`}`,
          );
          found.push(...more.items);
          after = more.next;
        }
        return found;
      };
      for (const { id, name } of await pages('pupil')) pupils.set(id, name);
      for (const { id, name } of await pages('parent')) {
        const { children } = await ask(`/people/${id}`);
        const here = children.filter((child: Relation) => pupils.has(child.personId));
        if (here.length > 1)
          return {
            id,
            name,
            children: here.map(({ personId, name: called }: Relation) => ({ id: personId, name: called })),
          };
      }
      throw new Error('no parent of two pupils');
    };
    const parent = await parentOfTwo();
    const { caseId } = await ask(`${at}/cases`, {
      title: 'Een bericht van een ouder',
      what: 'Een ouder schreef iets over een leraar in de groepsapp.',
      category: 'insult',
      urgency: 'this-week',
      place: 'whatsapp',
      about: ['parent'],
      illegalImage: false,
      parties: [],
    });
    const version = async () => (await ask(`${at}/cases/${caseId}/changes`)).version;
    const change = async (path: string, body: object, method = 'POST') =>
      ask(`${at}/cases/${caseId}/${path}`, { version: await version(), ...body }, method);
    await change('take-up', {});
    const triage = { category: 'insult', seriousness: 'light', begun: 'home', place: 'whatsapp' };
    const found = { ageGroup: 'unknown', illegalImage: false, facts: { breachFound: true } };
    await change('triage', { title: 'Een bericht van een ouder', ...triage, ...found }, 'PUT');
    const accused = { name: null, note: '', role: 'accused', capacity: 'parent', guardianOf: null };
    await change('parties', { ...accused, personId: parent.id, hasInterest: false });
    await change('notes', { basis: 'fact', text: 'De ouder van Sam las het bericht ook.' });
    return { caseId, parent: parent.name, children: parent.children };
  });
}
