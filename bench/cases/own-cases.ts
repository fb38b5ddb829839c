import { operations } from '@plaatswijs/contract';
import { type AskInProcess, type Asking, newId } from '@plaatswijs/server/testing';
import type { Owner } from './beside.ts';

/** What is read in the measurement. */
export interface OwnCases {
  readonly counsellor: Asking;
  readonly director: Asking;
  readonly caseIds: readonly string[];
  readonly fileId: string;
}

/** What is done in a case before it is read. */
type Changing = (typeof operations)['takeUpCase' | 'addParty' | 'addCaseNote' | 'addCaseTask'];

/** Records in the file that is read. */
const records = 25;

/** Cases of a school as the product would have made them, all read by one counsellor, and a file of one pupil. */
export async function putOwnCases(
  owner: Owner,
  ask: AskInProcess,
  { boardId, schoolId, own }: { readonly boardId: string; readonly schoolId: string; readonly own: number },
): Promise<OwnCases> {
  const person = async (role: Asking['role']): Promise<Asking> => {
    const personId = newId();
    await owner.query(
      `insert into plaatswijs.person (board_id, id, given_name, surname, created_at) values ($1, $2, 'Iemand', 'Bank', now())`,
      [boardId, personId],
    );
    await owner.query(
      `insert into plaatswijs.person_role (board_id, id, person_id, school_id, role, starts_on, given_by)
       values ($1, $2, $3, $4, $5, '2020-08-01', 'person')`,
      [boardId, newId(), personId, schoolId, role],
    );
    return { personId, role, schoolId };
  };
  const counsellor = await person('confidential-counsellor');
  const director = await person('director');
  const pupil = await person('pupil');
  const caseIds: string[] = [];
  for (let at = 0; at < own; at += 1) {
    caseIds.push(await putCase(ask, counsellor, pupil.personId, at));
  }
  const fileId = await putFile(ask, director, pupil.personId);
  return { counsellor, director, caseIds, fileId };
}

async function putCase(ask: AskInProcess, as: Asking, pupilId: string, at: number): Promise<string> {
  const { caseId } = await ask(as, operations.openCaseByStaff, {
    body: {
      title: `Zaak ${at} in de groepsapp`,
      what: 'In de groepsapp werd een leerling uitgescholden. '.repeat(10),
      category: 'cyberbullying',
      urgency: 'this-week',
      place: 'whatsapp',
      about: ['pupil'],
      illegalImage: false,
      parties: [],
    },
  });
  const params = { caseId };
  let { version } = await ask(as, operations.showCase, { params });
  const change = async (operation: Changing, body: object) => {
    ({ version } = await ask(as, operation, { params, body: { version, ...body } }));
  };
  await change(operations.takeUpCase, {});
  const party = { note: '', capacity: 'pupil', guardianOf: null, hasInterest: false };
  await change(operations.addParty, { ...party, personId: pupilId, name: null, role: 'affected' });
  await change(operations.addParty, {
    ...party,
    personId: null,
    name: 'Een andere leerling',
    role: 'accused',
  });
  for (let note = 0; note < 4; note += 1) {
    await change(operations.addCaseNote, {
      basis: 'fact',
      text: 'De mentor sprak met de klas over wat er gebeurde. '.repeat(6),
    });
  }
  const task = { ownerId: as.personId, what: 'De ouders bellen', dueOn: '2027-01-15' };
  if (at % 3 === 0) await change(operations.addCaseTask, task);
  return caseId;
}

async function putFile(ask: AskInProcess, as: Asking, personId: string): Promise<string> {
  let fileId = '';
  for (let at = 0; at < records; at += 1) {
    ({ fileId } = await ask(as, operations.putInFile, {
      body: {
        personId,
        file: 'pupil',
        kind: 'incident-report',
        on: '2026-01-15',
        title: `Gesprek ${at}`,
        facts: 'Er is gesproken over wat er in de groepsapp gebeurde. '.repeat(6),
        opinions: '',
      },
    }));
  }
  return fileId;
}
