import { filedEntryKind, type operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { appendForCaller } from '../../../platform/audit/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { type FiledEntry, fileEvents, type PutRecord, putRecord } from '../../files/index.ts';
import { entryAbout } from '../case-entry.ts';
import { type CaseChange, type ChangingCase, notPossible } from '../change-case.ts';
import type { CasePorts } from '../ports.ts';
import { settleDuty } from '../settle-duty.ts';
import { type FilingParty, filingParties } from './filing-of.ts';
import { type LetterDocument, lettersForFile } from './letters-to-file.ts';

type ToFile = z.output<NonNullable<typeof operations.fileFromCase.body>>;

/**
 * Copies what was chosen of a case into the file of somebody in it, or of a child of theirs. Done by who handles the case; whoever
 * keeps the file need not read the case, and finds in it nothing but what was copied. What the protocol asks of that is done when
 * it was filed of everybody of whom it asks it.
 */
export async function fileFromCase(
  changing: ChangingCase,
  ports: CasePorts,
  given: ToFile,
): Promise<Result<CaseChange>> {
  const { row, caller, now } = changing;
  if (row.handler_id !== caller.personId) return notPossible('/body', 'only-handler');
  const parties = await filingParties(changing, ports);
  const party = parties.find(({ partyId }) => partyId === given.partyId);
  if (party === undefined) return refuse('not-found');
  if (!party.owners.some(({ id }) => id === given.personId))
    return notPossible('/body/personId', 'not-theirs');
  if (given.personId === caller.personId) return notPossible('/body/personId', 'own-file');
  if (given.on > dayOf(now)) return notPossible('/body/on', 'in-future');
  if (given.facts.trim() === '' && given.entries.length === 0 && given.letterIds.length === 0)
    return notPossible('/body', 'nothing-chosen');
  const entries = await chosenEntries(changing, party, given);
  if (!entries.ok) return entries;
  const letters = await lettersForFile(changing, party.partyId, given.letterIds);
  if (!letters.ok) return letters;
  const put = await copyIntoFile(changing, party, given, { entries: entries.value, letters: letters.value });
  await changing.record({ kind: 'filed', about: { partyId: party.partyId, code: given.kind } });
  const settled = await settleFiling(changing, ports, { parties, party, said: given.title });
  return done({
    event: 'cases.filed',
    detail: put,
    made: put.recordId,
    ...(settled ? { also: [{ event: 'cases.duty-settled' as const, detail: { as: 'done' } }] } : {}),
  });
}

/** The entries that were chosen, in the words in which they are to be filed. What is about somebody else stays out. */
async function chosenEntries(
  { tx, row }: ChangingCase,
  party: FilingParty,
  { entries }: ToFile,
): Promise<Result<readonly FiledEntry[]>> {
  if (entries.length === 0) return done([]);
  const rows = await tx
    .selectFrom('case_entry')
    .select(['id', 'kind', 'at', 'about'])
    .where('case_id', '=', row.id)
    .where(
      'id',
      'in',
      entries.map(({ entryId }) => entryId),
    )
    .orderBy('version')
    .execute();
  const words = new Map(entries.map(({ entryId, text }) => [entryId, text]));
  if (rows.length !== words.size) return refuse('not-found');
  const chosen = rows.flatMap((one) => {
    const kind = filedEntryKind.safeParse(one.kind);
    return kind.success ? [{ ...one, kind: kind.data, about: entryAbout.parse(one.about) }] : [];
  });
  if (chosen.length !== rows.length) return notPossible('/body/entries', 'not-to-file');
  const others = chosen.some(({ about }) => about.partyId !== undefined && about.partyId !== party.partyId);
  if (others) return notPossible('/body/entries', 'about-somebody-else');
  return done(
    chosen.map(({ id, kind, at, about }) => ({
      on: dayOf(new Date(about.happenedAt ?? at)),
      kind,
      code: about.code ?? null,
      text: words.get(id) ?? '',
    })),
  );
}

async function copyIntoFile(
  { tx, row, caller, keyring, now }: ChangingCase,
  party: FilingParty,
  { personId, kind, on, title, facts, opinions }: ToFile,
  {
    entries,
    letters,
  }: { readonly entries: readonly FiledEntry[]; readonly letters: readonly LetterDocument[] },
): Promise<PutRecord> {
  const { file, article } = party;
  const put = await putRecord(tx, keyring, {
    ...{ personId, file, kind, on, now },
    schoolId: row.school_id,
    text: { title, facts, opinions, entries: [...entries], article },
    documents: letters,
    fromCaseId: row.id,
    by: caller.personId,
  });
  const detail = { schoolId: row.school_id, fileId: put.fileId, kind, fromCase: true };
  const subject = put.recordId;
  await appendForCaller(tx, fileEvents['files.record-put-in'], { caller, now, subject, detail });
  return put;
}

interface Settling {
  readonly parties: readonly FilingParty[];
  /** Of whom something was filed just now. */
  readonly party: FilingParty;
  readonly said: string;
}

/** What the protocol asks is done once something was filed of everybody of whom it asks it. Whether it is now. */
async function settleFiling(
  changing: ChangingCase,
  ports: CasePorts,
  { parties, party, said }: Settling,
): Promise<boolean> {
  const { asked, dutyKey } = party;
  if (!asked || dutyKey === null) return false;
  const left = parties.filter(
    (one) => one.dutyKey === dutyKey && !one.filed && one.partyId !== party.partyId && one.owners.length > 0,
  );
  if (left.length > 0) return false;
  const at = changing.now.toISOString();
  const { version } = changing.row;
  const settling = { version, as: 'done', at, text: said, decided: null } as const;
  const settled = await settleDuty(changing, ports, dutyKey, settling);
  return settled.ok;
}
