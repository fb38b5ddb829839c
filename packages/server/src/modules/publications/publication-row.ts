import type { ConsentState, ShownAs } from '@plaatswijs/contract';
import type { Selectable } from 'kysely';
import { ablenessOf, type Caller } from '../../platform/abilities/index.ts';
import type { BoardTransaction, Tables } from '../../platform/database/index.ts';
import type { PlacedAppearance } from '../photos/index.ts';
import type { PublicationPorts } from './ports.ts';
import type { PublicationState } from './publication-state.ts';

export type PublicationRow = Omit<Selectable<Tables['publication']>, 'state'> & {
  readonly state: PublicationState;
};
export type PublicationPhotoRow = Selectable<Tables['publication_photo']>;
export type PublicationPersonRow = Omit<
  Selectable<Tables['publication_person']>,
  'shown' | 'appearance' | 'consent_then'
> & {
  readonly shown: ShownAs;
  readonly appearance: PlacedAppearance;
  readonly consent_then: ConsentState;
};

/** Which publication, and where. */
export interface PublicationPlace {
  readonly schoolId: string;
  readonly publicationId: string;
}

/** The publication when the caller may see it; null when it is not there for them. */
export async function publicationFor(
  { tx, caller }: { readonly tx: BoardTransaction; readonly caller: Caller },
  ports: PublicationPorts,
  { schoolId, publicationId }: PublicationPlace,
  lock: 'to-change' | 'to-see',
): Promise<PublicationRow | null> {
  let query = tx
    .selectFrom('publication')
    .selectAll()
    .where('id', '=', publicationId)
    .where('school_id', '=', schoolId);
  if (!seesAll(ports, caller, schoolId)) query = query.where('placed_by', '=', caller.personId);
  const row = await (lock === 'to-change' ? query.forUpdate() : query).executeTakeFirst();
  return row === undefined ? null : publicationFrom(row);
}

/** The column checks that it is one of these. */
export function publicationFrom(row: Selectable<Tables['publication']>): PublicationRow {
  return { ...row, state: row.state as PublicationState };
}

/** Everybody in these publications. */
export async function peopleIn(
  tx: BoardTransaction,
  publicationIds: readonly string[],
): Promise<readonly PublicationPersonRow[]> {
  if (publicationIds.length === 0) return [];
  const rows = await tx
    .selectFrom('publication_person')
    .selectAll()
    .where('publication_id', 'in', [...publicationIds])
    .orderBy('id')
    .execute();
  return rows.map(personFrom);
}

/** The columns check that they are of these. */
export function personFrom(row: Selectable<Tables['publication_person']>): PublicationPersonRow {
  return {
    ...row,
    shown: row.shown as ShownAs,
    appearance: row.appearance as PlacedAppearance,
    consent_then: row.consent_then as ConsentState,
  };
}

/** Whether the caller sees what others placed at this school too. */
export function seesAll({ abilities }: PublicationPorts, caller: Caller, schoolId: string): boolean {
  return ablenessOf(abilities(), caller, 'publications.see-all', schoolId).able;
}

/** Whether the caller may take it down and settle its tasks: who does that for the school, and who placed it. */
export function maySettle(ports: PublicationPorts, caller: Caller, row: PublicationRow): boolean {
  const { able } = ablenessOf(ports.abilities(), caller, 'publications.settle', row.school_id);
  return able || row.placed_by === caller.personId;
}
