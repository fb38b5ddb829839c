import { operations } from '@plaatswijs/contract';
import type { AbilityTable } from '../../../platform/abilities/index.ts';
import { done, type Implementation, implement, refuse } from '../../../platform/http/index.ts';
import { findRoleToEnd } from '../../people/index.ts';
import { importInPreview } from '../../roster/index.ts';
import type { CasePorts } from '../ports.ts';
import { casesLeftAlone, casesLeftByImport, lonelyCases } from './lonely-cases.ts';
import { takeLonelyCase } from './take-lonely-case.ts';

/** What is done about cases that nobody can handle any more. */
export function rescueHttp(
  { keyring }: Pick<CasePorts, 'keyring'>,
  abilities: () => AbilityTable,
): readonly Implementation[] {
  return [
    implement(operations.listLonelyCases, async ({ tx, caller, now }) =>
      done({ items: await lonelyCases({ tx, caller, keyring, now }) }),
    ),
    implement(operations.takeLonelyCase, ({ tx, caller, params, body, now }) =>
      takeLonelyCase({ tx, caller, keyring, now }, { ...params, ...body }),
    ),
    implement(operations.casesLeftAlone, async ({ tx, caller, params, now }) => {
      const role = await findRoleToEnd({ tx, caller, abilities: abilities() }, params);
      if (!role.ok) return role;
      return done({ count: await casesLeftAlone({ tx, caller, keyring, now }, params.roleId) });
    }),
    implement(operations.casesLeftByImport, async ({ tx, caller, params, now }) => {
      const found = await importInPreview({ tx, caller, abilities: abilities() }, params.importId);
      if (found === null) return refuse('not-found');
      return done({ count: await casesLeftByImport({ tx, caller, keyring, now }, found.id) });
    }),
  ];
}
