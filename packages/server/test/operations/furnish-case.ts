import { wrapReportKey } from '../../src/modules/cases/keys/keys-of-case.ts';
import { makeSealingKey } from '../../src/modules/cases/keys/sealing-key.ts';
import { openCase } from '../../src/modules/cases/open-case.ts';
import { enterAsReader } from '../../src/modules/cases/walls.ts';
import type { BoardTransaction } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';

/** A case with a report and somebody in it, that nobody reads who calls: what is in it is there for none of them. */
export async function furnishCase(
  tx: BoardTransaction,
  { schoolId, now }: { readonly schoolId: string; readonly now: Date },
): Promise<
  Readonly<Record<'caseId' | 'reportId' | 'partyId' | 'measureId' | 'letterId' | 'kind' | 'key', string>>
> {
  const board_id = tx.boardId;
  const [reader, reportId, partyId, measureId, letterId] = [newId(), newId(), newId(), newId(), newId()];
  await tx
    .insertInto('person')
    .values({ board_id, id: reader, given_name: 'Verzonnen', surname: 'Lezer', created_at: now })
    .execute();
  const { caseId, key } = await openCase(tx, openKeyring(Buffer.alloc(32, 7)), {
    schoolId,
    via: 'staff',
    at: now,
    about: ['pupil'],
    category: 'threat',
    urgency: 'now',
    place: 'whatsapp',
    ageGroup: null,
    illegalImage: false,
    facts: {},
    readers: [{ personId: reader, capacity: 'counsellor' }],
    shutOut: [],
    title: 'Iets vertrouwelijks',
  });
  const of = { board_id, case_id: caseId };
  const reportKey = makeSealingKey();
  await tx
    .insertInto('case_report')
    .values({
      ...of,
      id: reportId,
      received_at: now,
      manner: 'staff',
      language: 'nl',
      person_id: reader,
      sealed: reportKey.seal('report', reportId, { what: 'Iets' }),
      wrapped_by_case: wrapReportKey(key, reportId, reportKey),
    })
    .execute();
  await tx
    .insertInto('case_party')
    .values({
      ...of,
      id: partyId,
      role: 'affected',
      capacity: 'pupil',
      sealed: key.seal('party', partyId, { name: 'Iemand', note: '' }),
      since: now,
    })
    .execute();
  // Measures and letters are only added by who reads the case.
  await enterAsReader(tx, reader);
  await tx
    .insertInto('case_measure')
    .values({
      ...of,
      id: measureId,
      party_id: partyId,
      kind: 'warning',
      status: 'considered',
      considered_at: now,
      sealed: key.seal('measure', measureId, { what: null, text: 'Iets' }),
    })
    .execute();
  const said = { addressee: { name: 'Iemand', lines: [] }, subject: 'Iets', body: 'Iets', signatory: null };
  await tx
    .insertInto('formal_letter')
    .values({
      ...of,
      id: letterId,
      kind: 'closing-letter',
      status: 'draft',
      revision: 1,
      template_version: 0,
      made_at: now,
      made_by: reader,
      sealed: key.seal('letter', letterId, said),
    })
    .execute();
  await enterAsReader(tx, '');
  return { caseId, reportId, partyId, measureId, letterId, kind: 'closing-letter', key: 'tell-board' };
}
