import type { CaseAbout, ReaderCapacity, Role } from '@plaatswijs/contract';
import { dayOf } from '../../platform/calendar.ts';
import { namesOf } from '../people/index.ts';
import { protocolInForce } from '../settings/index.ts';
import { factsTold } from './case-duties.ts';
import { capacityFrom } from './case-row.ts';
import type { OpenedCase } from './enter-case.ts';
import { type FirstReader, isSexual, readersOf, rolesWithInterest, type WhoseCase } from './first-readers.ts';
import type { CasePorts } from './ports.ts';
import { reportsOf } from './report-keys.ts';
import { protocolOnReports } from './reporting/protocol-on-reports.ts';
import { roleHoldersAt } from './reporting/school-of-report.ts';

/** Who would read a case no more, and who could come to read it, were it about others than it says. */
export interface ReadersAfter {
  readonly stop: readonly { readonly personId: string; readonly capacity: ReaderCapacity }[];
  readonly come: readonly (FirstReader & {
    /** They did not read it because the case was about who is what they are. */
    readonly wasKeptOut: boolean;
  })[];
}

/**
 * Works out anew who reads the case: whom it could be about stops, and those come who would have read it from the beginning had
 * it been about these then, and would not as it stood. Who stopped reading it for another reason does not come back by this.
 */
export async function readersAfter(
  opened: OpenedCase,
  ports: Pick<CasePorts, 'shelf'>,
  about: readonly CaseAbout[],
): Promise<ReadersAfter> {
  const { row } = opened;
  const reading = await readingWithRoles(opened);
  const never = new Set(rolesWithInterest(about));
  const stop = reading.filter(({ roles }) => roles.some((role) => never.has(role)));
  const whose = await whoseCase(opened, ports);
  const before = readersOf(whose);
  const roles = await rolesHere(opened);
  const held = (personId: string) => roles.flatMap((one) => (one.person_id === personId ? [one.role] : []));
  const was = new Set(rolesWithInterest(row.about));
  const come = readersOf({ ...whose, about })
    .filter(({ personId }) => !reading.some((one) => one.personId === personId))
    .filter(({ personId }) => !before.some((one) => one.personId === personId))
    .filter(({ personId }) => !held(personId).some((role) => never.has(role)))
    .map((one) => ({ ...one, wasKeptOut: held(one.personId).some((role) => was.has(role)) }));
  return { stop: stop.map(({ personId, capacity }) => ({ personId, capacity })), come };
}

/** The same by name. */
export async function showReadersAfter(opened: OpenedCase, ports: CasePorts, about: readonly CaseAbout[]) {
  const { stop, come } = await readersAfter(opened, ports, about);
  const names = await namesOf(
    opened.tx,
    [...stop, ...come].map(({ personId }) => personId),
  );
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  return {
    stop: stop.map(({ personId, capacity }) => ({ ...named(personId), capacity })),
    come: come.map(({ personId, capacity, wasKeptOut }) => ({ ...named(personId), capacity, wasKeptOut })),
  };
}

/** What settled who read it from the beginning, as it is known now. */
async function whoseCase(opened: OpenedCase, { shelf }: Pick<CasePorts, 'shelf'>): Promise<WhoseCase> {
  const { tx, row, now } = opened;
  const day = dayOf(now);
  const [first, ...more] = await reportsOf(opened);
  const protocol = await protocolInForce(tx, shelf, row.school_id, day);
  const out = await tx
    .selectFrom('case_shut_out')
    .select('person_id')
    .where('case_id', '=', row.id)
    .execute();
  const reporters = [first, ...more].flatMap((one) =>
    one?.manner === 'named' && one.person_id !== null ? [one.person_id] : [],
  );
  return {
    // The column checks that it is one of these.
    manner: (first?.manner ?? 'staff') as WhoseCase['manner'],
    about: row.about,
    addressee: protocolOnReports(protocol?.compiled ?? null, day).addressee,
    sexual: row.illegal_image || isSexual(row.category) || factsTold(row).sexual === true,
    holders: await roleHoldersAt(tx, row.school_id, day),
    never: [...out.map(({ person_id }) => person_id), ...reporters],
  };
}

async function readingWithRoles(opened: OpenedCase) {
  const { tx, row } = opened;
  const rows = await tx
    .selectFrom('case_reader')
    .select(['person_id', 'capacity'])
    .where('case_id', '=', row.id)
    .where('until', 'is', null)
    .orderBy('since')
    .orderBy('person_id')
    .execute();
  const roles = await rolesHere(opened);
  return rows.map(({ person_id, capacity }) => ({
    personId: person_id,
    capacity: capacityFrom(capacity),
    roles: roles.flatMap((one) => (one.person_id === person_id ? [one.role] : [])),
  }));
}

/** What everybody is today at the school of the case or its board, as far as a case can be about somebody for it. */
async function rolesHere({ tx, row, now }: OpenedCase) {
  const wanted: readonly Role[] = ['director', 'leader', 'confidential-counsellor', 'board-member'];
  const day = dayOf(now);
  const rows = await tx
    .selectFrom('person_role')
    .select(['person_id', 'role'])
    .where('role', 'in', [...wanted])
    .where((by) => by.or([by('school_id', '=', row.school_id), by('school_id', 'is', null)]))
    .where('starts_on', '<=', day)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', day)]))
    .execute();
  return rows.flatMap(({ person_id, role }) => {
    const known = wanted.find((one) => one === role);
    return known === undefined ? [] : [{ person_id, role: known }];
  });
}
