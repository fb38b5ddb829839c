import { type AskedKind, askedKind, type operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { requestTerms } from '../cases/index.ts';
import { childIdsOf, namesOf, personConcerned } from '../people/index.ts';
import { filesOfRequest } from './attachments/files-of-answer.ts';
import { fetchUntil } from './fetch-until.ts';
import type { RightsPorts } from './ports.ts';
import { registerRequest } from './register-request.ts';
import { isPerson, opened, type RightsAsking, requestFrom } from './request-row.ts';
import { isClosed } from './request-state.ts';
import { type Asker, type NotToAsk, whyNotToAsk } from './who-may-ask.ts';

type Mine = z.input<NonNullable<typeof operations.showMyRights.answer>>;
type Whom = Mine['people'][number];

/** About whom somebody can ask what, and what they asked. */
export async function showMyRights(
  asking: RightsAsking,
  ports: RightsPorts,
  schoolId: string,
): Promise<Result<Mine>> {
  const { tx, caller, now } = asking;
  if (!isPerson(caller)) return refuse('not-found');
  const today = dayOf(now);
  const people: Whom[] = [];
  for (const id of [caller.personId, ...(await childIdsOf(tx, caller.personId, today))]) {
    const whom = await whomToAskAbout(asking, schoolId, id);
    if (whom !== null) people.push(whom);
  }
  return done({ people, requests: await myRequests(asking, ports, schoolId) });
}

async function whomToAskAbout(
  { tx, caller, now }: RightsAsking,
  schoolId: string,
  id: string,
): Promise<Whom | null> {
  const today = dayOf(now);
  const about = await personConcerned(tx, { schoolId, personId: id, on: today });
  if (about === null) return null;
  const self = id === caller.personId;
  const asker: Asker = self ? { capacity: 'self' } : { capacity: 'guardian', personId: caller.personId };
  const { ownAge } = requestTerms(today);
  const why = (kind: AskedKind) => whyNotToAsk(about, asker, kind, { receivedOn: today, ownAge });
  const kinds = askedKind.options.filter((kind) => why(kind) === null);
  return {
    id,
    name: about.name,
    self,
    // Who may see everything need not ask for a part of it.
    kinds: kinds.includes('access') ? kinds.filter((kind) => kind !== 'information') : kinds,
    whyNot: shownReason(why('access')),
  };
}

function shownReason(why: NotToAsk | null): Whom['whyNot'] {
  return why === 'not-a-guardian' || why === 'for-guardians-only' ? null : why;
}

async function myRequests(
  asking: RightsAsking,
  ports: RightsPorts,
  schoolId: string,
): Promise<Mine['requests']> {
  const { tx, caller } = asking;
  const rows = await tx
    .selectFrom('rights_request')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('asked_by', '=', caller.personId)
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  const names = await namesOf(tx, [...new Set(rows.map(({ about_id }) => about_id))]);
  const mine: Mine['requests'][number][] = [];
  for (const found of rows) {
    const request = opened(asking, ports, requestFrom(found));
    const { row, said } = request;
    mine.push({
      id: row.id,
      kind: row.kind,
      about: { id: row.about_id, name: names.get(row.about_id) ?? '' },
      receivedOn: row.received_on,
      dueOn: row.due_on,
      state: row.state,
      extendedWhy: said.extendedWhy,
      letter: isClosed(row.state) ? said.letter : null,
      answeredAt: row.closed_at,
      fetchUntil: fetchUntil(row),
      files: [...(await filesOfRequest(request, { as: 'asker' }))],
    });
  }
  return mine;
}

/** Somebody asks it themselves; the same twice while it is open is refused. */
export async function makeMyRequest(
  asking: RightsAsking,
  ports: RightsPorts,
  {
    schoolId,
    kind,
    aboutId,
    words,
  }: {
    readonly schoolId: string;
    readonly kind: AskedKind;
    readonly aboutId: string;
    readonly words: string;
  },
): Promise<Result<{ readonly id: string; readonly dueOn: string }>> {
  const { tx, caller, now } = asking;
  if (!isPerson(caller)) return refuse('not-found');
  const self = aboutId === caller.personId;
  // That somebody else is of this school is told to nobody who has nothing to do with them.
  if (!self && !(await childIdsOf(tx, caller.personId, dayOf(now))).includes(aboutId))
    return refuse('not-found');
  const open = await tx
    .selectFrom('rights_request')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('asked_by', '=', caller.personId)
    .where('about_id', '=', aboutId)
    .where('kind', '=', kind)
    .where('state', 'in', ['received', 'reviewing'])
    .executeTakeFirst();
  if (open !== undefined) return refuse('conflict');
  return registerRequest(asking, ports, {
    schoolId,
    kind,
    aboutId,
    asker: self ? { capacity: 'self' } : { capacity: 'guardian', personId: caller.personId },
    identity: 'signed-in',
    receivedOn: dayOf(now),
    words,
  });
}
