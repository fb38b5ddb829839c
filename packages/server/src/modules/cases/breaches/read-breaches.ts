import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { appendForCaller } from '../../../platform/audit/index.ts';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { namesOf } from '../../people/index.ts';
import { numberOf } from '../case-row.ts';
import { type CaseAsking, enterCase, type OpenedCase } from '../enter-case.ts';
import { auditReading } from '../looked-at.ts';
import { openBreach, openIn } from './breach-text.ts';
import { seesRegister, writesRegister } from './enter-breaches.ts';
import { breachEvents } from './events.ts';
import { namesInCase } from './names-in-case.ts';

type Listed = z.input<NonNullable<typeof operations.listBreaches.answer>>;
type Query = z.output<typeof operations.listBreaches.query>;
type Shown = z.input<NonNullable<typeof operations.showBreach.answer>>;
type Exported = z.input<NonNullable<typeof operations.exportBreaches.answer>>;

/** Which record, and where. */
export interface BreachInPath {
  readonly schoolId: string;
  readonly breachId: string;
}

/** The register as far as somebody reads it, newest first. It is not there for who reads none of it by what they are. */
export async function listBreaches(
  asking: CaseAsking,
  schoolId: string,
  query: Query,
): Promise<Result<Listed>> {
  const { after, limit, year } = query;
  const { tx, caller, keyring } = asking;
  const years = await tx
    .selectFrom('breach_record')
    .select('year')
    .distinct()
    .where('school_id', '=', schoolId)
    .orderBy('year', 'desc')
    .execute();
  if (years.length === 0 && !seesRegister(caller, schoolId)) return refuse('not-found');
  let found = lastVersions(asking, schoolId);
  if (year !== undefined) found = found.where('b.year', '=', year);
  if (after !== undefined) found = found.where('b.id', '<', after);
  const rows = await found
    .orderBy('b.id', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map((row) => {
    const { record } = openBreach(tx, keyring, { ...row, breachId: row.id });
    return {
      id: row.id,
      number: numberOf(row),
      version: row.version,
      fromCase: row.from_case_id !== null,
      open: [...openIn(record)],
      title: record.title,
      awareAt: record.awareAt,
      authority: record.authority.state,
      people: record.people.state,
      changedAt: row.at,
    };
  });
  const next = rows.length > limit ? (items.at(-1)?.id ?? null) : null;
  return done({ items, next, years: years.map((one) => one.year) });
}

/** All of the register of a school or of one year of it, as it was written last. */
export async function exportBreaches(
  asking: CaseAsking,
  schoolId: string,
  year: number | undefined,
): Promise<Exported> {
  const { tx, keyring, caller, now } = asking;
  let found = lastVersions(asking, schoolId);
  if (year !== undefined) found = found.where('b.year', '=', year);
  const rows = await found.orderBy('b.id').execute();
  const items = rows.map((row) => ({
    number: numberOf(row),
    version: row.version,
    recordedAt: row.made_at,
    changedAt: row.at,
    record: openBreach(tx, keyring, { ...row, breachId: row.id }).record,
  }));
  const detail = { schoolId, shown: items.length };
  await appendForCaller(tx, breachEvents['breaches.exported'], { caller, now, subject: schoolId, detail });
  return { items };
}

/** Each record with what was written of it last. */
function lastVersions({ tx }: CaseAsking, schoolId: string) {
  return tx
    .selectFrom('breach_record as b')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('breach_version as one')
          .select(['one.version', 'one.at', 'one.sealed'])
          .whereRef('one.board_id', '=', 'b.board_id')
          .whereRef('one.breach_id', '=', 'b.id')
          .orderBy('one.version', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .select(['b.id', 'b.year', 'b.number', 'b.from_case_id', 'b.made_at', 'v.version', 'v.at', 'v.sealed'])
    .where('b.school_id', '=', schoolId);
}

/** One record with everything that was ever written of it; null when it is not there for who asks. */
export async function showBreach(asking: CaseAsking, place: BreachInPath): Promise<Shown | null> {
  const { tx, keyring, caller, now } = asking;
  const { schoolId, breachId } = place;
  const row = await tx
    .selectFrom('breach_record')
    .select(['id', 'year', 'number', 'from_case_id'])
    .where('id', '=', breachId)
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const written = await tx
    .selectFrom('breach_version')
    .select(['version', 'at', 'by_person', 'sealed'])
    .where('breach_id', '=', breachId)
    .orderBy('version', 'desc')
    .execute();
  const names = await namesOf(tx, [...new Set(written.map(({ by_person }) => by_person))]);
  const versions = written.map(({ version, at, by_person, sealed }) => ({
    ...openBreach(tx, keyring, { breachId, version, sealed }),
    version,
    at,
    by: { id: by_person, name: names.get(by_person) ?? '' },
  }));
  const [last] = versions;
  if (last === undefined) return null;
  const opened = await caseOf(asking, schoolId, row.from_case_id);
  if (opened !== null) await auditReading(opened);
  const detail = { schoolId, version: last.version };
  await appendForCaller(tx, breachEvents['breaches.read'], { caller, now, subject: breachId, detail });
  return {
    id: breachId,
    number: numberOf(row),
    version: last.version,
    fromCase: row.from_case_id !== null,
    open: [...openIn(last.record)],
    record: last.record,
    mayChange: mayChange(asking, schoolId, opened),
    inCase: opened === null ? null : { id: opened.row.id, number: numberOf(opened.row) },
    names: opened === null ? [] : [...(await namesInCase(opened))],
    versions,
  };
}

/** The case a record comes from, for who reads it. */
export function caseOf(
  asking: CaseAsking,
  schoolId: string,
  caseId: string | null,
): Promise<OpenedCase | null> {
  return caseId === null ? Promise.resolve(null) : enterCase(asking, { schoolId, caseId }, 'to-see');
}

/** Whether they may write a new version: by what they are, or because they work on the case it comes from. */
export function mayChange({ caller }: CaseAsking, schoolId: string, opened: OpenedCase | null): boolean {
  return writesRegister(caller, schoolId) || (opened !== null && opened.capacity !== 'consulted');
}
