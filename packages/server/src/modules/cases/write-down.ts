import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { isBlocked } from './case-duties.ts';
import type { EntryAbout } from './case-entry.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import { partyOf } from './parties.ts';
import type { CasePorts } from './ports.ts';
import { readersHere } from './shut-out.ts';
import { tellThem } from './tell-them.ts';

type Note = z.output<NonNullable<typeof operations.addCaseNote.body>>;
type Conversation = z.output<NonNullable<typeof operations.addCaseConversation.body>>;
type Hearing = z.output<NonNullable<typeof operations.recordHearing.body>>;
type Contact = z.output<NonNullable<typeof operations.recordParentContact.body>>;
type Task = z.output<NonNullable<typeof operations.addCaseTask.body>>;

/** A fact, or an opinion: never both in one. */
export async function addNote(changing: ChangingCase, { basis, text }: Note): Promise<Result<CaseChange>> {
  await changing.record({ kind: 'note', about: { code: basis }, said: { text } });
  return done({ event: 'cases.noted', detail: { kind: 'note' } });
}

export async function addConversation(
  changing: ChangingCase,
  ports: CasePorts,
  { withWhom, partyId, at, minutes, already }: Conversation,
): Promise<Result<CaseChange>> {
  const fits = await happened(changing, ports, { at, partyId, already });
  if (!fits.ok) return fits;
  await changing.record({ kind: 'conversation', about: fits.value, said: { withWhom, text: minutes } });
  return done({ event: 'cases.noted', detail: { kind: 'conversation' } });
}

/** How somebody was heard, or why they were not. */
export async function recordHearing(
  changing: ChangingCase,
  ports: CasePorts,
  { partyId, at, result, text, already }: Hearing,
): Promise<Result<CaseChange>> {
  // Whoever could not be reached was not confronted with anything.
  const fits = await happened(changing, ports, { at, partyId, already: already || result === 'could-not' });
  if (!fits.ok) return fits;
  if (result !== 'declined' && text.trim() === '') return notPossible('/body/text', 'text-missing');
  const { tooEarly: _, ...heard } = fits.value;
  const about = { ...(result === 'could-not' ? heard : fits.value), code: result };
  await changing.record({ kind: 'hearing', about, said: { text } });
  return done({ event: 'cases.noted', detail: { kind: 'hearing' } });
}

export async function recordContact(
  changing: ChangingCase,
  ports: CasePorts,
  { partyId, withWhom, at, route, text, already }: Contact,
): Promise<Result<CaseChange>> {
  const fits = await happened(changing, ports, { at, partyId, already, withParents: true });
  if (!fits.ok) return fits;
  const about = { ...fits.value, code: route };
  await changing.record({ kind: 'parent-contact', about, said: { withWhom, text } });
  return done({ event: 'cases.noted', detail: { kind: 'parent-contact' } });
}

/** Something that took place, as somebody says. */
interface TookPlace {
  readonly at: string;
  readonly partyId: string | null;
  /** It did, also when the law said that something else came first. */
  readonly already: boolean;
  /** Not with them but with their parents: those of who is affected are informed, not questioned. */
  readonly withParents?: boolean;
}

/**
 * Whether this can have been: not later than now, with somebody of this case, and not while the law says that something else
 * comes first. What took place all the same is kept as what it was.
 */
async function happened(
  changing: ChangingCase,
  ports: CasePorts,
  { at, partyId, already, withParents = false }: TookPlace,
): Promise<Result<EntryAbout>> {
  if (new Date(at) > changing.now) return notPossible('/body/at', 'in-future');
  const about = { happenedAt: at };
  if (partyId === null) return done(about);
  const party = await partyOf(changing, partyId);
  if (party === null) return refuse('not-found');
  const action = party.role === 'accused' ? 'confront-accused' : 'question-affected';
  const asks = party.role === 'accused' || (party.role === 'affected' && !withParents);
  const waits = asks && (await isBlocked(changing, ports, action));
  if (waits && !already) return notPossible('/body', 'law-first');
  return done({ ...about, partyId, ...(waits ? { tooEarly: true as const } : {}) });
}

/** Something to be done, by somebody who reads the case. */
export async function addTask(
  changing: ChangingCase,
  { ownerId, what, dueOn }: Task,
): Promise<Result<CaseChange>> {
  const { tx, row, key, caller, now } = changing;
  if (!(await readersHere(changing)).includes(ownerId)) return notPossible('/body/ownerId', 'may-not-read');
  const id = newId();
  await tx
    .insertInto('case_task')
    .values({
      board_id: tx.boardId,
      id,
      case_id: row.id,
      owner_id: ownerId,
      due_on: dueOn,
      sealed: key.seal('task', id, { what }),
      made_at: now,
      made_by: caller.personId,
    })
    .execute();
  await tellThem(changing, [ownerId]);
  await changing.record({ kind: 'task-added', about: { taskId: id, personId: ownerId } });
  return done({ event: 'cases.task-added', detail: { taskId: id, ownerId }, made: id });
}

/** Somebody else does it, for a colleague who is away, or it is to be done before another day. */
export async function giveTask(
  changing: ChangingCase,
  taskId: string,
  { ownerId, dueOn }: Pick<Task, 'ownerId' | 'dueOn'>,
): Promise<Result<CaseChange>> {
  const { tx } = changing;
  const task = await taskOf(changing, taskId);
  if (task === undefined) return refuse('not-found');
  if (task.done_at !== null) return refuse('conflict');
  if (!(await readersHere(changing)).includes(ownerId)) return notPossible('/body/ownerId', 'may-not-read');
  await tx
    .updateTable('case_task')
    .set({ owner_id: ownerId, due_on: dueOn })
    .where('id', '=', taskId)
    .execute();
  if (ownerId !== task.owner_id) await tellThem(changing, [ownerId]);
  await changing.record({ kind: 'task-given', about: { taskId, personId: ownerId } });
  return done({ event: 'cases.task-given', detail: { taskId, ownerId } });
}

function taskOf({ tx, row }: ChangingCase, taskId: string) {
  return tx
    .selectFrom('case_task')
    .select(['done_at', 'owner_id'])
    .where('case_id', '=', row.id)
    .where('id', '=', taskId)
    .executeTakeFirst();
}

export async function finishTask(changing: ChangingCase, taskId: string): Promise<Result<CaseChange>> {
  const { tx, caller, now } = changing;
  const task = await taskOf(changing, taskId);
  if (task === undefined) return refuse('not-found');
  if (changing.capacity === 'consulted' && task.owner_id !== caller.personId) {
    return notPossible('/path/taskId', 'only-consulted');
  }
  if (task.done_at !== null) return refuse('conflict');
  await tx
    .updateTable('case_task')
    .set({ done_at: now, done_by: caller.personId })
    .where('id', '=', taskId)
    .execute();
  await changing.record({ kind: 'task-done', about: { taskId } });
  return done({ event: 'cases.task-done', detail: { taskId } });
}
