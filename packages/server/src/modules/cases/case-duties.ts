import { type BlockedAction, type CaseFactsTold, caseFactsTold } from '@plaatswijs/contract';
import type { CompiledProtocol } from '@plaatswijs/rules';
import { sql } from 'kysely';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { protocolInForce, roleHolders, type School, schoolsOf } from '../settings/index.ts';
import type { CaseRow } from './case-row.ts';
import { constantsAt } from './constants-at.ts';
import type { CaseFacts } from './duties/case-facts.ts';
import type { ConstantsOnDay } from './duties/constant-on.ts';
import { blockedNow, dutiesOf, standingOf } from './duties/duties-of.ts';
import type { CaseDuties } from './duties/duty.ts';
import { dutiesOfMeasures } from './duties/measure-duties.ts';
import { heardInCases } from './heard-in-cases.ts';
import { measuresForDuties } from './measures/measures-for-duties.ts';
import type { CasePorts } from './ports.ts';

/** What is known of the duties of a case: what they are, and which of them are done or set aside, by key. */
export interface DutiesOfCase extends CaseDuties {
  readonly settled: ReadonlySet<string>;
  /** When the last of the reporters was first answered; null while one still waits. */
  readonly answeredAt: string | null;
  /** What they follow from, for who asks further. */
  readonly basis: CaseBasis;
}

/** What is known of a case and its school that duties and measures follow from. */
export interface CaseBasis {
  readonly facts: CaseFacts;
  readonly denomination: School['denomination'];
  readonly compiled: CompiledProtocol | null;
  /** The table of the law at this school, on any day (`YYYY-MM-DD`). */
  readonly constantsOn: (day: string) => ConstantsOnDay;
}

/** The duties of cases that lie open, in the order given, in as many questions to the database as for one. */
export async function dutiesOfCases(
  tx: BoardTransaction,
  { shelf }: Pick<CasePorts, 'shelf'>,
  schoolId: string,
  rows: readonly CaseRow[],
  now: Date,
): Promise<readonly DutiesOfCase[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const school = (await schoolsOf(tx, dayOf(now))).find(({ id }) => id === schoolId);
  const protocol = await protocolInForce(tx, shelf, schoolId, dayOf(now));
  const constantsOn = await constantsAt(tx, schoolId);
  const holders = Map.groupBy(await roleHolders(tx, schoolId), ({ role }) => role);
  const reports = Map.groupBy(await reportsOf(tx, ids), ({ case_id }) => case_id);
  const settled = Map.groupBy(await settledOf(tx, ids), ({ case_id }) => case_id);
  const out = Map.groupBy(await shutOutOf(tx, ids), ({ case_id }) => case_id);
  const { sector = 'po', denomination = null } = school ?? {};
  const compiled = protocol?.compiled ?? null;
  const measures = await measuresForDuties(tx, ids, { sector, denomination });
  const heard = await heardInCases(tx, ids);
  return rows.map((row) => {
    const accused = new Set(out.get(row.id)?.map(({ person_id }) => person_id));
    const rolesOfAccused = [...holders].flatMap(([role, people]) =>
      people.every(({ personId }) => accused.has(personId)) ? [role] : [],
    );
    const told = reports.get(row.id) ?? [];
    const facts = factsOf(row, told, { sector, rolesOfAccused });
    const constants = constantsOn(dayOf(new Date(facts.receivedAt)));
    const known = dutiesOf(facts, constants, compiled);
    const ofMeasures = dutiesOfMeasures(measures.get(row.id) ?? [], constantsOn);
    const answeredAt = answeredWhen(told);
    const keys = new Set(settled.get(row.id)?.map(({ code }) => code));
    if (answeredAt !== null) keys.add('first-answer');
    for (const key of [...ofMeasures.settled, ...(heard.get(row.id) ?? [])]) keys.add(key);
    const basis = { facts, denomination, compiled, constantsOn };
    return { ...known, duties: [...known.duties, ...ofMeasures.duties], settled: keys, answeredAt, basis };
  });
}

/** Whether something is not to be done in this case now: a duty or a question comes first. */
export async function isBlocked(
  { tx, row, now }: { readonly tx: BoardTransaction; readonly row: CaseRow; readonly now: Date },
  ports: Pick<CasePorts, 'shelf'>,
  action: BlockedAction,
): Promise<boolean> {
  const [known] = await dutiesOfCases(tx, ports, row.school_id, [row], now);
  return known !== undefined && blockedNow(known, known.settled).has(action);
}

/** What is due first of what can be done now. */
export function nextDueOf({ duties, settled }: DutiesOfCase) {
  const open = duties.filter((duty) => duty.due !== null && standingOf(duty, settled) === 'open');
  const [first] = open.toSorted((one, other) => (momentOf(one.due) < momentOf(other.due) ? -1 : 1));
  return first === undefined ? null : { key: first.key, code: first.code, due: first.due };
}

/** For an order alone: a day ends with its last moment. */
function momentOf(due: CaseDuties['duties'][number]['due']): string {
  if (due === null) return '9999';
  return due.kind === 'day' ? `${due.on}T23:59:59Z` : due.kind === 'moment' ? due.at : due.since;
}

/** The facts of the row, read as they were written. */
export function factsTold(row: Pick<CaseRow, 'facts'>): CaseFactsTold {
  const read = caseFactsTold.safeParse(row.facts);
  return read.success ? read.data : {};
}

interface ReportTimes {
  readonly received_at: string;
  readonly answered_at: string | null;
  readonly answers_reach: boolean;
}

function factsOf(
  row: CaseRow,
  reports: readonly ReportTimes[],
  school: Pick<CaseFacts, 'sector' | 'rolesOfAccused'>,
): CaseFacts {
  const received = reports.map(({ received_at }) => received_at).sort();
  return {
    ...school,
    category: row.category,
    about: row.about,
    begun: row.begun === 'school' || row.begun === 'home' || row.begun === 'unknown' ? row.begun : null,
    illegalImage: row.illegal_image,
    receivedAt: received[0] ?? row.opened_at,
    canAnswer: reports.some(({ answers_reach }) => answers_reach),
    told: factsTold(row),
  };
}

function answeredWhen(reports: readonly ReportTimes[]): string | null {
  const reached = reports.filter(({ answers_reach }) => answers_reach);
  const times = reached.map(({ answered_at }) => answered_at);
  return times.includes(null) ? null : (times.toSorted().at(-1) ?? null);
}

function reportsOf(tx: BoardTransaction, caseIds: readonly string[]) {
  return tx
    .selectFrom('case_report')
    .select([
      'case_id',
      'received_at',
      'answered_at',
      // With a code, or because it is known who they are. What staff saw themselves asks for no answer.
      sql<boolean>`code_verifier is not null or (person_id is not null and manner <> 'staff')`.as(
        'answers_reach',
      ),
    ])
    .where('case_id', 'in', [...caseIds])
    .execute();
}

function settledOf(tx: BoardTransaction, caseIds: readonly string[]) {
  return tx
    .selectFrom('case_duty')
    .select(['case_id', 'code'])
    .where('case_id', 'in', [...caseIds])
    .execute();
}

function shutOutOf(tx: BoardTransaction, caseIds: readonly string[]) {
  return tx
    .selectFrom('case_shut_out')
    .select(['case_id', 'person_id'])
    .where('case_id', 'in', [...caseIds])
    .execute();
}
