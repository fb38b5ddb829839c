import {
  type Ability,
  type Ableness,
  abilities,
  ability as knownAbility,
  type Role,
} from '@plaatswijs/contract';
import { type AbilityTable, ablenessOf, type Caller, knowsSchool } from '../../abilities/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { logoAddress, stylesAddress, usualColour } from '../../school-pages.ts';
import type { Language } from '../ports.ts';
import { findAccount } from './account.ts';
import { standingOf } from './standing.ts';

export type AblenessByAbility = Partial<Record<Ability, Ableness>>;

export interface Me {
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  readonly board: { readonly id: string; readonly name: string; readonly slug: string };
  readonly language: Language;
  readonly hasPassword: boolean;
  readonly secondFactor: boolean;
  readonly passkeys: number;
  readonly mustSetUp: boolean;
  readonly steppedUpUntil: string | null;
  readonly boardAbilities: AblenessByAbility;
  readonly schools: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly roles: Role[];
    readonly houseStyle: { readonly styles: string; readonly logo: string | null };
    readonly abilities: AblenessByAbility;
  }[];
}

/**
 * Who the caller is, where, and what they are able to do there, with the reason where they are not. A session that still
 * owes its second factor learns nothing; one that first has to get one learns that, and no abilities.
 */
export async function showMe(
  tx: BoardTransaction,
  caller: Caller,
  table: AbilityTable,
  now: Date,
): Promise<Result<Me>> {
  const account = await findAccount(tx, caller.accountId, now);
  if (account === null) return refuse('not-signed-in');
  const pending = caller.via.kind === 'session' && caller.via.secondFactorPending;
  const hasTotp = account.totpSecret !== null;
  const standing = standingOf({ ...account, hasTotp, factorGiven: !pending });
  if (standing === 'second-factor') return refuse('second-factor-needed');
  const mustSetUp = standing === 'set-up';
  return done({
    accountId: account.id,
    personId: account.personId,
    ...(await whoAndWhere(tx, account.personId)),
    language: account.language,
    hasPassword: account.passwordHash !== null,
    secondFactor: hasTotp,
    passkeys: account.passkeys,
    mustSetUp,
    steppedUpUntil: steppedUpUntil(caller, now),
    boardAbilities: mustSetUp ? {} : abilitiesOf(table, caller, null),
    schools: mustSetUp ? [] : await schoolsOf(tx, table, caller),
  });
}

async function whoAndWhere(tx: BoardTransaction, personId: string) {
  const row = await tx
    .selectFrom('person')
    .innerJoin('board', 'board.board_id', 'person.board_id')
    .innerJoin('address', (join) =>
      join.onRef('address.board_id', '=', 'board.board_id').on('address.kind', '=', 'board'),
    )
    .select(['person.given_name', 'person.call_name', 'person.prefix', 'person.surname'])
    .select(['board.name as board', 'address.slug', 'board.board_id'])
    .where('person.id', '=', personId)
    .orderBy('address.slug')
    .executeTakeFirstOrThrow();
  const parts = [row.call_name ?? row.given_name, row.prefix, row.surname];
  return {
    name: parts.filter((part) => part !== null).join(' '),
    board: { id: row.board_id, name: row.board, slug: row.slug },
  };
}

async function schoolsOf(tx: BoardTransaction, table: AbilityTable, caller: Caller): Promise<Me['schools']> {
  const rows = await tx
    .selectFrom('school')
    .leftJoin('house_style', (join) =>
      join
        .onRef('house_style.board_id', '=', 'school.board_id')
        .onRef('house_style.school_id', '=', 'school.id'),
    )
    .select(['school.id', 'school.name', 'school.slug', 'house_style.colour', 'house_style.logo_digest'])
    .where('school.closed_on', 'is', null)
    .orderBy('school.name')
    .execute();
  return rows
    .filter(({ id }) => knowsSchool(caller, id))
    .map(({ colour, logo_digest, ...school }) => ({
      ...school,
      houseStyle: {
        styles: stylesAddress(school.slug, colour ?? usualColour),
        logo: logo_digest === null ? null : logoAddress(school.slug, logo_digest),
      },
      roles: [...new Set(rolesAt(caller, school.id))],
      abilities: abilitiesOf(table, caller, school.id),
    }));
}

function rolesAt({ roles }: Caller, schoolId: string): readonly Role[] {
  return roles.filter((held) => held.schoolId === null || held.schoolId === schoolId).map(({ role }) => role);
}

/** Every ability that is settled at this place, with the reason when the answer is no. */
function abilitiesOf(table: AbilityTable, caller: Caller, schoolId: string | null): AblenessByAbility {
  const place = schoolId === null ? 'board' : 'school';
  const answers: AblenessByAbility = {};
  for (const ability of knownAbility.options) {
    if (abilities[ability] === place) answers[ability] = ablenessOf(table, caller, ability, schoolId);
  }
  return answers;
}

function steppedUpUntil({ via }: Caller, now: Date): string | null {
  if (via.kind !== 'session' || via.steppedUpUntil === null || via.steppedUpUntil <= now) return null;
  return via.steppedUpUntil.toISOString();
}
