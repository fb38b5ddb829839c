import type { HearingResult, MeasureKind, PartyCapacity, PartyRole } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Caller } from '../../../platform/abilities/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { whoAre } from '../../people/index.ts';
import { type CaseBasis, type DutiesOfCase, dutiesOfCases } from '../case-duties.ts';
import { entryAbout } from '../case-entry.ts';
import { mayBeDoneBy } from '../case-status.ts';
import type { OpenedCase } from '../enter-case.ts';
import type { CasePorts } from '../ports.ts';
import type { Stretch } from './measure-days.ts';
import { ageOn, type Heard, type MeasureFacts } from './measure-facts.ts';
import { parentDirected } from './measure-kinds.ts';
import type { Decider } from './measure-refusals.ts';
import { lastDayOfKind, type ReadMeasure, readMeasures, stepsIn } from './measure-rows.ts';
import { stands } from './measure-status.ts';
import { suspendedElsewhere } from './suspended-elsewhere.ts';

/** Somebody in the case, as measures need them. */
export interface PartyOfCase {
  readonly id: string;
  readonly personId: string | null;
  readonly name: string;
  readonly role: PartyRole;
  readonly capacity: PartyCapacity;
  readonly guardianOf: string | null;
  readonly hasEnded: boolean;
  /** `YYYY-MM-DD`, where it is on record. */
  readonly birthDate: string | null;
}

/** Everything about a case that rules on measures ask, read once. */
export interface MeasureContext {
  readonly opened: OpenedCase;
  readonly today: string;
  readonly basis: CaseBasis;
  readonly duties: DutiesOfCase;
  readonly parties: readonly PartyOfCase[];
  /** By party. */
  readonly heard: ReadonlyMap<string, readonly Heard[]>;
  /** Which child on record is whose, as `guardian/child`. */
  readonly ties: ReadonlySet<string>;
  readonly measures: readonly ReadMeasure[];
  readonly decider: Decider;
  /** Other suspensions of pupils at this school, by the person on record; empty for who does not decide. */
  readonly elsewhere: ReadonlyMap<string, readonly Stretch[]>;
}

/** Reads it, in as many questions to the database whatever the number of measures. */
export async function measureContext(
  opened: OpenedCase,
  { shelf }: Pick<CasePorts, 'shelf'>,
): Promise<MeasureContext> {
  const { tx, row, now, caller } = opened;
  const [duties] = await dutiesOfCases(tx, { shelf }, row.school_id, [row], now);
  if (duties === undefined) throw new Error('a case has duties, if only none');
  const parties = await partiesOf(opened);
  // Nobody decides where they are in it themselves, also when they read it: not about who hurt them either.
  const mayDecide =
    mayBeDoneBy(opened.capacity, 'take-measure') &&
    !parties.some(({ personId }) => personId === caller.personId);
  const decider = mayDecide ? deciderOf(caller, row.school_id) : null;
  return {
    opened,
    today: dayOf(now),
    basis: duties.basis,
    duties,
    parties,
    heard: await heardIn(opened),
    ties: await tiesAmong(opened, parties),
    measures: await readMeasures(opened),
    decider,
    elsewhere: decider === null ? new Map() : await suspendedElsewhere(opened),
  };
}

/** Who leads the board decides, or the director of this school; nobody else does, whatever they read. */
function deciderOf({ roles }: Pick<Caller, 'roles'>, schoolId: string): Decider {
  const holds = (wanted: string, at: string | null) =>
    roles.some(({ role, schoolId: of }) => role === wanted && of === at);
  return holds('board-member', null) ? 'board' : holds('director', schoolId) ? 'director' : null;
}

const sealedName = z.object({ name: z.string() });

async function partiesOf({ tx, row, key }: OpenedCase): Promise<readonly PartyOfCase[]> {
  const rows = await tx
    .selectFrom('case_party')
    .selectAll()
    .where('case_id', '=', row.id)
    .orderBy('since')
    .orderBy('id')
    .execute();
  const people = await whoAre(
    tx,
    rows.flatMap(({ person_id }) => person_id ?? []),
  );
  return rows.map((one) => ({
    id: one.id,
    personId: one.person_id,
    name: sealedName.parse(key.open('party', one.id, one.sealed)).name,
    // The columns check that they are of these.
    role: one.role as PartyRole,
    capacity: one.capacity as PartyCapacity,
    guardianOf: one.guardian_of,
    hasEnded: one.until !== null,
    birthDate: people.find(({ id }) => id === one.person_id)?.birthDate ?? null,
  }));
}

