import { operations } from '@plaatswijs/contract';
import type { Caller } from '../../platform/abilities/index.ts';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Implementation, implement, type Result, refuse } from '../../platform/http/index.ts';
import { announce } from '../clients/index.ts';
import { namesOf, tiePeople } from '../people/index.ts';
import { type Declaration, stateOf } from './declaration.ts';
import {
  declarationsAround,
  findDeclaration,
  listDeclarations,
  markDeclaration,
} from './declaration-store.ts';
import { declarationEvents } from './events.ts';
import { makeDeclaration } from './make-declaration.ts';

/** As many as fit a list that is still read; who seeks further types more of the name. */
const mostTiePeople = 20;

/** The operations on declarations. */
export const declarationsHttp: readonly Implementation[] = [
  implement(operations.makeDeclaration, async ({ tx, caller, params, body, now }) => {
    const day = dayOf(now);
    const { about = caller.personId, other = null } = body;
    const declared = { ...body, ...params, about, other };
    const result = await makeDeclaration(tx, caller, declared, { now, day });
    if (!result.ok) return result;
    const { id: declarationId, schoolId } = result.value;
    await announce(tx, 'declaration.made', { schoolId, declarationId }, now);
    await record('declarations.made', tx, caller, result.value, now);
    return show(tx, result.value, day);
  }),
  implement(operations.listTiePeople, async ({ tx, caller, params, query, now }) => {
    const search = { ...params, ...query, teacherId: caller.personId, on: dayOf(now), limit: mostTiePeople };
    return done({ items: await tiePeople(tx, search) });
  }),
  implement(operations.listDeclarations, async ({ tx, params, query, now }) => {
    const day = dayOf(now);
    const waitingOn = query.waiting === 'yes' ? day : null;
    const page = { after: query.after ?? null, limit: query.limit, waitingOn };
    const found = await listDeclarations(tx, params.schoolId, page);
    const items = found.slice(0, query.limit);
    const next = found.length > items.length ? (items.at(-1)?.id ?? null) : null;
    return done({ items: await showAll(tx, items, day), next });
  }),
  implement(operations.listMyDeclarations, async ({ tx, caller, now }) =>
    done({ items: await showAll(tx, await declarationsAround(tx, caller.personId), dayOf(now)) }),
  ),
  implement(operations.confirmDeclaration, (call) => decide('confirmed', call)),
  implement(operations.refuseDeclaration, (call) => decide('refused', call)),
  implement(operations.withdrawDeclaration, async ({ tx, caller, params, now }) => {
    const found = await findDeclaration(tx, params.schoolId, params.declarationId);
    // Only who said it and who it is about may take it back; for others it is not theirs to see here.
    const own = found !== null && [found.declaredBy, found.about].includes(caller.personId);
    if (found === null || !own) return refuse('not-found');
    if (found.withdrawn) return refuse('conflict');
    await markDeclaration(tx, found.id, { as: 'withdrawn', by: caller.personId, at: now });
    await record('declarations.withdrawn', tx, caller, found, now);
    return done();
  }),
];

interface Deciding {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly params: { readonly schoolId: string; readonly declarationId: string };
  readonly now: Date;
}

/** Nobody confirms what they said themselves or what is about them. */
async function decide(as: 'confirmed' | 'refused', { tx, caller, params, now }: Deciding) {
  const day = dayOf(now);
  const found = await findDeclaration(tx, params.schoolId, params.declarationId);
  if (found === null) return refuse('not-found');
  if (stateOf(found, day) !== 'waiting') return refuse('conflict');
  const concerned = [found.declaredBy, found.about, found.other];
  if (as === 'confirmed' && concerned.includes(caller.personId)) {
    return refuse('not-possible', { issues: [{ at: '/path/declarationId', code: 'own' }] });
  }
  await markDeclaration(tx, found.id, { as, by: caller.personId, at: now });
  await record(`declarations.${as}`, tx, caller, found, now);
  const decided = await findDeclaration(tx, params.schoolId, params.declarationId);
  return decided === null ? refuse('not-found') : show(tx, decided, day);
}

function record(
  kind: keyof typeof declarationEvents,
  tx: BoardTransaction,
  caller: Caller,
  { id, schoolId, content }: Declaration,
  now: Date,
): Promise<void> {
  const detail = { schoolId, declarationId: id, declared: content.kind };
  return appendForCaller(tx, declarationEvents[kind], { caller, now, subject: id, detail });
}

type Shown = Awaited<ReturnType<typeof showAll>>[number];

async function show(tx: BoardTransaction, declaration: Declaration, day: string): Promise<Result<Shown>> {
  const [shown] = await showAll(tx, [declaration], day);
  return shown === undefined ? refuse('not-found') : done(shown);
}

async function showAll(tx: BoardTransaction, declarations: readonly Declaration[], day: string) {
  const ids = declarations.flatMap(({ about, other, declaredBy, confirmedBy }) =>
    [about, other, declaredBy, confirmedBy].filter((id) => id !== null),
  );
  const names = await namesOf(tx, [...new Set(ids)]);
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  return declarations.map((declaration) => ({
    id: declaration.id,
    schoolId: declaration.schoolId,
    about: named(declaration.about),
    other: declaration.other === null ? null : named(declaration.other),
    content: declaration.content,
    startsOn: declaration.startsOn,
    endsOn: declaration.endsOn,
    state: stateOf(declaration, day),
    declaredBy: named(declaration.declaredBy),
    declaredAt: declaration.declaredAt,
    confirmedBy: declaration.confirmedBy === null ? null : named(declaration.confirmedBy),
  }));
}
