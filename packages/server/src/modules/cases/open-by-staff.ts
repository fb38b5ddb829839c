import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Result } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { namesOf } from '../people/index.ts';
import { addEntry } from './case-entry.ts';
import { numberOf } from './case-row.ts';
import { notPossible } from './change-case.ts';
import { type CaseAsking, enterCases } from './enter-case.ts';
import { caseEvents } from './events.ts';
import { isSexual, readersOf } from './first-readers.ts';
import { wrapCaseKey, wrapReportKey } from './keys/keys-of-case.ts';
import { makeSealingKey } from './keys/sealing-key.ts';
import { type OpenedCase, openCase } from './open-case.ts';
import { hasInterestIn } from './possible-readers.ts';
import { queueCaseLetters } from './reporting/case-letters.ts';
import { roleHoldersAt } from './reporting/school-of-report.ts';
import { toldReport } from './told-report.ts';

type ToOpen = z.output<NonNullable<typeof operations.openCaseByStaff.body>>;
type Opened = z.input<NonNullable<typeof operations.openCaseByStaff.answer>>;

/**
 * Opens a case of what somebody who works here saw or was told. It is read by who would read a report of it, and by who
 * opened it, unless they have an interest in it themselves. Where nobody would read it, nothing of it is kept.
 */
export async function openByStaff(
  asking: CaseAsking,
  schoolId: string,
  given: ToOpen,
): Promise<Result<Opened>> {
  const { tx, keyring, caller, now } = asking;
  if (!(await enterCases(asking))) return notPossible('/body', 'nobody-to-read');
  const named = await namedParties(asking, given);
  if (!named.ok) return named;
  const out = given.parties.filter(({ role, hasInterest }) => role === 'accused' || hasInterest);
  const shutOut = [...new Set(out.flatMap(({ personId }) => personId ?? []))];
  const readers = readersOf({
    manner: 'staff',
    about: given.about,
    addressee: 'director',
    sexual: given.illegalImage || isSexual(given.category),
    holders: await roleHoldersAt(tx, schoolId, dayOf(now)),
    never: shutOut,
  });
  if (readers.length === 0) return notPossible('/body/about', 'nobody-to-read');
  const opened = await openCase(tx, keyring, {
    schoolId,
    via: 'staff',
    at: now,
    about: given.about,
    category: given.category,
    urgency: given.urgency,
    place: given.place,
    ageGroup: null,
    illegalImage: given.illegalImage,
    facts: {},
    readers,
    shutOut,
    title: given.title,
  });
  const reads = readers.some(({ personId }) => personId === caller.personId);
  const joins = !reads && !shutOut.includes(caller.personId) && !hasInterestIn(given.about, caller, schoolId);
  if (joins) await readAlong(asking, opened);
  await putDown(asking, opened, given, named.value);
  const others = readers.map(({ personId }) => personId).filter((id) => id !== caller.personId);
  await queueCaseLetters(tx, { caseId: opened.caseId, personIds: others, now });
  const number = numberOf(opened);
  const detail = { schoolId, number };
  await appendForCaller(tx, caseEvents['cases.opened'], { caller, now, subject: opened.caseId, detail });
  return done({ caseId: opened.caseId, number, reads: reads || joins });
}

type Named = readonly (ToOpen['parties'][number] & { readonly called: string })[];

/** Everybody in it with the name they go by: as on record, or as it was typed. */
async function namedParties({ tx }: CaseAsking, { parties }: ToOpen): Promise<Result<Named>> {
  const names = await namesOf(tx, [...new Set(parties.flatMap(({ personId }) => personId ?? []))]);
  const named: (ToOpen['parties'][number] & { called: string })[] = [];
  for (const [index, party] of parties.entries()) {
    const called = party.personId === null ? party.name : names.get(party.personId);
    if (called === undefined) return notPossible(`/body/parties/${index}/personId`, 'person-not-here');
    if (called === null) return notPossible(`/body/parties/${index}/name`, 'name-missing');
    if (party.role === 'guardian') return notPossible(`/body/parties/${index}/role`, 'guardian-of');
    named.push({ ...party, called });
  }
  return done(named);
}

/** Who opens it reads it too, so that they can go on with it. */
async function readAlong(
  { tx, keyring, caller, now }: CaseAsking,
  { caseId, key }: OpenedCase,
): Promise<void> {
  const { personId } = caller;
  await tx
    .insertInto('case_reader')
    .values({
      board_id: tx.boardId,
      case_id: caseId,
      person_id: personId,
      capacity: 'handler',
      wrapped_key: await wrapCaseKey({ tx, keyring, personId }, caseId, key, now),
      since: now,
    })
    .execute();
}

/** What was said, as a report of its own, and who is in it. */
async function putDown(
  { tx, caller, now }: CaseAsking,
  { caseId, key }: OpenedCase,
  given: ToOpen,
  parties: Named,
): Promise<void> {
  const { boardId } = tx;
  const reportId = newId();
  const reportKey = makeSealingKey();
  const told = toldReport.parse({
    what: given.what,
    place: given.place,
    urgency: given.urgency,
    teller: 'employee',
  });
  await tx
    .insertInto('case_report')
    .values({
      board_id: boardId,
      id: reportId,
      case_id: caseId,
      received_at: now,
      manner: 'staff',
      language: 'nl',
      person_id: caller.personId,
      sealed: reportKey.seal('report', reportId, told),
      wrapped_by_case: wrapReportKey(key, reportId, reportKey),
    })
    .execute();
  const by = caller.personId;
  await addEntry(tx, key, { caseId, kind: 'received', at: now, by, about: { reportId } });
  for (const { called, note, role, capacity, personId } of parties) {
    const id = newId();
    const sealed = key.seal('party', id, { name: called, note });
    const person_id = personId;
    await tx
      .insertInto('case_party')
      .values({ board_id: boardId, id, case_id: caseId, person_id, role, capacity, sealed, since: now })
      .execute();
    await addEntry(tx, key, { caseId, kind: 'party-added', at: now, by, about: { partyId: id, code: role } });
  }
}