/** When each party was heard, with what came of it; in the order of the timeline. */
async function heardIn({ tx, row }: OpenedCase): Promise<ReadonlyMap<string, readonly Heard[]>> {
  const rows = await tx
    .selectFrom('case_entry')
    .select('about')
    .where('case_id', '=', row.id)
    .where('kind', '=', 'hearing')
    .orderBy('version')
    .execute();
  const heard = rows.flatMap(({ about }) => {
    const { partyId, happenedAt, code } = entryAbout.parse(about);
    if (partyId === undefined || happenedAt === undefined || code === undefined) return [];
    // What `recordHearing` put there.
    return [{ partyId, on: dayOf(new Date(happenedAt)), result: code as HearingResult }];
  });
  return Map.groupBy(heard, ({ partyId }) => partyId);
}

async function tiesAmong(
  { tx, now }: OpenedCase,
  parties: readonly PartyOfCase[],
): Promise<ReadonlySet<string>> {
  const ids = parties.flatMap(({ personId }) => personId ?? []);
  if (ids.length < 2) return new Set();
  const rows = await tx
    .selectFrom('guardian')
    .select(['guardian_id', 'child_id'])
    .where('guardian_id', 'in', ids)
    .where('child_id', 'in', ids)
    .where(sql<boolean>`(ends_on is null or ends_on >= ${dayOf(now)})`)
    .execute();
  return new Set(rows.map(({ guardian_id, child_id }) => `${guardian_id}/${child_id}`));
}

/** A measure that is there or could be: its kind, whom it falls on, and whose act it is. */
export interface MeasureOf {
  /** Null while there is none yet. */
  readonly id: string | null;
  readonly kind: MeasureKind;
  readonly partyId: string;
  readonly becauseOf: string | null;
}

/** What is known of a measure that rules follow from. @throws {Error} for a party that is not of this case */
export function factsOfMeasure(context: MeasureContext, of: MeasureOf): MeasureFacts {
  const { basis, heard, measures, parties, today } = context;
  const party = parties.find(({ id }) => id === of.partyId);
  if (party === undefined) throw new Error('a measure is about somebody in its case');
  const own = measures.find(({ row }) => row.id === of.id);
  const history = own?.history ?? [];
  const guardians = parties.filter(({ guardianOf }) => guardianOf === party.id);
  return {
    kind: of.kind,
    capacity: party.capacity,
    age: party.capacity === 'pupil' ? ageOn(today, party.birthDate) : null,
    forParent: of.becauseOf !== null,
    sector: basis.facts.sector,
    denomination: basis.denomination,
    heard: heard.get(party.id) ?? [],
    parentHeard: of.becauseOf === null ? [] : (heard.get(of.becauseOf) ?? []),
    guardiansHeard: guardians.flatMap(({ id }) => heard.get(id) ?? []),
    intentionSentOn: lastDayOfKind(history, 'intended'),
    steps: stepsIn(history),
    parentDirectedOn: measures.flatMap(({ row, kind, status }) =>
      row.party_id === of.becauseOf && parentDirected.includes(kind) && stands(status)
        ? (row.decided_on ?? [])
        : [],
    ),
    others: [...otherStretches(context, of, party), ...stretchesElsewhere(context, of)],
  };
}

/** Measures of the same kind that keep the same person away: of the same party, or of another that is the same person. */
function otherStretches(
  { measures, parties }: MeasureContext,
  of: MeasureOf,
  { personId }: PartyOfCase,
): MeasureFacts['others'] {
  const same = new Set(
    parties
      .filter((one) => one.id === of.partyId || (personId !== null && one.personId === personId))
      .map(({ id }) => id),
  );
  return measures.flatMap((one) => {
    const { row, kind } = one;
    const { from_on: from, until_on: until } = row;
    if (row.id === of.id || kind !== of.kind || !same.has(row.party_id)) return [];
    return from === null || until === null || !keptAway(one, from) ? [] : [{ from, until }];
  });
}

/** Suspensions of this pupil that were decided in another case; of a measure that is no suspension of a pupil, none. */
export function stretchesElsewhere(
  { parties, elsewhere }: Pick<MeasureContext, 'parties' | 'elsewhere'>,
  { kind, partyId }: Pick<MeasureOf, 'kind' | 'partyId'>,
): readonly Stretch[] {
  const party = parties.find(({ id }) => id === partyId);
  if (kind !== 'suspension' || party?.capacity !== 'pupil' || party.personId === null) return [];
  return elsewhere.get(party.personId) ?? [];
}

/** What was withdrawn once it had begun kept somebody away until then; its last day was put there. */
function keptAway({ status, history }: ReadMeasure, from: string): boolean {
  if (stands(status)) return true;
  const withdrawnOn = status === 'withdrawn' ? lastDayOfKind(history, 'withdrawn') : null;
  return withdrawnOn !== null && withdrawnOn >= from;
}
