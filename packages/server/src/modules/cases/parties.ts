import type { operations, PartyRole } from '@plaatswijs/contract';
import type { z } from 'zod';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { namesOf } from '../people/index.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import { canBeShutOut, shutOut, type WithInterest } from './shut-out.ts';

type ToAdd = z.output<NonNullable<typeof operations.addParty.body>>;
type ToChange = z.output<NonNullable<typeof operations.changeParty.body>>;

/** Puts somebody in the case; whoever has an interest in it stops reading it in the same moment. */
export async function addParty(changing: ChangingCase, given: ToAdd): Promise<Result<CaseChange>> {
  const { tx, row, key, now } = changing;
  const name = await nameOf(changing, given.personId, given.name);
  if (!name.ok) return name;
  const guardian = await guardianFits(changing, given);
  if (!guardian.ok) return guardian;
  const interest = await interestOf(changing, given.personId, given);
  if (!interest.ok) return interest;
  const id = newId();
  await tx
    .insertInto('case_party')
    .values({
      board_id: tx.boardId,
      id,
      case_id: row.id,
      person_id: given.personId,
      role: given.role,
      capacity: given.capacity,
      guardian_of: given.guardianOf,
      sealed: key.seal('party', id, { name: name.value, note: given.note }),
      since: now,
    })
    .execute();
  await changing.record({ kind: 'party-added', about: { partyId: id, code: given.role } });
  const detail = { partyId: id };
  return done({ event: 'cases.party-added', detail, made: id, ...(await keepOut(changing, interest.value)) });
}

/** Says otherwise what somebody is in the case. Who it is does not change. */
export async function changeParty(
  changing: ChangingCase,
  partyId: string,
  given: Omit<ToChange, 'version'>,
): Promise<Result<CaseChange>> {
  const { tx, key } = changing;
  const party = await partyOf(changing, partyId);
  if (party === null) return refuse('not-found');
  const name = await nameOf(changing, party.person_id, given.name);
  if (!name.ok) return name;
  const guardian = await guardianFits(changing, given, partyId);
  if (!guardian.ok) return guardian;
  const interest = await interestOf(changing, party.person_id, given);
  if (!interest.ok) return interest;
  await tx
    .updateTable('case_party')
    .set({
      role: given.role,
      capacity: given.capacity,
      guardian_of: given.guardianOf,
      sealed: key.seal('party', partyId, { name: name.value, note: given.note }),
    })
    .where('id', '=', partyId)
    .execute();
  await changing.record({ kind: 'party-changed', about: { partyId, code: given.role } });
  const detail = { partyId };
  return done({ event: 'cases.party-changed', detail, ...(await keepOut(changing, interest.value)) });
}

/** Says that somebody has no part in it. That they had stays, and who was shut out stays so. */
export async function endParty(
  changing: ChangingCase,
  partyId: string,
  reason: string,
): Promise<Result<CaseChange>> {
  const party = await partyOf(changing, partyId);
  if (party === null) return refuse('not-found');
  await changing.tx
    .updateTable('case_party')
    .set({ until: changing.now })
    .where('id', '=', partyId)
    .execute();
  await changing.record({ kind: 'party-changed', about: { partyId, code: 'ended' }, said: { text: reason } });
  return done({ event: 'cases.party-ended', detail: { partyId } });
}

/** Somebody in this very case, who has a part in it still; null when there is nobody like that. */
export async function partyOf({ tx, row }: Pick<ChangingCase, 'tx' | 'row'>, partyId: string) {
  const found = await tx
    .selectFrom('case_party')
    .select(['id', 'person_id', 'role'])
    .where('case_id', '=', row.id)
    .where('id', '=', partyId)
    .where('until', 'is', null)
    .executeTakeFirst();
  return found ?? null;
}

/** Who is known here is called as on record; who is not needs a name. */
async function nameOf(
  { tx }: ChangingCase,
  personId: string | null,
  name: string | null,
): Promise<Result<string>> {
  if (personId === null) return name === null ? notPossible('/body/name', 'name-missing') : done(name);
  const known = (await namesOf(tx, [personId])).get(personId);
  return known === undefined ? notPossible('/body/personId', 'person-not-here') : done(known);
}

async function guardianFits(
  changing: ChangingCase,
  { role, guardianOf }: { readonly role: PartyRole; readonly guardianOf: string | null },
  self?: string,
): Promise<Result<undefined>> {
  const fits =
    guardianOf === null
      ? role !== 'guardian'
      : role === 'guardian' && guardianOf !== self && (await partyOf(changing, guardianOf)) !== null;
  return fits ? done() : notPossible('/body/guardianOf', 'guardian-of');
}

/** Who is to be shut out by this, if anybody; refused when nobody would be left to read the case. */
async function interestOf(
  changing: ChangingCase,
  personId: string | null,
  { role, hasInterest }: { readonly role: PartyRole; readonly hasInterest: boolean },
): Promise<Result<WithInterest | null>> {
  const reason = role === 'accused' ? 'accused' : hasInterest ? 'named' : null;
  if (personId === null || reason === null) return done(null);
  const can = await canBeShutOut(changing, personId);
  if (!can.ok) return can;
  return done(can.value === 'already' ? null : { personId, reason });
}

async function keepOut(
  changing: ChangingCase,
  interest: WithInterest | null,
): Promise<Pick<CaseChange, 'also'>> {
  if (interest === null) return {};
  await shutOut(changing, interest);
  return { also: [{ event: 'cases.shut-out', detail: {} }] };
}
